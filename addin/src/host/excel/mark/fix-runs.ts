import { cellName, parseArea } from "@ntm-kit/sheets";
import type { HostFix } from "../../host";

/** A fix and where it stands; rows and columns count from 0. */
export interface PlacedFix {
  readonly fix: HostFix;
  readonly row: number;
  readonly column: number;
}

/** Fixes of one sheet in neighbouring cells of one column, which are read and written together. */
export interface FixRun {
  readonly address: string;
  readonly fixes: readonly PlacedFix[];
}

/** @throws {Error} when a fix names no cell: checks never make one */
export function place(fix: HostFix): PlacedFix {
  const area = parseArea(fix.cell);
  if (!area) throw new Error(`“${fix.cell}” is no cell.`);
  return { fix, row: area.top, column: area.left };
}

/** Runs of fixes of one sheet, by column and row; of two fixes for one cell the later counts. */
export function runsOf(fixes: readonly PlacedFix[]): FixRun[] {
  const byCell = new Map(fixes.map((one) => [cellName(one.row, one.column), one]));
  const sorted = [...byCell.values()].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { readonly first: PlacedFix; last: PlacedFix; readonly fixes: PlacedFix[] }[] = [];
  for (const one of sorted) {
    const run = runs.at(-1);
    if (run && run.last.column === one.column && run.last.row === one.row - 1) {
      run.fixes.push(one);
      run.last = one;
    } else runs.push({ first: one, last: one, fixes: [one] });
  }
  return runs.map(({ first, last, fixes: inRun }) => ({ address: addressOf(first, last), fixes: inRun }));
}

const addressOf = (first: PlacedFix, last: PlacedFix): string => {
  const [from, to] = [first, last].map(({ row, column }) => cellName(row, column));
  return from === to ? `${from}` : `${from}:${to}`;
};
