import type { RowsView } from "../../engine/protocol";
import type { MergedCells } from "./merged-cells";

/** About how many pixels a text takes in the grid. */
export const textWidth = (text: string): number => text.length * 6.6;

/** Widths by the texts of the first rows: titles that flow over their neighbours or are merged set none. */
export function widthsByText({ from, rows }: RowsView, columns: number, merged: MergedCells): number[] {
  return Array.from({ length: columns }, (_, c) =>
    usualWidth(rows.map((row, r) => (isSpilling(row, c, columns) || merged.at(from + r, c) ? "" : (row[c] ?? "")))),
  );
}

/** A long text beside an empty cell flows over it. */
const isSpilling = (row: readonly string[], column: number, columns: number): boolean =>
  (row[column] ?? "").length > 8 && !row[column + 1] && column + 1 < columns;

function usualWidth(texts: readonly string[]): number {
  const lengths = texts.map((text) => text.length).filter((length) => length > 0);
  lengths.sort((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length * 0.9)] ?? 4;
  return Math.min(220, Math.max(36, 18 + usual * 7));
}
