import type { Period, PlanInput } from "@ntm-kit/core";
import { checkNames, namesOf } from "@ntm-kit/core";
import { checkGiven } from "../check-given";
import type { Doubt } from "./doubt";
import { placeUnits } from "./place-units";
import type { SourceRow } from "./source-rows";
import { countedTypesOf, layersOf } from "./unit-layers";
import { listedUnits } from "./unit-list";

const NAMES = namesOf<NewPlanOptions>({ id: true, criteria: true, period: true, standards: true });

/** What a new plan is made from. */
export interface NewPlanOptions {
  /** In kebab-case: `tinh-mau-2026-2030`. */
  readonly id: string;
  /** Id of a set of criteria that ships with the package; the plan keeps the reference. */
  readonly criteria: string;
  /** First and last day of the plan. */
  readonly period: Period;
  /** Standards that the plan has; the three usual ones where absent. */
  readonly standards?: PlanInput["standards"] | undefined;
}

/** A plan with its units and nothing else, and what is in doubt about them. */
export interface NewPlan {
  /** To be written to its file. */
  readonly plan: PlanInput;
  /** How many were read, and how many of them targets count. */
  readonly units: { readonly read: number; readonly counted: number };
  /** What a person should settle. */
  readonly doubts: readonly Doubt[];
}

/**
 * A plan of the units of a list, with columns Mã · Tên · Loại · Mã cấp trên. The root is the unit without one above it;
 * a unit above is named by its code or its name.
 *
 * @returns undefined where no row heads the names and the units above, or no unit stands beneath
 */
export function newPlan(rows: readonly SourceRow[], options: NewPlanOptions): NewPlan | undefined {
  checkGiven({ rows, options });
  checkNames(options, NAMES);
  const { id, criteria, period, standards } = options;
  const listed = listedUnits(rows);
  const root = listed?.find((unit) => unit.parent === "");
  if (!listed || !root) return undefined;
  const doubts: Doubt[] = [];
  const units = placeUnits(listed, root, doubts);
  const layers = layersOf(units);
  const levelOf = (at: number): string => layers[at]?.id ?? "commune";
  const countedTypes = countedTypesOf(units);
  const plan: PlanInput = {
    id,
    version: "0.1.0",
    title: `Kế hoạch xây dựng nông thôn mới ${root.type} ${root.name} giai đoạn ${period.from.slice(0, 4)}-${period.to.slice(0, 4)}`,
    period,
    documents: [],
    layers,
    ...(standards ? { standards } : {}),
    root: units[0]?.unit.id ?? "",
    countedTypes,
    units: units.map(({ unit, depth }) => ({ ...unit, level: levelOf(depth) })),
    criteriaSets: [{ ref: criteria }],
    targets: [],
  };
  const last = layers.length - 1;
  const counted = units.filter(({ unit, depth }) => depth === last && countedTypes.includes(unit.type)).length;
  return { plan, units: { read: listed.length, counted }, doubts };
}
