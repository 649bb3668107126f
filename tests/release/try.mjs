// A release from end to end on this machine alone: the packages get their version, are published to a registry on the
// loopback, installed from it into empty folders, and used in every way the pages promise.
//   npx pnpm@10 release:try     some minutes; needs npm's registry for what the packages depend on
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../scripts/release/packages.mjs";
import { BUNDLES } from "./consumers/bundles.mjs";
import { COMMAND } from "./consumers/command.mjs";
import { LIBRARY } from "./consumers/library.mjs";
import { publish } from "./publish.mjs";
import { startRegistry } from "./registry.mjs";
import { run } from "./run.mjs";

/** An address that stands for the true one while a release is tried. */
const ADDRESS = "https://example.org/office/ntm-kit";
const started = Date.now();
const say = (what) => console.log(`${String(Math.round((Date.now() - started) / 1000)).padStart(4)} s  ${what}`);

/** Installs the packages once; each program gets a folder below, and finds them there. */
async function install(folder, env) {
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true }));
  const names = ["core", "plans", "sheets", "workbook"].map((name) => `@ntm-kit/${name}`);
  await run("npm", ["install", "--no-audit", "--no-fund", ...names, "@types/node@20"], { cwd: folder, env });
}

async function tryOut({ name, files, check, isBare }, i, { parent, installed, ...context }) {
  const folder = join(isBare ? parent : installed, `program-${i}`);
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, name: `program-${i}` }));
  copyFileSync(join(root, "examples", "workbooks", "xa-2025-con-loi.xlsx"), join(folder, "report.xlsx"));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text());
  try {
    await check(folder, context);
    say(`ok      ${name}`);
    return true;
  } catch (error) {
    say(`FAILED  ${name}\n${error.stack}`);
    return false;
  }
}

const parent = mkdtempSync(join(tmpdir(), "ntm-release-"));
const registry = await startRegistry(parent);
try {
  say(`a registry answers at ${registry.url}`);
  const version = await publish(join(parent, "checkout"), { env: registry.env, address: ADDRESS, say });
  const installed = join(parent, "installed");
  await install(installed, registry.env);
  say(`${version} is installed in an empty folder`);
  const context = { parent, installed, env: registry.env, version };
  let failed = 0;
  for (const [i, program] of [...LIBRARY, ...BUNDLES, ...COMMAND].entries())
    if (!(await tryOut(program, i, context))) failed++;
  process.exitCode = failed > 0 ? 1 : 0;
} finally {
  // What it still writes would come back into the folder while that is removed.
  await registry.stop();
  if (process.argv.includes("--keep")) say(`kept: ${parent}`);
  else rmSync(parent, { recursive: true, force: true });
}
