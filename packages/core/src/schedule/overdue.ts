import { checkGiven } from "../check-given";
import type { IsoDate, Period } from "../model/basics";
import { RECURRING_KINDS, type RecurringKind, type Schedule } from "../model/schedule";
import { earlier, half, later, month, monthOf, quarter, wholeYears, yearOf } from "./days";
import { dueDays, isRecurring } from "./due";
import type { Round } from "./rounds";

/** What is asked about a task and a day. */
export interface OverdueQuestion {
  /** When it is due, as the plan says. */
  readonly schedule: Schedule;
  /** The plan's period: before it has ended, what recurs is not overdue where the sheet states no day. */
  readonly period: Period;
  /** The day judged. */
  readonly asOf: IsoDate;
  /** Whether it is reported as done. */
  readonly done: boolean;
  /** The day that the sheet is about. */
  readonly day?: IsoDate | undefined;
  /** The round that the sheet reports on, where it names one and no day: its last day is the day. */
  readonly round?: Round | undefined;
  /** Whether what the schedule waits for has happened; absent where that is not known. */
  readonly conditionMet?: boolean | undefined;
}

type DueQuestion = Pick<OverdueQuestion, "schedule" | "period" | "day" | "round">;

/**
 * Whether the last day lies before the day judged and the task is not done.
 *
 * What recurs is judged by the due day of the period in which the day of its sheet lies; without a day, by the end of
 * the plan's period. Anything else is overdue where its last day lies before both the day judged and the day of its
 * sheet. What waits on a condition is not overdue while the condition is not known to be met.
 *
 * @example
 * const open = { period: plan.period, asOf: "2025-12-31", done: false };
 * const late = plan.tasks.filter(({ schedule }) => isOverdue({ schedule, ...open }));
 */
export function isOverdue(question: OverdueQuestion): boolean {
  checkGiven({ question });
  const { schedule, asOf, done, conditionMet } = question;
  if (done || schedule.kind === "open" || (schedule.condition !== undefined && conditionMet !== true)) return false;
  const day = dayOf(question);
  return dueOf(question) < (day === undefined || isRecurring(schedule) ? asOf : earlier(asOf, day));
}

/** The last day by which a task is judged, as `isOverdue` says. */
export function dueOf(question: DueQuestion): IsoDate {
  const { schedule, period } = question;
  if (!isRecurring(schedule)) return schedule.to;
  const day = dayOf(question);
  if (day === undefined) return later(schedule.to, period.to);
  const rhythm = RECURRING_KINDS.findLast((kind) => schedule.items.some((item) => item.kind === kind)) ?? "yearly";
  const { from, to } = PERIODS[rhythm](day);
  const within = dueDays(schedule).filter((due) => from <= due && due <= to);
  return within.at(-1) ?? earlier(to, schedule.to);
}

/** A phase is no day that a sheet is about. */
const dayOf = ({ day, round }: DueQuestion): IsoDate | undefined =>
  day ?? (round && round.kind !== "phase" ? round.to : undefined);

/** The stretch of a rhythm in which a day lies. */
const PERIODS: Readonly<Record<RecurringKind, (day: IsoDate) => Period>> = {
  yearly: (day) => wholeYears(yearOf(day)),
  "half-yearly": (day) => half(yearOf(day), monthOf(day) <= 6 ? 1 : 2),
  quarterly: (day) => quarter(yearOf(day), Math.ceil(monthOf(day) / 3)),
  monthly: (day) => month(yearOf(day), monthOf(day)),
};
