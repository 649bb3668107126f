import { checkGiven } from "../check-given";
import type { IsoDate, Period } from "../model/basics";
import { calendarDay } from "../model/days";

export const QUARTERS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  "1": 1,
  "2": 2,
  "3": 3,
  "4": 4,
};

const LAST_OF_QUARTER = ["03-31", "06-30", "09-30", "12-31"];
const FIRST_OF_QUARTER = ["01-01", "04-01", "07-01", "10-01"];

export const firstOfYear = (year: number): IsoDate => `${year}-01-01`;
export const lastOfYear = (year: number): IsoDate => `${year}-12-31`;
export const monthOf = (day: IsoDate): number => Number(day.slice(5, 7));

export const yearOf = (day: IsoDate): number => Number(day.slice(0, 4));

/** First and last day of a quarter, 1 to 4. */
export function quarter(year: number, number: number): Period {
  return { from: `${year}-${FIRST_OF_QUARTER[number - 1]}`, to: `${year}-${LAST_OF_QUARTER[number - 1]}` };
}

/** First and last day of a half year, 1 or 2. */
export function half(year: number, number: 1 | 2): Period {
  return number === 1
    ? { from: firstOfYear(year), to: `${year}-06-30` }
    : { from: `${year}-07-01`, to: lastOfYear(year) };
}

/** First and last day of a month, 1 to 12. */
export function month(year: number, number: number): Period {
  const padded = String(number).padStart(2, "0");
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return { from: `${year}-${padded}-01`, to: `${year}-${padded}-${last}` };
}

/** The same day a year later; 29 February becomes the 28th. */
export function yearLater(day: IsoDate): IsoDate {
  const next = `${yearOf(day) + 1}${day.slice(4)}`;
  return next.endsWith("-02-29") ? `${next.slice(0, 8)}28` : next;
}

const DAY = 86_400_000;

/**
 * Whole days from one day to another.
 *
 * @example
 * daysBetween("2025-12-01", "2025-12-31"); // 30
 */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/**
 * The day that is so many days after another; before it where the number is negative.
 *
 * @example
 * daysAfter("2024-02-28", 2); // "2024-03-01"
 */
export const daysAfter = (day: IsoDate, days: number): IsoDate => {
  checkGiven({ days });
  return new Date(Date.parse(`${calendarDay(day)}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
};

/** The day of the calendar where the user sits. */
export const localDay = (now = new Date()): IsoDate => {
  checkGiven({ now });
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
};

export const wholeYears = (from: number, to = from): Period => ({ from: firstOfYear(from), to: lastOfYear(to) });

export const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);
export const earlier = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b);
