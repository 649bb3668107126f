import * as library from "@e965/xlsx";
import type { WorkbookDocument } from "@ntm-kit/sheets";
import { expect, it } from "vitest";
import { readWorkbook } from "./read-workbook";
import { damaged } from "./testing/damage";
import { bytesOf, utf8, zipOf } from "./testing/files";
import { WorkbookError } from "./workbook-error";
import { writeWorkbook } from "./write/write-workbook";
import { readZip } from "./zip/read-zip";
import { type NewZipEntry, writeZip } from "./zip/write-zip";

const TIMES = 60;

const rows = Array.from({ length: 30 }, (_, i) => [i + 1, i % 3 ? "Xã Đắk Mil" : "Xa Binh Hoa", i / 7, i % 2 === 0]);

/** The same table as each program writes it, with formulas, merges and hidden columns. */
function written(bookType: library.BookType): Uint8Array {
  const sheet = library.utils.aoa_to_sheet(rows);
  sheet["!merges"] = [library.utils.decode_range("A3:B4")];
  sheet["!cols"] = [{}, {}, { hidden: true }];
  sheet["E1"] = { t: "n", v: 465, f: "SUM(A1:A30)" };
  sheet["!ref"] = "A1:E30";
  return new Uint8Array(
    library.write(library.utils.book_new(sheet, "Biểu 1"), { type: "array", bookType, bookSST: bookType !== "biff5" }),
  );
}

const document: WorkbookDocument = {
  title: "Biểu",
  styles: { date: { numberFormat: "dd/mm/yyyy" } },
  sheets: [{ name: "Biểu 1", rows: rows.map((row) => row.map((value) => ({ value, style: "date" }))) }],
};

const table = rows.map((row) => `<tr>${row.map((value) => `<td colspan="2">${value}</td>`).join("")}</tr>`).join("");
const flat = `<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="A">${"<table:table-row table:number-rows-repeated='2'><table:table-cell table:number-columns-repeated='3' office:value-type='float' office:value='1.5'><text:p>1,5</text:p></table:table-cell></table:table-row>".repeat(9)}</table:table></office:spreadsheet></office:body></office:document>`;

const FILES: readonly (readonly [name: string, make: () => Uint8Array])[] = [
  ["xls of BIFF8", () => written("biff8")],
  ["xls of BIFF5", () => written("biff5")],
  ["xls of BIFF2, without a compound file", () => written("biff2")],
  ["xlsb", () => written("xlsb")],
  ["XML of 2003", () => written("xlml")],
  ["web page", () => utf8(`<html><body><table>${table}</table></body></html>`)],
  ["xlsx", () => writeWorkbook(document)],
  ["ods", () => written("ods")],
  ["flat ods", () => utf8(flat)],
  ["csv", () => utf8(rows.map((row) => row.join(";")).join("\r\n"))],
  ["csv of an old encoding", () => bytesOf(rows.map(() => 'X· "Nam Dong";huyÖn C­ Jót;1').join("\n"))],
];

/**
 * Bytes of the file, or of one part of a package, whose checksums are made anew so that the damage reaches its reader.
 */
async function damages(bytes: Uint8Array): Promise<(seed: number) => Uint8Array> {
  if (bytes[0] !== 0x50) return (seed) => damaged(bytes, seed);
  const zip = readZip(bytes);
  const parts: NewZipEntry[] = [];
  for (const entry of zip.entries) parts.push({ name: entry.name, data: await zip.inflate(entry) });
  return (seed) =>
    seed % 4 === 0
      ? damaged(bytes, seed)
      : writeZip(
          parts.map((part, i) => (i === seed % parts.length ? { ...part, data: damaged(part.data, seed) } : part)),
        );
}

it.each(FILES)(`a %s that is damaged in ${TIMES} ways is read or refused, and nothing else`, async (_, make) => {
  const bytes = make();
  expect((await readWorkbook(bytes)).sheets).toHaveLength(1);
  const damage = await damages(bytes);
  const others: unknown[] = [];
  for (let seed = 1; seed <= TIMES; seed++)
    await readWorkbook(damage(seed)).catch((error: unknown) => {
      if (!(error instanceof WorkbookError)) others.push([seed, String(error)]);
    });
  expect(others).toEqual([]);
});

it("the same seed damages alike, and another one otherwise", () => {
  const bytes = zipOf({ a: "x".repeat(500) });
  expect(damaged(bytes, 7)).toEqual(damaged(bytes, 7));
  expect(damaged(bytes, 7)).not.toEqual(damaged(bytes, 8));
});
