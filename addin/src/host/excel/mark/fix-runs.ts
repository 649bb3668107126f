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

export function place(fix: HostFix): PlacedFix {
  const { top, left } = parseArea(fix.cell)!;
  return { fix, row: top, column: left };
}

/** Runs of fixes of one sheet, by column and row; of two fixes for one cell the later counts. */
export function runsOf(fixes: readonly PlacedFix[]): FixRun[] {
  const byCell = new Map(fixes.map((one) => [cellName(one.row, one.column), one]));
  const sorted = [...byCell.values()].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: PlacedFix[][] = [];
  for (const one of sorted) {
    const last = runs.at(-1)?.at(-1);
    if (last && last.column === one.column && last.row === one.row - 1) runs.at(-1)!.push(one);
    else runs.push([one]);
  }
  return runs.map((run) => ({ address: addressOf(run), fixes: run }));
}

function addressOf(run: readonly PlacedFix[]): string {
  const [first, last] = [run[0]!, run.at(-1)!];
  const name = cellName(first.row, first.column);
  return run.length === 1 ? name : `${name}:${cellName(last.row, last.column)}`;
}
