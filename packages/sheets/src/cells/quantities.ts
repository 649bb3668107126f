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
  return columns.flatMap(({ field, slot }) => {
    if (!isFieldOf(field, "quantity")) return [];
    const cell = view.isAcross(line, slot) ? undefined : view.cell(line, slot);
    return [{ indicator: field.indicator, slot, ...readNumberCell(cell, view.textOf(cell)) }];
  });
}

/** The same as a record has them; nothing where none is stated. */
export function statedQuantities(frame: TableFrame, line: number): Pick<CommuneRecord, "quantities"> {
  const stated = quantitiesAt(frame, line).flatMap(({ indicator, slot, value, state }) =>
    value !== undefined && (state === "number" || state === "text-number")
      ? [[indicator, { value, origin: frame.view.origin(line, slot) }] as const]
      : [],
  );
  return stated.length > 0 ? { quantities: Object.fromEntries(stated) } : {};
}
