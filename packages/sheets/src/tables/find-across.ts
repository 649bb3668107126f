import { type Column, headingPaths, readColumns } from "./columns";
import type { PlanContext } from "./context";
import { type FieldKey, fieldKey, isFieldOf } from "./field";
import { findHeader } from "./find-header";
import { findTables } from "./find-tables";
import type { TableFrame } from "./frame";
import { withPartsOfCriteria } from "./parts-of-criteria";
import type { SheetView } from "./sheet-view";

/** With fewer criteria beneath one another rows are no form of their own. */
const FEWEST_CRITERIA = 3;

/**
 * Tables with the criteria down and the communes across, one beneath the other. Each is seen through a window from its
 * first heading to its last, so that the title above and the signatures beneath are no part of it.
 */
export function findAcross(view: SheetView, context: PlanContext): TableFrame[] {
  return bandsOf(view, context).flatMap(({ from, to }) => {
    const band = findTables(view.within(rowsFrom(view, from, to), from), context);
    const slots = band.flatMap((frame) => frame.columns.filter(isRead).map((column) => column.slot));
    if (slots.length === 0) return [];
    const found = findTables(view.within(rowsFrom(view, Math.min(...slots), Math.max(...slots)), from), context);
    return found.filter(({ definition }) => definition.turned !== "never");
  });
}

const isRead = ({ field }: Column): boolean => field !== "unknown" && field !== "note" && field !== "other";

const rowsFrom = (view: SheetView, top: number, bottom: number) => ({
  top,
  left: 0,
  bottom,
  right: view.columnCount - 1,
});

interface Band {
  readonly from: number;
  readonly to: number;
}

/**
 * Rows of each form: a criterion that comes again begins the next one, whose title stands above it after the last row
 * of the form before.
 */
function bandsOf(view: SheetView, context: PlanContext): Band[] {
  const repeated = context.kinds.find(({ turned }) => turned === "repeated");
  const header = findHeader(view, context.headings, 0);
  if (!header || !repeated) return [];
  const starts: number[] = [0];
  let seen = new Set<FieldKey>();
  let end = 0;
  const whole = { ...header, first: 0 };
  const columns = readColumns(headingPaths(view, whole), context.headings, repeated.kind);
  for (const column of withPartsOfCriteria(view, whole, columns)) {
    const { slot, field } = column;
    const key = fieldKey(field);
    if (seen.has(key) && seen.size >= FEWEST_CRITERIA) {
      starts.push(end + 1);
      seen = new Set();
    }
    if (isFieldOf(field, "criterion")) seen.add(key);
    if (isRead(column) && field !== "number" && field !== "unit") end = slot;
  }
  return starts.map((from, i) => ({ from, to: (starts[i + 1] ?? view.grid.rowCount) - 1 }));
}
