import type { IsoDate } from "@ntm-kit/core";
import type { TaskOverview } from "../../engine/protocol";

export const TASK_ORDERS = ["agency", "due", "state"] as const;
export type TaskOrder = (typeof TASK_ORDERS)[number];
export const TASK_STATES = ["done", "in-progress", "not-started", "not-done", "dropped", "not-reported"] as const;

/** Which tasks are shown, and how. */
export interface TaskFilter {
  readonly by: TaskOrder;
  /** Empty: every agency. */
  readonly agency: string;
  /** Empty: every state; `due` in the year of the day judged, `soon` within thirty days of it. */
  readonly state: "" | TaskOverview["state"] | "overdue" | "soon" | "due";
}

export const ALL_TASKS: TaskFilter = { by: "agency", agency: "", state: "" };

export interface TaskGroup {
  /** Agency id, due day or state; empty where there is none. */
  readonly key: string;
  readonly lines: readonly TaskOverview[];
}

const STATE_ORDER: readonly string[] = [
  "overdue",
  "not-done",
  "not-started",
  "in-progress",
  "not-reported",
  "done",
  "dropped",
];

/** Tasks under each lead agency, due day or state; a task of two agencies stands under both. */
export function groupTasks(lines: readonly TaskOverview[], by: TaskOrder): TaskGroup[] {
  const groups = new Map<string, TaskOverview[]>();
  for (const line of lines)
    for (const key of keysOf(line, by)) {
      const list = groups.get(key);
      if (list) list.push(line);
      else groups.set(key, [line]);
    }
  return [...groups].map(([key, list]) => ({ key, lines: list })).sort(orderOf(by));
}

function keysOf(line: TaskOverview, by: TaskOrder): readonly string[] {
  if (by === "state") return [line.overdue ? "overdue" : line.state];
  const keys = by === "agency" ? line.agencies.map((one) => one.id) : line.dueDays.slice(-1);
  return keys.length > 0 ? keys : [""];
}

function orderOf(by: TaskOrder): (a: TaskGroup, b: TaskGroup) => number {
  if (by === "agency") return (a, b) => b.lines.length - a.lines.length;
  if (by === "state") return (a, b) => STATE_ORDER.indexOf(a.key) - STATE_ORDER.indexOf(b.key);
  return (a, b) => (a.key || "9999").localeCompare(b.key || "9999");
}

/** Whether a task is asked for. */
export function fitsTask(line: TaskOverview, { agency, state }: Omit<TaskFilter, "by">, day: IsoDate): boolean {
  if (agency && !line.agencies.some((one) => one.id === agency)) return false;
  if (state === "overdue") return line.overdue;
  if (state === "due") return line.dueDays.some((due) => due.slice(0, 4) === day.slice(0, 4));
  if (state === "soon")
    return line.state !== "done" && line.dueDays.some((due) => due >= day && due <= laterBy(day, 30));
  return state === "" || line.state === state;
}

function laterBy(day: IsoDate, days: number): IsoDate {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
