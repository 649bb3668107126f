import type { IsoDate } from "@ntm-kit/core";
import type { TaskOverview } from "../../engine/protocol";

export type TaskOrder = "agency" | "due" | "state";

export interface TaskGroup {
  /** Agency id, due day or state; empty where there is none. */
  readonly key: string;
  readonly lines: readonly TaskOverview[];
}

const STATES = ["overdue", "not-done", "not-started", "in-progress", "not-reported", "done", "dropped"];

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
  if (by === "state") return (a, b) => STATES.indexOf(a.key) - STATES.indexOf(b.key);
  return (a, b) => (a.key || "9999").localeCompare(b.key || "9999");
}

/** Whether a task belongs to what is asked for: a state, `overdue`, `due` in the year of the day, `soon` within thirty days of it. */
export function fitsTask(line: TaskOverview, wanted: string, day: IsoDate): boolean {
  if (wanted === "overdue") return line.overdue;
  if (wanted === "due") return line.dueDays.some((due) => due.slice(0, 4) === day.slice(0, 4));
  if (wanted === "soon")
    return line.state !== "done" && line.dueDays.some((due) => due >= day && due <= laterBy(day, 30));
  return wanted === "" || line.state === wanted;
}

function laterBy(day: IsoDate, days: number): IsoDate {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
