// Measures what the documentation promises, as ratios within one run:  npx pnpm@10 bench [name]
import type { BenchRow } from "./bench";

const MODULES: Readonly<Record<string, () => Promise<{ run(): Promise<BenchRow[]> }>>> = {
  evaluate: () => import("./evaluate"),
  reasoning: () => import("./reasoning"),
  "read-xlsx": () => import("./read-xlsx"),
  "read-tall": () => import("./read-tall"),
  check: () => import("./check"),
  annotate: () => import("./annotate"),
  command: () => import("./command"),
  // By an address, since the add-in is compiled with the types of a browser and of Office.
  addin: () => import(String(new URL("../addin/bench/budgets.ts", import.meta.url))),
  pane: () => import(String(new URL("../addin/bench/start.ts", import.meta.url))),
};

const wanted = process.argv.slice(2);
let failed = 0;
for (const [name, load] of Object.entries(MODULES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const row of await (await load()).run()) {
    const isKept = row.ratio <= row.limit;
    if (!isKept) failed++;
    console.log(
      `${isKept ? "kept  " : "BROKEN"}  ${row.ratio.toFixed(2).padStart(7)} ≤ ${String(row.limit).padEnd(6)}  ${row.name}  (${row.detail})`,
    );
  }
}
process.exitCode = failed === 0 ? 0 : 1;
