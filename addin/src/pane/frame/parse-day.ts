import type { IsoDate } from "@ntm-kit/core";

/**
 * `30/6/2024`, `30-06-2024`, `30.6.2024` or `2024-06-30`: day, month, year, or the other way round with the year in
 * front.
 */
export function parseDay(text: string): IsoDate | undefined {
  const parts = text.trim().split(/[/.\-\s]+/);
  const [day, month, year] = parts[0]?.length === 4 ? parts.toReversed() : parts;
  if (
    parts.length !== 3 ||
    !year ||
    !/^\d{4}$/.test(year) ||
    !/^\d{1,2}$/.test(month ?? "") ||
    !/^\d{1,2}$/.test(day ?? "")
  )
    return undefined;
  const iso = `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}
