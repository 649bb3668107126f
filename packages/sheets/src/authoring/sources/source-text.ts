import { checkGiven } from "../../check-given";
import { withoutMarkup } from "../markup";
import { plain, type SourceRow } from "../source-rows";
import { headedLines, type SectionLine } from "../targets/section-lines";

/** A document as received, to compare quotes with. */
export interface SourceText {
  /** A line of it, counted from 1. */
  line(number: number): string | undefined;
  /** What stands in a cell of a sheet; undefined where nothing does. */
  cell(sheet: string, cell: string): string | undefined;
  /** Whether the words stand anywhere in it. */
  holds(words: string): boolean;
  /** The lines beneath the heading of a section; undefined where none is headed so. */
  section(name: string): readonly SectionLine[] | undefined;
}

/** Words as they are compared: markup, kinds of blank and forms of the same letter play no part. */
export const comparable = (text: string): string =>
  withoutMarkup(plain(text)).normalize("NFC").replace(/\s+/g, " ").trim();

/**
 * @param text - the text of a .docx or of a text file
 * @param tables - rows of its tables or sheets
 * @example
 * sourceText("I. MỤC TIÊU\n7/7 xã đạt chuẩn", []).line(2); // "7/7 xã đạt chuẩn"
 */
export function sourceText(text: string | undefined, tables: readonly (readonly SourceRow[])[]): SourceText {
  checkGiven({ text: text ?? "", tables });
  const lines = (text ?? "").split(/\r?\n/);
  const cells = new Map<string, string>();
  for (const row of tables.flat())
    for (const [column, words] of row.cells.entries()) {
      const { sheet, cell } = row.place(column);
      if (cell !== undefined) cells.set(`${sheet ?? ""}!${cell}`, words);
    }
  let whole: string | undefined;
  return {
    line: (number) => lines[number - 1],
    cell: (sheet, cell) => cells.get(`${sheet}!${cell}`),
    holds: (words) => {
      whole ??= comparable([text ?? "", ...tables.flat().flatMap((row) => row.cells)].join("\n"));
      return whole.includes(comparable(words));
    },
    section: (name) => headedLines(text ?? "", name),
  };
}
