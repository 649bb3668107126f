import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const worker = fileURLToPath(new URL("./read-xlsx-worker.ts", import.meta.url));

/** Milliseconds of the work, and the most bytes it took above what the process had at its start. */
export interface Measured {
  readonly time: number;
  readonly memory: number;
}

/** Reads a file in a process of its own: by our reader, by SheetJS, or only inflating its parts. */
export function measure(side: "own" | "inflate" | "sheetjs", file: string): Measured {
  const done = spawnSync(process.execPath, ["--conditions=@ntm-kit/source", "--import", "tsx", worker, side, file], {
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  if (done.status !== 0) throw new Error(done.stderr);
  return JSON.parse(done.stdout);
}
