import type { Cell } from "../grid/cell";
import type { TableFrame } from "../tables/frame";
import { factOf } from "../tables/frame";
import { readNumber } from "../text/number";
import { type NumberCell, readNumberCell } from "./number-cell";

/**
 * Reads a share of a hundred: `85%`, `85`, `0,85`. Where one column mixes them, each number is read by what it can be.
 *
 * @param isWhole - what is told beside it says that a 1 is the whole, not one percent
 * @returns `share` from 0 to 1 where it can be told
 */
export function readShareCell(
  frame: TableFrame,
  line: number,
  slot: number,
  isWhole = false,
): NumberCell & { readonly share?: number } {
  const { view } = frame;
  const cell = view.cell(line, slot);
  const text = view.textOf(cell);
  const [, minus, percent] = (cell?.kind === "text" && /^([-−]?)(\d+(?:[.,]\d+)?)\s*%$/.exec(text)) || [];
  if (percent !== undefined) {
    const value = Number(percent.replace(",", ".")) * (minus ? -1 : 1);
    return { state: "number", value, text, share: value / 100 };
  }
  const read = readNumberCell(cell, text);
  return read.value === undefined ? read : { ...read, share: shareOf(read.value, frame, slot, cell, isWhole) };
}

/**
 * 1 among numbers of a hundred is one percent, unless it is the whole; a fraction below 1 is a share wherever it
 * stands.
 */
function shareOf(value: number, frame: TableFrame, slot: number, cell: Cell | undefined, isWhole: boolean): number {
  if (cell?.format.includes("%") || (value > 0 && value < 1)) return value;
  if (factOf(frame, isOfShares, slot)) return value < 2 ? value : value / 100;
  return value === 1 && isWhole ? 1 : value / 100;
}

/** Whether most numbers of a column are shares of 1 rather than of a hundred. */
function isOfShares(frame: TableFrame, slot: number): boolean {
  let shares = 0;
  let hundreds = 0;
  for (let line = frame.body[0]; line < frame.body[1]; line++) {
    const value = numberAt(frame.view.cell(line, slot), frame.view.text(line, slot));
    if (value === undefined || value <= 0) continue;
    if (value <= 1) shares++;
    else hundreds++;
  }
  return shares > hundreds;
}

function numberAt(cell: Cell | undefined, text: string): number | undefined {
  if (cell?.kind === "number") return cell.value as number;
  const read = cell?.kind === "text" ? readNumber(text) : undefined;
  return read && "value" in read && !read.isPercent ? read.value : undefined;
}
