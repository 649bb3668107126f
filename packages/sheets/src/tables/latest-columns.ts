import type { Column } from "./columns";
import { fieldKey } from "./field";

/** Of columns for one field at several times the latest is meant; one without a time is of now. */
export function latestColumns(columns: readonly Column[]): readonly Column[] {
  const when = (column: Column): number => column.guess?.when ?? Number.POSITIVE_INFINITY;
  return columns.map((column) => {
    const others = columns.filter((other) => other !== column && fieldKey(other.field) === fieldKey(column.field));
    const isEarlier = column.field !== "unknown" && others.some((other) => when(other) > when(column));
    return isEarlier ? { ...column, field: "other" } : column;
  });
}
