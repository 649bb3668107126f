import type { Operator, Required, TargetStatus } from "../model/target";

/**
 * A number as a fraction of whole numbers, so that comparing it is exact; the denominator is positive. Infinite: no
 * end.
 */
export interface Fraction {
  /** The numerator, a whole number. */
  readonly over: number;
  /** The denominator, a whole number above 0. */
  readonly under: number;
}

/** What a measure can come to, from the least to the most; `mayBeEmpty` where perhaps nobody is counted. */
export interface Extent {
  readonly least: Fraction;
  readonly most: Fraction;
  readonly mayBeEmpty?: boolean;
}

export const whole = (value: number): Fraction => ({ over: value, under: 1 });
export const asNumber = ({ over, under }: Fraction): number => over / under;
/** Nothing at all is known of it. */
export const ENDLESS: Extent = { least: whole(Number.NEGATIVE_INFINITY), most: whole(Number.POSITIVE_INFINITY) };

const decimalsOf = (value: number): number => {
  if (Number.isInteger(value)) return 0;
  const [digits = "", exponent] = String(value).split("e");
  return Math.max(0, (digits.split(".")[1] ?? "").length - Number(exponent ?? 0));
};

/** Written decimals added up exactly: 0.1 and 0.2 are 3 / 10. */
export function sumOfDecimals(values: readonly number[]): Fraction {
  if (values.some((value) => !Number.isFinite(value))) return whole(values.reduce((sum, value) => sum + value, 0));
  const under = 10 ** values.reduce((most, value) => Math.max(most, decimalsOf(value)), 0);
  return { over: values.reduce((sum, value) => sum + Math.round(value * under), 0), under };
}

/** A written decimal as a fraction: 17.2 is 172 / 10. */
export const fractionOf = (decimal: number): Fraction => sumOfDecimals([decimal]);

/** Below zero where the first is less, above where it is more. */
export function compareFractions(a: Fraction, b: Fraction): number {
  if (Number.isFinite(a.over) && Number.isFinite(b.over)) return a.over * b.under - b.over * a.under;
  return asNumber(a) === asNumber(b) ? 0 : asNumber(a) - asNumber(b);
}

export const lesser = (a: Fraction, b: Fraction): Fraction => (compareFractions(a, b) <= 0 ? a : b);
export const greater = (a: Fraction, b: Fraction): Fraction => (compareFractions(a, b) >= 0 ? a : b);

/**
 * Met where every value between least and most is, not met where none is.
 * @param whenEmpty - what it is where nobody is counted
 */
export function statusOf(
  operator: Operator,
  extent: Extent,
  required: Required,
  whenEmpty: TargetStatus,
): TargetStatus {
  const status = typeof required === "number" ? bounded(operator, extent, required) : between(extent, required);
  return !extent.mayBeEmpty || status === whenEmpty ? status : "undetermined";
}

function bounded(operator: Operator, { least, most }: Extent, required: number): TargetStatus {
  const bound = fractionOf(required);
  const [low, high] = [compareFractions(least, bound), compareFractions(most, bound)];
  const [isLow, isHigh] = [holds(operator, low), holds(operator, high)];
  const isSpanned = operator === "=" && low < 0 && high > 0;
  if (isLow && isHigh) return "met";
  return isLow || isHigh || isSpanned ? "undetermined" : "not-met";
}

function between({ least, most }: Extent, { from, to }: { readonly from: number; readonly to: number }): TargetStatus {
  const [lower, upper] = [fractionOf(from), fractionOf(to)];
  if (compareFractions(least, lower) >= 0 && compareFractions(most, upper) <= 0) return "met";
  return compareFractions(most, lower) < 0 || compareFractions(least, upper) > 0 ? "not-met" : "undetermined";
}

/** Whether a number is as the operator asks of it, exactly. */
export const reaches = (operator: Operator, value: number, required: Required): boolean =>
  statusOf(operator, { least: fractionOf(value), most: fractionOf(value) }, required, "undetermined") === "met";

function holds(operator: Operator, difference: number): boolean {
  switch (operator) {
    case ">=":
      return difference >= 0;
    case ">":
      return difference > 0;
    case "<=":
      return difference <= 0;
    case "<":
      return difference < 0;
    case "=":
    case "in":
      return difference === 0;
  }
}

/** What is missing to what is asked for, or is too much; of a range to its nearer end. */
export function gapOf(operator: Operator, required: Required, actual: number): number {
  if (typeof required !== "number") return rounded(Math.max(required.from - actual, actual - required.to));
  if (operator === ">=" || operator === ">") return rounded(required - actual);
  return rounded(operator === "=" ? Math.abs(required - actual) : actual - required);
}

const rounded = (missing: number): number => Math.max(0, Number(missing.toFixed(6)));
