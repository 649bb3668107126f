import { expect, it } from "vitest";
import { changedRows } from "./changed-rows";
import type { Grid } from "./grid";
import { GridBuilder, gridFromRows } from "./grid-builder";
import { withCell } from "./with-cell";

const ROWS = [
  ["Tên xã", "TC1"],
  ["Bình Hòa", "x"],
  ["Tân Minh", 3],
];
const sheet = (rows: readonly (readonly (string | number)[])[] = ROWS, merges = {}): Grid =>
  gridFromRows("Biểu", rows, merges);
const rowsOf = (grid: Grid, before: Grid): number[] | undefined => {
  const changed = changedRows(grid, before);
  return changed && [...changed];
};

it.each([
  ["a text", withCell(sheet(), 1, 1, "ko"), [1]],
  ["a number", withCell(sheet(), 2, 1, 4), [2]],
  ["a cell more", withCell(sheet(), 1, 3, "x"), [1]],
  ["a cell emptied", withCell(sheet(), 1, 1, ""), [1]],
  ["a number as text", withCell(sheet(), 2, 1, "3"), [2]],
  ["the same text once more", withCell(sheet(), 1, 1, "x"), []],
])("after an edit its row has changed: %s", (_why, grid, rows) => {
  expect(rowsOf(grid, sheet())).toEqual(rows);
});

it("a sheet built anew of the same cells has changed in no row, however its strings are numbered", () => {
  const builder = new GridBuilder("Biểu");
  builder.addText(2, 0, "Tân Minh");
  builder.addNumber(2, 1, 3);
  builder.addText(0, 0, "Tên xã");
  builder.addText(0, 1, "TC1");
  builder.addText(1, 1, "x");
  builder.addText(1, 0, "Bình Hòa");
  expect(rowsOf(builder.build(), sheet())).toEqual([]);
});

it("two edits of one sheet are not taken for one another", () => {
  const before = sheet();
  expect(rowsOf(withCell(before, 1, 1, "ko"), withCell(before, 1, 1, "đạt"))).toEqual([1]);
  expect(rowsOf(withCell(before, 1, 1, "ko"), withCell(before, 2, 0, "ko"))).toEqual([1, 2]);
});

it("rows that a merge joins with an edited one show what it holds", () => {
  const merges = { merges: [{ top: 1, left: 1, bottom: 2, right: 1 }] };
  expect(rowsOf(withCell(sheet(ROWS, merges), 1, 1, "ko"), sheet(ROWS, merges))).toEqual([1, 2]);
});

it.each([
  ["rows", sheet([...ROWS, ["Tân Mạnh", "x"]])],
  ["merges", sheet(ROWS, { merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] })],
  ["the count of days", sheet(ROWS, { date1904: true })],
  ["its name", gridFromRows("Biểu 2", ROWS)],
])("nothing is told where more than cells is another: %s", (_why, grid) => {
  expect(changedRows(grid, sheet())).toBeUndefined();
});
