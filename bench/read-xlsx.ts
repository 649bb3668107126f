import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DocumentCell } from "@ntm-kit/sheets";
import { writeWorkbook } from "@ntm-kit/workbook";
import { type BenchRow, median, ms } from "./bench";
import { type Measured, measure } from "./measure-reading";

const ROWS = 100_000;
const COLUMNS = 30;
/**
 * 100,000 × 30 cells: our reader against inflating the same bytes once, and against SheetJS; each in a process of its
 * own.
 */
export async function run(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "ntm-bench-"));
  const file = join(folder, "big.xlsx");
  writeFileSync(file, bigWorkbook());
  const runs = { own: [] as Measured[], inflate: [] as Measured[], sheetjs: [] as Measured[] };
  for (let i = 0; i < 3; i++)
    for (const side of ["own", "inflate", "sheetjs"] as const) runs[side].push(measure(side, file));
  rmSync(folder, { recursive: true });
  const time = (side: keyof typeof runs): number => median(runs[side].map((one) => one.time));
  const memory = (side: keyof typeof runs): number => median(runs[side].map((one) => one.memory));
  const mb = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
  return [
    {
      name: "read 3 million cells, against inflating them once",
      ratio: time("own") / time("inflate"),
      limit: 8,
      detail: `${ms(time("own"))} against ${ms(time("inflate"))}`,
    },
    {
      name: "the same, against SheetJS (a quarter of its time or less)",
      ratio: time("own") / time("sheetjs"),
      limit: 0.25,
      detail: `${ms(time("own"))} against ${ms(time("sheetjs"))}`,
    },
    {
      name: "its peak memory, against SheetJS (a third or less)",
      ratio: memory("own") / memory("sheetjs"),
      limit: 0.34,
      detail: `${mb(memory("own"))} against ${mb(memory("sheetjs"))}`,
    },
  ];
}

function bigWorkbook(): Uint8Array {
  const rows = Array.from({ length: ROWS }, (_, r): DocumentCell[] =>
    Array.from(
      { length: COLUMNS },
      (_, c): DocumentCell => ({
        value: c === 1 ? `Xã số ${r % 500}` : c % 3 === 0 ? (r * 31 + c) % 997 : c % 3 === 1 ? (r * c) / 7 : "x",
      }),
    ),
  );
  return writeWorkbook({ title: "bench", styles: {}, sheets: [{ name: "Biểu", rows }] });
}
