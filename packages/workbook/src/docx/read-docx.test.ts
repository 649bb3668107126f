import { expect, it } from "vitest";
import { refusal, utf8, zipOf } from "../testing/files";
import { readDocx } from "./read-docx";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const tc = (text: string, properties = ""): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
const tr = (...cells: string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
const docx = (...body: string[]): Uint8Array =>
  zipOf({
    "[Content_Types].xml": "<Types/>",
    "word/document.xml": `<w:document ${W}><w:body>${body.join("")}</w:body></w:document>`,
  });
const values = async (...rows: string[]) => {
  const { tables } = await readDocx(docx(`<w:tbl>${rows.join("")}</w:tbl>`));
  const [table] = tables;
  return {
    table,
    rows: Array.from({ length: table?.rowCount ?? 0 }, (_, row) => table?.row(row).map((cell) => cell.value)),
  };
};

it("gives paragraphs outside tables as lines, and tables as grids", async () => {
  const { text, tables } = await readDocx(
    docx(p("II. MỤC TIÊU"), `<w:tbl>${tr(tc("STT"), tc("Nội dung"))}</w:tbl>`, p("Hết")),
  );
  expect(text).toBe("II. MỤC TIÊU\nHết");
  expect(tables.map((table) => table.row(0).map((cell) => cell.value))).toEqual([["STT", "Nội dung"]]);
});

it("cells merged across and down are merged in the grid, their words standing once", async () => {
  const { table, rows } = await values(
    tr(tc("1"), tc("Nhóm", '<w:gridSpan w:val="2"/>')),
    tr(tc("2"), tc("Một"), tc("Sở A", '<w:vMerge w:val="restart"/>')),
    tr(tc("3"), tc("Hai"), tc("", "<w:vMerge/>")),
  );
  expect(rows).toEqual([
    ["1", "Nhóm"],
    ["2", "Một", "Sở A"],
    ["3", "Hai"],
  ]);
  expect(table?.merges).toEqual([
    { top: 0, left: 1, bottom: 0, right: 2 },
    { top: 1, left: 2, bottom: 2, right: 2 },
  ]);
  expect(table?.shown(2, 2)?.value).toBe("Sở A");
});

it("keeps line breaks of a cell, joins its runs, leaves deleted words out", async () => {
  const cell = `<w:tc><w:p><w:r><w:t>Sở </w:t></w:r><w:r><w:t>Y tế</w:t><w:br/><w:t>và</w:t></w:r><w:del><w:r><w:t>bỏ</w:t></w:r></w:del></w:p>${p("UBND")}</w:tc>`;
  expect((await values(tr(cell))).rows).toEqual([["Sở Y tế\nvà\nUBND"]]);
});

it("a file that is no word document is refused", async () => {
  expect(await refusal(readDocx(zipOf({ "xl/workbook.xml": "<x/>" })))).toContain("not-a-workbook");
  expect(await refusal(readDocx(utf8("văn bản")))).not.toBe("");
});
