import { parseArea } from "@ntm-kit/sheets";
import { tagAt, tags } from "./xml-edit";

/** Where a cell stands in the text of a sheet part. */
export interface CellSpan {
  readonly row: number;
  readonly column: number;
  /** From `<c` to what follows its end. */
  readonly start: number;
  readonly end: number;
  /** What follows the `>` of its own tag. */
  readonly tagEnd: number;
  readonly prefix: string;
}

/**
 * Cells of a sheet part in the order of the text; where an address is left out it follows from the cell before. Rows
 * and columns from 0.
 */
export function* cellSpans(xml: string): Generator<CellSpan> {
  let row = -1;
  let column = -1;
  let open: { start: number; tagEnd: number; prefix: string } | undefined;
  for (const tag of tags(xml)) {
    if (tag.local === "row" && tag.kind !== "close") {
      const r = Number(tagAt(xml, tag).get("r"));
      row = Number.isInteger(r) && r > 0 ? r - 1 : row + 1;
      column = -1;
    } else if (tag.local === "c" && tag.kind !== "close" && row >= 0 && !open) {
      const address = parseArea(tagAt(xml, tag).get("r") ?? "");
      column = address ? address.left : column + 1;
      if (address) row = address.top;
      if (tag.kind === "empty")
        yield { row, column, start: tag.start, end: tag.end, tagEnd: tag.end, prefix: tag.prefix };
      else open = { start: tag.start, tagEnd: tag.end, prefix: tag.prefix };
    } else if (tag.local === "c" && tag.kind === "close" && open) {
      yield { row, column, ...open, end: tag.end };
      open = undefined;
    } else if (tag.local === "sheetData" && tag.kind === "close") return;
  }
}
