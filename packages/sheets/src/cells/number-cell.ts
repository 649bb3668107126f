import type { Stated } from "@ntm-kit/core";
import type { Cell } from "../grid/cell";
import type { SheetView } from "../tables/sheet-view";
import { readNumber } from "../text/number";

/** What a cell that should hold a number holds. */
export interface NumberCell {
  readonly state: "number" | "text-number" | "blank" | "error" | "unstored" | "not-a-number" | "ambiguous";
  readonly value?: number;
  readonly text: string;
}

/** What a figure is of, written beside it: "17/19 TC", "7 xã", "45 xã đạt", "Đạt 19/19 tiêu chí". */
const BEFORE = /^(?:(?:đã )?đạt|được|có|tổng(?: số)?)\s*:?\s+/iu;
const COUNTED = "(?:tiêu chí|tieu chi|tc|xã|xa|huyện|huyen|đơn vị|chỉ tiêu)";
const FRACTION = new RegExp(`^(\\d{1,3})\\s*/\\s*\\d{1,3}(?:\\s*${COUNTED})?\\.?$`, "iu");
const AFTER = new RegExp(`\\s*${COUNTED}(?:\\s+(?:đã\\s+)?đạt(?:\\s+chuẩn)?)?\\.?$`, "iu");

/** Reads a number; `17/19` and `17/19 TC` give 17, and that is no number stored as text. */
export function readNumberCell(cell: Cell | undefined, text: string): NumberCell {
  if (!cell) return { state: "blank", text: "" };
  if (cell.kind === "error") return { state: "error", text };
  if (cell.kind === "unstored") return { state: "unstored", text: "" };
  if (cell.kind === "number") return { state: "number", value: cell.value as number, text };
  if (cell.kind === "boolean") return { state: "not-a-number", text };
  if (text === "" || /^[-–—.…]+$/.test(text)) return { state: "blank", text };
  const bare = text.replace(BEFORE, "");
  const fraction = FRACTION.exec(bare);
  if (fraction) return { state: "number", value: Number(fraction[1]), text };
  const figure = bare.replace(AFTER, "");
  const read = readNumber(figure);
  if (!read) return { state: "not-a-number", text };
  if ("ambiguous" in read) return { state: "ambiguous", text };
  return { state: /^[\d.,\s%+-]+$/.test(figure) ? "text-number" : "not-a-number", value: read.value, text };
}

/** The number that a cell states, with its place; none where it is blank, or where words beside it are no unit of it. */
export function statedNumber(
  view: SheetView,
  line: number,
  { slot, state, value }: Pick<NumberCell, "state" | "value"> & { readonly slot: number },
): Stated<number> | undefined {
  if (value === undefined || (state !== "number" && state !== "text-number")) return undefined;
  return { value, origin: view.origin(line, slot) };
}

/** The number at a place; one that a merge lays across several columns is of none of them. */
export function numberCellAt(view: SheetView, line: number, slot: number): NumberCell {
  const cell = view.isAcross(line, slot) ? undefined : view.cell(line, slot);
  return readNumberCell(cell, view.textOf(cell));
}
