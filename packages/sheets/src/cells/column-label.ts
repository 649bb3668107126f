import type { TableFrame } from "../tables/frame";

/** A column as people call it: its innermost heading. */
export function columnLabel(frame: TableFrame, slot: number): string {
  const column = frame.columns.find((entry) => entry.slot === slot);
  return column?.path[column.path.length - 1] ?? "";
}
