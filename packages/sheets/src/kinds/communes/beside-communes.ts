import { statedNumber } from "../../cells/number-cell";
import type { Statement } from "../define-kind";
import { marksOf } from "./commune-records";
import type { CommuneRow, CommuneTable } from "./commune-table";

/**
 * Names of no unit, marks and totals of another set than the standard's, and by what a district of a list was
 * recognised.
 */
export function* besideCommunes(table: CommuneTable): Generator<Statement> {
  const { set, frame } = table;
  const other = set && set.standard !== frame.index.plainStandard ? set.id : undefined;
  for (const row of table.rows) {
    const { line, unit } = row;
    if (!unit) {
      yield { line, subject: "", slot: row.nameSlot, field: "unit", value: null };
      continue;
    }
    const said = [
      ...(other === undefined ? [] : ofOtherSet(table, row, other)),
      ...(frame.index.isCommune(unit) ? [] : recognitionOf(row)),
    ];
    for (const one of said) yield { line, subject: unit.id, ...one };
  }
}

type Said = Pick<Statement, "slot" | "field" | "value">;

function* ofOtherSet(table: CommuneTable, row: CommuneRow, set: string): Generator<Said> {
  const marks = marksOf(table, row);
  for (const { slot, criterion } of row.marks) {
    const value = marks[criterion]?.value;
    if (value) yield { slot, field: `${set}.criterion.${criterion}`, value };
  }
  const total = row.total && statedNumber(table.frame.view, row.line, row.total);
  if (row.total && total) yield { slot: row.total.slot, field: `${set}.total`, value: total.value };
}

function* recognitionOf({ claims: { decision, date, year } }: CommuneRow): Generator<Said> {
  if (decision?.isThere) yield { slot: decision.slot, field: "decision", value: decision.text };
  if (date?.state === "date" && date.date) yield { slot: date.slot, field: "date", value: date.date };
  if (year?.value) yield { slot: year.slot, field: "year", value: year.value };
}
