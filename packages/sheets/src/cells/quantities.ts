import type { CommuneRecord } from "@ntm-kit/core";
import { isFieldOf } from "../tables/field";
import type { TableFrame } from "../tables/frame";
import { type NumberCell, readNumberCell } from "./number-cell";

/** A cell of a column that holds a quantity of the plan. */
export interface QuantityCell extends NumberCell {
  readonly indicator: string;
  readonly slot: number;
}

/** The quantities that a line states, by the columns that are headed by them. */
export function quantitiesAt({ columns, view }: TableFrame, line: number): QuantityCell[] {
  const cells: QuantityCell[] = [];
  // Asked of every line several times, and most tables have no such column: a list for each column would cost more.
  for (const { field, slot } of columns) {
    if (!isFieldOf(field, "quantity")) continue;
    const cell = view.isAcross(line, slot) ? undefined : view.cell(line, slot);
    cells.push({ indicator: field.indicator, slot, ...readNumberCell(cell, view.textOf(cell)) });
  }
  return cells;
}

/** The same as a record has them; nothing where none is stated. */
export function statedQuantities(frame: TableFrame, line: number): Pick<CommuneRecord, "quantities"> {
  const cells = quantitiesAt(frame, line);
  if (cells.length === 0) return {};
  const stated = cells.flatMap(({ indicator, slot, value, state }) =>
    value !== undefined && (state === "number" || state === "text-number")
      ? [[indicator, { value, origin: frame.view.origin(line, slot) }] as const]
      : [],
  );
  return stated.length > 0 ? { quantities: Object.fromEntries(stated) } : {};
}
