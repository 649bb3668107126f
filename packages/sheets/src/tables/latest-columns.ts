import { periodOf, readTime, saysNow, type TimeWords } from "../text/period";
import type { Column } from "./columns";
import { fieldKey } from "./field";

/** After every day: "đến nay" and "lũy kế" first, then what says no time and is of now. */
const NOW = "9998";
const NO_TIME = "9999";

/** Of columns for one field at several times the latest is meant. */
export function latestColumns(columns: readonly Column[]): readonly Column[] {
  const known = columns.filter(({ field }) => field !== "unknown").map(({ field }) => fieldKey(field));
  if (new Set(known).size === known.length) return columns;
  const times = columns.map(timeOf);
  // "6 tháng", "9 tháng": what names no year is of the year that the others name.
  const year = Math.max(0, ...times.map((time) => (typeof time === "object" ? (time.year ?? 0) : 0)));
  const dated = columns.map((column, i) => ({ column, key: fieldKey(column.field), when: lastDay(times[i], year) }));
  const latest = new Map<string, string>();
  for (const { key, when } of dated) if (when > (latest.get(key) ?? "")) latest.set(key, when);
  return dated.map(({ column, key, when }) =>
    column.field !== "unknown" && when !== latest.get(key) ? { ...column, field: "other" } : column,
  );
}

const lastDay = (time: TimeWords | string = NO_TIME, year: number): string =>
  typeof time === "string" ? time : (periodOf(time, year)?.to ?? NO_TIME);

/** The time that the lowest heading says which says any. */
const timeOf = ({ path }: Column) =>
  [...path]
    .reverse()
    .map((text) => readTime(text) ?? (saysNow(text) ? NOW : undefined))
    .find((time) => time !== undefined) ?? NO_TIME;
