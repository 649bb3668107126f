import type { ColumnWidth, SheetLayout } from "../layout";
import { isSameName } from "../sheet-named";
import { BOFS, BOUND_SHEET, biffRecords, CODE_PAGE, EOF, viewOf } from "./biff-records";
import { type BiffLetters, biffText, isVersion8 } from "./biff-text";
import { workbookStream } from "./workbook-stream";

const USUAL_WIDTH = 0x55;
const COLUMNS = 0x7d;
const ROW = 0x208;
/** A width is told in parts of a character, a height in parts of a point. */
const [PARTS_OF_CHARACTER, PARTS_OF_POINT] = [256, 20];
const IS_USUAL_HEIGHT = 0x8000;
const [COLUMN_IS_HIDDEN, ROW_IS_HIDDEN] = [0x01, 0x20];

/**
 * Widths and heights of a sheet of an .xls; undefined where the workbook has no such sheet.
 *
 * @throws {WorkbookError} where the bytes are no .xls
 */
export function xlsLayout(bytes: Uint8Array, sheet: string): SheetLayout | undefined {
  const stream = workbookStream(bytes);
  const position = positionOf(stream, sheet);
  return position === undefined ? undefined : layoutAt(stream, position);
}

/** Where the part of a sheet begins: the workbook's own part, which is the first, lists them by name. */
function positionOf(stream: Uint8Array, sheet: string): number | undefined {
  const data = viewOf(stream);
  let letters: BiffLetters = { isVersion8: false };
  for (const { type, start, end } of biffRecords(stream)) {
    const size = end - start;
    if (type === EOF) break;
    if (BOFS.has(type) && size >= 2) letters = { isVersion8: isVersion8(data, start) };
    else if (type === CODE_PAGE && size >= 2) letters = { ...letters, codePage: data.getUint16(start, true) };
    else if (type === BOUND_SHEET && size >= 8 && isSameName(biffText(stream.subarray(start + 6, end), letters), sheet))
      return data.getUint32(start, true);
  }
  return undefined;
}

/** What the part that begins at a place says of its own columns and rows; charts that lie within it have others. */
function layoutAt(stream: Uint8Array, position: number): SheetLayout {
  const data = viewOf(stream);
  const columns: ColumnWidth[] = [];
  const heights = new Map<number, number>();
  const u16 = (at: number): number => data.getUint16(at, true);
  let usualWidth = 0;
  let depth = 0;
  for (const { type, start, end } of biffRecords(stream, position)) {
    const size = end - start;
    if (BOFS.has(type)) depth++;
    else if (type === EOF) depth--;
    else if (depth > 1) continue;
    else if (type === USUAL_WIDTH && size >= 2) usualWidth = u16(start);
    else if (type === COLUMNS && size >= 10) {
      const [from, to, width] = [u16(start), u16(start + 2), u16(start + 4) / PARTS_OF_CHARACTER];
      if (width > 0 && (u16(start + 8) & COLUMN_IS_HIDDEN) === 0) columns.push({ from, to: Math.min(to, 255), width });
    } else if (type === ROW && size >= 16) {
      const height = u16(start + 6);
      const isSaid = (height & IS_USUAL_HEIGHT) === 0 && (data.getUint32(start + 12, true) & ROW_IS_HIDDEN) === 0;
      if (isSaid && height > 0) heights.set(u16(start), height / PARTS_OF_POINT);
    }
    if (depth <= 0) break;
  }
  return { columns, ...(usualWidth ? { usualWidth } : {}), heights };
}
