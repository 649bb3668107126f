// Takes the pictures of docs/addin.md anew, from the built add-in: node scripts/build.mjs first.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const top = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
mkdirSync(join(top, "docs", "images"), { recursive: true });
const { status } = spawnSync(
  process.execPath,
  [join(top, "node_modules", "vitest", "vitest.mjs"), "run", "addin/tests/pictures.test.ts"],
  { cwd: top, stdio: "inherit", env: { ...process.env, NTM_PICTURES: "1" } },
);
process.exitCode = status ?? 1;
