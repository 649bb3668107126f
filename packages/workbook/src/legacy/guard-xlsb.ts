import { MAX_COLUMNS } from "@ntm-kit/sheets";
import { damaged } from "../workbook-error";
import { viewOf } from "./biff-records";

/** The data of a record as the library is to see it; undefined where it is too short to be one. */
type Guard = (data: Uint8Array) => Uint8Array | undefined;

const first =
  (size: number): Guard =>
  (data) =>
    data.length >= size ? data.subarray(0, size) : undefined;

/** Where a text ends that begins with its length in letters of two bytes. */
function textEnd(data: Uint8Array, at: number): number {
  const end = at + 4 <= data.length ? at + 4 + 2 * viewOf(data).getUint32(at, true) : Number.POSITIVE_INFINITY;
  if (end > data.length) throw damaged("a text longer than its record");
  return end;
}

const withText =
  (at: number): Guard =>
  (data) =>
    data.subarray(0, textEnd(data, at));

/** A text with a byte before it that says what follows it: its runs and sounds are left out. */
const withRichText =
  (at: number): Guard =>
  (data) => {
    const text = data.slice(0, textEnd(data, at + 1));
    text[at] = 0;
    return text;
  };

/**
 * A formula's result and two bytes after it, then an expression of no length: what its own counts claim is never looked
 * at.
 */
const formula =
  (valueEnd: (data: Uint8Array) => number): Guard =>
  (data) => {
    const end = valueEnd(data) + 2;
    if (end > data.length) return undefined;
    const without = new Uint8Array(end + 8);
    without.set(data.subarray(0, end));
    return without;
  };

const columns: Guard = (data) => {
  const own = first(18)(data)?.slice();
  if (own) viewOf(own).setUint32(4, Math.min(viewOf(own).getUint32(4, true), MAX_COLUMNS - 1), true);
  return own;
};

/** A sheet: where it lies, which may be left open, and its name. */
const sheet: Guard = (data) => {
  const isOpen = data.length >= 12 && viewOf(data).getUint32(8, true) === 0xffffffff;
  return data.subarray(0, textEnd(data, isOpen ? 12 : textEnd(data, 8)));
};

/** Records of cells, rows, texts, formats, merges and sheets. Nothing is used of any other, and they are left out. */
const GUARDS: ReadonlyMap<number, Guard> = new Map<number, Guard>([
  [0x00, first(13)], // row
  [0x02, first(12)], // cells with their column: number, error, boolean, double, text, shared text
  [0x03, first(9)],
  [0x04, first(9)],
  [0x05, first(16)],
  [0x06, withText(8)],
  [0x07, first(12)],
  [0x08, formula((data) => textEnd(data, 8))], // formulas: text, number, boolean, error
  [0x09, formula(() => 16)],
  [0x0a, formula(() => 9)],
  [0x0b, formula(() => 9)],
  [0x0d, first(8)], // cells of the next column
  [0x0e, first(5)],
  [0x0f, first(5)],
  [0x10, first(12)],
  [0x11, withText(4)],
  [0x12, first(8)],
  [0x13, withRichText(0)], // shared text
  [0x2c, withText(2)], // number format
  [0x2f, first(4)], // style
  [0x3c, columns],
  [0x3e, withRichText(8)],
  [0x94, first(16)], // used area
  [0x99, first(8)], // workbook
  [0x9c, sheet],
  [0x9f, first(8)], // shared texts
  [0xa0, first(0)],
  [0xb0, first(16)], // merge
  [0x269, first(0)], // styles of cells
  [0x26a, first(0)],
]);

/**
 * A binary part of an .xlsb with the records that are used, each within its own bounds. Lengths there have four bytes:
 * the library counts to four thousand million, past the end of its data, where one is damaged.
 *
 * @throws {WorkbookError} `damaged` where a record is cut off or claims more than it holds
 */
export function guardXlsbPart(part: Uint8Array): Uint8Array {
  let whole: Uint8Array = new Uint8Array(part.length);
  let length = 0;
  for (let at = 0; at < part.length; ) {
    const record = recordAt(part, at);
    const data = GUARDS.get(record.type)?.(part.subarray(record.start, record.end));
    at = record.end;
    if (!data) continue;
    whole = withRoom(whole, length + data.length + 6);
    length = putRecord(whole, length, record.type, data);
  }
  return whole.subarray(0, length);
}

function recordAt(part: Uint8Array, at: number): { type: number; start: number; end: number } {
  let place = at;
  const next = (): number => {
    const byte = part[place++];
    if (byte === undefined) throw damaged("a record is cut off");
    return byte;
  };
  const low = next();
  const type = low & 0x80 ? (low & 0x7f) + ((next() & 0x7f) << 7) : low;
  let size = 0;
  for (let i = 0; i < 4; i++) {
    const byte = next();
    size += (byte & 0x7f) << (7 * i);
    if (!(byte & 0x80)) break;
  }
  if (place + size > part.length) throw damaged("a record is cut off");
  return { type, start: place, end: place + size };
}

/** Records become longer where a formula had no expression; rarely, so that the room is made when it is needed. */
function withRoom(bytes: Uint8Array, length: number): Uint8Array {
  if (length <= bytes.length) return bytes;
  const longer = new Uint8Array(Math.ceil(length * 1.5));
  longer.set(bytes);
  return longer;
}

function putRecord(out: Uint8Array, from: number, type: number, data: Uint8Array): number {
  let at = from;
  if (type >= 0x80) {
    out[at++] = (type & 0x7f) | 0x80;
    out[at++] = type >> 7;
  } else out[at++] = type;
  for (let size = data.length; ; size >>= 7) {
    out[at++] = size >= 0x80 ? (size & 0x7f) | 0x80 : size;
    if (size < 0x80) break;
  }
  out.set(data, at);
  return at + data.length;
}
