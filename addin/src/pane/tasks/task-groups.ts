import { daysAfter, type IsoDate } from "@ntm-kit/core";
import type { TaskOverview } from "../../engine/protocol";

export const TASK_ORDERS = ["need", "agency", "due", "state"] as const;
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

export const ALL_TASKS: TaskFilter = { by: "need", agency: "", state: "" };

export interface GroupedTasks {
  /** Agency id, due day, state or what must be done; empty where there is none. */
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

/** What a leader asks first: what is late, what is due within thirty days, what nobody reported; then all the rest. */
const NEED_ORDER = ["overdue", "soon", "not-reported", "rest"] as const;
type TaskNeed = (typeof NEED_ORDER)[number];

const needOf = (line: TaskOverview, day: IsoDate): TaskNeed =>
  NEED_ORDER.find((state) => state !== "rest" && fitsTask(line, { agency: "", state }, day)) ?? "rest";

/**
 * Tasks under what must be done, under each lead agency, due day or state; a task of two agencies stands under both.
 * What is late stands with the latest first.
 *
 * @param day - the day that is judged
 */
export function groupTasks(lines: readonly TaskOverview[], by: TaskOrder, day: IsoDate): GroupedTasks[] {
  const groups = new Map<string, TaskOverview[]>();
  for (const line of lines)
    for (const key of keysOf(line, by, day)) {
      const list = groups.get(key);
      if (list) list.push(line);
      else groups.set(key, [line]);
    }
  if (by === "need") groups.get("overdue")?.sort((a, b) => (b.daysLate ?? 0) - (a.daysLate ?? 0));
  return [...groups].map(([key, list]) => ({ key, lines: list })).sort(orderOf(by));
}

function keysOf(line: TaskOverview, by: TaskOrder, day: IsoDate): readonly string[] {
  if (by === "need") return [needOf(line, day)];
  if (by === "state") return [line.overdue ? "overdue" : line.state];
  const keys = by === "agency" ? line.agencies.map((one) => one.id) : line.dueDays.slice(-1);
  return keys.length > 0 ? keys : [""];
}

function orderOf(by: TaskOrder): (a: GroupedTasks, b: GroupedTasks) => number {
  const place = (order: readonly string[]) => (a: GroupedTasks, b: GroupedTasks) =>
    order.indexOf(a.key) - order.indexOf(b.key);
  if (by === "need") return place(NEED_ORDER);
  if (by === "agency") return (a, b) => b.lines.length - a.lines.length;
  if (by === "state") return place(STATE_ORDER);
  return (a, b) => (a.key || "9999").localeCompare(b.key || "9999");
}

/** Whether a task is asked for. */
export function fitsTask(line: TaskOverview, { agency, state }: Omit<TaskFilter, "by">, day: IsoDate): boolean {
  if (agency && !line.agencies.some((one) => one.id === agency)) return false;
  if (state === "overdue") return line.overdue;
  if (state === "due") return line.dueDays.some((due) => due.slice(0, 4) === day.slice(0, 4));
  if (state === "soon")
    return line.state !== "done" && line.dueDays.some((due) => due >= day && due <= daysAfter(day, 30));
  return state === "" || line.state === state;
}
