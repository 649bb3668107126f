// Runs the command from a checkout: builds it first where it is missing or older than its sources, then hands
// everything over to it. Relative paths are meant from the folder the user stands in, which the package manager gives
// as INIT_CWD.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "./build.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
try {
  build({ packagesOnly: true });
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(2);
}
const done = spawnSync(process.execPath, [join(root, "packages", "cli", "dist", "bin.js"), ...process.argv.slice(2)], {
  stdio: "inherit",
  cwd: process.env.INIT_CWD ?? process.cwd(),
});
process.exit(done.status ?? 2);
