import { checkGiven } from "../check-given";
import type { IsoDate, Period } from "../model/basics";
import type { PlanIndex } from "../model/plan-index";
import type { Task } from "../model/task";
import { earlier } from "../schedule/days";
import { isRecurring } from "../schedule/due";
import { dueOf, isOverdue } from "../schedule/overdue";
import { parseRound } from "../schedule/rounds";
import { isResult } from "./as-at";
import type { TaskRecord } from "./task-record";

/**
 * The last day by which what a record says of its task is judged: that of the period its day lies in, else of the task.
 */
export function taskDue(task: Task, record: TaskRecord | undefined, period: Period): IsoDate {
  checkGiven({ task, period });
  return dueOf({ schedule: task.schedule, period, ...timeOf(record) });
}

/**
 * A task that no sheet reports is not known to be undone, so it is not overdue; one that was dropped is not either.
 *
 * @example
 * const records = new Map(dataset.tasks.map((record) => [record.task, record]));
 * const late = plan.tasks.filter((task) => isTaskOverdue(task, records.get(task.id), plan.period, "2025-12-31"));
 */
export function isTaskOverdue(task: Task, record: TaskRecord | undefined, period: Period, asOf: IsoDate): boolean {
  const status = record?.status?.value;
  if (status === undefined) return false;
  const done = status === "done" || status === "dropped";
  return isOverdue({ schedule: task.schedule, period, asOf, done, ...timeOf(record) });
}

const timeOf = (record: TaskRecord | undefined) => ({
  day: record?.day,
  round: record?.round && parseRound(record.round.value),
});

/**
 * The records that say how tasks stand: of what recurs those of the latest day in each period, of anything else those
 * of the latest day of all. What is planned, and what is of a day after that of the report, says nothing.
 */
export function decidingTaskRecords(
  index: PlanIndex,
  records: readonly TaskRecord[],
  asOf: IsoDate,
): ReadonlySet<TaskRecord> {
  const latest = new Map<string, { day: IsoDate; records: TaskRecord[] }>();
  for (const record of records) {
    const task = index.tasks.get(record.task);
    const day = dayOf(record, asOf);
    if (!task || !record.status || !isResult(record) || day > asOf) continue;
    const key = isRecurring(task.schedule) ? `${task.id} ${taskDue(task, record, index.plan.period)}` : task.id;
    const known = latest.get(key);
    if (!known || day > known.day) latest.set(key, { day, records: [record] });
    else if (day === known.day) known.records.push(record);
  }
  return new Set([...latest.values()].flatMap((entry) => entry.records));
}

/** A round that still runs is about the day of the report. */
function dayOf({ day, round }: TaskRecord, asOf: IsoDate): IsoDate {
  if (day !== undefined) return day;
  const named = round && parseRound(round.value);
  if (!named || named.kind === "phase") return asOf;
  return named.from <= asOf ? earlier(named.to, asOf) : named.to;
}
