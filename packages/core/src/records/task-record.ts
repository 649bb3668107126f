import type { IsoDate } from "../model/basics";
import type { Origin, Stated, Timed } from "./stated";

/** State of a task. `not-done`: not done, begun or not. */
export const TASK_STATUSES = ["done", "in-progress", "not-started", "not-done", "dropped"] as const;
/** The state of a task. */
export type TaskStatus = (typeof TASK_STATUSES)[number];

/** What one row says of a task as at one day. */
export interface TaskRecord extends Timed {
  readonly task: string;
  readonly origin?: Origin | undefined;
  readonly status?: Stated<TaskStatus> | undefined;
  /** From 0 to 1. */
  readonly progress?: Stated<number> | undefined;
  readonly evidence?: Stated<string> | undefined;
  readonly evidenceDate?: Stated<IsoDate> | undefined;
  readonly reason?: Stated<string> | undefined;
  /** The round the row or sheet reports on, in its own words ("6 tháng đầu năm 2024"). */
  readonly round?: Stated<string> | undefined;
}
