/** One record of a BIFF stream: where its data begins and ends. */
export interface BiffRecord {
  readonly type: number;
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

const HEAD = 4;
export const CONTINUE = 0x3c;
export const EOF = 0x0a;
export const CODE_PAGE = 0x42;
/** Where a sheet begins, and its name. */
export const BOUND_SHEET = 0x85;
/** Beginnings of a part, from version 2 to 8. */
export const BOFS: ReadonlySet<number> = new Set([0x09, 0x209, 0x409, 0x809]);

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The record at a place; undefined where it does not lie whole in the stream. */
export function biffRecordAt(data: DataView, at: number): BiffRecord | undefined {
  if (at + HEAD > data.byteLength) return undefined;
  const start = at + HEAD;
  const end = start + data.getUint16(at + 2, true);
  return end > data.byteLength ? undefined : { type: data.getUint16(at, true), at, start, end };
}

/** Records of a stream in order, from a place on; one that is cut off ends them. */
export function* biffRecords(stream: Uint8Array, from = 0): Generator<BiffRecord> {
  const data = viewOf(stream);
  for (let record = biffRecordAt(data, from); record; record = biffRecordAt(data, record.end)) yield record;
}
