import { describe, expect, it } from "vitest";
import { handMade, MAIN, partsOf, relationships, sheetWith } from "../../testing/hand-made";
import { type CellChange, fixWorkbook } from "./fix-workbook";

const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><name val="Calibri"/></font><font><b/><sz val="13"/><name val=".VnTime"/><family val="2"/></font></fonts><cellXfs count="4"><xf numFmtId="0" fontId="0"/><xf numFmtId="49" fontId="0" quotePrefix="1" applyNumberFormat="1"><alignment horizontal="right"/></xf><xf numFmtId="0" fontId="1"/><xf numFmtId="4" fontId="0"/></cellXfs></styleSheet>`;
const SHARED = `<sst xmlns="${MAIN}"><si><t>19</t></si><si><r><rPr><b/><rFont val=".VnArial"/></rPr><t>B×nh </t></r><r><t>Hßa</t></r></si></sst>`;
const book = (cells: string) =>
  handMade(sheetWith("", `<row r="1">${cells}</row>`), {
    "xl/_rels/workbook.xml.rels": relationships(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "styles", "styles.xml"],
      ["rId3", "sharedStrings", "sharedStrings.xml"],
    ),
    "xl/styles.xml": STYLES,
    "xl/sharedStrings.xml": SHARED,
  });
async function fixed(cells: string, ...changes: CellChange[]) {
  const parts = await partsOf((await fixWorkbook(book(cells), changes)).bytes);
  return { parts, row: /<row r="1">(.*)<\/row>/s.exec(parts["xl/worksheets/sheet1.xml"] ?? "")?.[1] ?? "" };
}
const change = (cell: string, to: string | number): CellChange => ({ sheet: "Biểu 1", cell, to });

describe("a number in the place of text", () => {
  it("loses the text format and the apostrophe, and keeps the rest of its look", async () => {
    const { row, parts } = await fixed('<c r="A1" s="1" t="s"><v>0</v></c>', change("A1", 19));
    expect(row).toBe('<c r="A1" s="4"><v>19</v></c>');
    expect(parts["xl/styles.xml"]).toContain(
      '<cellXfs count="5"><xf numFmtId="0" fontId="0"/><xf numFmtId="49" fontId="0" quotePrefix="1"',
    );
    expect(parts["xl/styles.xml"]).toMatch(
      /<xf numFmtId="0" fontId="0" applyNumberFormat="1"><alignment horizontal="right"\/><\/xf><\/cellXfs>/,
    );
  });
  it("under any other format is written as it is", async () => {
    const { row, parts } = await fixed('<c r="A1" s="3" t="s"><v>0</v></c>', change("A1", 19));
    expect(row).toBe('<c r="A1" s="3"><v>19</v></c>');
    expect(parts["xl/styles.xml"]).toBe(STYLES);
  });
});

describe("Unicode text in the place of an old encoding", () => {
  it("gets a font that shows it, as bold and as large as before", async () => {
    const cells =
      '<c r="A1" s="2" t="inlineStr"><is><t>B×nh Hßa</t></is></c><c r="B1" s="2" t="inlineStr"><is><t>T©n Minh</t></is></c>';
    const { row, parts } = await fixed(cells, change("A1", "Bình Hòa"), change("B1", "Tân Minh"));
    expect(row.match(/s="4"/g)).toHaveLength(2);
    expect(parts["xl/styles.xml"]).toContain(
      '<font><b/><sz val="13"/><name val="Times New Roman"/></font></fonts><cellXfs count="5">',
    );
  });
  it("in rich text keeps the look of its first run, under another font", async () => {
    const { row, parts } = await fixed('<c r="A1" t="s"><v>1</v></c>', change("A1", "Bình Hòa"));
    expect(row).toBe(
      '<c r="A1" t="inlineStr"><is><r><rPr><b/><rFont val="Arial"/></rPr><t xml:space="preserve">Bình Hòa</t></r></is></c>',
    );
    expect(parts["xl/sharedStrings.xml"]).toBe(SHARED);
  });
});

it("of two changes for one cell the last counts, and neither is told to be missing", async () => {
  const { changed, refused } = await fixWorkbook(book('<c r="A1"><v>1</v></c>'), [change("A1", 2), change("A1", 3)]);
  expect([changed, refused]).toEqual([[change("A1", 3)], []]);
});

it("a change that is none of a cell is told, and the bytes are those that came", async () => {
  const before = book('<c r="A1"><v>1</v></c>');
  const { bytes, refused } = await fixWorkbook(before, [change("B9", 2), change("không", 3)]);
  expect(bytes).toBe(before);
  expect(refused.map((one) => one.why)).toEqual(["missing", "missing"]);
});

it("a result of a formula that fills several cells is no value to replace", async () => {
  const cells =
    '<c r="A1"><f t="array" ref="A1:B1">C1:D1*2</f><v>2</v></c><c r="B1"><v>4</v></c><c r="C1"><v>1</v></c>';
  const { changed, refused } = await fixWorkbook(book(cells), [change("B1", 5), change("C1", 2)]);
  expect(changed).toEqual([change("C1", 2)]);
  expect(refused).toEqual([{ ...change("B1", 5), why: "formula" }]);
});

it("the head of a table is left, since its columns are known by that name; a cell beneath it is not", async () => {
  const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>X·</t></is></c></row><row r="2"><c r="A2"><v>1</v></c></row>';
  const before = handMade(sheetWith("", row), {
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(["rId1", "table", "../tables/table1.xml"]),
    "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="1" name="b" displayName="b" ref="A1:A2"><tableColumns count="1"><tableColumn id="1" name="X·"/></tableColumns></table>`,
  });
  const { changed, refused } = await fixWorkbook(before, [change("A1", "Xã"), change("A2", 2)]);
  expect(changed).toEqual([change("A2", 2)]);
  expect(refused).toEqual([{ ...change("A1", "Xã"), why: "table-header" }]);
});
