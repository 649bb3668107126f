// Measures what the documentation promises, as ratios within one run:  npx pnpm@10 bench [name]
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { BenchRow } from "./bench";

const RUN = fileURLToPath(import.meta.url);

const MODULES: Readonly<Record<string, () => Promise<{ run(): Promise<BenchRow[]> }>>> = {
  evaluate: () => import("./evaluate"),
  reasoning: () => import("./reasoning"),
  "national-roads": () => import("./national-roads"),
  rounds: () => import("./rounds"),
  "read-xlsx": () => import("./read-xlsx"),
  "read-tall": () => import("./read-tall"),
  check: () => import("./check"),
  annotate: () => import("./annotate"),
  command: () => import("./command"),
  // By an address, since the add-in is compiled with the types of a browser and of Office.
  addin: () => import(String(new URL("../addin/bench/budgets.ts", import.meta.url))),
  pane: () => import(String(new URL("../addin/bench/start.ts", import.meta.url))),
};

const [only, ...others] = process.argv.slice(2);
process.exitCode = only !== undefined && others.length === 0 ? await measured(only) : eachByItself();

/** Each in a process of its own: what one leaves in memory, or has taught the engine, would change the next. */
function eachByItself(): number {
  const wanted = only === undefined ? Object.keys(MODULES) : [only, ...others];
  const codes = wanted.map(
    (name) => spawnSync(process.execPath, [...process.execArgv, RUN, name], { stdio: "inherit" }).status ?? 1,
  );
  return Math.max(...codes);
}

/** 1 where a limit is broken. */
async function measured(name: string): Promise<number> {
  const load = MODULES[name];
  if (!load) throw new Error(`no measurement ${name}; there are ${Object.keys(MODULES).join(", ")}`);
  let broken = 0;
  for (const row of await (await load()).run()) {
    const isKept = row.ratio <= row.limit;
    if (!isKept) broken = 1;
    console.log(
      `${isKept ? "kept  " : "BROKEN"}  ${row.ratio.toFixed(2).padStart(7)} ≤ ${String(row.limit).padEnd(6)}  ${row.name}  (${row.detail})`,
    );
  }
  return broken;
}
