import { type IsoDate, isTaskOverdue, type Task, type TaskRecord, type TaskStatus } from "@ntm-kit/core";
import type { Run } from "../run/run";
import { type CellPlace, cellPlace, type LinePlace, linePlace } from "./place";

/** A task of the plan as a round states it. */
export interface RoundTask {
  readonly id: string;
  /** Null where it is not reported. */
  readonly state: TaskStatus | null;
  readonly overdue: boolean;
  /** From 0 to 1. */
  readonly progress: number | null;
  readonly evidence: string | null;
  readonly evidenceDate: IsoDate | null;
  readonly source?: Omit<LinePlace, "column"> & Pick<CellPlace, "cell">;
}

/** A task with what the files say of it. */
export interface TaskRow {
  readonly task: Task;
  readonly record?: TaskRecord | undefined;
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
