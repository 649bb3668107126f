import { damaged, WorkbookError } from "../workbook-error";
import { type BiffRecord, BOFS, biffRecordAt, CONTINUE, EOF, viewOf } from "./biff-records";
import { sharedTextsFit } from "./shared-texts-fit";

const FILE_PASS = 0x2f;
const MERGES = 0xe5;
const COLUMNS = 0x7d;
const SHARED_TEXTS = 0xfc;
const FORMULAS: ReadonlySet<number> = new Set([0x06, 0x206, 0x406]);
/** Texts with their own length, by where it stands. */
const TEXTS: ReadonlyMap<number, number> = new Map([
  [0x204, 6],
  [0xd6, 6],
  [0x207, 0],
]);

/**
 * Records that the library is to see, with the bytes that each must have at least: those of cells, texts, formats,
 * merges, rows and columns. A shorter one is passed over, as are all others: nothing is used of links, notes, pictures,
 * charts and names.
 */
const READ: ReadonlyMap<number, number> = new Map([
  ...([...BOFS, EOF, 0x22, 0x42, 0x81, 0x85] as const).map((type) => [type, 0] as const),
  ...([0x43, 0x243, 0x443, 0xe0] as const).map((type) => [type, 0] as const),
  ...([0x02, 0x03, 0x05, 0x203, 0x205, 0xbd, 0xfd, 0x27e] as const).map((type) => [type, 7] as const),
  ...([0x00, 0x200, MERGES, COLUMNS, 0x208] as const).map((type) => [type, 2] as const),
  [0x1e, 2],
  [0x41e, 4],
  [0x04, 9],
  [0x07, 1],
  [SHARED_TEXTS, 8],
  ...[...TEXTS].map(([type, offset]) => [type, offset + 2] as const),
  ...[...FORMULAS].map((type) => [type, 17] as const),
]);
/** A record of scenarios, which the library knows and passes over. */
const PASSED_OVER = 0xaf;
/** No .xls has more columns; some writers name the one after the last. */
const LAST_COLUMN = 256;

/**
 * Makes a BIFF stream safe for the library, in place. Where a record claims more than it holds, the library reads
 * numbers past its end, counts to what is no number and never returns; so every count is compared with its record
 * first. Formulas lose their expressions, of which the same holds, and keep their results. Positions stay, since the
 * list of sheets names them.
 *
 * @throws {WorkbookError} `damaged` where a record claims more than it holds or the stream ends within one, `encrypted`
 */
export function guardBiff(stream: Uint8Array): void {
  const data = viewOf(stream);
  const isVersion5 = stream.length >= 2 && data.getUint16(0, true) === 0x809;
  let depth = 0;
  let isRead = false;
  let end = 0;
  for (let record = biffRecordAt(data, 0); record; record = biffRecordAt(data, end)) {
    const { type, at, start } = record;
    end = record.end;
    // What stands after the last part is no record; the library stops there too.
    if (depth === 0 && !BOFS.has(type)) return;
    if (type === FILE_PASS) throw new WorkbookError("encrypted");
    if (BOFS.has(type)) depth++;
    else if (type === EOF) depth--;
    if (type !== CONTINUE) isRead = end - start >= (READ.get(type) ?? Number.POSITIVE_INFINITY);
    if (!isRead) data.setUint16(at, PASSED_OVER, true);
    else if (FORMULAS.has(type)) dropExpression(stream, record, isVersion5);
    else if (type !== CONTINUE) checkCounts(data, record);
  }
  if (depth > 0 && end < stream.length) throw damaged("the stream ends within a record");
}

/**
 * The length of an expression stands at 16 before version 5 and at 20 from then on, where the bytes before it mean
 * nothing.
 */
function dropExpression(stream: Uint8Array, { start, end }: BiffRecord, isVersion5: boolean): void {
  if (isVersion5 && end - start < 22) throw damaged("a formula is cut off");
  stream.fill(0, start + 16, Math.min(end, start + 22));
}

function checkCounts(data: DataView, record: BiffRecord): void {
  const { type, start, end } = record;
  const u16 = (offset: number): number => data.getUint16(start + offset, true);
  const text = TEXTS.get(type);
  if (type === MERGES && 2 + 8 * u16(0) > end - start) throw damaged("more merges than their record holds");
  if (text !== undefined && text + 2 + u16(text) > room(data, record)) throw damaged("a text longer than its record");
  if (type === SHARED_TEXTS && !sharedTextsFit(data, record))
    throw damaged("the shared texts do not fit their records");
  if (type === COLUMNS && end - start >= 4 && u16(2) > LAST_COLUMN) data.setUint16(start + 2, LAST_COLUMN, true);
}

/** Bytes of a record's data and of the records that continue it. */
function room(data: DataView, { start, end }: BiffRecord): number {
  let bytes = end - start;
  for (let next = biffRecordAt(data, end); next?.type === CONTINUE; next = biffRecordAt(data, next.end))
    bytes += next.end - next.start;
  return bytes;
}
