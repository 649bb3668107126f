import type { LedgerBook, LedgerPart } from "../cells/ledger";
import type { Table } from "../kinds/kinds";
import { type Field, isFieldOf } from "../tables/field";
import type { TableFrame } from "../tables/frame";
import { allColumns, factOf } from "../tables/frame";
import type { SheetView } from "../tables/sheet-view";

/** Puts every cell of a sheet in its part of the ledger. */
export function accountFor(book: LedgerBook, tables: readonly Table[]): void {
  for (const entry of tables) {
    const { frame } = entry.table;
    const { view } = frame;
    const claim = (line: number, part: LedgerPart): void => {
      for (const { slot } of view.line(line)) book.claim(view.row(line, slot), view.column(line, slot), part);
    };
    for (const { line, slot } of frame.title.lines)
      book.claim(
        view.transposed ? line : view.row(line, slot),
        view.transposed ? slot : view.column(line, slot),
        "heading",
      );
    for (let line = frame.header.first; line <= frame.header.last; line++) claim(line, "header");
    for (const [line, part] of entry.lines()) claimLine(book, view, entry, line, part);
  }
  for (const [i, entry] of tables.entries()) claimBetween(book, entry.table.frame, tables[i + 1]?.table.frame);
  const views = new Map(tables.map(({ table }) => [viewKey(table.frame.view), table.frame]));
  for (const { view, body } of views.values())
    if (view.transposed) claimBeneath(book, view);
    else for (let line = body[0]; line < view.lineCount; line++) claimFoot(book, view, line);
}

/** Notes and signatures of a table above the title of the next one in the same columns. */
function claimBetween(book: LedgerBook, { view, body }: TableFrame, next: TableFrame | undefined): void {
  if (next === undefined || view.transposed || viewKey(view) !== viewKey(next.view)) return;
  for (let line = body[1]; line < next.header.first; line++)
    for (const { slot } of view.line(line)) book.claim(line, slot, "note");
}

/** Tables beneath one another in the same columns have one foot. */
const viewKey = ({ transposed, window }: SheetView): string =>
  `${transposed}:${window?.left}:${transposed && window?.top}`;

/** Rows beneath a form with the units across, down to the next form: signatures and notes. */
function claimBeneath(book: LedgerBook, { grid, window }: SheetView): void {
  if (!window) return;
  for (let row = window.bottom + 1; row < grid.rowCount; row++)
    for (const { column } of grid.row(row)) book.claim(row, column, "note");
}

/**
 * Cells of a used line in a column that was not read are set aside, and the reason says so; beneath a merge they are
 * covered.
 */
function claimLine(book: LedgerBook, view: SheetView, entry: Table, line: number, part: LedgerPart): void {
  const { frame } = entry.table;
  const outcomes = factOf(frame, outcomesOf);
  if (!view.transposed && !view.window && part === "used" && !view.grid.hasMergeIn(line)) {
    const [from, to] = view.grid.rowSpan(line);
    for (let i = from; i < to; i++) {
      const outcome = outcomes[view.grid.columnAt(i)] ?? "no-heading";
      if (outcome === "used" || outcome === "note") book.claimIndex(i, outcome);
      else book.ignoreIndex(i, outcome);
    }
    return;
  }
  for (const { slot } of view.line(line)) {
    const [row, column] = [view.row(line, slot), view.column(line, slot)];
    const merge = view.merge(line, slot);
    if (merge && (merge.fromLine !== line || merge.fromSlot !== slot)) book.ignore(row, column, "covered-by-merge");
    else if (part !== "used") book.claim(row, column, part);
    else {
      const outcome = outcomes[slot] ?? "no-heading";
      if (outcome === "used" || outcome === "note") book.claim(row, column, outcome);
      else book.ignore(row, column, outcome);
    }
  }
}

/** Where a cell of a used line goes by its column: a part of the ledger, or why it is set aside. */
type Outcome = "used" | "note" | "no-heading" | "column-not-read" | "column-repeated";

/** By the slot of the column; those without a heading have none. */
function outcomesOf(frame: TableFrame): readonly (Outcome | undefined)[] {
  // Of money every column is read, also where several have one source.
  const repeated = new Set(
    [frame, ...frame.beside].flatMap((one) =>
      one.repeated.filter(({ field }) => !isFieldOf(field, "amount")).map(({ slot }) => slot),
    ),
  );
  const outcomes: Outcome[] = [];
  for (const { slot, field } of allColumns(frame)) outcomes[slot] = outcomeOf(field, repeated.has(slot));
  return outcomes;
}

function outcomeOf(field: Field, isRepeated: boolean): Outcome {
  if (field === "note" || field === "other") return "note";
  if (field === "unknown") return "column-not-read";
  return isRepeated ? "column-repeated" : "used";
}

function claimFoot(book: LedgerBook, { grid, window }: SheetView, line: number): void {
  const [from, to] = grid.rowSpan(line);
  for (let i = from; i < to; i++) {
    const column = grid.columnAt(i);
    if (!window || (column >= window.left && column <= window.right)) book.leaveIndex(i, "beside-the-table");
  }
}
