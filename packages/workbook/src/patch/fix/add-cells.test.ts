import { expect, it } from "vitest";
import { readWorkbook } from "../../read-workbook";
import { handMade, MAIN, partsOf, sheetWith } from "../../testing/hand-made";
import { fixTextFile } from "./fix-text";
import { type CellChange, fixWorkbook } from "./fix-workbook";

const change = (cell: string, to: string | number): CellChange => ({ sheet: "Biểu 1", cell, to });

async function added(sheet: string, ...changes: CellChange[]) {
  const result = await fixWorkbook(handMade(sheet), changes, { addsCells: true });
  const xml = (await partsOf(result.bytes))["xl/worksheets/sheet1.xml"] ?? "";
  const grid = (await readWorkbook(result.bytes)).sheets[0];
  const cells = [...(grid?.cells() ?? [])].map(({ row, column, value }) => `${row},${column}=${value}`).join(" ");
  return { ...result, data: /<sheetData>(.*)<\/sheetData>/s.exec(xml)?.[1] ?? "", cells };
}

const GAPS =
  '<row r="2" spans="2:4" ht="20"><c r="B2" s="1"><v>1</v></c><c r="D2"><v>3</v></c></row><row r="5" s="2" customFormat="1"/>';

it("a blank cell that the file leaves out is added in its place: between others, after them, in an empty row", async () => {
  const { data, cells, refused } = await added(
    sheetWith("", GAPS),
    ...[change("F2", 6), change("C2", "x"), change("A2", 0), change("C5", 7)],
  );
  expect(refused).toEqual([]);
  expect(data).toBe(
    '<row r="2" ht="20"><c r="A2"><v>0</v></c><c r="B2" s="1"><v>1</v></c><c r="C2" t="inlineStr"><is><t xml:space="preserve">x</t></is></c><c r="D2"><v>3</v></c><c r="F2"><v>6</v></c></row><row r="5" s="2" customFormat="1"><c r="C5" s="2"><v>7</v></c></row>',
  );
  expect(cells).toBe("1,0=0 1,1=1 1,2=x 1,3=3 1,5=6 4,2=7");
});

it("so is its row: before, between and after those that are there, and in a sheet without any", async () => {
  const { cells, data } = await added(sheetWith("", GAPS), change("A1", 1), change("B3", 2), change("A9", 3));
  expect(cells).toBe("0,0=1 1,1=1 1,3=3 2,1=2 8,0=3");
  expect(data).toMatch(/^<row r="1">.*<row r="2" spans="2:4" ht="20">.*<row r="3">.*<row r="5".*<row r="9">/);
  const empty = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData/></x:worksheet>`;
  expect((await added(empty, change("B2", 5), change("A2", 4))).cells).toBe("1,0=4 1,1=5");
});

it("rows and cells that leave their addresses out stay where they are", async () => {
  const { cells } = await added(
    sheetWith("", "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"),
    ...[change("C1", 9), change("B2", 8), change("A4", 7)],
  );
  expect(cells).toBe("0,0=1 0,1=2 0,2=9 1,0=3 1,1=8 3,0=7");
});

it("looks as its column says", async () => {
  const sheet = `<worksheet xmlns="${MAIN}"><cols><col min="3" max="5" style="4"/></cols><sheetData><row r="1"><c r="A1"/></row></sheetData></worksheet>`;
  expect((await added(sheet, change("D1", 5))).data).toContain('<c r="D1" s="4"><v>5</v></c>');
});

it("what a merge covers is no cell of its own, and without being asked none is added", async () => {
  const sheet = sheetWith('<mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>', GAPS);
  const { refused, cells } = await added(sheet, change("B3", 1), change("C3", 2));
  expect(refused).toEqual([{ ...change("B3", 1), why: "missing" }]);
  expect(cells).toBe("1,1=1 1,3=3 2,2=2");
  const before = handMade(sheet);
  const asBefore = await fixWorkbook(before, [change("C3", 2)]);
  expect([asBefore.bytes, asBefore.refused]).toEqual([before, [{ ...change("C3", 2), why: "missing" }]]);
});

it("a field that a line of a text file leaves out is added with the delimiters before it", () => {
  const bytes = new TextEncoder().encode("TT;Xã;1;2\n1;Nam Dong\n\n2;Đắk Wil;x;x");
  const fix = (...changes: CellChange[]) => {
    const done = fixTextFile(bytes, changes, { addsCells: true });
    return [new TextDecoder().decode(done.bytes), done.refused.length];
  };
  expect(fix(change("D2", "x"), change("C2", "a;b"), change("B4", "Ea Pô"))).toEqual([
    'TT;Xã;1;2\n1;Nam Dong;"a;b";x\n\n2;Ea Pô;x;x',
    0,
  ]);
  expect(fix(change("B3", "Ea Pô"), change("F4", "y"))).toEqual(["TT;Xã;1;2\n1;Nam Dong\n;Ea Pô\n2;Đắk Wil;x;x;;y", 0]);
  expect(fix(change("A9", "y"))[1]).toBe(1);
});
