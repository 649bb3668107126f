import { formatNumber, type Language } from "../findings/words";
import type { Measure } from "../model/target";

const FEWEST_DECIMALS = 2;
const MOST_DECIMALS = 6;

/**
 * A result as people read it: a share as per cent, else up to two decimals, and as many more as it takes that a number short of `required` does
 * not look as if it reached it. Rounding changes how a number looks, never how it is judged.
 */
export function resultText(
  value: number,
  { measure, required }: { readonly measure: Measure["kind"]; readonly required: number },
  language: Language,
): string {
  const scale = measure === "share" ? 100 : 1;
  const [shown, bound] = [value * scale, required * scale];
  let decimals = FEWEST_DECIMALS;
  while (decimals < MOST_DECIMALS && side(round(shown, decimals), bound) !== side(shown, bound)) decimals++;
  return `${formatNumber(shown, language, decimals)}${measure === "share" ? "%" : ""}`;
}

const round = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** Below, at or above; what differs by less than a computer's own error is the same. */
const side = (value: number, bound: number): number => (Math.abs(value - bound) < 1e-9 ? 0 : Math.sign(value - bound));
