import type { PlanIndex } from "../../model/plan-index";
import { figuresOf } from "../../records/commune-record";
import type { SqlTable, SqlValue } from "./statements";

/**
 * What each field of a record states, of communes and of units above them. `height` is that of the standard it speaks
 * of; of the plain `date`, `year` and `decision` it is NULL, since they are of the highest that is claimed. Where
 * several fields state one thing the lowest `priority` counts; `kinds` says in which sheets: `all`, `list` (recognition
 * lists alone), `summary` (all others).
 */
export function fieldTable(index: PlanIndex): SqlTable {
  const { standardIds, indicators } = index;
  const of = (isCommune: 0 | 1, rows: readonly (readonly SqlValue[])[]) =>
    rows.map(([field, what, height, priority = 0, kinds = "all"]) => [field, isCommune, what, height, priority, kinds]);
  const quantities = indicators.map(({ id }) => [`indicator.${id}`, "quantity"]);
  return {
    name: "plan_fields",
    columns: {
      ...{ field: "TEXT", is_commune: "INTEGER", what: "TEXT" },
      ...{ height: "INTEGER", priority: "INTEGER", kinds: "TEXT" },
    },
    rows: [
      ...of(1, [
        ...criterionFields(index).map((field) => [field, "mark"]),
        ["total", "total"],
        ...standardIds.map((standard, height) => [standard, "claim", height]),
        ...["date", "year", "decision"].flatMap((what) => [
          [what, what, null],
          ...standardIds.map((standard, height) => [`${what}.${standard}`, what, height, 1]),
        ]),
        ...quantities,
      ]),
      ...of(0, [
        ["districtStandard", "claim", 0],
        ...standardIds.map((standard, height) => [`unitStandard.${standard}`, "claim", height, 1]),
        ...standardIds.map((standard, height) => [standard, "claim", height, 2, "list"]),
        ...figuresOf(standardIds).map((figure) => [figure, "figure", null, 0, "summary"]),
        ...quantities,
      ]),
    ],
  };
}

/** Fields of all criteria that any set asks for, each once. */
function criterionFields({ plan }: PlanIndex): string[] {
  const numbers = plan.criteriaSets.flatMap((set) => set.criteria.map(({ number }) => number));
  return [...new Set(numbers)].map((number) => `criterion.${number}`);
}
