import { formatNumber, type Language, spanText } from "@ntm-kit/core";

/** One number, or both ends of what it can be. */
export function rangeText([low, high]: readonly [number | null, number | null], language: Language): string {
  if (low === null || high === null) return "–";
  return spanText([low, high], (end) => formatNumber(end, language));
}
