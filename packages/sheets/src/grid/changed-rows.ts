import { isSame } from "../is-same";
import type { Grid, GridStore } from "./grid";

/**
 * Rows of a sheet in which other cells are seen than in the sheet before: those whose cells are others, and those that
 * a merge joins with them. Undefined where more than cells is another: the size, merges, styles, what is hidden.
 */
export function changedRows(grid: Grid, before: Grid): ReadonlySet<number> | undefined {
  if (!isSame(frameOf(grid), frameOf(before))) return undefined;
  const areSame = sameCells(grid, before);
  const changed = new Set<number>();
  for (let row = 0; row < grid.rowCount; row++) if (!areSame(row)) changed.add(row);
  return withMerged(grid, changed);
}

/** All but the cells. */
const frameOf = ({ rowCount, store }: Grid) => {
  const { name, visibility, date1904, styles, merges, hiddenRows, hiddenColumns } = store;
  return { rowCount, name, visibility, date1904, styles, merges, hiddenRows, hiddenColumns };
};

/** Whether a row has the same cells in both sheets. */
function sameCells(grid: Grid, before: Grid): (row: number) => boolean {
  const [one, other] = [grid.store, before.store];
  const isSameNumber = haveSameNumbers(one, other);
  const haveExtras = [one, other].some(({ formulas, runs }) => formulas.size + runs.size > 0);
  const isSameCell = (i: number, j: number, row: number): boolean =>
    one.columns[i] === other.columns[j] &&
    one.flags[i] === other.flags[j] &&
    one.styleOf[i] === other.styleOf[j] &&
    (isSameNumber && one.numbers[i] === other.numbers[j]
      ? true
      : grid.cellAt(row, i).value === before.cellAt(row, j).value) &&
    (!haveExtras || (one.formulas.get(i) === other.formulas.get(j) && isSame(one.runs.get(i), other.runs.get(j))));
  return (row) => {
    const [from, to] = grid.rowSpan(row);
    const [start, end] = before.rowSpan(row);
    if (to - from !== end - start) return false;
    for (let i = from; i < to; i++) if (!isSameCell(i, start + i - from, row)) return false;
    return true;
  };
}

/** Whether a number stands for the same string in both, where both have it. */
const haveSameNumbers = ({ strings: one }: GridStore, { strings: other }: GridStore): boolean =>
  one === other || one.base === other || other.base === one;

function withMerged({ merges }: Grid, changed: ReadonlySet<number>): ReadonlySet<number> {
  const seen = new Set(changed);
  for (const { top, bottom } of merges) {
    let row = top;
    while (row <= bottom && !changed.has(row)) row++;
    if (row <= bottom) for (row = top; row <= bottom; row++) seen.add(row);
  }
  return seen;
}
