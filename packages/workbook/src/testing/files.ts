import { type Cell, cellName, type Grid, type WorkbookGrids } from "@ntm-kit/sheets";
import { WorkbookError } from "../workbook-error";
import { writeZip } from "../zip/write-zip";

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Text in UTF-16 with the bytes of each unit in either order, without a byte order mark. */
export function utf16(text: string, order: "le" | "be"): Uint8Array {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  return Uint8Array.from(units.flatMap((unit) => (order === "be" ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
}

/** Text whose characters are bytes. */
export const bytesOf = (latin1: string): Uint8Array => Uint8Array.from(latin1, (letter) => letter.charCodeAt(0));

/** A zip of the parts given by name; `undefined` leaves one out. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array | undefined>>): Uint8Array {
  return writeZip(
    Object.entries(parts).flatMap(([name, data]) =>
      data === undefined ? [] : [{ name, data: typeof data === "string" ? utf8(data) : data }],
    ),
  );
}

/** The first sheet of a workbook, which must have one. */
export function firstSheet({ sheets: [sheet] }: WorkbookGrids): Grid {
  if (!sheet) throw new Error("a workbook without sheets");
  return sheet;
}

/** Values by address; errors as `error …`, results that are not stored as `unstored`. */
export function valuesOf(grid: Grid | undefined): Record<string, string | number | boolean> {
  const shown = ({ kind, value }: Cell) => (kind === "error" ? `error ${value}` : (value ?? "unstored"));
  return Object.fromEntries(
    [...(grid?.cells() ?? [])].map((cell) => [cellName(cell.row, cell.column), shown(cell)] as const),
  );
}

/** Code of the error that reading rejects with, and what is particular about it. */
export async function refusal(reading: Promise<unknown>): Promise<string> {
  try {
    await reading;
    return "read";
  } catch (error) {
    if (!(error instanceof WorkbookError)) return String(error);
    return [error.code, error.found ?? error.limit].filter(Boolean).join(" ");
  }
}
