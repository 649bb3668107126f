import type { CommuneRecord } from "@ntm-kit/core";
import { isFieldOf } from "../tables/field";
import { factOf, type TableFrame } from "../tables/frame";
import { type NumberCell, numberCellAt, statedNumber } from "./number-cell";

/** A cell of a column that holds a quantity of the plan. */
export interface QuantityCell extends NumberCell {
  readonly indicator: string;
  readonly slot: number;
}

/** The quantities that a line states, by the columns that are headed by them. */
export function quantitiesAt(frame: TableFrame, line: number): readonly QuantityCell[] {
  const columns = factOf(frame, quantityColumns);
  // Asked of every line several times, and most tables have no such column.
  if (columns.length === 0) return NONE;
  const { view } = frame;
  return columns.map(({ indicator, slot }) => ({ indicator, slot, ...numberCellAt(view, line, slot) }));
}
const NONE: readonly QuantityCell[] = [];

const quantityColumns = ({ columns }: TableFrame): readonly Pick<QuantityCell, "indicator" | "slot">[] =>
  columns.flatMap(({ field, slot }) => (isFieldOf(field, "quantity") ? [{ indicator: field.indicator, slot }] : []));

/** The same as a record has them; nothing where none is stated. */
export function statedQuantities(frame: TableFrame, line: number): Pick<CommuneRecord, "quantities"> {
  const cells = quantitiesAt(frame, line);
  if (cells.length === 0) return {};
  const stated = cells.flatMap((cell) => {
    const number = statedNumber(frame.view, line, cell);
    return number ? [[cell.indicator, number] as const] : [];
  });
  return stated.length > 0 ? { quantities: Object.fromEntries(stated) } : {};
}
