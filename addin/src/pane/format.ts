import { formatNumber, type IsoDate, type Language } from "@ntm-kit/core";

/** `31/12/2025` in Vietnamese, `31 Dec 2025` in English. */
export function dayText(day: IsoDate, language: Language): string {
  if (language === "vi") return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
  const options = { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" } as const;
  return new Date(`${day}T00:00:00Z`).toLocaleDateString("en-GB", options);
}

/** A number, or a dash where there is none. */
export const numberText = (value: number | null, language: Language): string =>
  value === null ? "–" : formatNumber(value, language);

/** One number, or both ends of what it can be. */
export function rangeText([low, high]: readonly [number | null, number | null], language: Language): string {
  if (low === null || high === null) return "–";
  return low === high ? formatNumber(low, language) : `${formatNumber(low, language)}–${formatNumber(high, language)}`;
}
