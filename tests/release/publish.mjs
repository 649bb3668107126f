// The release as a maintainer makes it, in a clone that is thrown away.
import { cpSync, existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/release/packages.mjs";
import { run } from "./run.mjs";

const pnpm = (args, options) => run("npx", ["-y", "pnpm@10", ...args], options);

/** The checkout as it stands here: what is changed and not committed goes along. @returns a way to commit in it */
async function cloneInto(folder) {
  await run("git", ["clone", "--quiet", "--no-hardlinks", root, folder]);
  const changed = await run("git", ["diff", "--name-only", "--no-renames", "-z", "HEAD"], { cwd: root });
  const added = await run("git", ["ls-files", "-z", "--others", "--exclude-standard"], { cwd: root });
  for (const path of `${changed}${added}`.split("\0").filter(Boolean)) {
    if (existsSync(join(root, path))) cpSync(join(root, path), join(folder, path));
    else rmSync(join(folder, path));
  }
  return async (message) => {
    await run("git", ["add", "--all"], { cwd: folder });
    const author = ["-c", "user.name=try", "-c", "user.email=try@localhost"];
    await run("git", [...author, "commit", "--quiet", "--allow-empty", "--message", message], { cwd: folder });
  };
}

/**
 * Versions, builds and publishes all packages to a registry.
 *
 * @param address where the sources are said to live
 * @returns the version
 */
export async function publish(folder, { env, address, say }) {
  const commit = await cloneInto(folder);
  await commit("as it stands");
  say("the workspace is installed");
  await pnpm(["install", "--frozen-lockfile", "--prefer-offline"], { cwd: folder });
  say("changesets become a version");
  await pnpm(["version-packages"], { cwd: folder });
  await run("node", ["scripts/release/address.mjs", address], { cwd: folder });
  await commit("version");
  await run("node", ["scripts/release/ready.mjs", "--provenance"], { cwd: folder });
  say("the packages are built");
  await run("node", ["scripts/build.mjs", "--packages"], { cwd: folder });
  say("the packages are published");
  await pnpm(["exec", "changeset", "publish"], { cwd: folder, env });
  return JSON.parse(readFileSync(join(folder, "packages", "core", "package.json"), "utf8")).version;
}
