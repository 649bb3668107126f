import type { DistrictFigure, PlanIndex } from "@ntm-kit/core";
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
  const unit = row.unit ?? (row.role === "subtotal" ? index.root : undefined);
  // A plan of a country lists no communes: how many there are is what the report says.
  const planned = unit && index.communes.length > 0 ? index.communesOf(unit.id).length : undefined;
  const stated = row.figures.find((cell) => cell.figure === "communes")?.value;
  const isSound = stated !== undefined && stated >= 0 && (planned === undefined || stated <= planned);
  const population = isSound ? stated : planned;
  const criteria = index.criteriaSet("standard")?.criteria.length;
  return [
    ...row.figures.map((cell) => ({
      field: cell.field,
      cell,
      most: highest(cell.figure, planned, population, criteria),
    })),
    ...row.counts.map((cell) => ({ field: cell.field, cell, most: population })),
    ...row.bands.map((cell) => ({ field: fieldKey({ of: "band", ...cell.band }), cell, most: population })),
  ];
}

function highest(
  figure: DistrictFigure,
  planned: number | undefined,
  population: number | undefined,
  criteria: number | undefined,
): number | undefined {
  if (figure === "meanCriteria" || figure === "minCriteria") return criteria;
  return figure === "communes" ? planned : population;
}

export const isOutside = ({ cell: { value }, most }: LimitedCell): boolean =>
  value !== undefined && (value < 0 || (most !== undefined && value > most));
