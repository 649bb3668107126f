import type { Cell } from "../grid/cell";
import type { SheetView } from "../tables/sheet-view";
import { type MarkReading, readMark } from "../text/mark";

/**
 * What a cell says as a mark; words from outside are read as the library's own.
 *
 * @param text - of the cell, where it is known already
 */
export const readMarkCell = (view: SheetView, cell: Cell, text: string = view.textOf(cell)): MarkReading =>
  readMark({ kind: cell.kind, value: cell.kind === "text" ? view.words.mark(text) : cell.value });
