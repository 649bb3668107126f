import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../read-workbook";
import { firstSheet } from "../../testing/files";
import { writeWorkbook } from "../../write/write-workbook";
import { readZip } from "../../zip/read-zip";
import { type CellChange, fixWorkbook } from "./fix-workbook";

const book = () =>
  writeWorkbook({
    title: "Mẫu",
    styles: { bold: { bold: true } },
    sheets: [
      {
        name: "Biểu 1",
        rows: [
          [{ value: "Nam Rong", style: "bold" }, { value: "19" }, { value: 3, formula: "1+2" }],
          [{ value: "giữ nguyên" }],
        ],
      },
      { name: "Khác", rows: [[{ value: 1 }]] },
    ],
  });

describe("a fixed copy", () => {
  it("holds the new values in their cells and keeps their look", async () => {
    const { bytes, changed } = await fixWorkbook(book(), [
      { sheet: "Biểu 1", cell: "A1", to: "Nam Dong" },
      { sheet: "Biểu 1", cell: "B1", to: 19 },
    ]);
    const grid = firstSheet(await readWorkbook(bytes));
    expect([grid.cell(0, 0)?.value, grid.cell(0, 1)?.value, grid.cell(0, 1)?.kind, grid.cell(1, 0)?.value]).toEqual([
      "Nam Dong",
      19,
      "number",
      "giữ nguyên",
    ]);
    expect(changed).toHaveLength(2);
  });

  it("finds its sheet, and what the cell held, however the letters of a name are composed", async () => {
    const sheet = "Biểu 1".normalize("NFD");
    const changes = [
      { sheet, cell: "A1", from: "Nam Rong", to: "Nam Dong" },
      { sheet, cell: "A2", from: "khác", to: "x" },
    ];
    const { changed, refused } = await fixWorkbook(book(), changes);
    expect([changed, refused]).toEqual([changes.slice(0, 1), [{ ...changes[1], why: "changed" }]]);
  });

  it("never replaces a formula by a value", async () => {
    const before = book();
    const { bytes, refused } = await fixWorkbook(before, [{ sheet: "Biểu 1", cell: "C1", to: 4 }]);
    expect(refused).toEqual([{ sheet: "Biểu 1", cell: "C1", to: 4, why: "formula" }]);
    expect(bytes).toBe(before);
  });

  it.each([
    [
      "a cell that is to hold nothing",
      { sheet: "Biểu 1", cell: "A1" },
      /change\.to: a text or a number expected, not undefined/,
    ],
    ["what is no number", { sheet: "Biểu 1", cell: "A1", to: Number.NaN }, /change\.to: .* not NaN/],
    ["no cell", { sheet: "Biểu 1", to: "x" }, /change\.cell: a cell, such as B12, expected/],
    ["no sheet", { cell: "A1", to: "x" }, /change\.sheet: the name of a sheet expected/],
  ])("is not made of %s", async (_, change, message) => {
    await expect(fixWorkbook(book(), [change as CellChange])).rejects.toThrow(message);
  });

  it("leaves a cell alone that holds something else by now", async () => {
    const before = book();
    const changes = [
      { sheet: "Biểu 1", cell: "A1", from: "Nam Ron", to: "Nam Dong" },
      { sheet: "Biểu 1", cell: "B1", from: "18", to: 19 },
      { sheet: "Khác", cell: "A1", from: "", to: 2 },
    ];
    const { bytes, changed, refused } = await fixWorkbook(before, changes);
    expect(bytes).toBe(before);
    expect(changed).toEqual([]);
    expect(refused).toEqual(changes.map((change) => ({ ...change, why: "changed" })));
  });

  it("changes what holds what was found, as a report tells it", async () => {
    const { changed, refused } = await fixWorkbook(book(), [
      { sheet: "Biểu 1", cell: "A1", from: " Nam  Rong", to: "Nam Dong" },
      { sheet: "Biểu 1", cell: "A2", from: "giữ nguyên".normalize("NFD"), to: "sửa" },
      { sheet: "Khác", cell: "A1", from: "1", to: 2 },
      { sheet: "Biểu 1", cell: "C1", from: "other", to: 2 },
      { sheet: "Biểu 1", cell: "Z9", from: "other", to: 2 },
    ]);
    expect(changed.map(({ cell }) => cell)).toEqual(["A1", "A2", "A1"]);
    expect(refused.map(({ cell, why }) => [cell, why])).toEqual([
      ["C1", "formula"],
      ["Z9", "missing"],
    ]);
  });

  it("names a cell or a sheet that is not there", async () => {
    const { refused } = await fixWorkbook(book(), [
      { sheet: "Biểu 1", cell: "Z9", to: 4 },
      { sheet: "Biểu 9", cell: "A1", to: 4 },
    ]);
    expect(refused.map((entry) => entry.why)).toEqual(["missing", "missing"]);
  });

  it("leaves every other part as the compressed bytes that it was", async () => {
    const before = book();
    const { bytes } = await fixWorkbook(before, [{ sheet: "Biểu 1", cell: "A1", to: "Nam Dong" }]);
    const touched = new Set(["xl/worksheets/sheet1.xml", "xl/workbook.xml"]);
    for (const entry of readZip(before).entries)
      if (!touched.has(entry.name)) expect(readZip(bytes).find(entry.name)?.compressed).toEqual(entry.compressed);
  });
});
