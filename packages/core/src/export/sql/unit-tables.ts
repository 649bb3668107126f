import type { PlanIndex } from "../../model/plan-index";
import type { Unit } from "../../model/unit";
import type { SqlTable, SqlValue } from "./statements";

/** The units of a plan, their groups, the standards and the criteria that are asked of them. */
export function unitTables(index: PlanIndex): SqlTable[] {
  return [units(index), groups(index), standards(index), criteria(index)];
}

function units(index: PlanIndex): SqlTable {
  const flag = (yes: boolean): number => (yes ? 1 : 0);
  const row = (unit: Unit, position: number): SqlValue[] => {
    const set = index.isCommune(unit) ? index.criteriaSet(index.plainStandard, unit) : undefined;
    const { id, code, level, type, name, parent } = unit;
    return [
      ...[id, code, level, type, name, parent],
      ...[flag(index.isCounted(unit)), flag(index.isCommune(unit)), flag(index.isUpper(unit))],
      ...[set?.id, set?.criteria.length ?? 0, position + 1],
    ];
  };
  return {
    name: "plan_units",
    columns: {
      ...{ unit: "TEXT PRIMARY KEY", code: "TEXT", level: "TEXT", type: "TEXT", name: "TEXT", parent: "TEXT" },
      ...{ counted: "INTEGER", is_commune: "INTEGER", is_upper: "INTEGER" },
      ...{ criteria_set: "TEXT", criteria_asked: "INTEGER", position: "INTEGER" },
    },
    rows: index.plan.units.map(row),
  };
}

const groups = ({ plan }: PlanIndex): SqlTable => ({
  name: "plan_groups",
  columns: { unit: "TEXT", unit_group: "TEXT" },
  rows: plan.units.flatMap(({ id, groups = [] }) => groups.map((group) => [id, group])),
});

const standards = ({ standards }: PlanIndex): SqlTable => ({
  name: "plan_standards",
  columns: { standard: "TEXT PRIMARY KEY", height: "INTEGER", name: "TEXT" },
  rows: standards.map(({ id, name }, height) => [id, height, name]),
});

/** The sets that ask for the plain standard; with one set a number stands once. */
function criteria({ plan, countedLevel, plainStandard }: PlanIndex): SqlTable {
  const sets = plan.criteriaSets.filter(({ level, standard }) => level === countedLevel && standard === plainStandard);
  return {
    name: "plan_criteria",
    columns: {
      ...{ number: "TEXT", name: "TEXT", field: "TEXT", criteria_set: "TEXT" },
      ...{ effective_from: "TEXT", position: "INTEGER" },
    },
    rows: sets.flatMap((set) =>
      set.criteria.map(({ number, name }, i) => [
        ...[number, name, `criterion.${number}`, set.id],
        ...[set.effective?.from, i + 1],
      ]),
    ),
  };
}
