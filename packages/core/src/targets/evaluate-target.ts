import { checkGiven } from "../check-given";
import { checkNames, namesOf } from "../check-names";
import { type Facts, factsOf } from "../facts";
import type { IsoDate } from "../model/basics";
import { filtersOf } from "../model/filters";
import type { Plan } from "../model/plan";
import { indexPlan, type PlanIndex } from "../model/plan-index";
import type { Target, TargetStatus } from "../model/target";
import type { Dataset } from "../records/dataset";
import { type DueState, dueStateOn } from "../records/judging";
import type { Origin } from "../records/stated";
import { decidingOrigins } from "./deciding-origins";
import { asNumber, compareFractions, type Extent, gapOf, reaches, statusOf } from "./exact";
import { measure } from "./measure";
import { type MemberState, membersOf, plainOf } from "./members";
import { reportedSum } from "./reported-sum";

/** The day judged, and what is known already. */
interface EvaluateOptions {
  /** The day judged; the due day of each target where absent. */
  readonly asOf?: IsoDate | undefined;
  /** Facts of this very dataset and day, where the caller has them already. */
  readonly facts?: Facts | undefined;
}

const NAMES = namesOf<EvaluateOptions>({ asOf: true, facts: true });

/**
 * Where one target stands. Numbers are in the measure's own unit: communes, 0 to 1, criteria per commune, a quantity's
 * own; never rounded.
 */
export interface TargetResult {
  /** The target as it was judged; a milestone is one of its own. */
  readonly target: Target;
  /** Whether its due day still lies ahead of the day of the report; on the due day itself it has passed. */
  readonly dueState: DueState;
  /** Met where even the lowest reaches it, not met where even the highest does not. */
  readonly status: TargetStatus;
  /** Certain value; null where it is not certain or nobody is counted. */
  readonly actual: number | null;
  /** Null where an end is not known, and both where nobody is counted. */
  readonly range: readonly [number | null, number | null];
  /** What is missing to what is required, rounded to six decimals, never below 0; null where `actual` is. */
  readonly gap: number | null;
  /** How many units it looks at, before any that are left out by what is reported. */
  readonly population: number;
  /** Each unit it looks at, with what it gives. */
  readonly members: readonly MemberState[];
  /** Places that decide a result which is not certain. */
  readonly deciding: readonly Origin[];
  /** Units that nothing is reported of and that could change the result. */
  readonly openUnits: readonly string[];
}

/** A target is set for a unit that the plan does not have; `unitId` says which. */
export class UnknownUnitError extends Error {
  /** For programs to tell it from other errors. */
  readonly code = "plan/unknown-unit";
  constructor(readonly unitId: string) {
    super(`the plan has no unit ${unitId}`);
    this.name = "UnknownUnitError";
  }
}

/**
 * Where every target of a plan stands, each judged on its own due day, or on `asOf` where that is earlier; without
 * `asOf` on its due day. `facts` are those of this very dataset and day, where the caller has them already.
 *
 * @example
 * for (const { target, status, range } of evaluateTargets(plan, dataset, { asOf: "2025-12-31" }))
 *   console.log(target.id, status, range);
 */
export function evaluateTargets(plan: Plan, dataset: Dataset, options: EvaluateOptions = {}): TargetResult[] {
  checkGiven({ options });
  checkNames(options, NAMES);
  const index = indexPlan(plan);
  const facts = options.facts ?? factsOf(index, dataset, options);
  return [...index.targets.values()].map((target) => evaluateTarget(target, facts, index));
}

/**
 * Where one target stands, given what was reported, on the earlier of its due day and the day of the facts.
 *
 * What is not reported is unknown, never "no": it widens `range` and leaves `actual` null.
 *
 * @throws {UnknownUnitError} when the target is set for a unit that the plan does not have
 * @example
 * const index = indexPlan(plan);
 * const [target] = plan.targets;
 * if (target) console.log(evaluateTarget(target, factsOf(index, dataset), index).status);
 */
export function evaluateTarget(target: Target, facts: Facts, index: PlanIndex): TargetResult {
  checkGiven({ target, facts, index });
  const judged = facts.judgedOn(target.due);
  if (!index.units.has(target.unit)) throw new UnknownUnitError(target.unit);
  const { operator } = target.rule;
  const members = membersOf(target, judged, index);
  const reported = reportedSum(target, judged, index);
  const extent = reported ? reported.extent : measure(target.rule.measure, members, index);
  const range: TargetResult["range"] = extent ? [endOf(extent.least), endOf(extent.most)] : [null, null];
  const nobody = filtersOf(target.rule).some(({ kind }) => kind === "not-at") ? "met" : "undetermined";
  const status = extent ? statusOf(operator, extent, target.required, nobody) : nobody;
  const actual = certainValue(extent);
  const open = openMembers(target, members, status, actual);
  return {
    target,
    dueState: dueStateOn(target.due, facts.asOf),
    status,
    actual,
    range,
    gap: actual === null ? null : gapOf(operator, target.required, actual),
    population: reported ? reported.population : members.length,
    members,
    deciding: open.length > 0 ? decidingOrigins(plainOf(target.rule.measure), open, judged) : [],
    openUnits: reported
      ? reported.open.map(({ id }) => id)
      : open.filter((member) => !member.reported).map((member) => member.unit.id),
  };
}

function certainValue(extent: Extent | undefined): number | null {
  if (!extent || extent.mayBeEmpty) return null;
  const { least, most } = extent;
  return compareFractions(least, most) === 0 ? endOf(least) : null;
}

const endOf = (fraction: Extent["least"]): number | null => {
  const value = asNumber(fraction);
  return Number.isFinite(value) ? value : null;
};

/** Who keeps the result from being certain: of a lowest number that is open, only those who could be below it. */
function openMembers(
  { rule, required }: Target,
  members: readonly MemberState[],
  status: TargetStatus,
  actual: number | null,
): MemberState[] {
  if (status !== "undetermined" && actual !== null) return [];
  const { operator } = rule;
  const measure = plainOf(rule.measure);
  const baseline = measure.kind === "newly" ? (measure.baseline ?? []) : [];
  const open = members.filter((member) => member.state === "open" && !baseline.includes(member.unit.id));
  const asksForMore = operator === ">=" || operator === ">";
  return measure.kind === "minimum" && status === "undetermined" && asksForMore
    ? open.filter(({ value }) => !reaches(operator, value[0], required))
    : open;
}
