import type { SheetDocument } from "@ntm-kit/sheets";
import { type Renamed, withRenamed } from "./renamed";
import { forNow } from "./run-excel";

/** Longest text in a formula. */
const LONGEST_LITERAL = 255;

type Cell = SheetDocument["rows"][number][number] | undefined;
type Written = string | number | boolean;

/** Values, formulas and links from A1 on, and merged cells. */
export function writeCells(worksheet: Excel.Worksheet, sheet: SheetDocument, renamed: Renamed): void {
  const columns = Math.max(1, ...sheet.rows.map((row) => row.length));
  if (sheet.rows.length > 0)
    forNow(worksheet.getRangeByIndexes(0, 0, sheet.rows.length, columns)).values = sheet.rows.map((row) =>
      Array.from({ length: columns }, (_, c) => entryOf(row[c], renamed)),
    );
  for (const merge of sheet.merges ?? []) forNow(worksheet.getRange(merge)).merge();
}

function entryOf(cell: Cell, renamed: Renamed): Written {
  if (!cell) return "";
  if (cell.formula !== undefined) return `=${withRenamed(cell.formula, renamed)}`;
  if (cell.link !== undefined) return linkTo(withRenamed(cell.link, renamed), cell.value ?? "");
  return asEntered(cell.value ?? "");
}

/** A text that a host would take for a formula, a number, a date or a truth value is written as text. */
export function asEntered(value: Written): Written {
  if (typeof value !== "string" || value === "") return value;
  return /^['=+@-]|^[\d.,/\s%:-]+$|^(true|false)$/i.test(value) ? `'${value}` : value;
}

/** As a formula, a link costs no call of its own. */
function linkTo(place: string, shown: Written): Written {
  if (`#${place}`.length > LONGEST_LITERAL || String(shown).length > LONGEST_LITERAL) return asEntered(shown);
  const literal = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  return `=HYPERLINK(${literal(`#${place}`)},${literal(String(shown))})`;
}
