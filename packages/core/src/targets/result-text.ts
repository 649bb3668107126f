import { checkGiven } from "../check-given";
import { formatNumber, type Language } from "../findings/words";
import type { Measure, Required } from "../model/target";
import { spanText } from "../words/span-text";

/** What a number of a target counts; of `each` also what is measured within each unit. */
export interface Measured {
  /** What is counted or measured. */
  readonly measure: Measure["kind"];
  /** What is measured within each unit, where the target asks for every one of them. */
  readonly eachMeasure?: Measure["kind"] | undefined;
  /** The number, or the two ends, that are asked for. */
  readonly required: Required;
}

const FEWEST_DECIMALS = 2;
const MOST_DECIMALS = 6;

/**
 * A result as people read it: a share as per cent, else up to two decimals, and as many more as it takes that a number
 * short of `required` does not look as if it reached it. Rounding changes how a number looks, never how it is judged.
 */
export function resultText(value: number, measured: Measured, language: Language): string {
  checkGiven({ value, measured, language });
  const { measure, eachMeasure, required } = measured;
  const isShare = (eachMeasure ?? measure) === "share";
  const scale = isShare ? 100 : 1;
  const shown = value * scale;
  const bounds = (typeof required === "number" ? [required] : [required.from, required.to]).map((end) => end * scale);
  let decimals = FEWEST_DECIMALS;
  const hides = (bound: number): boolean => side(round(shown, decimals), bound) !== side(shown, bound);
  while (decimals < MOST_DECIMALS && bounds.some(hides)) decimals++;
  return `${formatNumber(shown, language, decimals)}${isShare ? "%" : ""}`;
}

/**
 * What is asked for as people read it: one number, or both ends of a range.
 *
 * @example
 * requiredText({ measure: "share", required: 0.8 }, "en"); // "80%"
 */
export function requiredText(measured: Measured, language: Language): string {
  checkGiven({ measured, language });
  const { required } = measured;
  const text = (value: number): string => resultText(value, measured, language);
  return typeof required === "number" ? text(required) : `${text(required.from)}–${text(required.to)}`;
}

const round = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** Below, at or above; what differs by less than a computer's own error is the same. */
const side = (value: number, bound: number): number => (Math.abs(value - bound) < 1e-9 ? 0 : Math.sign(value - bound));

/**
 * What the number of a target can be, in its own form; a dash where nobody is counted.
 *
 * @example
 * targetRangeText({ measure: "count", required: 7, range: [6, 8] }, "vi"); // "6–8"
 */
export const targetRangeText = (
  ranged: Measured & { readonly range: readonly [number | null, number | null] },
  language: Language,
): string => {
  checkGiven({ ranged, language });
  return spanText(ranged.range, (end) => (end === null ? "–" : resultText(end, ranged, language)));
};
