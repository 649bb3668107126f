import type { Operator } from "../model/target";

/** Whether a target is reached, whatever is missing; `undetermined` where that decides. */
export type TargetStatus = "met" | "not-met" | "undetermined";

/** A number as a fraction of whole numbers, so that comparing it is exact; the denominator is positive. */
export interface Fraction {
  readonly over: number;
  readonly under: number;
}

/** What a measure can come to, from the least to the most; `mayBeEmpty` where perhaps nobody is counted, which asks for nothing. */
export interface Extent {
  readonly least: Fraction;
  readonly most: Fraction;
  readonly mayBeEmpty?: boolean;
}

export const whole = (value: number): Fraction => ({ over: value, under: 1 });
export const asNumber = ({ over, under }: Fraction): number => over / under;

/** A written decimal as a fraction: 17.2 is 172 / 10. */
export function fractionOf(decimal: number): Fraction {
  const under = 10 ** (String(decimal).split(".")[1] ?? "").length;
  return { over: Math.round(decimal * under), under };
}

const difference = (a: Fraction, b: Fraction): number => a.over * b.under - b.over * a.under;

/** Met where every value between least and most is, not met where none is. */
export function statusOf(operator: Operator, { least, most, mayBeEmpty }: Extent, required: number): TargetStatus {
  const bound = fractionOf(required);
  const [low, high] = [difference(least, bound), difference(most, bound)];
  const [isLow, isHigh] = [holds(operator, low), holds(operator, high)];
  const isSpanned = operator === "=" && low < 0 && high > 0;
  if (isLow && isHigh) return "met";
  return isLow || isHigh || isSpanned || mayBeEmpty ? "undetermined" : "not-met";
}

/** Whether a number is as the operator asks of it, exactly. */
export const reaches = (operator: Operator, value: number, required: number): boolean =>
  holds(operator, difference(whole(value), fractionOf(required)));

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
      return difference === 0;
  }
}
