import { describe, expect, it } from "vitest";
import { readWorkbook } from "../read-workbook";
import { bytesOf, firstSheet, refusal, utf8, utf16, valuesOf } from "../testing/files";

const open = (bytes: Uint8Array) => readWorkbook(bytes, { fileName: "a.txt" });
const read = async (bytes: Uint8Array | string) =>
  valuesOf(firstSheet(await open(typeof bytes === "string" ? utf8(bytes) : bytes)));
/** Rows of fields, as they were split. */
async function fields(text: string): Promise<string[][]> {
  const grid = firstSheet(await open(utf8(text)));
  return Array.from({ length: grid.rowCount }, (_, row) => {
    const line: string[] = [];
    for (const cell of grid.row(row)) line[cell.column] = String(cell.value);
    return Array.from(line, (field) => field ?? "");
  });
}

describe("the encoding of a text file", () => {
  const text = "Tên xã;Đạt\r\nXã Đắk Wil;x\r\n";
  const EXPECTED = { A1: "Tên xã", B1: "Đạt", A2: "Xã Đắk Wil", B2: "x" };

  it.each([
    ["utf-8", utf8(text), "utf-8"],
    ["utf-8 with a mark", utf8(`\ufeff${text}`), "utf-8"],
    ["utf-16le with a mark", utf16(`\ufeff${text}`, "le"), "utf-16le"],
    ["utf-16be with a mark", utf16(`\ufeff${text}`, "be"), "utf-16be"],
    ["utf-16le without a mark", utf16(text, "le"), "utf-16le"],
    ["utf-16be without a mark", utf16(text, "be"), "utf-16be"],
    // ã is a letter of its own in windows-1258 no more than ạ and ắ: base letter, then tone.
    ["windows-1258", bytesOf("T\xean xa\xde;\xd0a\xf2t\r\nXa\xde \xd0\xe3\xeck Wil;x\r\n"), "windows-1258"],
  ])("is found where it is %s", async (_, bytes, encoding) => {
    const workbook = await open(bytes);
    expect([workbook.format, workbook.encoding, workbook.delimiter]).toEqual(["csv", encoding, ";"]);
    expect(valuesOf(workbook.sheets[0])).toEqual(EXPECTED);
    expect(workbook.sheets[0]?.remarks).toEqual([]);
  });

  it.each([
    ["TCVN3", "T\xean x\xb7;§\xb9t\r\nX\xb7 Nam Dong, huy\xd6n C\xad J\xf3t;x\r\n", "X· Nam Dong, huyÖn C\xad Jót"],
    [
      "VNI",
      "Te\xe2n xa\xf5;\xd1a\xeft\r\nXa\xf5 Nam Dong, huye\xe4n C\xf6 Ju\xf9t;x\r\n",
      "Xaõ Nam Dong, huyeän Cö Juùt",
    ],
  ])(
    "keeps the letters of %s as they are elsewhere, byte by byte, and says that it is not sure",
    async (_, bytes, cell) => {
      const { encoding, sheets } = await open(bytesOf(bytes));
      expect([encoding, sheets[0]?.cell(1, 0)?.value]).toEqual(["windows-1252", cell]);
      expect(sheets[0]?.remarks.map(({ code }) => code)).toEqual(["encoding-unsure"]);
    },
  );

  it("leaves decomposed letters and invisible characters as they stand", async () => {
    expect(await read("Xa\u0303;\u00a0a\u200b\u00ad")).toEqual({ A1: "Xa\u0303", B1: "\u00a0a\u200b\u00ad" });
  });
});

describe("the delimiter of a text file", () => {
  it.each([
    ["a;b;c\n1;2;3", ";"],
    ["a\tb\tc\n1\t2\t3", "\t"],
    ["a,b,c\n1,2,3", ","],
    ["a|b|c\n1|2|3", "|"],
    ["Tên xã;Số hộ;Tỷ lệ\nNam Dong;17,2;95,5\nĐắk Wil;18,1;90,2\n", ";"],
    ["BÁO CÁO, năm 2025\n\nTên xã;TC1;TC2\nNam Dong;x;x\n", ";"],
    ['"a;b",c\n"d;e;f",g\n', ","],
    ['"Cư Jút\nxã; x",1,2\n"Đắk\nMil",3,4\n', ","],
    ["17,2\n18,1\n", ","],
    ["only one column\nof words\n", ","],
  ])("of %j is %j", async (text, delimiter) => {
    expect((await open(utf8(text))).delimiter).toBe(delimiter);
  });

  it.each(["sep=;\r\n", "sep=;\n", '"sep=;"\r\n', "SEP=;\r", "\ufeffsep=;\r\n"])(
    "is what a first line %j says, which is no row",
    async (first) => {
      expect(await fields(`${first}a,b;c,d\n1,2;3,4\n`)).toEqual([
        ["a,b", "c,d"],
        ["1,2", "3,4"],
      ]);
    },
  );
});

describe("the fields of a text file", () => {
  it.each([
    ['"a ""b"" c";d', [['a "b" c', "d"]]],
    [
      '"dòng một\r\ndòng hai";x\r\ny;z',
      [
        ["dòng một\r\ndòng hai", "x"],
        ["y", "z"],
      ],
    ],
    [
      "a;b\rc;d\r\ne;f\ng;h",
      [
        ["a", "b"],
        ["c", "d"],
        ["e", "f"],
        ["g", "h"],
      ],
    ],
    ['R"Lấp;"x" y', [['R"Lấp', "x y"]]],
    [
      "a;;c;\n;b;;\n",
      [
        ["a", "", "c"],
        ["", "b"],
      ],
    ],
    [
      '"";x\n"";y',
      [
        ["", "x"],
        ["", "y"],
      ],
    ],
    ["a;b\n\n\nc;d", [["a", "b"], [], [], ["c", "d"]]],
  ])("of %j are %j", async (text, expected) => {
    expect(await fields(text)).toEqual(expected);
  });

  it("are texts all of them: nothing is guessed from what they look like", async () => {
    const values = await read("17,2;1.234,5;1.234;04/05/2022;1/2;001;TRUE;=1+1;-\n");
    expect(Object.values(values)).toEqual([
      "17,2",
      "1.234,5",
      "1.234",
      "04/05/2022",
      "1/2",
      "001",
      "TRUE",
      "=1+1",
      "-",
    ]);
  });

  it("go on below a quote that is never closed, which is remarked at its line", async () => {
    const grid = firstSheet(await open(utf8('a;b\n"c\nd";e\nf;"g\nh;i\nj;k\n')));
    expect(valuesOf(grid)).toEqual({
      A1: "a",
      B1: "b",
      A2: "c\nd",
      B2: "e",
      A3: "f",
      B3: '"g',
      A4: "h",
      B4: "i",
      A5: "j",
      B5: "k",
    });
    expect(grid.remarks).toEqual([{ code: "quote-unclosed", address: "A3", detail: "line 4" }]);
  });

  it("beyond the edge of a sheet are dropped with a remark, beyond the limits refused", async () => {
    const grid = firstSheet(await open(utf8(`${";".repeat(16_384)}x\na;b\n`)));
    expect(valuesOf(grid)).toEqual({ A2: "a", B2: "b" });
    expect(grid.remarks).toMatchObject([{ code: "cell-dropped" }]);
    expect(await refusal(readWorkbook(utf8("a;b;c"), { limits: { cells: 2 } }))).toBe("too-large cells");
    expect(await refusal(readWorkbook(utf8("abc;d"), { limits: { textLength: 2 } }))).toBe("too-large text-length");
  });
});

describe("a text that is no table", () => {
  const words = utf8("Kính gửi: Văn phòng, các phòng ban\nTrân trọng.\n");
  it.each(["a.xlsx", "A.XLS", "a.ods"])("is no workbook though its name says so (%s)", async (fileName) =>
    expect(await refusal(readWorkbook(words, { fileName }))).toBe("not-a-workbook text"),
  );
  it.each([["a.csv"], [undefined]])("is read as it stands under another name (%s)", async (fileName) =>
    expect((await readWorkbook(words, fileName ? { fileName } : {})).format).toBe("csv"),
  );
});
