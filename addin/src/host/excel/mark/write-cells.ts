import type { SheetDocument } from "@ntm-kit/sheets";
import { type Renamed, withRenamed } from "../insert/renamed";
import { forNow } from "../run-excel";

const CELLS_A_STEP = 10_000;
/** Longest text in a formula. */
const LONGEST_LITERAL = 255;

type Cell = SheetDocument["rows"][number][number] | undefined;
type Written = string | number | boolean;

/**
 * Values, formulas and links from A1 on in pieces that fit a request, then merged cells; each step can be sent on its
 * own.
 */
export function cellSteps(
  worksheet: Excel.Worksheet,
  { rows, merges = [] }: SheetDocument,
  renamed: Renamed,
): (() => void)[] {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const step = Math.max(1, Math.floor(CELLS_A_STEP / columns));
  const steps: (() => void)[] = [];
  for (let top = 0; top < rows.length; top += step) {
    const some = rows.slice(top, top + step);
    steps.push(() => {
      forNow(worksheet.getRangeByIndexes(top, 0, some.length, columns)).values = some.map((row) =>
        Array.from({ length: columns }, (_, c) => entryOf(row[c], renamed)),
      );
    });
  }
  const merge = (): void => {
    for (const area of merges) forNow(worksheet.getRange(area)).merge();
  };
  return merges.length > 0 ? [...steps, merge] : steps;
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
