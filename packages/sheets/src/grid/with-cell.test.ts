import { describe, expect, it } from "vitest";
import { GridBuilder } from "./grid-builder";
import { withCell } from "./with-cell";

/** A1:C2 with a sum in C1 of A1:B1, a sum of that in C2, and a formula in B2 that counts neither. */
function sheet() {
  const builder = new GridBuilder("S");
  builder.addNumber(0, 0, 1);
  builder.addNumber(0, 2, 1, { isFormula: true, formula: "SUM($A1:B1)" });
  builder.addText(1, 0, "x");
  builder.addNumber(1, 1, 5, { isFormula: true, formula: "D9" });
  builder.addNumber(1, 2, 1, { isFormula: true, formula: "C1" });
  return builder.build();
}
const cells = (grid: ReturnType<typeof sheet>) =>
  [...grid.cells()].map(({ row, column, kind, value }) => [row, column, kind, value]);

describe("a sheet with another value in one cell", () => {
  it("holds it where one was, and leaves open what is calculated from it", () => {
    const before = sheet();
    expect(cells(withCell(before, 0, 0, "đạt"))).toEqual([
      [0, 0, "text", "đạt"],
      [0, 2, "unstored", null],
      [1, 0, "text", "x"],
      [1, 1, "number", 5],
      [1, 2, "unstored", null],
    ]);
    expect(cells(before)[0]).toEqual([0, 0, "number", 1]);
    expect(cells(before)[1]).toEqual([0, 2, "number", 1]);
  });

  it("holds it where none was, and the cells behind it keep their formulas", () => {
    const grid = withCell(sheet(), 0, 1, 7);
    expect(cells(grid)).toEqual([
      [0, 0, "number", 1],
      [0, 1, "number", 7],
      [0, 2, "unstored", null],
      [1, 0, "text", "x"],
      [1, 1, "number", 5],
      [1, 2, "unstored", null],
    ]);
    expect(grid.cell(1, 1)?.formula).toBe("D9");
  });

  it("holds one after the other", () => {
    const grid = withCell(withCell(sheet(), 0, 0, "a"), 1, 0, "b");
    expect([grid.cell(0, 0)?.value, grid.cell(1, 0)?.value]).toEqual(["a", "b"]);
  });

  it.each([
    ["a formula", 0, 2],
    ["a row beyond the last", 2, 0],
  ])("refuses %s", (_, row, column) => {
    expect(() => withCell(sheet(), row, column, 1)).toThrow(RangeError);
  });
});
