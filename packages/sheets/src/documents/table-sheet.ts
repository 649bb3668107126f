import type { DocumentCell, SheetDocument } from "../document/sheet-document";
import { dayNumber } from "../text/day-number";
import { area } from "./rows";

/** `figure`: a text that stands where a number does, such as both ends of a range. */
export type Value = string | number | null | { readonly date: string } | { readonly figure: string };

/** A sheet that is one table of Excel: a header, then rows. `decimals` are columns whose numbers have two. */
export function tableSheet(
  name: string,
  table: string,
  head: readonly string[],
  rows: readonly (readonly Value[])[],
  widths: readonly number[],
  decimals: readonly number[] = [],
): SheetDocument {
  const cell = (value: Value, column: number): DocumentCell => {
    if (value === null) return { style: "cell" };
    if (typeof value === "object")
      return "date" in value
        ? { value: dayNumber(value.date), style: "date" }
        : { value: value.figure, style: "center" };
    if (typeof value === "string") return { value, style: "cell" };
    // In the middle: a number at the right end of its cell runs into the text of the next.
    return { value, style: decimals.includes(column) || !Number.isInteger(value) ? "centerDecimal" : "center" };
  };
  const body = rows.map((row) => row.map(cell));
  return {
    name,
    columnWidths: widths,
    rows: [head.map((value) => ({ value, style: "header" })), ...body],
    freeze: { rows: 1, columns: 1 },
    tables: [
      {
        name: table,
        range: area(0, 0, Math.max(1, rows.length), head.length - 1),
        columns: head,
        style: "TableStyleMedium2",
      },
    ],
    print: { paper: "A4", landscape: true, fitToWidth: true, repeatRows: [0, 0] },
  };
}
