import * as library from "@e965/xlsx";
import { areaName } from "@ntm-kit/sheets";
import { afterEach, describe, expect, it, vi } from "vitest";
import { nodeInflate } from "../node-inflate";
import { readWorkbook } from "../read-workbook";
import { type BiffBook, biffStream } from "../testing/biff";
import { bytesOf, refusal, utf8, utf16, valuesOf, zipOf } from "../testing/files";
import { readLegacyHere } from "./read-legacy-here";
import { readLegacyInWorker } from "./read-legacy-in-worker";

/** A workbook as the library writes it. */
function written(
  bookType: library.BookType,
  change: (sheet: library.WorkSheet, book: library.WorkBook) => void = () => {},
) {
  const sheet = library.utils.aoa_to_sheet([
    ["Tên xã", "Số hộ", "Ngày", "Đạt"],
    ["Nam Dong", 1.5, 44_676, true],
    ["Đắk Wil", -2, null, false],
  ]);
  sheet["C2"].z = "dd/mm/yyyy";
  const book = library.utils.book_new(sheet, "Biểu 01");
  change(sheet, book);
  return new Uint8Array(library.write(book, { type: "array", bookType }));
}

const compound = (parts: Record<string, Uint8Array>): Uint8Array => {
  const file = library.CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(parts)) library.CFB.utils.cfb_add(file, `/${name}`, content);
  return new Uint8Array(library.CFB.write(file, { type: "array" }));
};
const EXPECTED = {
  A1: "Tên xã",
  B1: "Số hộ",
  C1: "Ngày",
  D1: "Đạt",
  A2: "Nam Dong",
  B2: 1.5,
  C2: 44_676,
  D2: true,
  A3: "Đắk Wil",
  B3: -2,
  D3: false,
};

describe.each([
  ["in place", readLegacyHere],
  ["in a thread of its own", readLegacyInWorker],
])("an old format read %s", (_, readLegacy) => {
  const read = (bytes: Uint8Array) => readWorkbook(bytes, { readLegacy, inflate: nodeInflate });

  it.each([
    ["biff8", "xls"],
    ["biff5", "xls"],
    ["xlsb", "xlsb"],
    ["xlml", "xml"],
  ] as const)("gives the values of a workbook written as %s, whatever its name", async (bookType, format) => {
    // The writer of the older format knows letters of Western Europe alone.
    const plain = bookType === "biff5";
    const bytes = written(bookType, (sheet) => {
      if (plain) for (const cell of ["A1", "B1", "C1", "D1", "A3"]) sheet[cell].v = "x";
    });
    const { format: found, sheets } = await readWorkbook(bytes, { fileName: "renamed.csv", readLegacy });
    const shown = plain ? { ...EXPECTED, A1: "x", B1: "x", C1: "x", D1: "x", A3: "x" } : EXPECTED;
    expect([found, valuesOf(sheets[0])]).toEqual([format, shown]);
    expect([sheets[0]?.cell(1, 2)?.isDate, sheets[0]?.cell(1, 1)?.isDate]).toEqual([true, false]);
  });

  it.each(["biff8", "xlsb"] as const)("tells of merges and of what is hidden in %s", async (bookType) => {
    const bytes = written(bookType, (sheet, book) => {
      sheet["!merges"] = [library.utils.decode_range("A1:B1")];
      sheet["!rows"] = [{}, { hidden: true }];
      sheet["!cols"] = [{}, {}, { hidden: true }];
      library.utils.book_append_sheet(book, library.utils.aoa_to_sheet([["x"]]), "Ẩn");
      library.utils.book_append_sheet(book, library.utils.aoa_to_sheet([["x"]]), "Rất ẩn");
      book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }, { Hidden: 2 }] };
    });
    const { sheets } = await read(bytes);
    expect(sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
      "Biểu 01 visible",
      "Ẩn hidden",
      "Rất ẩn very-hidden",
    ]);
    expect(sheets[0]?.merges.map(areaName)).toEqual(["A1:B1"]);
    // The library writes no hidden rows into the older format; there is a test of its own for them.
    if (bookType === "xlsb") expect([0, 1, 2].map((row) => sheets[0]?.isRowHidden(row))).toEqual([false, true, false]);
    expect([0, 1, 2, 3].map((column) => sheets[0]?.isColumnHidden(column))).toEqual([false, false, true, false]);
  });

  it("keeps formulas with their stored results, and errors", async () => {
    const bytes = written("xlml", (sheet) => {
      sheet["B3"] = { t: "n", v: 5, f: "SUM(B2:B2)" };
      sheet["C3"] = { t: "e", v: 0x17 };
    });
    const { sheets } = await read(bytes);
    expect(sheets[0]?.cell(2, 1)).toMatchObject({ value: 5, isFormula: true });
    expect(sheets[0]?.cell(2, 2)).toMatchObject({ kind: "error", value: "#REF!" });
  });

  const TCVN3: BiffBook = {
    version: 8,
    codePage: 1252,
    fonts: ["Arial", ".VnTime", "Arial", "VNI-Times", "Thời Mới", ".VnTimeH"],
    styles: [0, 1, 3, 4, 5],
    sheets: [
      [
        { row: 0, column: 0, style: 0, value: "STT" },
        { row: 0, column: 1, style: 1, value: "X· \xad" },
        { row: 0, column: 2, style: 2, value: "Xaõ" },
        { row: 0, column: 3, style: 3, value: "x" },
        { row: 1, column: 0, style: 4, value: 7 },
        { row: 1, column: 1, style: 1, value: [1, 2, 3] },
      ],
      [{ row: 0, column: 0, style: 1, value: "x" }],
    ],
  };

  it.each([8, 5] as const)("tells the font of each cell of an .xls of version %i", async (version) => {
    const fonts = version === 8 ? TCVN3.fonts : TCVN3.fonts.map((name) => name.replace("Thời Mới", "Moi"));
    const stream = biffStream({ ...TCVN3, version, fonts });
    const { sheets } = await read(compound({ [version === 8 ? "Workbook" : "Book"]: stream }));
    expect(valuesOf(sheets[0])).toEqual({ A1: "STT", B1: "X· \xad", C1: "Xaõ", D1: "x", A2: 7, B2: 1, C2: 2, D2: 3 });
    const named = version === 8 ? "Thời Mới" : "Moi";
    expect([...(sheets[0]?.cells() ?? [])].map((cell) => cell.font)).toEqual([
      "Arial",
      ".VnTime",
      "VNI-Times",
      named,
      ".VnTimeH",
      ".VnTime",
      ".VnTime",
      ".VnTime",
    ]);
    expect(sheets[1]?.cell(0, 0)?.font).toBe(".VnTime");
  });

  it("tells of the hidden rows of an .xls", async () => {
    const { sheets } = await read(compound({ Workbook: biffStream({ ...TCVN3, hiddenRows: [1] }) }));
    expect([...(sheets[0]?.store.hiddenRows ?? [])]).toEqual([1]);
  });

  it("decodes single bytes by the code page the file states, and composes its tones", async () => {
    // "Xã Đắk Rla" in windows-1258, and TCVN3 letters stored by a Windows of that code page.
    const cells = [
      { row: 0, column: 0, style: 0, value: "X\xe3 \xd0\xe3\xeck Rla" },
      { row: 1, column: 0, style: 1, value: "X\xb7" },
    ];
    const stream = biffStream({
      version: 5,
      codePage: 1258,
      fonts: ["Arial", ".VnTime"],
      styles: [0, 1],
      sheets: [cells],
    });
    const { sheets } = await read(compound({ Book: stream }));
    expect(valuesOf(sheets[0])).toEqual({ A1: "Xă Đắk Rla", A2: "X·" });
  });

  it("takes a web page saved as .xls as text, in the encoding it declares or shows", async () => {
    const page = (charset = "") =>
      `<html>${charset}<body><table><tr><td colspan="2">Tên, xã</td></tr><tr><td>Đắk&nbsp;Mil &amp; R'Lấp</td><td>17,2</td></tr></table></body></html>`;
    for (const bytes of [
      utf8(page()),
      utf8(`\ufeff\r\n ${page('<meta http-equiv="Content-Type" content="text/html; charset=utf-8">')}`),
      utf16(`\ufeff${page()}`, "le"),
    ]) {
      const { format, sheets } = await read(bytes);
      expect([format, valuesOf(sheets[0])]).toEqual(["html", { A1: "Tên, xã", A2: "Đắk Mil & R'Lấp", B2: "17,2" }]);
      expect(sheets[0]?.merges.map(areaName)).toEqual(["A1:B1"]);
    }
    const old = page('<meta charset="windows-1258">')
      .replace(/Đắk.*Lấp/, "\xd0\xe3\xeck")
      .replace("Tên, xã", "Xa\xde");
    expect(valuesOf((await read(bytesOf(old))).sheets[0])).toEqual({ A1: "Xã", A2: "Đắk", B2: "17,2" });
  });

  it("reads XML of 2003 in any encoding, without walking merges or the numbers of rows", async () => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?><?mso-application progid="Excel.Sheet"?>
      <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
      <Worksheet ss:Name="Biểu"><Table><Column ss:Index="2" ss:Hidden="1"/>
      <Row><Cell ss:MergeAcross="16000" ss:MergeDown="1000000"><Data ss:Type="String">Đắk Song</Data></Cell></Row>
      <Row ss:Hidden="1"><Cell ss:Index="2"><Data ss:Type="DateTime">2022-04-25T00:00:00.000</Data></Cell></Row>
      <Row ss:Index="4294967295"><Cell><Data ss:Type="Number">1</Data></Cell></Row></Table></Worksheet></Workbook>`;
    for (const bytes of [utf16(`\ufeff${xml}`, "le"), utf16(`\ufeff${xml}`, "be"), utf8(xml)]) {
      const { format, sheets } = await read(bytes);
      expect([format, valuesOf(sheets[0])]).toEqual(["xml", { A1: "Đắk Song", B2: 44_676 }]);
      expect(sheets[0]?.merges.map(areaName)).toEqual(["A1:WQK1000001"]);
      expect([sheets[0]?.isRowHidden(1), sheets[0]?.isColumnHidden(1)]).toEqual([true, true]);
    }
  });

  it("is refused with the reason where it has a password, is no workbook or is damaged", async () => {
    expect(await refusal(read(compound({ EncryptionInfo: utf8("x"), EncryptedPackage: utf8("x") })))).toBe("encrypted");
    expect(await refusal(read(compound({ WordDocument: utf8("x") })))).toBe("not-a-workbook doc");
    expect(await refusal(read(compound({ "PowerPoint Document": utf8("x") })))).toBe("not-a-workbook ppt");
    expect(await refusal(read(compound({ Something: utf8("x") })))).toBe("not-a-workbook compound file");
    expect(await refusal(read(written("biff8").subarray(0, 600)))).toBe("damaged");
    const locked = [...biffStream({ ...TCVN3, sheets: [] })];
    locked.splice(20, 0, 0x2f, 0, 6, 0, 0, 0, 1, 2, 3, 4);
    expect(await refusal(read(compound({ Workbook: Uint8Array.from(locked) })))).toBe("encrypted");
  });

  it("is refused beyond the limits of cells, sheets and merges", async () => {
    const within = (limits: object) =>
      refusal(
        readWorkbook(
          written("biff8", (sheet) => {
            sheet["!merges"] = [library.utils.decode_range("A1:B1"), library.utils.decode_range("A5:B5")];
          }),
          { readLegacy, limits },
        ),
      );
    expect(await within({ cells: 10 })).toBe("too-large cells");
    expect(await within({ sheets: 0 })).toBe("too-large sheets");
    expect(await within({ merges: 1 })).toBe("too-large merges");
    expect(await within({ textLength: 5 })).toBe("too-large text-length");
  });

  it("inflates an .xlsb under our own limits", async () => {
    const bytes = written("xlsb");
    expect(await refusal(readWorkbook(bytes, { readLegacy, limits: { partSize: 100 } }))).toBe("too-large part-size");
  });

  it("writes nothing to the console", async () => {
    const said = vi.spyOn(console, "error").mockImplementation(() => {});
    await read(written("biff8"));
    await refusal(read(written("biff8").subarray(0, 600)));
    expect(said).not.toHaveBeenCalled();
  });
});

describe("the thread that reads old formats", () => {
  afterEach(() => vi.restoreAllMocks());
  /** Spans that the library walks cell by cell. */
  const endless = utf8(
    `<table>${`<tr>${'<td colspan="9999999" rowspan="9999999">x</td>'.repeat(400)}</tr>`.repeat(400)}</table>`,
  );

  it("is ended by its clock, and the next file is read by another", async () => {
    const started = readWorkbook(endless, { readLegacy: readLegacyInWorker, limits: { legacyTime: 1 } });
    expect(await refusal(started)).toBe("timeout legacy-time");
    const { sheets } = await readWorkbook(written("biff8"), { readLegacy: readLegacyInWorker });
    expect(valuesOf(sheets[0])).toEqual(EXPECTED);
  });

  it("is ended when the caller stops", async () => {
    const stop = new AbortController();
    const reading = readWorkbook(endless, { readLegacy: readLegacyInWorker, signal: stop.signal });
    stop.abort(new Error("stopped"));
    await expect(reading).rejects.toThrow("stopped");
  });

  it("takes several files one after the other", async () => {
    const all = Array.from({ length: 4 }, () => readWorkbook(written("biff8"), { readLegacy: readLegacyInWorker }));
    for (const { sheets } of await Promise.all(all)) expect(valuesOf(sheets[0])).toEqual(EXPECTED);
  });
});

it("an error of another copy of the reader keeps its code", async () => {
  class WorkbookError extends Error {
    override readonly name = "WorkbookError";
    readonly code = "timeout";
    readonly limit = "legacy-time";
  }
  const readLegacy = () => Promise.reject(new WorkbookError());
  expect(await refusal(readWorkbook(written("biff8"), { readLegacy }))).toBe("timeout legacy-time");
});

it("a zip that only says it is a binary workbook is refused", async () => {
  const bytes = zipOf({
    "_rels/.rels":
      '<Relationships><Relationship Id="r" Type="http://x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
    "xl/workbook.bin": "none",
  });
  expect(await refusal(readWorkbook(bytes))).toMatch(/damaged|no-sheets/);
});
