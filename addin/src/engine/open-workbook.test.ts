import { readWorkbook } from "@ntm-kit/workbook";
import { describe, expect, it } from "vitest";
import { handMade, sheetWith } from "../../../packages/workbook/src/testing/hand-made";
import { OpenWorkbook } from "./open-workbook";

const ROWS =
  '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row><row r="3"><c r="A3"><f t="array" ref="A3:B3">A1*2</f><v>2</v></c><c r="B3"><v>2</v></c></row>';
const MERGES = '<mergeCells count="1"><mergeCell ref="C2:C3"/></mergeCells>';
const opened = (): Promise<OpenWorkbook> =>
  OpenWorkbook.read("a.xlsx", handMade(sheetWith(MERGES, ROWS)), undefined, undefined);

describe("a cell of an opened workbook that is edited", () => {
  it("may be blank and missing in the file, its row too: it is shown at once and stands in the copy", async () => {
    const book = await opened();
    await book.edit("Biểu 1", "B1", "x");
    await book.edit("Biểu 1", "B2", 7);
    expect(book.rows("Biểu 1", 0, 2).rows).toEqual([
      ["1", "x", "3"],
      ["", "7"],
    ]);
    const { bytes } = await book.fixed([], "vi");
    const grid = (await readWorkbook(bytes)).sheets[0];
    expect([grid?.cell(0, 1)?.value, grid?.cell(1, 1)?.value, grid?.cell(0, 2)?.value]).toEqual(["x", 7, 3]);
  });

  it.each([
    ["A3", "cell-formula", "holds a formula"],
    ["B3", "cell-formula", "is the result of a formula that fills several cells"],
    ["C3", "cell-missing", "is covered by a merge"],
    ["A9", "cell-missing", "lies beyond the last row"],
  ])("is refused where it cannot be saved: %s %s, since it %s", async (cell, code) => {
    await expect((await opened()).edit("Biểu 1", cell, 5)).rejects.toMatchObject({ code });
  });

  it("may be a field that a line of a text file leaves out", async () => {
    const bytes = new TextEncoder().encode("TT,Xã,1\n1,Nam Dong\n");
    const book = await OpenWorkbook.read("a.csv", bytes, undefined, undefined);
    await book.edit(book.outline()[0]?.name ?? "", "C2", "x");
    const copy = await book.fixed([], "vi");
    expect(new TextDecoder().decode(copy.bytes)).toBe("TT,Xã,1\n1,Nam Dong,x\n");
  });
});
