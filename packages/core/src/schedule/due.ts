import type { IsoDate, Period } from "../model/basics";
import type { Schedule, ScheduleItem } from "../model/schedule";
import { lastOfYear, yearOf } from "./days";

/** Last days of one item: each year's end for what comes back every year, else its one last day. */
function lastDays(item: ScheduleItem): IsoDate[] {
  if (item.kind !== "yearly") return [item.to];
  const days: IsoDate[] = [];
  for (let year = yearOf(item.from); year <= yearOf(item.to); year++) days.push(lastOfYear(year));
  return days;
}

/** Every last day of a schedule, each once, in order. */
export function dueDays(schedule: Schedule): IsoDate[] {
  return [...new Set(schedule.items.flatMap(lastDays))].sort();
}

/** The last days that lie on or before a day: what is due by then. */
export function dueBy(schedule: Schedule, day: IsoDate): IsoDate[] {
  return dueDays(schedule).filter((due) => due <= day);
}

/** Whether something of it is due within a calendar year. */
export function isDueInYear(schedule: Schedule, year: number): boolean {
  return dueDays(schedule).some((due) => yearOf(due) === year);
}

/** Whether one of its last days lies within a stretch, both days included. */
export function isDueWithin(schedule: Schedule, { from, to }: Period): boolean {
  return dueDays(schedule).some((due) => from <= due && due <= to);
}

/** Whether it comes back every year, so that one state says nothing about the whole. */
export function isRecurring(schedule: Schedule): boolean {
  return schedule.items.some((item) => item.kind === "yearly");
}
