import type { Origin } from "@ntm-kit/core";
import type { HeaderFrame } from "./find-header";
import type { SheetView } from "./sheet-view";

/**
 * The cell of a header that holds a heading over a slot, from the lowest line up: the first of its merge, or the one to
 * the left that is carried over the slot.
 */
export function headingCell(view: SheetView, header: HeaderFrame, slot: number, text: string): Origin | undefined {
  for (let line = header.last; line >= header.first; line--) {
    if (view.shownText(line, slot) !== text) continue;
    const merge = view.merge(line, slot);
    return view.origin(merge?.fromLine ?? line, merge?.fromSlot ?? slot);
  }
  for (let line = header.last; line >= header.first; line--) {
    let left = slot - 1;
    while (left >= 0 && view.text(line, left) === "") left--;
    if (left >= 0 && view.text(line, left) === text) return view.origin(line, left);
  }
  return undefined;
}
