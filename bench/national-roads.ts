import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { BenchRow } from "./bench";

/** Targets of the whole that bind, and what the ratio of times and of memory may be. */
const BINDING = [
  [0, 2, 4],
  [1, 12, 15],
  [2, 2, 5],
  [3, 3, 10],
] as const;

interface Measured {
  readonly cost: number | null;
  /** Milliseconds of processors. */
  readonly time: number;
  /** The most bytes above those before the work. */
  readonly memory: number;
}

const worker = fileURLToPath(new URL("./national-roads-worker.ts", import.meta.url));

/** 10,600 communes in 707 districts, each side in a process of its own. */
export async function run(): Promise<BenchRow[]> {
  return BINDING.flatMap(([binding, time, memory]) => {
    const [own, judge] = [measure("own", binding), measure("highs", binding)];
    if (own.cost !== judge.cost) throw new Error(`costs differ: ${own.cost}, ${judge.cost}`);
    const name = `road of 10600 communes, ${binding} shared targets bind / HiGHS once`;
    return [
      {
        name,
        ratio: own.time / judge.time,
        limit: time,
        detail: `${seconds(own)} / ${seconds(judge)}, cost ${own.cost}`,
      },
      {
        name: `${name}, memory`,
        ratio: own.memory / judge.memory,
        limit: memory,
        detail: `${megabytes(own)} / ${megabytes(judge)}`,
      },
    ];
  });
}

function measure(side: "own" | "highs", binding: number): Measured {
  const done = spawnSync(
    process.execPath,
    ["--conditions=@ntm-kit/source", "--import", "tsx", worker, side, String(binding)],
    { encoding: "utf8" },
  );
  if (done.status !== 0) throw new Error(done.stderr);
  return JSON.parse(done.stdout);
}

const seconds = ({ time }: Measured): string => `${(time / 1000).toFixed(1)} s`;
const megabytes = ({ memory }: Measured): string => `${Math.round(memory / 1e6)} MB`;
