import fc from "fast-check";
import { expect, it } from "vitest";
import { type CellBlock, SheetCells } from "./sheet-cells";

const HEAD = { name: "A", visibility: "visible" as const, merges: [], hiddenRows: [], hiddenColumns: [] };
const cellsOf = (...blocks: readonly CellBlock[]): Record<string, unknown> => {
  const sheet = new SheetCells(HEAD);
  for (const block of blocks) sheet.put(block);
  return Object.fromEntries([...sheet.grid().cells()].map((cell) => [`${cell.row},${cell.column}`, cell.value]));
};
const TABLE = {
  top: 0,
  left: 0,
  values: [
    ["a", "b"],
    ["c", "d"],
  ],
};

it("an edited cell replaces the one before, an emptied one is gone", () => {
  const edited = cellsOf(TABLE, { top: 1, left: 0, values: [["x", ""]] });
  expect(edited).toEqual({ "0,0": "a", "0,1": "b", "1,0": "x" });
});

it("an edit that reaches over the edge is taken inside and outside", () => {
  const edited = cellsOf(TABLE, {
    top: 1,
    left: 1,
    values: [
      ["x", "y"],
      ["z", ""],
    ],
  });
  expect(edited).toEqual({ "0,0": "a", "0,1": "b", "1,0": "c", "1,1": "x", "1,2": "y", "2,1": "z" });
});

it("an edit of an edit has the last word", () => {
  const below = { top: 2, left: 0, values: [["x", "y"]] };
  expect(cellsOf(TABLE, below, { top: 2, left: 1, values: [["z"]] })["2,1"]).toBe("z");
});

it("the block that was given stays as it was", () => {
  cellsOf(TABLE, { top: 0, left: 0, values: [["x"]] });
  expect(TABLE.values[0]).toEqual(["a", "b"]);
});

it("errors, formulas, formats and old fonts go with their cells, and away with them", () => {
  const sheet = new SheetCells(HEAD);
  sheet.put({
    top: 0,
    left: 0,
    values: [["#REF!", "", "T©n Minh", 45_000]],
    types: [["Error", "String", "String", "Double"]],
    formulas: [[true, true, false, false]],
    formats: [["General", "General", "General", "dd/mm/yyyy"]],
    fonts: [[undefined, undefined, ".VnTime"]],
  });
  const of = (column: number) => sheet.grid().cell(0, column);
  expect(of(0)).toMatchObject({ kind: "error", isFormula: true });
  expect(of(1)).toMatchObject({ kind: "text", value: "", isFormula: true });
  expect(of(2)).toMatchObject({ font: ".VnTime" });
  expect(of(3)).toMatchObject({ isDate: true });
  sheet.put({ top: 0, left: 0, values: [[5, "", "Tân Minh", 3]], formats: [["General", "General", "General", "0"]] });
  expect(of(0)).toMatchObject({ kind: "number", isFormula: false });
  expect(of(1)).toBeUndefined();
  expect(of(2)?.font).toBeUndefined();
  expect(of(3)).toMatchObject({ isDate: false });
});

it("results of formulas are taken where they are others; what is no formula is left as it is", () => {
  const sheet = new SheetCells(HEAD);
  const values = [
    ["Tổng", 3, 5],
    ["x", 4, 6],
  ] as const;
  const given = {
    top: 0,
    left: 0,
    values,
    formulas: [
      [false, true],
      [false, true, true],
    ],
    formats: [["General", "0%"]],
  };
  sheet.put(given);
  expect(sheet.formulaAreas()).toEqual([
    { top: 0, bottom: 1, left: 1, right: 1 },
    { top: 1, bottom: 1, left: 2, right: 2 },
  ]);
  const before = sheet.grid();
  sheet.results({ top: 0, left: 1, values: [[3], [4]], types: [["Double"], ["Double"]] });
  expect(sheet.grid()).toBe(before);
  sheet.results({
    top: 0,
    left: 1,
    values: [
      [0.5, 99],
      ["#REF!", 7],
    ],
    types: [
      ["Double", "Double"],
      ["Error", "Double"],
    ],
  });
  const cells = [...sheet.grid().cells()].map(({ kind, value, isFormula }) => [kind, value, isFormula]);
  expect(cells).toEqual([
    ["text", "Tổng", false],
    ["number", 0.5, true],
    ["number", 5, false],
    ["text", "x", false],
    ["error", "#REF!", true],
    ["number", 7, true],
  ]);
  expect(sheet.grid().cell(0, 1)?.format).toBe("0%");
  expect(given.values).toEqual([
    ["Tổng", 3, 5],
    ["x", 4, 6],
  ]);
});

it("after any edits the sheet is the one that is built from all of them at once", () => {
  const value = fc.constantFrom<string | number | boolean>("", "x", "Nam Dong", 3, 19, true);
  const block: fc.Arbitrary<CellBlock> = fc.record({
    top: fc.nat(4),
    left: fc.nat(4),
    values: fc.array(fc.array(value, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
    formats: fc.constantFrom([["General", "0%"]], [["dd/mm/yyyy"]], []),
    formulas: fc.constantFrom([[true, false]], []),
  });
  const cells = (sheet: SheetCells) =>
    [...sheet.grid().cells()].map((cell) => [
      ...[cell.row, cell.column, cell.kind, cell.value, cell.isFormula, cell.format, cell.isDate],
    ]);
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (blocks) => {
      const edited = new SheetCells(HEAD);
      blocks.forEach((one, i) => {
        edited.put(one);
        const atOnce = new SheetCells(HEAD);
        for (const before of blocks.slice(0, i + 1)) atOnce.put(before);
        expect(cells(edited)).toEqual(cells(atOnce));
        expect(edited.grid().rowCount).toBe(atOnce.grid().rowCount);
      });
    }),
    { numRuns: 200, seed: 600 },
  );
});
