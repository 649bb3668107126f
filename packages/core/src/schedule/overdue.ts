import type { IsoDate, Period } from "../model/basics";
import type { Schedule } from "../model/schedule";
import { earlier, later } from "./days";
import { dueDays, isRecurring } from "./due";
import type { Round } from "./rounds";

export interface OverdueQuestion {
  readonly schedule: Schedule;
  /** The plan's period: before it has ended, what recurs is not overdue where no round is named. */
  readonly period: Period;
  readonly asOf: IsoDate;
  readonly done: boolean;
  /** The round that the sheet reports on, where it names one. */
  readonly round?: Round | undefined;
  /** Whether what the schedule waits for has happened; absent where that is not known. */
  readonly conditionMet?: boolean | undefined;
}

/**
 * Whether the last day lies before `asOf` and the task is not done.
 *
 * What recurs is judged by the round that the sheet names; without one, by the end of the plan's period.
 * What waits on a condition is not overdue while the condition is not known to be met.
 */
export function isOverdue(question: OverdueQuestion): boolean {
  const { schedule, asOf, done, conditionMet } = question;
  if (done || (schedule.condition !== undefined && conditionMet !== true)) return false;
  return dueOf(question) < asOf;
}

/** The last day by which a task is judged: of the round where one is named, else of the whole. */
export function dueOf({ schedule, period, round }: Pick<OverdueQuestion, "schedule" | "period" | "round">): IsoDate {
  if (!round) return isRecurring(schedule) ? later(schedule.to, period.to) : schedule.to;
  if (isRecurring(schedule)) return earlier(round.to, schedule.to);
  // "Năm 2022 và Giai đoạn …": the round asks for what is due within it, else for the whole.
  const within = dueDays(schedule).filter((day) => round.from <= day && day <= round.to);
  return within.at(-1) ?? schedule.to;
}
