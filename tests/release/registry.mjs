// A registry on this machine alone: what is published goes into a folder that is thrown away; all else comes from npm.
import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { run } from "./run.mjs";

/** One of verdaccio's parts asks for `node-fetch@cjs`, a tag that mirrors do not carry. */
const HOST = { private: true, dependencies: { verdaccio: "6.8.0" }, overrides: { "node-fetch": "2.7.0" } };

const CONFIG = `storage: ./storage
auth: { htpasswd: { file: ./htpasswd } }
uplinks: { npmjs: { url: https://registry.npmjs.org/ } }
packages:
  '@ntm-kit/*': { access: $all, publish: $all }
  '**': { access: $all, proxy: npmjs }
web: { enable: false }
log: { type: stdout, format: json, level: warn }
`;

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** @returns address of the registry, settings of npm that use it, and how to stop it and wait until it has ended */
export async function startRegistry(parent) {
  const folder = join(parent, "registry");
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify(HOST));
  await run("npm", ["install", "--no-audit", "--no-fund"], { cwd: folder });
  writeFileSync(join(folder, "config.yaml"), CONFIG);
  const port = await freePort();
  const server = spawn(
    process.execPath,
    ["node_modules/verdaccio/bin/verdaccio", "--config", "config.yaml", "--listen", `127.0.0.1:${port}`],
    { cwd: folder, stdio: "ignore" },
  );
  const url = `http://127.0.0.1:${port}/`;
  for (let i = 0; !(await isUp(url)); i++) {
    if (i > 600) {
      server.kill();
      throw new Error(`no answer from ${url}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const settings = join(folder, "npmrc");
  writeFileSync(settings, `registry=${url}\n//127.0.0.1:${port}/:_authToken=anyone\nyes=true\n`);
  const cache = join(folder, "cache");
  return {
    url,
    env: {
      ...process.env,
      npm_config_userconfig: settings,
      npm_config_registry: url,
      npm_config_cache: cache,
      XDG_CACHE_HOME: join(parent, "caches"),
    },
    stop: () =>
      new Promise((resolve) => {
        if (server.exitCode !== null || server.signalCode !== null) return resolve();
        server.once("exit", () => resolve());
        server.kill();
      }),
  };
}

const isUp = (url) =>
  fetch(`${url}-/ping`).then(
    ({ ok }) => ok,
    () => false,
  );
