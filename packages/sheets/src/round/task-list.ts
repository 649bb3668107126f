import { checkNames, daysBetween, type IsoDate, namesOf, type TaskStatus, taskDue } from "@ntm-kit/core";
import { checkGiven } from "../check-given";
import type { Run } from "../run/run";
import type { CellPlace, LinePlace } from "./place";
import { taskRows } from "./task-rows";

const NAMES = namesOf<TaskListOptions>({ overdueOnly: ["true or false", "boolean"] });

/** A task as those who follow it up need it. */
export interface ListedTask {
  /** Id of the task. */
  readonly id: string;
  /** In the plan's words. */
  readonly content: string;
  /** Ids of the agencies that lead it, and the words of the plan. */
  readonly agencies: readonly string[];
  /** Names of the lead agencies, as the plan writes them. */
  readonly lead: string;
  /** The last day by which it is judged. */
  readonly due: IsoDate;
  /** Null where it is not reported. */
  readonly state: TaskStatus | null;
  /** From 0 to 1; null where none is stated. */
  readonly progress: number | null;
  /** Whether its day has passed and it is not done. */
  readonly overdue: boolean;
  /** Days from the due day to the day judged; 0 where it is not overdue. */
  readonly daysLate: number;
  /** Number of the document, as it is written; null where none is stated. */
  readonly evidence: string | null;
  /** Why it is late or dropped, as it is written; null where none is stated. */
  readonly reason: string | null;
  /** Where its state stands. */
  readonly source?: Omit<LinePlace, "column"> & Pick<CellPlace, "cell">;
}

/** Which tasks are listed. */
export interface TaskListOptions {
  /** Only those that are overdue. */
  readonly overdueOnly?: boolean | undefined;
}

/**
 * Tasks of the plan with who leads them, when they are due, how they stand and how late they are.
 *
 * @example
 * const late = taskList(run, { overdueOnly: true });
 */
export function taskList(run: Run, options: TaskListOptions = {}): ListedTask[] {
  checkGiven({ run, options });
  checkNames(options, NAMES);
  const { overdueOnly = false } = options;
  return taskRows(run)
    .filter(({ round }) => !overdueOnly || round.overdue)
    .map(({ task, record, round }) => {
      const due = taskDue(task, record, run.plan.period);
      return {
        id: task.id,
        content: task.content,
        agencies: task.leadAgencies.agencies,
        lead: task.leadAgencies.text,
        due,
        state: round.state,
        progress: round.progress,
        overdue: round.overdue,
        daysLate: round.overdue ? daysBetween(due, run.asOf) : 0,
        evidence: round.evidence,
        reason: record?.reason?.value ?? null,
        ...(round.source ? { source: round.source } : {}),
      };
    });
}

/**
 * Tasks by those who lead them, in the plan's order; what several lead stands with each.
 *
 * @example
 * for (const { name, tasks } of tasksByAgency(run, taskList(run))) console.log(name, tasks.length);
 */
export function tasksByAgency(
  run: Run,
  tasks: readonly ListedTask[],
): { id: string; name: string; tasks: ListedTask[] }[] {
  checkGiven({ run, tasks });
  return run.plan.agencies.flatMap(({ id, name }) => {
    const own = tasks.filter(({ agencies }) => agencies.includes(id));
    return own.length === 0 ? [] : [{ id, name, tasks: own }];
  });
}
