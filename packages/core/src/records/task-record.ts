import { frozen } from "../frozen";
import type { IsoDate } from "../model/basics";
import type { Origin, Stated, Timed } from "./stated";

/** State of a task. `not-done`: not done, begun or not. */
export const TASK_STATUSES = frozen(["done", "in-progress", "not-started", "not-done", "dropped"] as const);
/** The state of a task. */
export type TaskStatus = (typeof TASK_STATUSES)[number];

/** What one row says of a task as at one day. */
export interface TaskRecord extends Timed {
  /** Id of the task. */
  readonly task: string;
  /** Of the row as a whole: its number or content. */
  readonly origin?: Origin | undefined;
  /** Where it stands, in one of five words. */
  readonly status?: Stated<TaskStatus> | undefined;
  /** From 0 to 1. */
  readonly progress?: Stated<number> | undefined;
  /** Number of the document that shows it, as it is written. */
  readonly evidence?: Stated<string> | undefined;
  /** The day of that document. */
  readonly evidenceDate?: Stated<IsoDate> | undefined;
  /** Why it is late or dropped, as it is written. */
  readonly reason?: Stated<string> | undefined;
  /** The round the row or sheet reports on, in its own words ("6 tháng đầu năm 2024"). */
  readonly round?: Stated<string> | undefined;
}
