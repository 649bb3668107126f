import { expect, it } from "vitest";
import { readLegacyHere } from "./legacy/read-legacy-here";
import { readWorkbook } from "./read-workbook";
import { sheetLayout } from "./sheet-layout";
import { biffStream } from "./testing/biff";
import { zipOf } from "./testing/files";
import { xlsxOf } from "./testing/xlsx";

it("widths of columns and heights of rows are those of the sheet, what is hidden left out", async () => {
  const bytes = xlsxOf({
    before:
      '<sheetFormatPr defaultColWidth="9.5"/><cols><col min="1" max="1" width="5.5"/><col min="3" max="6" width="24" customWidth="1"/><col min="7" max="7" width="8" hidden="1"/></cols>',
    rows: '<row r="2" ht="31.5"><c r="A2"><v>1</v></c></row><row><c r="A3"/></row><row ht="18"/><row r="9" ht="40" hidden="1"/>',
  });
  expect(await sheetLayout(bytes, "Biểu 01")).toEqual({
    columns: [
      { from: 0, to: 0, width: 5.5 },
      { from: 2, to: 5, width: 24 },
    ],
    usualWidth: 9.5,
    heights: new Map([
      [1, 31.5],
      [3, 18],
    ]),
  });
});

it("a sheet that says nothing has nothing of its own, and what is no sheet has no layout", async () => {
  const bytes = xlsxOf({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' });
  expect(await sheetLayout(bytes, "Biểu 01")).toEqual({ columns: [], heights: new Map() });
  expect(await sheetLayout(bytes, "Biểu 01".normalize("NFD"))).toBeDefined();
  expect(await sheetLayout(bytes, "Khác")).toBeUndefined();
});

it("what is no workbook is told as such", async () => {
  await expect(sheetLayout(new Uint8Array([1, 2, 3]), "S")).rejects.toThrow();
});

it("an .xls tells them in its records, those of the sheet that is asked for alone", async () => {
  const u16 = (value: number): number[] => [value & 255, value >> 8];
  const record = (type: number, ...data: number[]): number[] => [...u16(type), ...u16(data.length), ...data];
  const begin = record(0x809, ...u16(0x600), ...u16(5), ...new Array<number>(12).fill(0));
  const row = (at: number, height: number, options = 0): number[] =>
    record(0x208, ...u16(at), 0, 0, 0, 0, ...u16(height), 0, 0, 0, 0, ...u16(options), 0, 0);
  const column = (from: number, to: number, width: number, options = 0): number[] =>
    record(0x7d, ...u16(from), ...u16(to), ...u16(width), 0, 0, ...u16(options), 0, 0);
  const end = record(0x0a);
  const other = [...begin, ...column(0, 9, 99 * 256), ...end];
  const names = ["Khác", "Biểu"];
  const listed = (name: string, at: number): number[] =>
    record(0x85, ...u16(at), 0, 0, 0, 0, name.length, 1, ...[...name].flatMap((letter) => u16(letter.charCodeAt(0))));
  const size = begin.length + end.length + names.reduce((sum, name) => sum + listed(name, 0).length, 0);
  const bytes = Uint8Array.from([
    ...begin,
    ...listed("Khác", size),
    ...listed("Biểu", size + other.length),
    ...end,
    ...other,
    ...begin,
    ...record(0x55, ...u16(8)),
    ...column(1, 1, 24 * 256),
    ...column(2, 3, 5 * 256, 1),
    ...row(0, 630),
    ...row(1, 300 | 0x8000),
    ...row(2, 400, 0x20),
    ...end,
  ]);
  expect(await sheetLayout(bytes, "Biểu".normalize("NFD"))).toEqual({
    columns: [{ from: 1, to: 1, width: 24 }],
    usualWidth: 8,
    heights: new Map([[0, 31.5]]),
  });
  expect(await sheetLayout(bytes, "Không có")).toBeUndefined();
});

it.each([
  { codePage: 1252, name: "Nhân Cô", bytes: "Nh\xe2n C\xf4" },
  { codePage: 1258, name: "Đăk Sôr", bytes: "\xd0\xe3k S\xf4r" },
])("an .xls of version 5 names its sheets in code page $codePage", async ({ codePage, name, bytes }) => {
  const cells = [[{ row: 0, column: 0, style: 0, value: 1 }], []];
  const book = { version: 5, codePage, fonts: ["Arial"], styles: [0], sheets: cells } as const;
  const stream = biffStream({ ...book, names: ["S1", bytes], widths: [9, 24] });
  expect((await readWorkbook(stream, { readLegacy: readLegacyHere })).sheets[1]?.name).toBe(name);
  expect(await sheetLayout(stream, name)).toEqual({ columns: [{ from: 0, to: 0, width: 24 }], heights: new Map() });
  expect(await sheetLayout(stream, "S2")).toBeUndefined();
});

it("an .ods tells them by the styles of its columns and rows; the rest of the sheet is no row of its own", async () => {
  const style = (name: string, family: string, told: string): string =>
    `<style:style style:name="${name}" style:family="table-${family}"><style:table-${family}-properties ${told}/></style:style>`;
  const content = `<office:document-content xmlns:office="urn:o" xmlns:style="urn:s" xmlns:table="urn:t">
    ${style("c1", "column", 'style:column-width="1in"')}${style("r1", "row", 'style:row-height="1.27cm"')}
    <table:table table:name="Khác"><table:table-column table:style-name="c1"/></table:table>
    <table:table table:name="Biểu">
      <table:table-column table:style-name="c1" table:number-columns-repeated="2"/>
      <table:table-column table:style-name="c1" table:visibility="collapse"/>
      <table:table-row table:style-name="r1" table:number-rows-repeated="2"/>
      <table:table-row table:style-name="r1" table:number-rows-repeated="1048574"/>
    </table:table></office:document-content>`;
  const layout = await sheetLayout(zipOf({ "content.xml": content }), "Biểu".normalize("NFD"));
  expect(layout?.columns).toEqual([{ from: 0, to: 1, width: 13 }]);
  expect([...(layout?.heights ?? [])].map(([row, points]) => [row, Math.round(points)])).toEqual([
    [0, 36],
    [1, 36],
  ]);
});
