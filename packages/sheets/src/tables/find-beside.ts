import type { PlanContext } from "./context";
import { findTables } from "./find-tables";
import type { TableFrame } from "./frame";
import type { SheetView } from "./sheet-view";

/**
 * Tables that stand side by side beneath one line of headings: where the columns of a table repeat from its number or
 * name on, each repetition is looked at alone. They are several tables only where every part makes one of the same
 * kind.
 */
export function findBeside(
  view: SheetView,
  frames: readonly TableFrame[],
  context: PlanContext,
): TableFrame[] | undefined {
  const starts = frames.map(startsOf).sort((a, b) => b.length - a.length)[0] ?? [];
  if (starts.length === 0) return undefined;
  let left = 0;
  const parts = [...starts, view.columnCount].map((end) => {
    const window = { top: 0, left, bottom: view.grid.rowCount - 1, right: end - 1 };
    left = end;
    return findTables(view.within(window), context);
  });
  const [first] = frames;
  return parts.every((part) => part.some((frame) => frame.kind === first?.kind)) ? parts.flat() : undefined;
}

/** Slots where the columns begin again: a second column of names, with the number that stands right before it. */
function startsOf({ columns, repeated }: TableFrame): number[] {
  return repeated
    .filter(({ field }) => field === "unit")
    .map(({ slot }) => {
      const before = columns.filter((column) => column.slot < slot).slice(-2);
      return before.find(({ field }) => field === "number")?.slot ?? slot;
    })
    .sort((a, b) => a - b);
}
