import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type BenchRow, ms, pair } from "./bench";

const bin = fileURLToPath(new URL("../packages/cli/dist/bin.js", import.meta.url));
const workbook = fileURLToPath(new URL("../examples/workbooks/xa-2025.xlsx", import.meta.url));

/** The command on the example of 60 communes, as a whole process, against Node that does nothing. */
export async function run(): Promise<BenchRow[]> {
  const { a, b } = await pair(
    () => spawnSync(process.execPath, [bin, "validate", workbook, "--as-of", "2025-12-31"]),
    () => spawnSync(process.execPath, ["-e", "0"]),
    7,
  );
  const help = await pair(
    () => spawnSync(process.execPath, [bin, "--help"]),
    () => spawnSync(process.execPath, ["-e", "0"]),
    7,
  );
  return [
    {
      name: "ntm --help, against node -e 0",
      ratio: help.a / help.b,
      limit: 1.4,
      detail: `${ms(help.a)} against ${ms(help.b)}`,
    },
    {
      name: "ntm validate on 60 communes, against node -e 0",
      ratio: a / b,
      limit: 8,
      detail: `${ms(a)} against ${ms(b)}`,
    },
  ];
}
