import type { Origin } from "@ntm-kit/core";
import { type NumberCell, readNumberCell } from "../../cells/number-cell";
import type { Cell } from "../../grid/cell";
import type { Grid } from "../../grid/grid";
import type { DateCell } from "../../kinds/communes/claims";
import type { CommuneTable } from "../../kinds/communes/commune-table";
import type { SummaryRow } from "../../kinds/summary/summary-table";
import type { SheetContent, Table } from "../../read/sheet-content";
import { bandField } from "../../tables/band-heading";
import type { TableFrame } from "../../tables/frame";
import { totalKind } from "../../text/labels";
import { columnLabel } from "./heading-label";

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

export interface NumberPlace {
  readonly at: Origin;
  readonly line: number;
  readonly slot: number;
  readonly cell: NumberCell;
  readonly subject: string | undefined;
  readonly field: string;
  readonly column: string;
}

/** Every cell of a table where a number is expected, total rows included. */
export function* numberCells(entry: Table): Generator<NumberPlace> {
  const { frame } = entry.table;
  const place = (
    line: number,
    cell: NumberCell & { slot: number },
    field: string,
    subject: string | undefined,
  ): NumberPlace => ({
    at: frame.view.origin(line, cell.slot),
    line,
    slot: cell.slot,
    cell,
    field,
    subject,
    column: columnLabel(frame, cell.slot),
  });
  if (entry.of === "communes") {
    for (const row of entry.table.rows) if (row.total) yield place(row.line, row.total, "total", row.unit?.id);
    for (const line of entry.table.lines)
      if (line.role === "subtotal" && totalKind(line.label) !== "share")
        for (const cell of sumCells(frame, line.line)) yield place(line.line, cell, "subtotal", line.unit?.id);
  }
  if (entry.of === "tasks")
    for (const row of entry.table.rows) if (row.progress) yield place(row.line, row.progress, "progress", row.task?.id);
  if (entry.of === "summary")
    for (const row of entry.table.rows)
      for (const { cell, field } of summaryCells(row)) yield place(row.line, cell, field, row.unit?.id);
  if (entry.of === "funding")
    for (const row of entry.table.rows)
      for (const cell of row.amounts)
        yield place(row.line, { ...cell, slot: cell.column.slot }, cell.column.field, row.source?.id ?? row.unit?.id);
}

/** Counts of a total row, criterion by criterion; none where the row holds mostly other things. */
function sumCells(frame: TableFrame, line: number): (NumberCell & { slot: number })[] {
  const cells = frame.columns
    .filter(({ field }) => field === "total" || field.startsWith("criterion."))
    .map(({ slot }) => {
      const cell = frame.view.cell(line, slot);
      return { slot, ...readNumberCell(cell, frame.view.textOf(cell)) };
    })
    .filter(({ state }) => state !== "blank");
  const numbers = cells.filter(({ value }) => value !== undefined).length;
  return numbers * 2 > cells.length ? cells : [];
}

/** Every number of a row of a district summary, with its field. */
function summaryCells(row: SummaryRow): { cell: NumberCell & { slot: number }; field: string }[] {
  return [
    ...row.figures.map((cell) => ({ cell, field: cell.figure })),
    ...row.bands.map((cell) => ({ cell, field: bandField(cell.band) })),
    ...row.shares.map((cell) => ({ cell, field: "share" })),
  ];
}

const KIND_NUMBERS = { error: 3, unstored: 4 } as const;

/** A sheet mostly has no error and no formula without its result: one look at the kinds of its cells tells. */
function hasKind(grid: Grid, kind: "error" | "unstored"): boolean {
  const { flags } = grid.store;
  for (let i = 0; i < flags.length; i++) if ((flags[i]! & 7) === KIND_NUMBERS[kind]) return true;
  return false;
}

/** Cells of one kind in the lines and columns that were read. */
export function* cellsOfKind(
  sheet: SheetContent,
  entry: Table,
  kind: "error" | "unstored",
): Generator<{ cell: Cell; at: Origin }> {
  if (!hasKind(sheet.view.grid, kind)) return;
  const { frame } = entry.table;
  const slots = new Set(frame.columns.filter((column) => column.field !== "unknown").map((column) => column.slot));
  for (let line = frame.body[0]; line < frame.body[1]; line++)
    for (const { slot, cell } of frame.view.line(line))
      if (cell.kind === kind && slots.has(slot)) yield { cell, at: frame.view.origin(line, slot) };
}
