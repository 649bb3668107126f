import type { IsoDate } from "./basics";

/** Whether a written day stands in the calendar: 2025-02-29 does not. */
export function isCalendarDay(day: IsoDate): boolean {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const shown = new Date(Date.UTC(year, month - 1, date));
  return shown.getUTCFullYear() === year && shown.getUTCMonth() === month - 1 && shown.getUTCDate() === date;
}

/** A day that is asked for and is none: `31/12/2025`, a date object, the 30th of February. */
export class InvalidDayError extends Error {
  /** For programs to tell it from other errors. */
  readonly code = "day/invalid";
  constructor(readonly day: unknown) {
    super(`no day of the calendar: ${String(day)}; expected such as 2025-12-31`);
    this.name = "InvalidDayError";
  }
}

/**
 * A day of the calendar, as it was given by a caller that no compiler has checked.
 *
 * @throws {InvalidDayError}
 */
export function calendarDay(day: IsoDate): IsoDate {
  if (typeof day !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(day) || !isCalendarDay(day))
    throw new InvalidDayError(day);
  return day;
}
