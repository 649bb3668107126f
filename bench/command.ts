import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BenchRow, ms, pair } from "./bench";

const bin = fileURLToPath(new URL("../packages/cli/dist/bin.js", import.meta.url));
const workbook = fileURLToPath(new URL("../examples/workbooks/xa-2025.xlsx", import.meta.url));

/** The command on the example of 60 communes, as a whole process, against Node that does nothing. */
export async function run(): Promise<BenchRow[]> {
  const caches = mkdtempSync(join(tmpdir(), "ntm-bench-"));
  try {
    const env = { ...process.env, XDG_CACHE_HOME: caches, LOCALAPPDATA: caches };
    return [
      await row("ntm --help, against node -e 0", 1.4, ["--help"], env),
      // The run before the first that is measured leaves what it compiled.
      await row("ntm validate on 60 communes, against node -e 0", 4, VALIDATE, env),
      await row("the same with nothing kept from an earlier run", 6.5, VALIDATE, { ...env, NTM_NO_CACHE: "1" }),
    ];
  } finally {
    rmSync(caches, { recursive: true, force: true });
  }
}

const VALIDATE = ["validate", workbook, "--as-of", "2025-12-31"];

async function row(name: string, limit: number, args: readonly string[], env: NodeJS.ProcessEnv): Promise<BenchRow> {
  const { a, b } = await pair(
    () => spawnSync(process.execPath, [bin, ...args], { env }),
    () => spawnSync(process.execPath, ["-e", "0"], { env }),
    7,
  );
  return { name, ratio: a / b, limit, detail: `${ms(a)} against ${ms(b)}` };
}
