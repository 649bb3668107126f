import type { Column } from "../../tables/columns";
import type { Evidence } from "../../tables/evidence";
import type { Field } from "../../tables/field";
import { STATE_HEADINGS } from "../../tables/vocabulary";
import { CELL_SHARES } from "../../tables/weights";
import { bareWords } from "../../text/bare-words";
import { readTaskStatus } from "../../text/status";

/**
 * A table of tasks with several columns that could tell the progress: that with words of a state is the state, one with
 * numbers the share, and one that tells in sentences what was done the result.
 */
export function withProgress(columns: readonly Column[], evidence: Evidence): readonly Column[] {
  const states = stateColumns(columns);
  if (states.size >= 2) return columns.map((column) => ({ ...column, field: states.get(column) ?? column.field }));
  const has = (field: Field): boolean => columns.some((column) => column.field === field);
  const named = columns.filter((column) => column.field === "status");
  const telling = named.filter((column) => evidence.content(column.slot).states >= CELL_SHARES.most);
  const isOther = named.some((column) => column.path.join() !== named[0]?.path.join());
  return columns.map((column) => {
    // What stands in a column is read to its end where it has few texts: it is asked of these two alone.
    if (column.field !== "progress" && column.field !== "status") return column;
    const { states, numbers } = evidence.content(column.slot);
    if (column.field === "progress" && !has("status") && states >= CELL_SHARES.most)
      return { ...column, field: "status" };
    if (column.field !== "status") return column;
    if (!has("progress") && named.length > 1 && numbers >= CELL_SHARES.most) return { ...column, field: "progress" };
    const isTold = isOther && telling.length > 0 && !telling.includes(column);
    return isTold ? { ...column, field: has("result") ? "other" : "result" } : column;
  });
}

/** Columns whose own headings are states ("Đã hoàn thành", "Đang thực hiện", "Chưa thực hiện"), with their fields. */
function stateColumns(columns: readonly Column[]): ReadonlyMap<Column, Field> {
  const states = new Map<Column, Field>();
  for (const column of columns) {
    const heading = column.path.at(-1) ?? "";
    if (STATE_HEADINGS.is(bareWords(heading))) states.set(column, { of: "state", status: readTaskStatus(heading) });
  }
  return states;
}
