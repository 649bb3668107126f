import type { IsoDate } from "./basics";

/** Whether a written day stands in the calendar: 2025-02-29 does not. */
export function isCalendarDay(day: IsoDate): boolean {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const shown = new Date(Date.UTC(year, month - 1, date));
  return shown.getUTCFullYear() === year && shown.getUTCMonth() === month - 1 && shown.getUTCDate() === date;
}
