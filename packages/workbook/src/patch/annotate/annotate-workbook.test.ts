import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../read-workbook";
import { writeWorkbook } from "../../write/write-workbook";
import { readZip } from "../../zip/read-zip";
import { annotateWorkbook, removeMarks } from "./annotate-workbook";

const book = () =>
  writeWorkbook({
    title: "Mẫu",
    styles: {},
    sheets: [
      {
        name: "Biểu 1",
        rows: [[{ value: "Nam Rong" }, { value: 19 }]],
        conditionalFormats: [{ range: "B1", formula: "B1>3", style: { bold: true } }],
      },
      { name: "Khác", rows: [[{ value: 1 }]] },
    ],
  });
const findings = {
  name: "Danh sách lỗi (ntm)",
  rows: [[{ value: "Ô" }], [{ value: "A1", link: "'Biểu 1'!A1" }]],
  autoFilter: "A1:A2",
};
const marks = [
  { sheet: "Biểu 1", cell: "A1", severity: "warning", text: "Sai tên <xã> & “lạ”" },
  { sheet: "Biểu 1", cell: "A1", severity: "error", text: "Lỗi thứ hai" },
  { sheet: "Biểu 1", cell: "B1:C2", severity: "info", text: "Lưu ý" },
] as const;
const parts = async (bytes: Uint8Array) => {
  const zip = readZip(bytes);
  const texts = await Promise.all(
    zip.entries.map(async (entry) => [entry.name, new TextDecoder().decode(await zip.inflate(entry))] as const),
  );
  return Object.fromEntries(texts);
};

describe("an annotated copy", () => {
  it("has the same cells, a sheet of findings as its last, and every other part as it was", async () => {
    const before = book();
    const { bytes } = await annotateWorkbook(before, { marks, findings });
    const { sheets } = await readWorkbook(bytes);
    expect(sheets.map((sheet) => sheet.name)).toEqual(["Biểu 1", "Khác", "Danh sách lỗi (ntm)"]);
    expect(sheets[0]?.cell(0, 0)?.value).toBe("Nam Rong");
    expect(readZip(bytes).find("xl/worksheets/sheet2.xml")?.compressed).toEqual(
      readZip(before).find("xl/worksheets/sheet2.xml")?.compressed,
    );
  });

  it("joins the findings of a cell in one note and marks it by the gravest", async () => {
    const texts = await parts((await annotateWorkbook(book(), { marks, findings })).bytes);
    expect(texts["xl/comments1.xml"]?.match(/<comment /g)).toHaveLength(2);
    expect(texts["xl/comments1.xml"]).toContain("Sai tên &lt;xã&gt; &amp; “lạ”\nLỗi thứ hai");
    expect(texts["xl/worksheets/sheet1.xml"]?.match(/sqref="A1"/g)).toHaveLength(1);
  });

  it("names its parts as other programs know them, relative to the part that names them, by the usual prefix", async () => {
    const texts = await parts((await annotateWorkbook(book(), { marks, findings })).bytes);
    expect(Object.keys(texts)).toEqual(
      expect.arrayContaining(["xl/comments1.xml", "xl/drawings/vmlDrawing1.vml", "xl/worksheets/sheet3.xml"]),
    );
    const targets = (part: string): (string | undefined)[] =>
      [...(texts[part] ?? "").matchAll(/Target="([^"]*)"/g)].map(([, target]) => target);
    expect(targets("xl/worksheets/_rels/sheet1.xml.rels")).toEqual(["../drawings/vmlDrawing1.vml", "../comments1.xml"]);
    expect(targets("xl/_rels/workbook.xml.rels")).toContain("worksheets/sheet3.xml");
    expect(texts["xl/worksheets/sheet1.xml"]).toMatch(/<legacyDrawing (?:xmlns:r="[^"]*" )?r:id="rId\d+"\/>/);
    expect(texts["xl/workbook.xml"]).toMatch(/<sheet name="Danh sách lỗi \(ntm\)" sheetId="3"[^>]* r:id="rId\d+"\/>/);
  });

  it("made of an annotated copy has the same marks once", async () => {
    const once = (await annotateWorkbook(book(), { marks, findings })).bytes;
    const twice = (await annotateWorkbook(once, { marks, findings })).bytes;
    expect(await parts(twice)).toEqual(await parts(once));
  });

  it("loses every mark again without a trace", async () => {
    const before = book();
    expect(await parts(await removeMarks((await annotateWorkbook(before, { marks, findings })).bytes))).toEqual(
      await parts(before),
    );
  });
});

describe("a mark", () => {
  const mark = { sheet: "Biểu 1", cell: "B2", severity: "error", text: "Sai" } as const;
  const sheetWith = async (own: object) => {
    const texts = await parts(
      (await annotateWorkbook(book(), { marks: [Object({ ...mark, ...own })], findings })).bytes,
    );
    return { sheet: texts["xl/worksheets/sheet1.xml"], notes: texts["xl/comments1.xml"] };
  };

  it.each([
    ["$B$2", "B2", "B2"],
    ["b2", "B2", "B2"],
    ["$c$3:b2", "B2:C3", "B2"],
  ])("at %s is written at %s", async (cell, area, first) => {
    const { sheet, notes } = await sheetWith({ cell });
    expect(sheet).toContain(`sqref="${area}"`);
    expect(notes).toContain(`<comment ref="${first}" `);
  });

  it("finds its sheet however the letters of the name are composed", async () => {
    expect((await sheetWith({ sheet: mark.sheet.normalize("NFD") })).notes).toContain('ref="B2"');
  });

  it.each([
    ["without a text", { ...mark, text: undefined }, "option marks[0].text: a text expected, not undefined"],
    ["of no sheet", { ...mark, sheet: 1 }, "option marks[0].sheet: a text expected, not 1"],
    ["of another sheet", { ...mark, sheet: "Biểu" }, "option marks[0].sheet: one of Biểu 1, Khác expected"],
    ["at no cell", { ...mark, cell: "2B" }, "option marks[0].cell: a cell, such as B12, expected"],
    ["that is none", null, "option marks[0]: a mark with sheet, cell and text expected, not null"],
  ])("%s is told", async (_, given, message) => {
    const marked = annotateWorkbook(book(), Object({ marks: [given], findings }));
    await expect(marked).rejects.toThrow(message);
    await expect(annotateWorkbook(book(), Object({ marks: given, findings }))).rejects.toThrow("option marks: a list");
  });
});
