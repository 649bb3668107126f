import { type BiffRecord, BOUND_SHEET, biffRecords, CODE_PAGE, EOF, viewOf } from "./biff-records";
import { biffText, isVersion8 } from "./biff-text";

const BOF = 0x809;
const FONT = 0x31;
const XF = 0xe0;
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
  const reader = new FontReader(stream);
  for (const record of biffRecords(stream)) reader.read(record);
  return reader;
}

/** The workbook's own part comes first: its fonts, the font of each style, and where the sheets begin. */
class FontReader implements XlsFonts {
  codePage: number | undefined;
  readonly #data: DataView;
  readonly #fonts: string[] = [];
  readonly #fontOfStyle: number[] = [];
  readonly #positions: number[] = [];
  readonly #sheets: SheetFonts[] = [];
  #isVersion8 = true;
  /** Parts that are open at a place: charts lie within sheets. */
  #depth = 0;
  #current: SheetFonts | undefined;

  constructor(readonly stream: Uint8Array) {
    this.#data = viewOf(stream);
  }

  sheet(index: number): FontAt {
    const inOrder = [...new Set(this.#positions)].sort((a, b) => a - b);
    const rows = this.#sheets.find(({ position }) => position === inOrder[index])?.rows;
    return (row, column) => this.#fonts[rows?.get(row)?.[column] ?? 0] || undefined;
  }

  read(record: BiffRecord): void {
    const { type, start, end } = record;
    const size = end - start;
    if (type === BOF && size >= 4) this.#begin(record);
    else if (type === EOF) this.#depth = Math.max(0, this.#depth - 1);
    else if (type === CODE_PAGE && size >= 2) this.codePage = this.#u16(start);
    else if (type === FONT && size >= 16) this.#addFont(record);
    else if (type === XF && size >= 2) this.#fontOfStyle.push(this.#u16(start));
    else if (type === BOUND_SHEET && size >= 4) this.#positions.push(this.#data.getUint32(start, true));
    else if (this.#depth === 1) this.#readCells(record);
  }

  #u16(at: number): number {
    return this.#data.getUint16(at, true);
  }

  #begin({ at, start }: BiffRecord): void {
    if (this.#depth++ > 0) return;
    this.#isVersion8 = isVersion8(this.#data, start);
    this.#current = this.#positions.includes(at) ? { position: at, rows: new Map() } : undefined;
    if (this.#current) this.#sheets.push(this.#current);
  }

  #addFont({ start, end }: BiffRecord): void {
    this.#fonts.push(biffText(this.stream.subarray(start + 14, end), { isVersion8: this.#isVersion8 }));
    // The format has no font of number 4.
    if (this.#fonts.length === 4) this.#fonts.push(this.#fonts[0] ?? "");
  }

  /** One cell, or several numbers side by side. */
  #readCells({ type, start, end }: BiffRecord): void {
    if (CELLS.has(type) && end - start >= 6) this.#put(this.#u16(start), this.#u16(start + 2), this.#u16(start + 4));
    else if (type === MULTIPLE_NUMBERS)
      for (let i = start + 4, column = this.#u16(start + 2); i + 6 <= end - 2; i += 6, column++)
        this.#put(this.#u16(start), column, this.#u16(i));
  }

  #put(row: number, column: number, style: number): void {
    const font = this.#fontOfStyle[style] ?? 0;
    if (!this.#current || column >= WIDTH || this.#fonts[font] === this.#fonts[0]) return;
    const { rows } = this.#current;
    let line = rows.get(row);
    if (!line) rows.set(row, (line = new Uint16Array(WIDTH)));
    line[column] = font;
  }
}
