import { read } from "@e965/xlsx";
import type { WorkbookDocument } from "@ntm-kit/sheets";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { writeWorkbook } from "./write-workbook";

const document: WorkbookDocument = {
  title: "Mẫu & thử",
  styles: {
    head: { bold: true, fill: "DDEBF7", border: "thin", align: "center", wrap: true },
    share: { numberFormat: "0.0%" },
  },
  definedNames: { muc_do: "'R''lấp'!$A$2:$A$3" },
  sheets: [
    {
      name: "R'lấp",
      columnWidths: [20, 8],
      rows: [
        [
          { value: "Tên xã", style: "head" },
          { value: "Đạt", style: "head" },
        ],
        [
          { value: " a_x0041_<b>\u0001\n", link: "'R''lấp'!B2" },
          { value: 0.5, style: "share" },
        ],
        [{ value: true }, { formula: 'IF(B2<1,"chưa","")', value: "chưa" }],
        [null, { formula: "SUM(B2:B2)", value: 0.5 }],
      ],
      merges: ["D1:E1"],
      freeze: { rows: 1, columns: 1 },
      tables: [{ name: "bang_xa", range: "A1:B2", columns: ["Tên xã", "Đạt"] }],
      validations: [{ range: "B2:B9", rule: { kind: "list", items: ["x", "-"] }, error: "Chọn trong danh sách." }],
      conditionalFormats: [{ range: "B2:B9", formula: "B2<1", style: { fill: "F8CBAD" } }],
      print: { paper: "A3", landscape: true, fitToWidth: true, repeatRows: [0, 0], footer: "Trang &P/&N" },
    },
  ],
};
const parts = unzipSync(writeWorkbook(document));
const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array(0));

describe("a written workbook", () => {
  it("gives back its values, and formulas with their stored results", () => {
    const sheet = read(writeWorkbook(document), { type: "array", raw: true }).Sheets["R'lấp"] ?? {};
    expect([sheet.A1.v, sheet.A2.v, sheet.B2.v, sheet.A3.v]).toEqual(["Tên xã", " a_x0041_<b>\u0001\n", 0.5, true]);
    expect([sheet.B3.f, sheet.B3.v, sheet.B4.f, sheet.B4.v]).toEqual(['IF(B2<1,"chưa","")', "chưa", "SUM(B2:B2)", 0.5]);
  });

  it("has the elements of a sheet in the order of the schema", () => {
    const order =
      "sheetPr sheetViews sheetFormatPr cols sheetData mergeCells conditionalFormatting dataValidations hyperlinks pageMargins pageSetup headerFooter tableParts".split(
        " ",
      );
    const places = order.map((name) => part("xl/worksheets/sheet1.xml").indexOf(`<${name}`));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("names the repeated rows, and quotes an apostrophe", () =>
    expect(part("xl/workbook.xml")).toContain("'R''lấp'!$1:$1"));

  it("names what is printed, on one page where that is asked for", () => {
    const [sheet] = document.sheets;
    const print = { paper: "A4" as const, area: "A1:B4", onePage: true };
    const files = unzipSync(writeWorkbook({ ...document, sheets: sheet ? [{ ...sheet, print }] : [] }));
    const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array(0));
    expect(text("xl/workbook.xml")).toContain(
      "<definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">'R''lấp'!$A$1:$B$4</definedName>",
    );
    const written = text("xl/worksheets/sheet1.xml");
    expect(written).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(written).toContain('<pageSetup paperSize="9" orientation="portrait"/>');
  });

  it("names areas as the format has them, however they are written", () => {
    const names = { range: "$b$2:a1", rule: { kind: "list", items: ["x"] } } as const;
    const styles = {};
    const written = (own: Partial<WorkbookDocument["sheets"][number]>): string => {
      const files = unzipSync(writeWorkbook({ title: "", styles, sheets: [{ name: "S", rows: [], ...own }] }));
      return ["xl/worksheets/sheet1.xml", "xl/workbook.xml"]
        .map((name) => strFromU8(files[name] ?? new Uint8Array(0)))
        .join("");
    };
    expect(written({ merges: [names.range] })).toContain('<mergeCell ref="A1:B2"/>');
    expect(written({ validations: [names] })).toContain('sqref="A1:B2"');
    expect(written({ conditionalFormats: [{ ...names, formula: "A1>1", style: {} }] })).toContain('sqref="A1:B2"');
    const filtered = written({ autoFilter: names.range });
    expect(filtered).toContain('<autoFilter ref="A1:B2"/>');
    expect(filtered).toContain("'S'!$A$1:$B$2</definedName>");
  });

  it("puts a footer into the middle of the page where it names no place", () =>
    expect(part("xl/worksheets/sheet1.xml")).toContain("<oddFooter>&amp;CTrang &amp;P/&amp;N</oddFooter>"));

  it("names in its content types every part but the relationships", () => {
    const named = Object.keys(parts).filter((name) => !name.endsWith(".rels") && name !== "[Content_Types].xml");
    for (const name of named) expect(part("[Content_Types].xml")).toContain(`PartName="/${name}"`);
  });

  it("is the same bytes each time", () => expect(writeWorkbook(document)).toEqual(writeWorkbook(document)));

  it("is refused where the document breaks a rule of the format", () =>
    expect(() => writeWorkbook({ ...document, sheets: [] })).toThrow(expect.objectContaining({ code: "no-sheets" })));
});
