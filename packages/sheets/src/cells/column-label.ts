import { factOf, type TableFrame } from "../tables/frame";

/** A column as people call it: its innermost heading. */
export const columnLabel = (frame: TableFrame, slot: number): string => factOf(frame, labels).get(slot) ?? "";

const labels = ({ columns }: TableFrame): ReadonlyMap<number, string> => {
  const bySlot = new Map<number, string>();
  for (const { slot, path } of columns) if (!bySlot.has(slot)) bySlot.set(slot, path.at(-1) ?? "");
  return bySlot;
};
