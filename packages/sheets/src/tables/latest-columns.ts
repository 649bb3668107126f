import { periodOf, readTime, saysNow } from "../text/period";
import type { Column } from "./columns";
import { fieldKey } from "./field";

/** After every day: "đến nay" and "lũy kế" first, then what says no time and is of now. */
const NOW = "9998";
const NO_TIME = "9999";

/** Of columns for one field at several times the latest is meant. */
export function latestColumns(columns: readonly Column[]): readonly Column[] {
  const times = columns.map(timeOf);
  // "6 tháng", "9 tháng": what names no year is of the year that the others name.
  const year = Math.max(0, ...times.map((time) => (typeof time === "object" ? (time.year ?? 0) : 0)));
  const whens = times.map((time) => (typeof time === "object" ? (periodOf(time, year)?.to ?? NO_TIME) : time));
  return columns.map((column, i) => {
    const isEarlier = columns.some(
      (other, k) => fieldKey(other.field) === fieldKey(column.field) && (whens[k] ?? NO_TIME) > (whens[i] ?? NO_TIME),
    );
    return column.field !== "unknown" && isEarlier ? { ...column, field: "other" } : column;
  });
}

/** The time that the lowest heading says which says any. */
const timeOf = ({ path }: Column) =>
  [...path]
    .reverse()
    .map((text) => readTime(text) ?? (saysNow(text) ? NOW : undefined))
    .find((time) => time !== undefined) ?? NO_TIME;
