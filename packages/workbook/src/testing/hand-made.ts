import { readZip } from "../zip/read-zip";
import { writeZip } from "../zip/write-zip";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export const zipOf = (parts: Readonly<Record<string, string>>): Uint8Array =>
  writeZip(Object.entries(parts).map(([name, text]) => ({ name, data: new TextEncoder().encode(text) })));

export async function partsOf(bytes: Uint8Array): Promise<Record<string, string>> {
  const zip = readZip(bytes);
  const texts = await Promise.all(
    zip.entries.map(async (entry) => [entry.name, new TextDecoder().decode(await zip.inflate(entry))] as const),
  );
  return Object.fromEntries(texts);
}

export const relationships = (...items: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${items
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

/**
 * A workbook of one sheet "Biểu 1" as another program writes it, for tests: what is given replaces or joins its parts.
 */
export function handMade(sheet: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipOf({
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>`,
    "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Biểu 1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "worksheets/sheet1.xml"]),
    "xl/worksheets/sheet1.xml": sheet,
    ...parts,
  });
}

/** A sheet part with a few cells; `before` and `after` stand around its data. */
export const sheetWith = (after = "", data = '<row r="1"><c r="A1"><v>1</v></c></row>'): string =>
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${data}</sheetData>${after}</worksheet>`;
