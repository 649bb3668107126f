import { areaName, type Grid } from "@ntm-kit/sheets";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../read-workbook";
import { firstSheet, refusal, valuesOf } from "../testing/files";
import { type XlsxParts, xlsxOf } from "../testing/xlsx";

const gridOf = async (parts: XlsxParts): Promise<Grid> => firstSheet(await readWorkbook(xlsxOf(parts)));
const read = async (parts: XlsxParts) => valuesOf(await gridOf(parts));
const row = (cells: string, attributes = 'r="1"'): string => `<row ${attributes}>${cells}</row>`;
const remarksOf = ({ remarks }: Grid): string[] =>
  remarks.map(({ code, address }) => `${code}${address ? ` ${address}` : ""}`);

describe("the strings of an .xlsx", () => {
  const shared = (strings: string, index: string | number = 0) =>
    read({ strings, rows: row(`<c r="A1" t="s"><v>${index}</v></c>`) });

  it.each([
    ["<si><t>Đắk Mil</t></si>", "Đắk Mil"],
    [
      "<si><r><t>X·</t></r><r><rPr><b/></rPr><t xml:space='preserve'> Nam </t></r><r><t>Dong</t></r></si>",
      "X· Nam Dong",
    ],
    ["<si><t>漢字</t><rPh sb='0' eb='2'><t>かんじ</t></rPh></si>", "漢字"],
    ["<si><t>a<!-- lost? -->b<![CDATA[ & <c>]]>d<?pi x?>e</t></si>", "ab & <c>de"],
    ["<si><t>&amp;lt; &#x110;&#7855;k &unknown;</t></si>", "&lt; Đắk &unknown;"],
    ["<si><t>dòng_x000D_\nhai _x005F_x000D_ _x00zz_</t></si>", "dòng\r\nhai _x000D_ _x00zz_"],
    ["<si><t xml:space='preserve'>  Xa\u0303 \u00a0\u00ad\u200b </t></si>", "  Xa\u0303 \u00a0\u00ad\u200b "],
  ])("keep what %s says", async (strings, expected) => {
    expect(await shared(strings)).toEqual({ A1: expected });
  });

  it("that do not exist leave an empty cell and a remark; the counts of the table are not believed", async () => {
    const rows = row(
      '<c r="A1" t="s"><v>7</v></c><c r="B1" t="s"/><c r="C1" t="s"><v/></c><c r="D1" t="s"><v>-1</v></c><c r="E1" t="s"><v>1</v></c>',
    );
    const strings = "<si><t>a</t></si><si><t>b</t></si>";
    const grid = await gridOf({ strings, rows });
    expect(valuesOf(grid)).toEqual({ E1: "b" });
    expect(remarksOf(grid)).toEqual(["string-missing A1", "string-missing C1", "string-missing D1"]);
    const without = await gridOf({ rows });
    expect([valuesOf(without), remarksOf(without).length]).toEqual([{}, 4]);
  });

  it("may stand in the cell itself, as one text, in runs, or as the result of a formula", async () => {
    const rows = row(
      '<c r="A1" t="inlineStr"><is><t>Xã</t></is></c>' +
        '<c r="B1" t="inlineStr"><is><r><rPr><rFont val=".VnTime"/></rPr><t>X·</t></r><r><t> Nam</t></r><rPh><t>no</t></rPh></is></c>' +
        '<c r="C1" t="str"><v>plain _x0041_</v></c>' +
        '<c r="D1" t="inlineStr"><v>stale</v><is><t>this one</t></is></c>',
    );
    const grid = await gridOf({ rows });
    expect(valuesOf(grid)).toEqual({ A1: "Xã", B1: "X· Nam", C1: "plain A", D1: "this one" });
    expect(grid.cell(0, 1)?.runs).toEqual([{ text: "X·", font: ".VnTime" }, { text: " Nam" }]);
  });

  it("longer than a cell holds are kept with a remark, beyond the limit refused", async () => {
    const strings = `<si><t>${"x".repeat(40_000)}</t></si>`;
    const rows = row('<c r="A1" t="s"><v>0</v></c>');
    expect(remarksOf(await gridOf({ strings, rows }))).toEqual(["text-too-long A1"]);
    const limits = { textLength: 39_999 };
    expect(await refusal(readWorkbook(xlsxOf({ strings, rows }), { limits }))).toBe("too-large text-length");
    const inline = row(`<c r="A1" t="inlineStr"><is><t>${"x".repeat(40_000)}</t></is></c>`);
    expect(await refusal(readWorkbook(xlsxOf({ rows: inline }), { limits }))).toBe("too-large text-length");
    const many = `${strings}${"<si/>".repeat(9)}`;
    expect(await refusal(readWorkbook(xlsxOf({ strings: many, rows }), { limits: { strings: 9 } }))).toBe(
      "too-large strings",
    );
  });
});

describe("the cells of an .xlsx", () => {
  it("without an address follow the one before, also among cells with one", async () => {
    const rows =
      "<row><c><v>1</v></c><c><v>2</v></c><c r='E1'><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>" +
      "<row r='7'><c><v>6</v></c></row><row><c><v>7</v></c></row>";
    expect(await read({ rows })).toEqual({ A1: 1, B1: 2, E1: 3, F1: 4, A2: 5, A7: 6, A8: 7 });
  });

  it("out of order or twice are read where they say they are; the last one counts, with a remark", async () => {
    const rows = `${row('<c r="B3"><v>1</v></c><c r="A3"><v>2</v></c>', 'r="3"')}${row('<c r="A1"><v>3</v></c>')}${row('<c r="B3"><v>4</v></c>', 'r="3"')}`;
    const grid = await gridOf({ rows });
    expect(valuesOf(grid)).toEqual({ A1: 3, A3: 2, B3: 4 });
    expect(remarksOf(grid)).toEqual(["cell-repeated B3"]);
  });

  it("outside a sheet are dropped with a remark, and cost nothing", async () => {
    const rows =
      row(
        '<c r="A0"><v>1</v></c><c r="XFE1"><v>2</v></c><c r="1A"><v>3</v></c><c r="__proto__"><v>4</v></c><c r="B1"><v>5</v></c>',
      ) +
      row('<c r="A4294967295"><v>6</v></c><c><v>7</v></c>', 'r="4294967295"') +
      row('<c r="XFD1048576"><v>8</v></c>', 'r="1048576"');
    const grid = await gridOf({ before: '<dimension ref="A1:A1"/>', rows });
    expect(valuesOf(grid)).toEqual({ B1: 5, XFD1048576: 8 });
    expect(remarksOf(grid)).toEqual(new Array(6).fill("cell-dropped"));
  });

  it.each([
    ["1.2E10", 1.2e10],
    ["1E-7", 1e-7],
    [" 17.5 \n", 17.5],
    ["-.5", -0.5],
    ["+3", 3],
    ["0.1", 0.1],
    ["123456789012345678", Number("123456789012345678")],
    ["2.2250738585072014E-308", 2.2250738585072014e-308],
  ])("hold the number %j exactly", async (text, value) => {
    expect(await read({ rows: row(`<c r="A1"><v>${text}</v></c>`) })).toEqual({ A1: value });
  });

  it("whose number is none keep it as text, with a remark", async () => {
    const rows = row(
      '<c r="A1"><v>1E999</v></c><c r="B1"><v>NaN</v></c><c r="C1"><v>17,5</v></c><c r="D1"><v> </v></c>',
    );
    const grid = await gridOf({ rows });
    expect(valuesOf(grid)).toEqual({ A1: "1E999", B1: "NaN", C1: "17,5" });
    expect(remarksOf(grid)).toEqual(["number-not-finite A1", "number-not-finite B1", "number-not-finite C1"]);
  });

  it("hold booleans and errors of any name", async () => {
    const cells = ["1", "0", "true", "false"].map((value) => `<c t="b"><v>${value}</v></c>`).join("");
    const errors = ["#NULL!", "#DIV/0!", "#REF!", "#N/A", "#SPILL!", "#ANY!"].map(
      (value) => `<c t="e"><v>${value}</v></c>`,
    );
    expect(await read({ rows: row(cells) + row(errors.join(""), 'r="2"') })).toEqual({
      A1: true,
      B1: false,
      C1: true,
      D1: false,
      A2: "error #NULL!",
      B2: "error #DIV/0!",
      C2: "error #REF!",
      D2: "error #N/A",
      E2: "error #SPILL!",
      F2: "error #ANY!",
    });
  });

  it("tell a stored empty text from a result that is not stored, and from nothing", async () => {
    const rows = row(
      '<c r="A1" t="str"><f>IF(B1,1,"")</f><v></v></c><c r="B1"><f>SUM(C1:C9)</f></c><c r="C1"><f>SUM(C1:C9)</f><v></v></c>' +
        '<c r="D1" t="str"><f>X()</f></c><c r="E1" s="3"/><c r="F1" t="str"><v></v></c><c r="G1"><f>1</f><v>1</v></c>',
    );
    expect(await read({ rows })).toEqual({ A1: "", B1: "unstored", C1: "unstored", D1: "unstored", G1: 1 });
  });

  it("of shared and array formulas are formulas with the values stored in each", async () => {
    const rows =
      row(
        '<c r="A1"><f t="shared" si="0"/><v>1</v></c><c r="B1"><f t="array" ref="B1:XFD1048576">C1*2</f><v>2</v></c>',
      ) +
      row('<c r="A2"><f t="shared" ref="A2:A1048576" si="0">B2+$C$1</f><v>3</v></c>', 'r="2"') +
      row('<c r="A3"><f t="shared" si="0"/><v>4</v></c><c r="B3"><f t="shared" si="9"/><v>5</v></c>', 'r="3"');
    const grid = await gridOf({ rows });
    expect(valuesOf(grid)).toEqual({ A1: 1, B1: 2, A2: 3, A3: 4, B3: 5 });
    expect([...grid.cells()].every((cell) => cell.isFormula)).toBe(true);
    expect(grid.cell(1, 0)?.formula).toBe("B2+$C$1");
  });

  it("that are only formatted are no cells, however many", async () => {
    const styled = Array.from(
      { length: 5000 },
      (_, i) => `<row r="${i + 1}" s="1"><c r="A${i + 1}" s="1"/></row>`,
    ).join("");
    const grid = await gridOf({ rows: styled, before: '<dimension ref="A1:XFD1048576"/>' });
    expect([grid.cellCount, grid.rowCount]).toEqual([0, 0]);
  });

  it("are counted over all sheets, and refused beyond the limit", async () => {
    const rows = row('<c r="A1"><v>1</v></c><c r="B1"><v>1</v></c><c r="C1"><v>1</v></c>');
    expect(await refusal(readWorkbook(xlsxOf({ rows }), { limits: { cells: 2 } }))).toBe("too-large cells");
    expect(await refusal(readWorkbook(xlsxOf({ rows }), { limits: { cells: 3 } }))).toBe("read");
  });
});

describe("dates in an .xlsx", () => {
  const styles = (...formats: string[]): string =>
    `<numFmts>${formats.map((code, i) => `<numFmt numFmtId="${170 + i}" formatCode="${code}"/>`).join("")}</numFmts>
     <fonts><font><name val="Arial"/></font></fonts><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="0"/>
     ${formats.map((_, i) => `<xf numFmtId="${170 + i}" fontId="0"/>`).join("")}</cellXfs>`;

  it("are numbers of the system the workbook counts in", async () => {
    const rows = row('<c r="A1" s="1"><v>44676.35416666667</v></c>');
    const grid = await gridOf({ rows, styles: styles() });
    expect([grid.cell(0, 0)?.isDate, grid.date1904]).toEqual([true, false]);
    for (const date1904 of ["1", "true"])
      expect(
        (await gridOf({ rows, styles: styles(), workbook: `<workbookPr date1904="${date1904}"/>` })).date1904,
      ).toBe(true);
  });

  it("stored as ISO text become numbers of that system, as the clock on the wall shows them", async () => {
    const dates = ["2022-04-25", "2022-04-25T08:30:00Z", "2022-04-25T08:30:00.000+07:00", "1900-01-01", "12:00:00"];
    const rows = row(`${dates.map((date) => `<c t="d"><v>${date}</v></c>`).join("")}<c t="d"><v>25/4/2022</v></c>`);
    const values = { A1: 44_676, B1: 44_676 + 8.5 / 24, C1: 44_676 + 8.5 / 24, D1: 1, E1: 0.5, F1: "25/4/2022" };
    const grid = await gridOf({ rows });
    expect(valuesOf(grid)).toEqual(values);
    expect(grid.row(0).map((cell) => cell.isDate)).toEqual([true, true, true, true, true, false]);
    const later = await gridOf({ rows, workbook: '<workbookPr date1904="1"/>' });
    expect(valuesOf(later)).toMatchObject({ A1: 44_676 - 1462, E1: 0.5 });
  });

  it.each([
    ["dd/mm/yyyy", true],
    ["&quot;Ngày&quot; dd &quot;tháng&quot; mm", true],
    ["[$-42A]d mmmm yyyy;@", true],
    ["[h]:mm", true],
    ["[mm]:ss", true],
    ["mmm-yy", true],
    ["0&quot; ngày&quot;", false],
    ["#,##0\\ [$₫-42A]", false],
    ["[Red]0.00", false],
    ["General&quot; hộ&quot;", false],
    ["[DBNum1]General", false],
    ["0.00E+00", false],
    ["_(* #,##0_);_(* \\(#,##0\\);_(* &quot;-&quot;_);_(@_)", false],
    ["0;[Red]d", false],
    ["@", false],
  ])("are told by the format %s", async (format, isDate) => {
    const grid = await gridOf({ rows: row('<c r="A1" s="2"><v>1</v></c>'), styles: styles(format) });
    expect(grid.cell(0, 0)?.isDate).toBe(isDate);
  });

  it("have the built-in formats of their numbers", async () => {
    const numbers = [0, 9, 13, 14, 17, 22, 27, 36, 37, 45, 47, 48, 49, 50, 58, 59];
    const xfs = numbers.map((number) => `<xf numFmtId="${number}"/>`).join("");
    const rows = row(numbers.map((_, i) => `<c s="${i}"><v>1</v></c>`).join(""));
    const grid = await gridOf({ rows, styles: `<cellXfs>${xfs}</cellXfs>` });
    const dates = numbers.filter((_, i) => grid.cell(0, i)?.isDate);
    expect(dates).toEqual([14, 17, 22, 27, 36, 45, 47, 50, 58]);
  });

  it("and fonts come from the style; one out of range is the first", async () => {
    const fonts = '<fonts><font><name val=".VnTime"/></font><font><b/></font></fonts>';
    const xfs =
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="1"/></cellXfs>';
    const theme =
      "<a:theme><a:themeElements><a:fontScheme><a:majorFont><a:latin typeface='Big'/></a:majorFont><a:minorFont><a:latin typeface='Calibri'/></a:minorFont></a:fontScheme></a:themeElements></a:theme>";
    const parts = {
      "xl/theme/theme1.xml": theme,
      "xl/_rels/workbook.xml.rels":
        '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/styles" Target="styles.xml"/><Relationship Id="rId3" Type="x/theme" Target="theme/theme1.xml"/></Relationships>',
    };
    const rows = row("<c><v>1</v></c><c s='1'><v>1</v></c><c s='9999'><v>1</v></c><c s='x'><v>1</v></c>");
    const grid = await gridOf({ rows, styles: fonts + xfs, parts });
    expect(grid.row(0).map(({ font, isDate }) => `${font} ${isDate}`)).toEqual([
      ".VnTime false",
      "Calibri true",
      ".VnTime false",
      ".VnTime false",
    ]);
  });
});

describe("the sheet around the cells of an .xlsx", () => {
  it("tells of merges, also over the whole sheet or over each other, and keeps what they cover", async () => {
    const after =
      '<mergeCells count="9"><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/><mergeCell ref="E1:XFD1048576"/><mergeCell ref="none"/></mergeCells>';
    const rows = row('<c r="A1"><v>1</v></c><c r="B1"><v>2</v></c>');
    const grid = await gridOf({ rows, after });
    expect(valuesOf(grid)).toEqual({ A1: 1, B1: 2 });
    expect(grid.merges.map(areaName)).toEqual(["A1:B2", "B2:C3", "E1:XFD1048576"]);
    expect(remarksOf(grid)).toEqual(["merge-overlap B2:C3"]);
    expect(await refusal(readWorkbook(xlsxOf({ rows, after }), { limits: { merges: 2 } }))).toBe("too-large merges");
  });

  it("tells of rows and columns that are hidden, by a word, by no height or width, or by not being listed", async () => {
    const before =
      '<cols><col min="2" max="3" width="8" hidden="1"/><col min="5" max="5" width="0"/><col min="6" max="99999" hidden="true"/><col min="1" max="1" width="9"/></cols>';
    const rows = `${row("<c><v>1</v></c>")}${row("<c><v>1</v></c>", 'r="2" hidden="1"')}${row("<c><v>1</v></c>", 'r="4" ht="0" customHeight="1"')}${row("<c><v>1</v></c>", 'r="6"')}`;
    const grid = await gridOf({ rows, before });
    expect([...grid.store.hiddenRows]).toEqual([1, 3]);
    expect(grid.store.hiddenColumns).toEqual([
      [1, 2],
      [4, 4],
      [5, 16_383],
    ]);
    const folded = await gridOf({ rows, before: '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>' });
    expect([...folded.store.hiddenRows].sort((a, b) => a - b)).toEqual([1, 2, 3, 4]);
  });
});
