import { type IsoDate, isTaskOverdue, type Task, type TaskRecord, type TaskStatus } from "@ntm-kit/core";
import type { Run } from "../run/run";
import { type CellPlace, cellPlace, type LinePlace, linePlace } from "./place";

/** A task of the plan as a round states it. */
export interface RoundTask {
  /** Id of the task. */
  readonly id: string;
  /** Null where it is not reported. */
  readonly state: TaskStatus | null;
  /** Whether its day has passed and it is not done. */
  readonly overdue: boolean;
  /** From 0 to 1. */
  readonly progress: number | null;
  /** Number of the document, as it is written; null where none is stated. */
  readonly evidence: string | null;
  /** The day of that document; null where none is stated. */
  readonly evidenceDate: IsoDate | null;
  /** Where its state stands. */
  readonly source?: Omit<LinePlace, "column"> & Pick<CellPlace, "cell">;
}

/** A task with what the files say of it. */
export interface TaskRow {
  /** The task, as the plan has it. */
  readonly task: Task;
  /** What the files say, put together; absent where they say nothing. */
  readonly record?: TaskRecord | undefined;
  /** The same as a document tells it. */
  readonly round: RoundTask;
}

/** Whether a sheet of tasks was read. */
export const hasTasks = (run: Run): boolean =>
  run.dataset.tasks.length > 0 || run.sheets.some(({ content }) => content.tables.some(({ of }) => of === "tasks"));

/** All tasks of the plan, in its order. */
export function taskRows(run: Run): TaskRow[] {
  return run.plan.tasks.map((task) => {
    const record = run.facts.merged.tasks.get(task.id);
    const [line, cell] = [linePlace(run, record?.origin), cellPlace(run, record?.status?.origin ?? record?.origin)];
    const { column: _, ...place } = line ?? { file: "", row: null };
    return {
      task,
      record,
      round: {
        id: task.id,
        state: record?.status?.value ?? null,
        overdue: isTaskOverdue(task, record, run.plan.period, run.asOf),
        progress: record?.progress?.value ?? null,
        evidence: record?.evidence?.value ?? null,
        evidenceDate: record?.evidenceDate?.value ?? null,
        ...(line && cell ? { source: { ...place, cell: cell.cell } } : {}),
      },
    };
  });
}
