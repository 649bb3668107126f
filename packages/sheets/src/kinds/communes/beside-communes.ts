import type { Statement } from "../define-kind";
import { marksOf } from "./commune-records";
import type { CommuneRow, CommuneTable } from "./commune-table";

/**
 * Names of no unit, marks and totals of another set than the standard's, and by what a district of a list was
 * recognised.
 */
export function* besideCommunes(table: CommuneTable): Generator<Statement> {
  for (const row of table.rows) {
    const at = { line: row.line, subject: row.unit?.id ?? "" };
    if (!row.unit) yield { ...at, slot: row.nameSlot, field: "unit", value: null };
    else if (table.set && table.set.standard !== "standard") yield* ofOtherSet(table, row, table.set.id);
    if (row.unit && !table.frame.index.isCommune(row.unit)) yield* recognitionOf(row);
  }
}

function* ofOtherSet(table: CommuneTable, row: CommuneRow, set: string): Generator<Statement> {
  const at = { line: row.line, subject: row.unit?.id ?? "" };
  const marks = marksOf(table, row);
  for (const { slot, criterion } of row.marks) {
    const value = marks[criterion]?.value;
    if (value) yield { ...at, slot, field: `${set}.criterion.${criterion}`, value };
  }
  const { total } = row;
  if (total?.value !== undefined && (total.state === "number" || total.state === "text-number"))
    yield { ...at, slot: total.slot, field: `${set}.total`, value: total.value };
}

function* recognitionOf({ line, unit, claims: { decision, date, year } }: CommuneRow): Generator<Statement> {
  const at = { line, subject: unit?.id ?? "" };
  if (decision?.isThere) yield { ...at, slot: decision.slot, field: "decision", value: decision.text };
  if (date?.state === "date" && date.date) yield { ...at, slot: date.slot, field: "date", value: date.date };
  if (year?.value) yield { ...at, slot: year.slot, field: "year", value: year.value };
}
