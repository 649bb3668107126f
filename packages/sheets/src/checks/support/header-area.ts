import type { Origin } from "@ntm-kit/core";
import type { TableFrame } from "../../tables/frame";

/** First and last cell of the header. */
export function headerArea(frame: TableFrame): { at: Origin; until?: Origin } {
  const { view } = frame;
  const slots = frame.columns.map((column) => column.slot);
  const [left, right] = [Math.min(...slots), Math.max(...slots)];
  return { at: view.origin(frame.header.first, left), until: view.origin(lastHeadingLine(frame), right) };
}

/** The line that only numbers the columns is no place where a heading could be added. */
function lastHeadingLine(frame: TableFrame): number {
  let { last } = frame.header;
  while (frame.header.indexLines.includes(last)) last--;
  return last;
}
