import { utf16 } from "./files";

const u16 = (value: number): number[] => [value & 255, value >> 8];
const record = (type: number, ...data: readonly (number | readonly number[])[]): number[] => {
  const bytes = data.flat();
  return [...u16(type), ...u16(bytes.length), ...bytes];
};

export interface BiffCell {
  readonly row: number;
  readonly column: number;
  /** Number of its style, and by it of its font. */
  readonly style: number;
  /** Text as bytes of the file's code page, a number, or several numbers side by side. */
  readonly value: string | number | readonly number[];
}

export interface BiffBook {
  readonly version: 5 | 8;
  readonly codePage: number;
  /** In version 8 the names are written in two bytes a letter where they are not Latin-1. */
  readonly fonts: readonly string[];
  /** Fonts of the styles, as places in `fonts`. */
  readonly styles: readonly number[];
  readonly sheets: readonly (readonly BiffCell[])[];
  /** Of every sheet. */
  readonly hiddenRows?: readonly number[];
  /** Bytes of the code page, "S1", "S2" and so on where none are given. */
  readonly names?: readonly string[];
  /** How wide the first column of each sheet is, in characters. */
  readonly widths?: readonly number[];
}

const EOF = record(0x0a);

/** The stream of an .xls as old programs write it, to be put into a compound file. */
export function biffStream(book: BiffBook): Uint8Array {
  const bof = (kind: number): number[] =>
    record(0x809, u16(book.version === 8 ? 0x600 : 0x500), u16(kind), new Array(book.version === 8 ? 12 : 4).fill(0));
  // The format has no font of number 4: every place from there on is counted one higher.
  const fontNumber = (place: number): number => (place >= 4 ? place + 1 : place);
  const globals = [
    ...bof(5),
    ...record(0x42, u16(book.codePage)),
    ...book.fonts.flatMap((name) => fontRecord(book.version, name)),
    ...book.styles.flatMap((font) =>
      record(0xe0, u16(fontNumber(font)), u16(0), new Array(book.version === 8 ? 16 : 12).fill(0)),
    ),
  ];
  const sheets = book.sheets.map((cells, i) => [
    ...bof(0x10),
    ...(book.widths ? record(0x7d, u16(0), u16(0), u16((book.widths[i] ?? 0) * 256), new Array(6).fill(0)) : []),
    ...(book.hiddenRows ?? []).flatMap((row) => record(0x208, u16(row), new Array(10).fill(0), u16(0x20), u16(0))),
    ...cells.flatMap((cell) => cellRecord(book.version, cell)),
    ...EOF,
  ]);
  const listSize = book.sheets.reduce((sum, _, i) => sum + boundSheet(book, 0, i).length, 0);
  let position = globals.length + listSize + EOF.length;
  const list = sheets.flatMap((sheet, i) => {
    const entry = boundSheet(book, position, i);
    position += sheet.length;
    return entry;
  });
  return Uint8Array.from([...globals, ...list, ...EOF, ...sheets.flat()]);
}

function fontRecord(version: 5 | 8, name: string): number[] {
  const isWide = version === 8 && /[^\0-\xff]/.test(name);
  const letters = isWide ? [...utf16(name, "le")] : Array.from(name, (letter) => letter.charCodeAt(0));
  const flags = version === 8 ? [isWide ? 1 : 0] : [];
  return record(0x31, new Array(14).fill(0), name.length, flags, letters);
}

function boundSheet({ version, names = [] }: BiffBook, position: number, i: number): number[] {
  const name = Array.from(names[i] ?? `S${i + 1}`, (letter) => letter.charCodeAt(0));
  return record(0x85, u16(position & 0xffff), u16(position >> 16), u16(0), name.length, version === 8 ? [0] : [], name);
}

function cellRecord(version: 5 | 8, { row, column, style, value }: BiffCell): number[] {
  const head = [...u16(row), ...u16(column)];
  if (typeof value === "string") {
    const letters = Array.from(value, (letter) => letter.charCodeAt(0));
    return record(0x204, head, u16(style), u16(letters.length), version === 8 ? [0] : [], letters);
  }
  if (typeof value === "number")
    return record(0x203, head, u16(style), [...new Uint8Array(Float64Array.of(value).buffer)]);
  const packed = value.flatMap((one) => [...u16(style), ...u16(((one << 2) | 2) & 0xffff), ...u16(one >> 14)]);
  return record(0xbd, head, packed, u16(column + value.length - 1));
}
