import { checkGiven } from "../check-given";
import type { IsoDate, Period } from "../model/basics";
import { RECURRING_KINDS, type Schedule, type ScheduleItem } from "../model/schedule";
import { half, month, quarter, yearOf } from "./days";

/** Last days of the rounds of a year, for what comes back more than once in it. */
const ROUNDS: Readonly<Partial<Record<ScheduleItem["kind"], (year: number) => IsoDate[]>>> = {
  "half-yearly": (year) => [half(year, 1).to, half(year, 2).to],
  quarterly: (year) => [1, 2, 3, 4].map((number) => quarter(year, number).to),
  monthly: (year) => Array.from({ length: 12 }, (_, i) => month(year, i + 1).to),
};

/** Last days of one item: the end of each of its rounds for what comes back, else its one last day. */
function lastDays(item: ScheduleItem): IsoDate[] {
  // "Trước ngày 15/12 hằng năm": the day of its last year is that of every year.
  const inYear = item.kind === "yearly" ? (year: number) => [`${year}${item.to.slice(4)}`] : ROUNDS[item.kind];
  if (!inYear) return [item.to];
  const days: IsoDate[] = [];
  for (let year = yearOf(item.from); year <= yearOf(item.to); year++) days.push(...inYear(year));
  return days.filter((day) => item.from <= day && day <= item.to);
}

/**
 * Every last day of a schedule, each once, in order.
 *
 * @example
 * const days = plan.tasks.flatMap((task) => dueDays(task.schedule));
 */
export function dueDays(schedule: Schedule): IsoDate[] {
  checkGiven({ schedule });
  return [...new Set(schedule.items.flatMap(lastDays))].sort();
}

/** The last days that lie on or before a day: what is due by then. */
export function dueBy(schedule: Schedule, day: IsoDate): IsoDate[] {
  checkGiven({ day });
  return dueDays(schedule).filter((due) => due <= day);
}

/** Whether something of it is due within a calendar year. */
export function isDueInYear(schedule: Schedule, year: number): boolean {
  return dueDays(schedule).some((due) => yearOf(due) === year);
}

/**
 * Whether one of its last days lies within a stretch, both days included.
 *
 * @example
 * const due = plan.tasks.filter((task) => isDueWithin(task.schedule, { from: "2025-01-01", to: "2025-12-31" }));
 */
export function isDueWithin(schedule: Schedule, period: Period): boolean {
  checkGiven({ schedule, period });
  const { from, to } = period;
  return dueDays(schedule).some((due) => from <= due && due <= to);
}

const RECURRING: ReadonlySet<ScheduleItem["kind"]> = new Set(RECURRING_KINDS);

/** Whether it comes back, so that one state says nothing about the whole. */
export function isRecurring(schedule: Schedule): boolean {
  checkGiven({ schedule });
  return schedule.items.some(({ kind }) => RECURRING.has(kind));
}
