import { isIndexLine } from "../tables/find-header";
import type { TableFrame } from "../tables/frame";
import type { LineCell } from "../tables/sheet-view";

/** Whether a line of the body is the header printed again on a new page, or the numbers of its columns. */
export function isHeaderLine(frame: TableFrame, line: number, cells: readonly LineCell[]): boolean {
  const { view, header } = frame;
  if (isIndexLine(view, line, header.first)) return true;
  let same = 0;
  for (const { slot, text } of cells) {
    const written = text.toLowerCase();
    for (let h = header.first; h <= header.last; h++)
      if (written !== "" && written === view.text(h, slot).toLowerCase()) {
        same++;
        break;
      }
  }
  return same >= 2 && same >= cells.length * 0.7;
}
