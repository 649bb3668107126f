import type { Cell } from "../grid/cell";
import { readNumber } from "../text/number";

/** What a cell that should hold a number holds. */
export interface NumberCell {
  readonly state: "number" | "text-number" | "blank" | "error" | "unstored" | "not-a-number" | "ambiguous";
  readonly value?: number;
  readonly text: string;
}

/** Reads a number; `17/19` gives 17, and that is no number stored as text. */
export function readNumberCell(cell: Cell | undefined, text: string): NumberCell {
  if (!cell) return { state: "blank", text: "" };
  if (cell.kind === "error") return { state: "error", text };
  if (cell.kind === "unstored") return { state: "unstored", text: "" };
  if (cell.kind === "number") return { state: "number", value: cell.value as number, text };
  if (cell.kind === "boolean") return { state: "not-a-number", text };
  if (text === "" || /^[-–—.…]+$/.test(text)) return { state: "blank", text };
  const fraction = /^(\d{1,3})\s*\/\s*\d{1,3}$/.exec(text);
  if (fraction) return { state: "number", value: Number(fraction[1]), text };
  const read = readNumber(text);
  if (!read) return { state: "not-a-number", text };
  if ("ambiguous" in read) return { state: "ambiguous", text };
  return { state: /^[\d.,\s%+-]+$/.test(text) ? "text-number" : "not-a-number", value: read.value, text };
}
