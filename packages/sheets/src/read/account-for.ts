import type { SheetView } from "../tables/sheet-view";
import type { LedgerBook, LedgerPart } from "./ledger";
import type { Table } from "./sheet-content";

/** Puts every cell of a sheet in its part of the ledger. */
export function accountFor(book: LedgerBook, view: SheetView, tables: readonly Table[]): void {
  for (const entry of tables) {
    const { frame } = entry.table;
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
    for (const [line, part] of linesOf(entry)) claimLine(book, view, entry, line, part);
    const last = tables[tables.length - 1];
    if (entry === last) for (let line = frame.body[0]; line < view.lineCount; line++) claimFoot(book, view, line);
  }
}

function linesOf(entry: Table): [number, LedgerPart][] {
  switch (entry.of) {
    case "communes":
      return entry.table.lines.map((line) => [line.line, line.role === "record" ? "used" : line.role]);
    case "tasks": {
      const { table } = entry;
      const rows = table.rows.flatMap((row): [number, LedgerPart][] =>
        [row.line, ...row.continued].map((line) => [line, "used"]),
      );
      return [
        ...rows,
        ...parts(table.headingLines, "heading"),
        ...parts(table.headerLines, "header"),
        ...parts(table.noteLines, "note"),
      ];
    }
    case "summary":
      return [
        ...entry.table.rows.map((row): [number, LedgerPart] => [row.line, row.role === "record" ? "used" : "subtotal"]),
        ...parts(entry.table.headerLines, "header"),
        ...parts(entry.table.noteLines, "note"),
      ];
    case "funding":
      return [
        ...entry.table.rows.map((row): [number, LedgerPart] => [row.line, row.isTotal ? "subtotal" : "used"]),
        ...parts(entry.table.headerLines, "header"),
        ...parts(entry.table.noteLines, "note"),
      ];
  }
}

const parts = (lines: readonly number[], part: LedgerPart): [number, LedgerPart][] => lines.map((line) => [line, part]);

/** Cells of a used line in a column that was not read are set aside, and the reason says so; beneath a merge they are covered. */
function claimLine(book: LedgerBook, view: SheetView, entry: Table, line: number, part: LedgerPart): void {
  const { frame } = entry.table;
  const known = new Map(frame.columns.map((column) => [column.slot, column]));
  const repeated = new Set(frame.repeated.map((column) => column.slot));
  for (const { slot } of view.line(line)) {
    const [row, column] = [view.row(line, slot), view.column(line, slot)];
    const merge = view.merge(line, slot);
    if (merge && (merge.fromLine !== line || merge.fromSlot !== slot)) book.ignore(row, column, "covered-by-merge");
    else if (part !== "used") book.claim(row, column, part);
    else {
      const field = known.get(slot)?.field;
      if (field === "note" || field === "other") book.claim(row, column, "note");
      else if (field === undefined) book.ignore(row, column, "no-heading");
      else if (field === "unknown") book.ignore(row, column, "column-not-read");
      else if (repeated.has(slot)) book.ignore(row, column, "column-repeated");
      else book.claim(row, column, "used");
    }
  }
}

function claimFoot(book: LedgerBook, view: SheetView, line: number): void {
  for (const { slot } of view.line(line)) {
    const [row, column] = [view.row(line, slot), view.column(line, slot)];
    if (book.partOf(row, column) === "ignored") book.ignore(row, column, "beside-the-table");
  }
}
