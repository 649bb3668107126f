import { checkText } from "@ntm-kit/core";
import { checkGiven } from "../check-given";
import { cellName } from "../grid/address";
import type { Grid } from "../grid/grid";

/**
 * Where something of a source stands: a line of a text counted from 1, or a cell of a sheet; neither in a word
 * document.
 */
export interface SourcePlace {
  /** From 1. */
  readonly line?: number;
  /** Name of the sheet. */
  readonly sheet?: string;
  /** In A1. */
  readonly cell?: string;
}

/** A row of a table in a published document, whatever file it came in. */
export interface SourceRow {
  /** Texts of its cells, markup and outer blanks taken off, line breaks kept. */
  readonly cells: readonly string[];
  /** The whole of it as stored, for quotes; of a text its line. */
  place(column: number): SourcePlace;
}

/**
 * A text as received: what stands on each line. Rows of a table are parted by tabs, or by bars as in Markdown.
 *
 * @example
 * const rows = rowsOfText("Mã;Tên;Loại;Mã cấp trên");
 */
export function rowsOfText(text: string): SourceRow[] {
  checkText("text", text);
  return text.split(/\r?\n/).map((line, i) => ({ cells: cellsOfLine(line), place: () => ({ line: i + 1 }) }));
}

function cellsOfLine(line: string): string[] {
  const isMarkdown = /^\s*\|.*\|\s*$/.test(line);
  if (isMarkdown && /^[\s|:-]+$/.test(line)) return [];
  const cells = isMarkdown ? line.trim().slice(1, -1).split("|") : line.split("\t");
  return cells.map(plain);
}

/** Left-over markup of a text that was read by a scanner or taken from a web page. */
export const plain = (text: string): string => text.replace(/<\/?(?:b|i|p|br|strong|em)\s*\/?>/g, "").trim();

/**
 * @param isAddressed - whether cells have an address that a person can look up; those of a word document have none
 * @example
 * const rows = rowsOfGrid(grid);
 */
export function rowsOfGrid(grid: Grid, isAddressed = true): SourceRow[] {
  checkGiven({ grid });
  const rows: SourceRow[] = [];
  for (let row = 0; row < grid.rowCount; row++) {
    const cells: string[] = [];
    for (const cell of grid.row(row)) cells[cell.column] = plain(textOf(cell.value));
    // Who leads several tasks often stands once, merged down over their rows.
    for (const { top, left, bottom, right } of grid.merges)
      if (top < row && row <= bottom && left === right)
        cells[left] = plain(textOf(grid.shown(row, left)?.value ?? null));
    rows.push({
      cells: Array.from(cells, (text) => text ?? ""),
      place: (column) => (isAddressed ? { ...nameOf(grid), cell: cellName(row, column) } : {}),
    });
  }
  return rows;
}

/** The only sheet of a .csv has no name. */
const nameOf = ({ name }: Grid): { readonly sheet?: string } => (name === "" ? {} : { sheet: name });

const textOf = (value: string | number | boolean | null): string => (value === null ? "" : String(value));
