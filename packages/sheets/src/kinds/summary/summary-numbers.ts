import { type NumberPlace, numberPlace } from "../../cells/number-place";
import { fieldKey } from "../../tables/field";
import type { SummaryTable } from "./summary-table";

/** Every number of the rows of a district summary, totals included. */
export function* summaryNumbers({ frame, rows }: SummaryTable): Generator<NumberPlace> {
  for (const { line, unit, figures, bands, counts, shares } of rows) {
    const subject = unit?.id;
    for (const cell of figures) yield numberPlace(frame, line, cell, { field: cell.field, subject });
    for (const cell of bands)
      yield numberPlace(frame, line, cell, { field: fieldKey({ of: "band", ...cell.band }), subject });
    for (const cell of counts) yield numberPlace(frame, line, cell, { field: cell.field, subject });
    for (const cell of shares) yield numberPlace(frame, line, cell, { field: "share", subject });
  }
}
