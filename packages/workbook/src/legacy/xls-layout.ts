import type { ColumnWidth, SheetLayout } from "../layout";
import { BOFS, biffRecords, EOF, viewOf } from "./biff-records";
import { workbookStream } from "./workbook-stream";

const BOUND_SHEET = 0x85;
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
  const data = viewOf(stream);
  const columns: ColumnWidth[] = [];
  const heights = new Map<number, number>();
  const u16 = (at: number): number => data.getUint16(at, true);
  let usualWidth: number | undefined;
  let position: number | undefined;
  /** Parts that are open at a place: charts lie within sheets. */
  let depth = 0;
  let isOwn = false;
  for (const { type, at, start, end } of biffRecords(stream)) {
    const size = end - start;
    if (BOFS.has(type)) isOwn = depth++ === 0 ? at === position : isOwn;
    else if (type === EOF) depth = Math.max(0, depth - 1);
    else if (type === BOUND_SHEET && size >= 8) {
      if (position === undefined && nameIn(stream, start + 6, end) === sheet) position = data.getUint32(start, true);
    } else if (!isOwn || depth !== 1) continue;
    else if (type === USUAL_WIDTH && size >= 2) usualWidth = u16(start);
    else if (type === COLUMNS && size >= 10) {
      const [from, to, width] = [u16(start), u16(start + 2), u16(start + 4) / PARTS_OF_CHARACTER];
      if (width > 0 && (u16(start + 8) & COLUMN_IS_HIDDEN) === 0) columns.push({ from, to: Math.min(to, 255), width });
    } else if (type === ROW && size >= 16) {
      const height = u16(start + 6);
      const isSaid = (height & IS_USUAL_HEIGHT) === 0 && (data.getUint32(start + 12, true) & ROW_IS_HIDDEN) === 0;
      if (isSaid && height > 0) heights.set(u16(start), height / PARTS_OF_POINT);
    }
  }
  return position === undefined ? undefined : { columns, ...(usualWidth ? { usualWidth } : {}), heights };
}

/** The name of a sheet as version 8 keeps it: its length, whether letters take two bytes, and the letters. */
function nameIn(stream: Uint8Array, start: number, end: number): string {
  const [length = 0, options = 0] = stream.subarray(start, end);
  const isWide = (options & 1) === 1;
  const letters = stream.subarray(start + 2, Math.min(end, start + 2 + length * (isWide ? 2 : 1)));
  return new TextDecoder(isWide ? "utf-16le" : "windows-1252").decode(letters);
}
