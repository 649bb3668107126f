import { checkList, checkObject } from "../check-option";
import type { Standard } from "./basics";
import type { PopulationFilter, TargetRule } from "./target";
import type { Unit } from "./unit";

/** The filters of a rule as a list; all of them must hold. */
export function filtersOf(rule: Pick<TargetRule, "where">): readonly PopulationFilter[] {
  checkObject("rule", rule, "the rule of a target");
  const { where } = rule;
  if (where === undefined) return [];
  return "kind" in where ? [where] : where;
}

/** Whether a unit passes those filters that no report can change: by type, group or name. */
export function passesFixed(unit: Unit, filters: readonly PopulationFilter[]): boolean {
  checkObject("unit", unit, "a unit");
  checkList("filters", filters, "filters");
  return filters.every((filter) => {
    switch (filter.kind) {
      case "types":
        return filter.types.includes(unit.type);
      case "in-group":
        return filter.groups.some((group) => unit.groups?.includes(group));
      case "units":
        return filter.units.includes(unit.id);
      default:
        return true;
    }
  });
}

/** The standards that the filters of one kind name. */
export const standardsNamed = (filters: readonly PopulationFilter[], kind: "at" | "not-at"): readonly Standard[] =>
  filters.flatMap((filter) => (filter.kind === kind ? [filter.standard] : []));
