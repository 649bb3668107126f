import { factOf, type TableFrame } from "../tables/frame";
import { bothReadings, isMonthFirst, readDate } from "../text/date";
import { readDocumentNumbers } from "../text/document-number";

/** A date as a cell gives it. */
export interface DateCell {
  readonly slot: number;
  readonly text: string;
  readonly state: "date" | "blank" | "ambiguous" | "not-understood" | "error" | "unstored" | "coarse";
  readonly date?: string;
  readonly candidates?: readonly string[];
}

/** Whether a day stands among the words of a cell. */
export const hasDateIn = (text: string): boolean => /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|ngày\s+\d{1,2}\s+tháng/i.test(text);

/** Reads a date from a cell of its own or from words that hold one ("123/QĐ-UBND ngày 5/6/2023"). */
export function readDateCell(frame: TableFrame, line: number, slot: number): DateCell {
  const { view } = frame;
  const cell = view.shown(line, slot);
  const text = view.textOf(cell);
  if (!cell || (text === "" && cell.kind === "text")) return { slot, text: "", state: "blank" };
  if (cell.kind === "error") return { slot, text, state: "error" };
  if (cell.kind === "unstored") return { slot, text: "", state: "unstored" };
  if (/^[-–—.…]+$/.test(text)) return { slot, text, state: "blank" };
  const isYear =
    cell.kind === "number" && !cell.isDate && (cell.value as number) >= 1990 && (cell.value as number) <= 2100;
  const read = isYear
    ? readDate(String(cell.value))
    : cell.kind === "number"
      ? readDate(cell.value as number, { date1904: view.grid.date1904 })
      : readDate(withoutNumber(text));
  if (!read) return { slot, text, state: "not-understood" };
  const readings = cell.kind === "text" && factOf(frame, hasMonthFirst, slot) ? bothReadings(text) : undefined;
  if (readings) return { slot, text, state: "ambiguous", candidates: readings };
  if ("ambiguous" in read) return { slot, text, state: "ambiguous", candidates: read.ambiguous };
  return { slot, text, state: read.precision === "day" ? "date" : "coarse", date: read.date };
}

/** Who writes "12/28/2023" in one row may mean the fourth of March by "03/04/2024" in the next, or not. */
function hasMonthFirst({ view, body }: TableFrame, slot: number): boolean {
  for (let line = body[0]; line < body[1]; line++) if (isMonthFirst(view.text(line, slot))) return true;
  return false;
}

function withoutNumber(text: string): string {
  const date =
    /(?:ngày\s+)?\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,4}(?!\d)|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}/i.exec(
      text,
    )?.[0];
  return date && readDocumentNumbers(text).length > 0 ? date : text;
}
