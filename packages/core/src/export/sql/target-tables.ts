import { filtersOf, standardsNamed } from "../../model/filters";
import type { PlanIndex } from "../../model/plan-index";
import type { PlainMeasure, PopulationFilter, Target } from "../../model/target";
import { yearLater } from "../../schedule/days";
import { fractionOf } from "../../targets/exact";
import { plainOf } from "../../targets/members";
import type { SqlTable, SqlValue } from "./statements";

/** Quantities are counted in millionths, so that decimals are added and compared as whole numbers. */
const MILLIONTHS = 1_000_000;

/** The targets of a plan, each milestone one; what their filters leave and what was reached before. */
export function targetTables(index: PlanIndex): SqlTable[] {
  const targets = [...index.targets.values()].filter((target) => isSayable(target, index));
  return [targetTable(targets, index), filterTable(targets), baselineTable(targets)];
}

/**
 * Where the plan lists no unit of the layer that is asked of, figures of reports are added up instead; the queries do
 * not.
 */
export function isSayable({ rule }: Target, index: PlanIndex): boolean {
  const { kind } = rule.measure;
  if (kind === "status" || kind === "quantity" || kind === "each") return true;
  return index.unitsOf(index.root.id, rule.of).length > 0;
}

const COLUMNS = {
  ...{ target: "TEXT PRIMARY KEY", unit: "TEXT", of_level: "TEXT", measure: "TEXT" },
  // Heights of the standards: that is measured, that the filters ask for, that they leave out.
  ...{ height: "INTEGER", left_height: "INTEGER", operator: "TEXT" },
  ...{ required: "REAL", required_over: "REAL", required_under: "REAL" },
  ...{ population: "INTEGER", commitment: "TEXT", due: "TEXT", title: "TEXT", title_en: "TEXT", position: "INTEGER" },
  ...{ at_height: "INTEGER", required_to: "REAL", required_to_over: "REAL", required_to_under: "REAL" },
  // How what the units give is put together (sum, mean, minimum), what they give (standard, criterion, criteria,
  // quantity).
  ...{ taken: "TEXT", gives: "TEXT", field: "TEXT", scale: "REAL", baseline_count: "INTEGER" },
  // The layer whose units are compared, the layer that is counted (NULL: the target's own unit), the twelve months of
  // grace.
  ...{ each_level: "TEXT", counted_level: "TEXT", last_recognition: "TEXT", when_nobody: "TEXT" },
} as const;

function targetTable(targets: readonly Target[], index: PlanIndex): SqlTable {
  return {
    name: "plan_targets",
    columns: COLUMNS,
    rows: targets.map((target, i) => targetRow(target, i + 1, index)),
  };
}

function targetRow(target: Target, position: number, index: PlanIndex): SqlValue[] {
  const { id, unit, rule, required, population, commitment, due, title, titleEn } = target;
  const { measure } = rule;
  const plain = plainOf(measure);
  const filters = filtersOf(rule);
  const heights = (kind: "at" | "not-at"): number[] => standardsNamed(filters, kind).map(index.heightOf);
  const [at, left] = [heights("at"), heights("not-at")];
  const standard = "standard" in plain ? plain.standard : undefined;
  const from = typeof required === "number" ? required : required.from;
  const to = typeof required === "number" ? undefined : required.to;
  const [low, high] = [fractionOf(from), fractionOf(to ?? from)];
  return [
    ...[id, unit, rule.of, measure.kind],
    ...[standard && index.heightOf(standard), left.length > 0 ? Math.min(...left) : null, rule.operator],
    ...[from, low.over, low.under],
    ...[population, commitment, due, title, titleEn, position],
    ...[at.length > 0 ? Math.max(...at) : null, to, high.over, high.under],
    ...[takenOf(plain), givesOf(plain), fieldOf(plain), plain.kind === "quantity" ? MILLIONTHS : 1],
    plain.kind === "newly" ? (plain.baselineCount ?? 0) : null,
    measure.kind === "each" ? measure.of : null,
    countedLevel(target, plain),
    ...[yearLater(due), left.length > 0 ? "met" : "undetermined"],
  ];
}

function takenOf(measure: PlainMeasure): "sum" | "mean" | "minimum" {
  switch (measure.kind) {
    case "count":
    case "status":
    case "newly":
      return "sum";
    case "share":
    case "mean":
      return "mean";
    case "minimum":
      return "minimum";
    case "quantity":
      return measure.take === "sum" ? "sum" : "mean";
  }
}

function givesOf(measure: PlainMeasure): "standard" | "criterion" | "criteria" | "quantity" {
  if (measure.kind === "quantity") return "quantity";
  if (measure.kind === "mean" || measure.kind === "minimum") return "criteria";
  return measure.standard === undefined ? "criterion" : "standard";
}

function fieldOf(measure: PlainMeasure): string | undefined {
  if (measure.kind === "quantity") return `indicator.${measure.of}`;
  return "criterion" in measure && measure.criterion !== undefined ? `criterion.${measure.criterion}` : undefined;
}

/** The layer of the units that are looked at; none where it is the target's own unit. */
function countedLevel({ rule }: Target, plain: PlainMeasure): string | null {
  const isOwn = plain.kind === "status" || (plain.kind === "quantity" && plain.take === "value");
  if (!isOwn) return rule.of;
  return rule.measure.kind === "each" ? rule.measure.of : null;
}

/** Filters that no report can change: a unit passes each of them by any of its values. */
function filterTable(targets: readonly Target[]): SqlTable {
  const values = (filter: PopulationFilter): readonly (readonly [string, string])[] => {
    switch (filter.kind) {
      case "types":
        return filter.types.map((type) => ["type", type]);
      case "in-group":
        return filter.groups.map((group) => ["group", group]);
      case "units":
        return filter.units.map((unit) => ["unit", unit]);
      default:
        return [];
    }
  };
  return {
    name: "plan_filters",
    columns: { target: "TEXT", number: "INTEGER", kind: "TEXT", value: "TEXT" },
    rows: targets.flatMap(({ id, rule }) =>
      filtersOf(rule).flatMap((filter, i) => values(filter).map(([kind, value]) => [id, i + 1, kind, value])),
    ),
  };
}

const baselineTable = (targets: readonly Target[]): SqlTable => ({
  name: "plan_baseline",
  columns: { target: "TEXT", unit: "TEXT" },
  rows: targets.flatMap(({ id, rule }) => {
    const plain = plainOf(rule.measure);
    return plain.kind === "newly" ? (plain.baseline ?? []).map((unit) => [id, unit]) : [];
  }),
});
