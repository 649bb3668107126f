import { withMilestones } from "../../model/milestones";
import type { Readings } from "../../model/readings";
import type { Operator, Target } from "../../model/target";
import { type Fraction, fractionOf } from "../../targets/exact";
import { of } from "../at";
import { type Frame, levelOf } from "./frame";
import { filtersOf, type Population, populationOf } from "./population";

/** What is measured, in any of its kinds. */
export interface AnyMeasure {
  readonly kind: string;
  readonly standard?: string | undefined;
  readonly criterion?: string | undefined;
  readonly of?: string | undefined;
  readonly baseline?: readonly string[] | undefined;
  readonly baselineCount?: number | undefined;
  readonly kept?: boolean | undefined;
  /** What `each` compares; no other kind has one. */
  readonly measure?: AnyMeasure | undefined;
}

/** Between two numbers that are both reached. */
export type AnyOperator = Operator | "in";

/** What a target asks of the world, with its number exactly; for `in` the lower end, and the upper one in `upTo`. */
export interface Ask {
  readonly target: Target;
  readonly measure: AnyMeasure;
  readonly operator: AnyOperator;
  readonly required: Fraction;
  readonly upTo?: Fraction | undefined;
  readonly population: Population;
  /** For `each`: what is asked of each unit that is compared. */
  readonly each?: readonly Ask[] | undefined;
}

/** Why a target takes no part. */
export type LeftOutReason = "quantity" | "criterion" | "milestone" | "unit-standard" | "each-operator" | "each-open";

/**
 * All that a plan sets, each target with its question or the reason why it takes no part; milestones never do.
 * @param known questions that are known already
 */
export function asksOf(
  targets: readonly Target[],
  frame: Frame,
  readings: Readings,
  known: (target: Target) => Ask | undefined = () => undefined,
): { readonly target: Target; readonly ask: Ask | LeftOutReason }[] {
  return targets.flatMap((target) => {
    const [whole, ...milestones] = withMilestones(target);
    return [
      ...(whole ? [{ target, ask: known(target) ?? askOf(target, frame, readings) }] : []),
      ...milestones.map((milestone) => ({ target: milestone, ask: "milestone" as const })),
    ];
  });
}

/** The question a target puts to the world, or why it cannot be put. */
function askOf(target: Target, frame: Frame, readings: Readings): Ask | LeftOutReason {
  const { rule } = target;
  const measure: AnyMeasure = rule.measure;
  const operator: AnyOperator = rule.operator;
  const required = boundsOf(target.required);
  const filters = filtersOf(target);
  const isMeanOfRest = measure.kind === "mean" && filters.length === 0 && readings.has("mean=remaining");
  const left = isMeanOfRest ? [{ kind: "not-at", standard: frame.levels[0] }] : filters;
  const inner = measure.measure;
  // A status is asked of the unit itself: of each unit that is compared.
  const level = inner?.kind === "status" ? (measure.of ?? rule.of) : rule.of;
  const reason = reasonToLeaveOut(measure, level, left, frame);
  if (reason) return reason;
  const ask = { target, operator, ...required };
  const populationIn = (unit: string, { kind }: AnyMeasure): Population =>
    kind === "status"
      ? { units: [of(frame.index.units, unit)], isOpen: false, belongs: () => true }
      : populationOf(unit, level, left, frame);
  if (!inner) return { ...ask, measure, population: populationIn(target.unit, measure) };
  if (operator !== ">=" && operator !== ">") return "each-operator";
  const each = frame.index
    .unitsOf(target.unit, measure.of as Target["rule"]["of"])
    .map((unit) => ({ ...ask, measure: inner, population: populationIn(unit.id, inner) }))
    .filter(({ population }) => population.units.length > 0);
  const isOpenCount =
    (inner.kind === "count" || inner.kind === "newly") && each.some(({ population }) => population.isOpen);
  return isOpenCount ? "each-open" : { ...ask, measure, population: each[0]?.population ?? NOBODY, each };
}

const NOBODY: Population = { units: [], isOpen: false, belongs: () => false };

function boundsOf(required: unknown): { required: Fraction; upTo?: Fraction } {
  if (typeof required === "number") return { required: fractionOf(required) };
  const { from, to } = required as { from: number; to: number };
  return { required: fractionOf(from), upTo: fractionOf(to) };
}

function reasonToLeaveOut(
  measure: AnyMeasure,
  level: string,
  filters: readonly { readonly kind: string; readonly standard?: string | undefined }[],
  frame: Frame,
): LeftOutReason | undefined {
  if (measure.kind === "quantity") return "quantity";
  if (measure.criterion !== undefined) return "criterion";
  if (measure.measure) return reasonToLeaveOut(measure.measure, level, filters, frame);
  const standards = [measure.standard, ...filters.map(({ standard }) => standard)];
  // Of a unit above communes reasoning knows one standard, the first.
  const isHigher = standards.some((standard) => standard !== undefined && levelOf(frame, standard) !== 1);
  return level !== frame.index.countedLevel && isHigher ? "unit-standard" : undefined;
}

/** One step harder or easier: a unit, a criterion, or one unit's part of the whole; undefined where there is none. */
export function stepOf({ measure, operator, population }: Ask): Fraction | undefined {
  if (operator === "=" || operator === "in") return undefined;
  const { kind } = measure.measure ?? measure;
  if (kind === "count" || kind === "newly" || kind === "minimum") return { over: 1, under: 1 };
  const isWhole = measure.kind !== "each" && population.units.length > 0;
  return (kind === "share" || kind === "mean") && isWhole ? { over: 1, under: population.units.length } : undefined;
}

/** Whether a larger number is harder to reach. */
export const asksForMore = ({ operator }: Pick<Ask, "operator">): boolean => operator === ">=" || operator === ">";

/** The same question with another number, and perhaps another operator; each unit that is compared is asked alike. */
export const withRequired = (ask: Ask, required: Fraction, operator: AnyOperator = ask.operator): Ask => ({
  ...ask,
  operator,
  required,
  ...(ask.each ? { each: ask.each.map((inner) => withRequired(inner, required, operator)) } : {}),
});
