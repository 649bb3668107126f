import { formatNumber, type Language } from "@ntm-kit/core";

/** One number, or both ends of what it can be. */
export function rangeText([low, high]: readonly [number | null, number | null], language: Language): string {
  if (low === null || high === null) return "–";
  return low === high ? formatNumber(low, language) : `${formatNumber(low, language)}–${formatNumber(high, language)}`;
}
