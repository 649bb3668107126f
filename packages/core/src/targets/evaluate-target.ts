import { type CommuneFacts, type Facts, factsOf, type Interval } from "../facts";
import type { IsoDate } from "../model/basics";
import type { Plan } from "../model/plan";
import { indexPlan, type PlanIndex } from "../model/plan-index";
import type { Measure, Operator, Target } from "../model/target";
import type { Unit } from "../model/unit";
import type { Dataset } from "../records/dataset";
import type { Origin } from "../records/stated";
import { decidingOrigins } from "./deciding-origins";

export type TargetStatus = "met" | "not-met" | "undetermined";

/** A unit of the population and what it gives to the measure. */
export interface MemberState {
  readonly unit: Unit;
  /** At the standard or met: `yes`; certainly not: `no`; not known: `open`. For a number of criteria, see `value`. */
  readonly state: "yes" | "no" | "open";
  readonly value: Interval;
  readonly reported: boolean;
  /** It may not belong to the population at all: whether it is a "remaining" commune is not known. */
  readonly optional?: boolean;
}

/** Where one target stands. Numbers are in the measure's own unit: communes, 0 to 1, criteria per commune; never rounded. */
export interface TargetResult {
  readonly target: Target;
  readonly status: TargetStatus;
  /** Certain value; null where it is not certain or nobody is counted. */
  readonly actual: number | null;
  readonly range: readonly [number | null, number | null];
  readonly gap: number | null;
  readonly population: number;
  readonly members: readonly MemberState[];
  /** Places that decide a result which is not certain. */
  readonly deciding: readonly Origin[];
  /** Units that nothing is reported of and that could change the result. */
  readonly openUnits: readonly string[];
}

/** A record names a unit, or a target a unit, that the plan does not have. */
export class UnknownUnitError extends Error {
  readonly code = "plan/unknown-unit";
  constructor(readonly unitId: string) {
    super(`the plan has no unit ${unitId}`);
    this.name = "UnknownUnitError";
  }
}

/** Where every target of a plan stands. `asOf` is for callers that evaluate a plan after its due date; results do not depend on it. */
export function evaluateTargets(plan: Plan, dataset: Dataset, _options?: { readonly asOf?: IsoDate }): TargetResult[] {
  const index = indexPlan(plan);
  const facts = factsOf(index, dataset);
  return plan.targets.map((target) => evaluateTarget(target, facts, index));
}

/**
 * Where one target stands, given what was reported.
 *
 * What is not reported is unknown, never "no": it widens `range` and leaves `actual` null.
 *
 * @throws {UnknownUnitError} when the target is set for a unit that the plan does not have
 */
export function evaluateTarget(target: Target, facts: Facts, index: PlanIndex): TargetResult {
  if (!index.units.has(target.unit)) throw new UnknownUnitError(target.unit);
  const members = membersOf(target, facts, index);
  const measured = measure(target, members);
  const [low, high] = measured.range;
  const actual = low !== null && low === high ? low : null;
  const status = measured.status;
  const isOpen = status === "undetermined" || actual === null;
  const open = isOpen ? members.filter((member) => member.state === "open") : [];
  return {
    target,
    status,
    actual,
    range: measured.range,
    gap: actual === null ? null : gapOf(target.rule.operator, target.required, actual),
    population: measured.population,
    members,
    deciding: open.length > 0 ? decidingOrigins(target.rule.measure, open, facts) : [],
    openUnits: open.filter((member) => !member.reported).map((member) => member.unit.id),
  };
}

interface Measured {
  readonly range: readonly [number | null, number | null];
  readonly status: TargetStatus;
  readonly population: number;
}

function membersOf({ unit, rule }: Target, facts: Facts, index: PlanIndex): MemberState[] {
  const { measure, where } = rule;
  if (measure.kind === "status") return [statusMember(unit, measure.standard, facts, index)];
  const units = index
    .unitsOf(unit, rule.of)
    .filter((member) => where?.kind !== "types" || where.types.includes(member.type));
  if (rule.of !== "commune") return units.map((member) => districtMember(member, facts));
  const communes = units.map((member) => facts.communes.get(member.id)!);
  if (measure.kind === "mean" || measure.kind === "minimum") {
    const inScope =
      where?.kind === "not-at" ? communes.filter((commune) => commune.at[where.standard][0] === 0) : communes;
    return inScope.map((commune) =>
      criteriaMember(commune, where?.kind === "not-at" ? commune.at[where.standard][1] === 1 : false),
    );
  }
  return communes.map((commune) => toMember(commune.unit, commune.at[measure.standard], commune.reported));
}

function statusMember(
  unitId: string,
  standard: Parameters<typeof atOf>[1],
  facts: Facts,
  index: PlanIndex,
): MemberState {
  const unit = index.units.get(unitId)!;
  const commune = facts.communes.get(unitId);
  return commune ? toMember(unit, atOf(commune, standard), commune.reported) : districtMember(unit, facts);
}

const atOf = (commune: CommuneFacts, standard: "standard" | "advanced" | "model"): Interval => commune.at[standard];

function districtMember(unit: Unit, facts: Facts): MemberState {
  const district = facts.districts.get(unit.id);
  return toMember(unit, district?.at ?? [0, 1], district?.record?.standard !== undefined);
}

const toMember = (unit: Unit, value: Interval, reported: boolean): MemberState => ({
  unit,
  value,
  reported,
  state: value[0] === 1 ? "yes" : value[1] === 0 ? "no" : "open",
});

/** A commune that may or may not be in the population is open, whatever its criteria. */
function criteriaMember(commune: CommuneFacts, isUncertain: boolean): MemberState {
  const [low, high] = commune.criteria;
  const state = isUncertain || low !== high ? "open" : "yes";
  return {
    unit: commune.unit,
    value: commune.criteria,
    reported: commune.reported,
    state,
    ...(isUncertain ? { optional: true } : {}),
  };
}

function measure(target: Target, members: readonly MemberState[]): Measured {
  const { measure: what, operator } = target.rule;
  const { required } = target;
  switch (what.kind) {
    case "status":
    case "count":
    case "newly":
      return countUp(what, members, operator, required);
    case "share": {
      const { range } = countUp({ kind: "count", standard: what.standard }, members, operator, required);
      const n = members.length;
      const share = (value: number | null): number | null => (n === 0 || value === null ? null : value / n);
      return {
        range: [share(range[0]), share(range[1])],
        status: n === 0 ? "met" : statusOf(operator, range as Interval, scaled(required, n)),
        population: n,
      };
    }
    case "mean":
      return meanOf(members, operator, required);
    case "minimum":
      return minimumOf(target, members);
  }
}

function countUp(
  what: Exclude<Measure, { kind: "mean" | "minimum" | "share" }>,
  members: readonly MemberState[],
  operator: Operator,
  required: number,
): Measured {
  const baseline = what.kind === "newly" ? new Set(what.baseline) : undefined;
  let low = 0;
  let high = 0;
  for (const member of members) {
    if (baseline?.has(member.unit.id)) continue;
    low += member.value[0];
    high += member.value[1];
  }
  return { range: [low, high], status: statusOf(operator, [low, high], [required, 1]), population: members.length };
}

function meanOf(members: readonly MemberState[], operator: Operator, required: number): Measured {
  let low = 0;
  let high = 0;
  for (const { value } of members) {
    low += value[0];
    high += value[1];
  }
  const n = members.length;
  if (n === 0) return { range: [null, null], status: "met", population: 0 };
  return { range: [low / n, high / n], status: statusOf(operator, [low, high], scaled(required, n)), population: n };
}

/** Over communes that are certainly in it and those that may be: without any, the rule has nothing to ask for. */
function minimumOf(target: Target, members: readonly MemberState[]): Measured {
  const { operator } = target.rule;
  if (members.length === 0) return { range: [null, null], status: "met", population: 0 };
  const certain = members.filter((member) => !member.optional);
  const low = Math.min(...members.map(({ value }) => value[0]));
  const best = Math.min(...certain.map(({ value }) => value[1]));
  const high = certain.length > 0 ? best : Math.max(...members.map(({ value }) => value[1]));
  const reaches = (value: number): boolean => compare(operator, value, target.required);
  const status: TargetStatus = reaches(low) ? "met" : certain.length > 0 && !reaches(best) ? "not-met" : "undetermined";
  return { range: [low, high], status, population: members.length };
}

const compare = (operator: Operator, value: number, required: number): boolean => {
  switch (operator) {
    case ">=":
      return value >= required;
    case ">":
      return value > required;
    case "<=":
      return value <= required;
    case "<":
      return value < required;
    case "=":
      return value === required;
  }
};

/** `required` times `n` as a fraction of whole numbers: 17.2 × 60 is 10320 / 10, exactly 1,032. */
function scaled(required: number, n: number): readonly [number, number] {
  const digits = (String(required).split(".")[1] ?? "").length;
  const scale = 10 ** digits;
  return [Math.round(required * scale) * n, scale];
}

/** Certain where both ends say the same; `[numerator, denominator]` keeps the comparison exact. */
function statusOf(
  operator: Operator,
  [low, high]: Interval,
  [numerator, denominator]: readonly [number, number],
): TargetStatus {
  const atLow = compare(operator, low * denominator, numerator);
  const atHigh = compare(operator, high * denominator, numerator);
  if (operator === "=")
    return low === high
      ? atLow
        ? "met"
        : "not-met"
      : low * denominator <= numerator && numerator <= high * denominator
        ? "undetermined"
        : "not-met";
  if (atLow && atHigh) return "met";
  return !atLow && !atHigh ? "not-met" : "undetermined";
}

function gapOf(operator: Operator, required: number, actual: number): number {
  const missing =
    operator === ">=" || operator === ">"
      ? required - actual
      : operator === "="
        ? Math.abs(required - actual)
        : actual - required;
  return Math.max(0, Number(missing.toFixed(6)));
}
