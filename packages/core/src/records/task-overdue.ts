import type { IsoDate, Period } from "../model/basics";
import type { Task } from "../model/task";
import { dueOf, isOverdue } from "../schedule/overdue";
import { parseRound } from "../schedule/rounds";
import type { TaskRecord } from "./task-record";

/** The last day by which what a record says of its task is judged: that of the round it reports on, else of the task. */
export function taskDue(task: Task, record: TaskRecord | undefined, period: Period): IsoDate {
  return dueOf({ schedule: task.schedule, period, round: roundOf(record) });
}

/** A task that no sheet reports is not known to be undone, so it is not overdue; one that was dropped is not either. */
export function isTaskOverdue(task: Task, record: TaskRecord | undefined, period: Period, asOf: IsoDate): boolean {
  const status = record?.status?.value;
  if (status === undefined) return false;
  const done = status === "done" || status === "dropped";
  return isOverdue({ schedule: task.schedule, period, asOf, done, round: roundOf(record) });
}

const roundOf = (record: TaskRecord | undefined) => record?.round && parseRound(record.round.value);
