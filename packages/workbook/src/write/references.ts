import { areaName, parseArea } from "@ntm-kit/sheets";

/** An area as elements of a sheet name it: `$b$2` is B2. What is none stays, since a document is checked for it. */
export function referenceOf(address: string): string {
  const area = parseArea(address);
  return area ? areaName(area) : address;
}

/** A sheet as it stands before an area. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'!`;

/** An area as formulas and defined names have it: `'Biểu 1'!$A$1:$B$2`. */
export const referenceTo = (sheet: string, address: string): string =>
  quotedSheet(sheet) + referenceOf(address).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
