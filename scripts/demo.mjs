// The main job on an example: what is wrong in a workbook, and where every target stands. All results in it are
// invented.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "./build.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
build({ packagesOnly: true });
const file = "examples/workbooks/xa-2025-con-loi.xlsx";
process.stdout.write(`\n$ ntm validate ${file} --as-of 2025-12-31\n\n`);
const done = spawnSync(
  process.execPath,
  [join("packages", "cli", "dist", "bin.js"), "validate", file, "--as-of", "2025-12-31"],
  { cwd: root, stdio: ["ignore", "inherit", "inherit"] },
);
process.stdout.write(
  "\nBiểu ví dụ có lỗi cố ý nên lệnh thoát với mã 1. / The example holds mistakes on purpose, so the command exits 1.\n",
);
process.exit(done.status === 1 ? 0 : 1);
