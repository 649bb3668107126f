import { frozen } from "../frozen";
import { filtersOf } from "../model/filters";
import type { Plan } from "../model/plan";
import { indexPlan } from "../model/plan-index";
import type { Measure, PlainMeasure, PopulationFilter, Required } from "../model/target";
import { plainOf, unitsLookedAt } from "../targets/members";

/** Columns of the targets as a table. */
export const TARGET_COLUMNS = frozen([
  ...(["id", "unit", "title", "of", "where", "measure", "standard", "operator", "required"] as const),
  ...(["population", "commitment", "due", "document", "section", "quote"] as const),
] as const);
/** A target as a row, by the names of `TARGET_COLUMNS`. */
export type TargetRow = Readonly<Record<(typeof TARGET_COLUMNS)[number], string | number>>;

/**
 * The targets of a plan as rows, each milestone one, in the plan's order.
 *
 * `where`: `not-at standard; types huyện, thị xã` · `measure`: its kind, `each district count` where units are compared
 * · `standard`: the standard, else `criterion.10` or `indicator.income` · `required`: a number, or `17..19` ·
 * `population`: how many units are looked at before anything is reported.
 *
 * @example
 * const csv = targetRows(plan).map((row) => TARGET_COLUMNS.map((column) => csvField(row[column])).join(","));
 */
export function targetRows(plan: Plan): TargetRow[] {
  const index = indexPlan(plan);
  return [...index.targets.values()].map((target) => ({
    id: target.id,
    unit: target.unit,
    title: target.title,
    of: target.rule.of,
    where: filtersOf(target.rule).map(filterText).join("; "),
    measure: measureText(target.rule.measure),
    standard: reachedText(plainOf(target.rule.measure)),
    operator: target.rule.operator,
    required: requiredOf(target.required),
    population: unitsLookedAt(target, index).length,
    commitment: target.commitment,
    due: target.due,
    document: target.source.document,
    section: target.source.section,
    quote: target.source.quote,
  }));
}

function filterText(filter: PopulationFilter): string {
  switch (filter.kind) {
    case "at":
    case "not-at":
      return `${filter.kind} ${filter.standard}`;
    case "types":
      return `types ${filter.types.join(", ")}`;
    case "in-group":
      return `in-group ${filter.groups.join(", ")}`;
    case "units":
      return `units ${filter.units.join(", ")}`;
  }
}

function measureText(measure: Measure): string {
  if (measure.kind === "each") return `each ${measure.of} ${measureText(measure.measure)}`;
  return measure.kind === "quantity" ? `quantity ${measure.take}` : measure.kind;
}

function reachedText(measure: PlainMeasure): string {
  if (measure.kind === "quantity") return `indicator.${measure.of}`;
  if (measure.kind === "mean" || measure.kind === "minimum") return "";
  return measure.standard ?? `criterion.${"criterion" in measure ? measure.criterion : ""}`;
}

const requiredOf = (required: Required): number | string =>
  typeof required === "number" ? required : `${required.from}..${required.to}`;
