import { describe, expect, it } from "vitest";
import { readWorkbook } from "../read-workbook";
import { refusal, utf8, utf16, valuesOf, zipOf } from "../testing/files";
import { relationships, worksheet, type XlsxParts, xlsxOf, xlsxParts } from "../testing/xlsx";
import { readZip } from "../zip/read-zip";
import { writeZip } from "../zip/write-zip";

const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>17.5</v></c></row>';
const strings = "<si><t>Đắk Song</t></si>";
const EXPECTED = { A1: "Đắk Song", B1: 17.5 };
const bookOf = (parts: XlsxParts) => readWorkbook(xlsxOf({ rows, strings, ...parts }));
const read = async (parts: XlsxParts) => valuesOf((await bookOf(parts)).sheets[0]);
const plain = xlsxParts({ rows, strings });

describe("the parts of an .xlsx", () => {
  it("are found by relationships, whatever their names and folders", async () => {
    const moved = {
      "_rels/.rels": relationships(["x", "officeDocument", "/teil/buch.xml"]),
      "teil/buch.xml": plain["xl/workbook.xml"],
      "teil/_rels/buch.xml.rels": relationships(
        ["rId1", "worksheet", "../blatt/eins.xml"],
        ["rId3", "sharedStrings", "/xl/texte.xml"],
      ),
      "blatt/eins.xml": plain["xl/worksheets/sheet1.xml"],
      "xl/texte.xml": plain["xl/sharedStrings.xml"],
    };
    expect(valuesOf((await readWorkbook(zipOf(moved))).sheets[0])).toEqual(EXPECTED);
  });

  it.each([
    ["absolute", "/xl/worksheets/sheet1.xml"],
    ["through a folder above", "../xl/./worksheets/sheet1.xml"],
    ["with backslashes", "worksheets\\sheet1.xml"],
    ["in another case", "WORKSHEETS/Sheet1.XML"],
  ])("are found by a target that is %s", async (_, target) => {
    const list = relationships(["rId1", "worksheet", target], ["rId3", "sharedStrings", "sharedStrings.xml"]);
    expect(await read({ parts: { "xl/_rels/workbook.xml.rels": list } })).toEqual(EXPECTED);
  });

  it("are found by a target written with %20, and in a zip with leading slashes or backslashes", async () => {
    const { "xl/worksheets/sheet1.xml": sheet, ...others } = plain;
    const list = relationships(
      ["rId1", "worksheet", "bi%E1%BB%83u%201.xml"],
      ["rId3", "sharedStrings", "sharedStrings.xml"],
    );
    const named = zipOf({ ...others, "xl/_rels/workbook.xml.rels": list, "xl/biểu 1.xml": sheet });
    expect(valuesOf((await readWorkbook(named)).sheets[0])).toEqual(EXPECTED);
    for (const rename of [(name: string) => `/${name}`, (name: string) => name.replaceAll("/", "\\")]) {
      const renamed = zipOf(Object.fromEntries(Object.entries(plain).map(([name, part]) => [rename(name), part])));
      expect(valuesOf((await readWorkbook(renamed)).sheets[0])).toEqual(EXPECTED);
    }
  });

  it("outside the package are not followed, nor paths out of it", async () => {
    const external = relationships(["rId1", "worksheet", "file:///etc/passwd", "External"]);
    expect(await refusal(bookOf({ parts: { "xl/_rels/workbook.xml.rels": external } }))).toBe("damaged");
    const above = relationships(["rId1", "worksheet", "../../../../etc/passwd"]);
    expect(await refusal(bookOf({ parts: { "xl/_rels/workbook.xml.rels": above } }))).toBe("damaged");
  });

  it("are read in the strict form, with prefixes, and with relationships of any prefix", async () => {
    const strict = Object.fromEntries(
      Object.entries(plain).map(([name, part]) => [
        name,
        String(part)
          .replaceAll(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
          )
          .replaceAll(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
          ),
      ]),
    );
    expect(valuesOf((await readWorkbook(zipOf(strict))).sheets[0])).toEqual(EXPECTED);
    const prefixed = (text: string): string =>
      text
        .replace(/<(\/?)(?=[a-z])/gi, "<$1x:")
        .replace("xmlns=", "xmlns:x=")
        .replace(" r:id=", " d3p1:id=");
    const names = ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"];
    const parts = Object.fromEntries(names.map((name) => [name, prefixed(String(plain[name]))]));
    expect(await read({ parts })).toEqual(EXPECTED);
  });

  it.each(["le", "be"] as const)("may be written in UTF-16 %s", async (order) => {
    const parts = Object.fromEntries(
      Object.entries(plain).map(([name, part]) => [
        name,
        utf16(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${String(part)}`, order),
      ]),
    );
    expect(await read({ parts })).toEqual(EXPECTED);
  });

  it("may begin with a byte order mark and have comments and instructions between the cells", async () => {
    const sheet = `\ufeff<?xml version="1.0"?><!-- x --><?mso y?>${worksheet(rows.replace("</c><c", "</c><!-- <c r='C1'><v>9</v></c> --><?p?><c"))}<!-- end -->`;
    expect(await read({ parts: { "xl/worksheets/sheet1.xml": sheet } })).toEqual(EXPECTED);
  });

  it("with a document type are refused, wherever it stands", async () => {
    for (const name of ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "_rels/.rels"]) {
      const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${plain[name]}`;
      expect(await refusal(bookOf({ parts: { [name]: bomb } }))).toBe("damaged");
    }
  });

  it("may lack strings, styles and content types", async () => {
    const parts = { "xl/sharedStrings.xml": undefined, "xl/styles.xml": undefined, "[Content_Types].xml": undefined };
    expect(await read({ rows: "<row><c><v>1</v></c></row>", parts })).toEqual({ A1: 1 });
  });
});

describe("the sheets of an .xlsx", () => {
  const list = (sheets: string): string => `<workbook xmlns:r="r"><bookViews/><sheets>${sheets}</sheets></workbook>`;
  const sheet = (name: string, id: string, state = ""): string =>
    `<sheet name="${name}" sheetId="1" r:id="${id}" ${state}/>`;

  it("come in the order of the workbook, with what is hidden said; charts and dialogs have no cells", async () => {
    const parts = {
      "xl/workbook.xml": list(
        sheet("__proto__", "b") +
          sheet("constructor", "a", 'state="hidden"') +
          sheet("Biểu đồ", "c") +
          sheet("Sâu", "d", 'state="veryHidden"'),
      ),
      "xl/_rels/workbook.xml.rels": relationships(
        ["a", "worksheet", "worksheets/sheet1.xml"],
        ["b", "worksheet", "worksheets/b.xml"],
        ["c", "chartsheet", "chartsheets/c.xml"],
        ["d", "worksheet", "worksheets/d.xml"],
        ["s", "sharedStrings", "sharedStrings.xml"],
      ),
      "xl/worksheets/b.xml": worksheet("<row><c><v>2</v></c></row>"),
      "xl/worksheets/d.xml": worksheet(""),
      "xl/chartsheets/c.xml": "<chartsheet/>",
    };
    const { sheets, withoutCells } = await bookOf({ parts });
    expect(sheets.map(({ name, visibility, cellCount }) => [name, visibility, cellCount])).toEqual([
      ["__proto__", "visible", 1],
      ["constructor", "hidden", 2],
      ["Sâu", "very-hidden", 0],
    ]);
    expect(withoutCells).toEqual(["Biểu đồ"]);
  });

  it("that are missing, or none at all, or too many, refuse the file", async () => {
    expect(await refusal(bookOf({ parts: { "xl/worksheets/sheet1.xml": undefined } }))).toBe("damaged");
    expect(await refusal(bookOf({ parts: { "xl/workbook.xml": list("") } }))).toBe("no-sheets");
    const limits = { sheets: 0 };
    expect(await refusal(readWorkbook(zipOf(plain), { limits }))).toBe("too-large sheets");
  });
});

describe("the zip around an .xlsx", () => {
  const bytes = zipOf(plain);
  /** The same zip as a program writes it that does not know the sizes before the data. */
  const streamed = (): Uint8Array => {
    const copy = bytes.slice();
    const data = new DataView(copy.buffer);
    for (let at = 0; at + 4 < copy.length; at++) {
      const signature = data.getUint32(at, true);
      if (signature === 0x04034b50) {
        data.setUint16(at + 6, data.getUint16(at + 6, true) | 8, true);
        for (const field of [14, 18, 22]) data.setUint32(at + field, 0, true);
      } else if (signature === 0x02014b50) data.setUint16(at + 8, data.getUint16(at + 8, true) | 8, true);
    }
    return copy;
  };
  /** The same zip with sizes and places in the fields of 64 bits. */
  const wide = (): Uint8Array => {
    const { entries } = readZip(bytes);
    const head = bytes.subarray(0, new DataView(bytes.buffer).getUint32(bytes.length - 6, true));
    const data = new DataView(bytes.buffer);
    const central: number[] = [];
    let at = head.length;
    for (const entry of entries) {
      const record = [...bytes.subarray(at, at + 46 + entry.nameBytes.length)];
      const offset = data.getUint32(at + 42, true);
      for (const field of [20, 24, 42]) record.fill(0xff, field, field + 4);
      record[30] = 28;
      const extra = new DataView(new ArrayBuffer(28));
      extra.setUint16(0, 1, true);
      extra.setUint16(2, 24, true);
      extra.setBigUint64(4, BigInt(entry.size), true);
      extra.setBigUint64(12, BigInt(entry.compressed.length), true);
      extra.setBigUint64(20, BigInt(offset), true);
      central.push(...record, ...new Uint8Array(extra.buffer));
      at += 46 + entry.nameBytes.length + entry.extra.length;
    }
    const end = new DataView(new ArrayBuffer(56 + 20 + 22));
    end.setUint32(0, 0x06064b50, true);
    end.setBigUint64(4, 44n, true);
    end.setBigUint64(24, BigInt(entries.length), true);
    end.setBigUint64(32, BigInt(entries.length), true);
    end.setBigUint64(40, BigInt(central.length), true);
    end.setBigUint64(48, BigInt(head.length), true);
    end.setUint32(56, 0x07064b50, true);
    end.setBigUint64(64, BigInt(head.length + central.length), true);
    end.setUint32(72, 1, true);
    end.setUint32(76, 0x06054b50, true);
    for (const field of [8, 10]) end.setUint16(76 + field, 0xffff, true);
    for (const field of [12, 16]) end.setUint32(76 + field, 0xffffffff, true);
    return Uint8Array.from([...head, ...central, ...new Uint8Array(end.buffer)]);
  };

  it.each([
    ["streamed, so that its own headers say nothing", streamed],
    ["of 64 bits", wide],
    ["behind other bytes", () => Uint8Array.of(...bytes.subarray(0, 2), ...utf8("\x03\x04 rác "), ...bytes)],
    [
      "with a comment at its end",
      () => {
        const copy = Uint8Array.of(...bytes, ...utf8("PK\x05\x06 ghi chú"));
        new DataView(copy.buffer).setUint16(bytes.length - 2, copy.length - bytes.length, true);
        return copy;
      },
    ],
    [
      "that stores its parts as they are",
      () => writeZip(Object.entries(plain).map(([name, part]) => ({ name, data: utf8(String(part)), stored: true }))),
    ],
    [
      "with names that lead out of it or mean something to programs",
      () => zipOf({ "../../evil": "x", __proto__: "x", constructor: "x", ...plain }),
    ],
  ])("may be one %s", async (_, make) => {
    expect(valuesOf((await readWorkbook(make())).sheets[0])).toEqual(EXPECTED);
  });

  it("that is cut, or whose part does not fit its checksum, is damaged", async () => {
    expect(await refusal(readWorkbook(bytes.subarray(0, bytes.length - 30)))).toBe("damaged");
    expect(await refusal(readWorkbook(bytes.subarray(0, 100)))).toBe("damaged");
    const entries = readZip(bytes).entries.map((entry) =>
      entry.name.includes("sheet1") ? { ...entry, crc: 7 } : entry,
    );
    expect(await refusal(readWorkbook(writeZip(entries)))).toBe("damaged");
  });

  it("is refused at its limits with the limit named", async () => {
    const refused = (limits: object) => refusal(readWorkbook(bytes, { limits }));
    expect(await refused({ fileSize: 100 })).toBe("too-large file-size");
    expect(await refused({ zipEntries: 2 })).toBe("too-large zip-entries");
    expect(await refused({ sheetSize: 50 })).toBe("too-large part-size");
    expect(await refused({ partSize: 50 })).toBe("too-large part-size");
    expect(await refused({ totalSize: 400 })).toBe("too-large total-size");
    expect(await refused({ rowLength: 20 })).toBe("too-large row-length");
    expect(await refused({ tagLength: 20 })).toBe("too-large tag-length");
    expect(await refused({ xmlDepth: 2 })).toBe("too-large xml-depth");
  });

  it("that deflates beyond all measure is refused before it is read whole", async () => {
    const bomb = worksheet(" ".repeat(40_000_000));
    expect(await refusal(bookOf({ parts: { "xl/worksheets/sheet1.xml": bomb } }))).toBe("too-large ratio");
  });

  it("names the file and the part in its error", async () => {
    const reading = readWorkbook(xlsxOf({ rows: "<row><c><v>1</row>" }), { fileName: "mau-1.xlsx" });
    await expect(reading).rejects.toMatchObject({
      code: "damaged",
      fileName: "mau-1.xlsx",
      part: "xl/worksheets/sheet1.xml",
    });
  });
});
