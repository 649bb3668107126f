import type { Confidence, Criterion, Indicator } from "@ntm-kit/core";

/** The region the province belongs to. */
const REGION = "Tây Nguyên";

/**
 * Code, paraphrase and how sure it is, kind of value, threshold for the region and how sure it is. No threshold is
 * verified: the province's own sets bind, and their figures are not known. So none takes part in a check.
 */
export function indicator(
  code: string,
  text: string,
  textConfidence: Confidence,
  valueKind: string,
  threshold: string,
  confidence: Confidence,
): Indicator {
  const thresholds = [{ region: REGION, text: threshold, confidence, verified: false }];
  return { code, text, textConfidence, valueKind, thresholds };
}

/** A criterion with the headings that sheets use for it. */
export function criterion(
  number: string,
  name: string,
  aliases: string[],
  indicators: Indicator[],
  group?: string,
): Criterion {
  return { number, name, aliases, indicators, ...(group ? { group } : {}) };
}
