import { type NumberCell, readNumberCell } from "../../cells/number-cell";
import { type NumberPlace, numberPlace } from "../../cells/number-place";
import { quantitiesAt } from "../../cells/quantities";
import { fieldKey, isFieldOf } from "../../tables/field";
import type { TableFrame } from "../../tables/frame";
import { totalKind } from "../../text/labels";
import type { CommuneTable } from "./commune-table";

/** Several checks ask for them. */
const known = new WeakMap<CommuneTable, readonly NumberPlace[]>();

/** Totals and quantities of the rows, and the counts of the rows of totals beneath or above them. */
export function communeNumbers(table: CommuneTable): readonly NumberPlace[] {
  let numbers = known.get(table);
  if (!numbers) known.set(table, (numbers = findNumbers(table)));
  return numbers;
}

function findNumbers({ frame, rows, lines }: CommuneTable): NumberPlace[] {
  const places: NumberPlace[] = [];
  for (const { line, total, unit } of rows)
    if (total) places.push(numberPlace(frame, line, total, { field: "total", subject: unit?.id }));
  for (const { line, unit } of rows)
    for (const { indicator, ...cell } of quantitiesAt(frame, line)) {
      const field = fieldKey({ of: "quantity", indicator });
      places.push(numberPlace(frame, line, cell, { field, subject: unit?.id }));
    }
  for (const { line, role, label, unit } of lines)
    if (role === "subtotal" && totalKind(label) !== "share")
      for (const cell of sumCells(frame, line))
        places.push(numberPlace(frame, line, cell, { field: "subtotal", subject: unit?.id }));
  return places;
}

/** Counts of a total row, criterion by criterion; none where the row holds mostly other things. */
function sumCells(frame: TableFrame, line: number): (NumberCell & { slot: number })[] {
  const cells = frame.columns
    .filter(
      ({ field, slot }) => (field === "total" || isFieldOf(field, "criterion")) && !frame.view.isAcross(line, slot),
    )
    .map(({ slot }) => {
      const cell = frame.view.cell(line, slot);
      return { slot, ...readNumberCell(cell, frame.view.textOf(cell)) };
    })
    .filter(({ state }) => state !== "blank");
  const numbers = cells.filter(({ value }) => value !== undefined).length;
  return numbers * 2 > cells.length ? cells : [];
}
