import type { DocumentChart } from "../document/sheet-document";
import { area } from "./rows";

/** A table under one row of headings, of which a chart is drawn. */
export interface Charted {
  readonly title: string;
  readonly anchor: DocumentChart["anchor"];
  readonly heads: readonly string[];
  /** Column of what the bars are called, from 0. */
  readonly names: number;
  /** Rows that have a bar, from the first beneath the headings. */
  readonly rows: number;
  /** Columns that are stacked, each with its colour. */
  readonly series: readonly { readonly column: number; readonly color: string }[];
}

/** The chart of stacked bars of a table, a bar a row; none where there is no row. */
export function stackedCharts({ title, anchor, heads, names, rows, series }: Charted): DocumentChart[] {
  if (rows === 0) return [];
  return [
    {
      kind: "stacked-bar",
      title,
      anchor,
      categories: area(1, names, rows, names),
      series: series.map(({ column, color }) => ({
        name: heads[column] ?? "",
        values: area(1, column, rows, column),
        color,
      })),
    },
  ];
}
