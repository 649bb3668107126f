import { biffRecords, EOF, viewOf } from "./biff-records";

const BOF = 0x809;
const CODE_PAGE = 0x42;
const FONT = 0x31;
const XF = 0xe0;
const BOUND_SHEET = 0x85;
const MULTIPLE_NUMBERS = 0xbd;
/**
 * Records of one cell that begin with row, column and style: formula, text (old and shared), number, rich text, boolean
 * or error.
 */
const CELLS: ReadonlySet<number> = new Set([0x06, 0xfd, 0x203, 0x204, 0x205, 0x27e, 0xd6]);
const WIDTH = 256;

/** Font of a cell of one sheet, rows and columns from 0. */
export type FontAt = (row: number, column: number) => string | undefined;

export interface XlsFonts {
  /** Code page of texts in single bytes, as the file states it. */
  readonly codePage: number | undefined;
  /** By number of the sheet, in the order the sheets lie in the stream. */
  sheet(index: number): FontAt;
}

/** Fonts of one sheet's cells, kept for rows in which one differs from the workbook's own. */
interface SheetFonts {
  readonly position: number;
  readonly rows: Map<number, Uint16Array>;
}

/**
 * Fonts of the cells in a stream of BIFF5 or BIFF8 records: the library tells of none, and TCVN3 and VNI are told by
 * them. Where the records break off, the fonts read so far are kept.
 */
export function readXlsFonts(stream: Uint8Array): XlsFonts {
  const data = viewOf(stream);
  const fonts: string[] = [];
  const fontOfStyle: number[] = [];
  const positions: number[] = [];
  const sheets: SheetFonts[] = [];
  let codePage: number | undefined;
  let isWide = true;
  let depth = 0;
  let current: SheetFonts | undefined;

  const put = (row: number, column: number, style: number): void => {
    const font = fontOfStyle[style] ?? 0;
    if (!current || column >= WIDTH || fonts[font] === fonts[0]) return;
    let line = current.rows.get(row);
    if (!line) current.rows.set(row, (line = new Uint16Array(WIDTH)));
    line[column] = font;
  };
  const u16 = (at: number): number => data.getUint16(at, true);

  for (const { type, at, start, end } of biffRecords(stream)) {
    const size = end - start;
    if (type === BOF && size >= 4) {
      if (depth++ === 0) {
        isWide = u16(start) === 0x600;
        current = positions.includes(at) ? { position: at, rows: new Map() } : undefined;
        if (current) sheets.push(current);
      }
    } else if (type === EOF) depth = Math.max(0, depth - 1);
    else if (type === CODE_PAGE && size >= 2) codePage = u16(start);
    else if (type === FONT && size >= 16) {
      fonts.push(fontName(stream, start, end, isWide));
      // The format has no font of number 4.
      if (fonts.length === 4) fonts.push(fonts[0] ?? "");
    } else if (type === XF && size >= 2) fontOfStyle.push(u16(start));
    else if (type === BOUND_SHEET && size >= 4) positions.push(data.getUint32(start, true));
    else if (depth === 1 && CELLS.has(type) && size >= 6) put(u16(start), u16(start + 2), u16(start + 4));
    else if (depth === 1 && type === MULTIPLE_NUMBERS)
      for (let i = start + 4, column = u16(start + 2); i + 6 <= end - 2; i += 6, column++)
        put(u16(start), column, u16(i));
  }

  const inOrder = [...new Set(positions)].sort((a, b) => a - b);
  return {
    codePage,
    sheet(index) {
      const rows = sheets.find(({ position }) => position === inOrder[index])?.rows;
      return (row, column) => fonts[rows?.get(row)?.[column] ?? 0] || undefined;
    },
  };
}

function fontName(stream: Uint8Array, start: number, end: number, isWide: boolean): string {
  const [length = 0, options = 0] = stream.subarray(start + 14, end);
  const isUtf16 = isWide && (options & 1) === 1;
  const from = start + (isWide ? 16 : 15);
  const to = Math.min(end, from + length * (isUtf16 ? 2 : 1));
  const label = isUtf16 ? "utf-16le" : "windows-1252";
  return new TextDecoder(label).decode(stream.subarray(from, to));
}
