import { type DistrictFigure, mostOfFigure, type PlanIndex } from "@ntm-kit/core";
import type { NumberCell } from "../../cells/number-cell";
import type { SummaryRow } from "../../kinds/summary/summary-table";
import { type FieldKey, fieldKey } from "../../tables/field";

/** A number of a row of a district summary and the most it can be; `most` is undefined where nothing says. */
export interface LimitedCell {
  readonly field: FieldKey;
  readonly cell: NumberCell & { readonly slot: number };
  readonly most: number | undefined;
}

/**
 * The numbers of a row with their limits: communes by the plan, counts by the communes, criteria by the set of the
 * standard.
 */
export function limitedCells(row: SummaryRow, index: PlanIndex): LimitedCell[] {
  const unit = (row.unit ?? (row.role === "subtotal" ? index.root : undefined))?.id;
  const communes = row.figures.find((cell) => cell.figure === "communes")?.value;
  const limited = (field: FieldKey, cell: LimitedCell["cell"], figure: DistrictFigure = field): LimitedCell => ({
    ...{ field, cell },
    most: mostOfFigure(figure, { unit, communes }, index),
  });
  return [
    ...row.figures.map((cell) => limited(cell.field, cell, cell.figure)),
    ...row.counts.map((cell) => limited(cell.field, cell)),
    ...row.bands.map((cell) => limited(fieldKey({ of: "band", ...cell.band }), cell)),
  ];
}

export const isOutside = ({ cell: { value }, most }: LimitedCell): boolean =>
  value !== undefined && (value < 0 || (most !== undefined && value > most));
