import type { Origin } from "@ntm-kit/core";
import type { DateCell } from "../../cells/date-cell";
import type { Cell } from "../../grid/cell";
import type { CommuneTable } from "../../kinds/communes/commune-table";
import type { Table } from "../../kinds/kinds";
import type { SheetContent } from "../../read/sheet-content";
import { allColumns } from "../../tables/frame";

/** Date cells of the rows of a table of communes. */
export function* dateCells(
  table: CommuneTable,
): Generator<{ at: Origin; cell: DateCell; subject: string | undefined }> {
  for (const row of table.rows)
    if (row.claims.date)
      yield {
        at: table.frame.view.origin(row.line, row.claims.date.slot),
        cell: row.claims.date,
        subject: row.unit?.id,
      };
}

/** Cells of one kind in the lines and columns that were read. */
export function* cellsOfKind(
  sheet: SheetContent,
  entry: Table,
  kind: "error" | "unstored",
): Generator<{ cell: Cell; at: Origin }> {
  // A sheet mostly has no error and no formula without its result: one look at the kinds of its cells tells.
  if (!sheet.view.grid.hasKind(kind)) return;
  const { frame } = entry.table;
  const slots = new Set(
    allColumns(frame)
      .filter((column) => column.field !== "unknown")
      .map((column) => column.slot),
  );
  for (let line = frame.body[0]; line < frame.body[1]; line++)
    for (const { slot, cell } of frame.view.line(line))
      if (cell.kind === kind && slots.has(slot)) yield { cell, at: frame.view.origin(line, slot) };
}
