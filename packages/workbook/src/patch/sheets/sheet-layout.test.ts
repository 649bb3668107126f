import { expect, it } from "vitest";
import { xlsxOf } from "../../testing/xlsx";
import { sheetLayout } from "./sheet-layout";

it("widths of columns and heights of rows are those of the sheet, what is hidden left out", async () => {
  const bytes = xlsxOf({
    before:
      '<sheetFormatPr defaultColWidth="9.5"/><cols><col min="1" max="1" width="5.5"/><col min="3" max="6" width="24" customWidth="1"/><col min="7" max="7" width="8" hidden="1"/></cols>',
    rows: '<row r="2" ht="31.5"><c r="A2"><v>1</v></c></row><row><c r="A3"/></row><row ht="18"/><row r="9" ht="40" hidden="1"/>',
  });
  expect(await sheetLayout(bytes, "Biểu 01")).toEqual({
    columns: [
      { from: 0, to: 0, width: 5.5 },
      { from: 2, to: 5, width: 24 },
    ],
    usualWidth: 9.5,
    heights: new Map([
      [1, 31.5],
      [3, 18],
    ]),
  });
});

it("a sheet that says nothing has nothing of its own, and what is no sheet has no layout", async () => {
  const bytes = xlsxOf({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' });
  expect(await sheetLayout(bytes, "Biểu 01")).toEqual({ columns: [], heights: new Map() });
  expect(await sheetLayout(bytes, "Khác")).toBeUndefined();
});

it("what is no .xlsx is told as such", async () => {
  await expect(sheetLayout(new Uint8Array([1, 2, 3]), "S")).rejects.toThrow();
});
