import { damaged } from "../workbook-error";
import type { ZipEntry } from "./zip-entry";

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/** Where the central directory lies. `shift` is what stands before the zip: offsets in the file do not count it. */
export interface Directory {
  readonly offset: number;
  readonly count: number;
  readonly shift: number;
}

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Finds the directory from the end of the file. @throws {WorkbookError} `damaged` where there is none */
export function findDirectory(bytes: Uint8Array): Directory {
  const data = view(bytes);
  const lowest = Math.max(0, bytes.length - 22 - 65_535);
  for (let at = bytes.length - 22; at >= lowest; at--) {
    if (data.getUint32(at, true) !== END) continue;
    const found = directoryAt(data, at);
    if (found) return found;
  }
  throw damaged("no zip directory: the file ends too early");
}

function directoryAt(data: DataView, end: number): Directory | undefined {
  let count = data.getUint16(end + 10, true);
  let size = data.getUint32(end + 12, true);
  let offset = data.getUint32(end + 16, true);
  let tail = end;
  if ((count === 0xffff || size === 0xffffffff || offset === 0xffffffff) && end >= 20) {
    const wide = wideEnd(data, end);
    if (wide) ({ count, size, offset, tail } = wide);
  }
  const start = tail - size;
  if (start < 0 || start < offset || (count > 0 && data.getUint32(start, true) !== CENTRAL)) return undefined;
  return { offset: start, count, shift: start - offset };
}

/** The record of a zip64 that holds what does not fit the short one. */
function wideEnd(
  data: DataView,
  end: number,
): { count: number; size: number; offset: number; tail: number } | undefined {
  if (data.getUint32(end - 20, true) !== LOCATOR_64) return undefined;
  const stated = Number(data.getBigUint64(end - 12, true));
  for (const tail of [stated, end - 20 - 56]) {
    if (tail < 0 || tail + 56 > data.byteLength || data.getUint32(tail, true) !== END_64) continue;
    const number = (at: number): number => Number(data.getBigUint64(tail + at, true));
    return { count: number(32), size: number(40), offset: number(48), tail };
  }
  return undefined;
}

/** Every entry of the directory, in its order. @throws {WorkbookError} `damaged` where one lies outside the file */
export function readDirectory(bytes: Uint8Array, { offset, count, shift }: Directory): ZipEntry[] {
  const data = view(bytes);
  const entries: ZipEntry[] = [];
  for (let at = offset, n = 0; n < count; n++) {
    if (at + 46 > bytes.length || data.getUint32(at, true) !== CENTRAL) throw damaged("zip directory is cut off");
    const nameEnd = at + 46 + data.getUint16(at + 28, true);
    const extraEnd = nameEnd + data.getUint16(at + 30, true);
    const end = extraEnd + data.getUint16(at + 32, true);
    if (end > bytes.length) throw damaged("zip directory is cut off");
    entries.push(readEntry(bytes, data, { at, nameEnd, extraEnd, end }, shift));
    at = end;
  }
  return entries;
}

/** Where the pieces of an entry of the directory lie: name, extra fields and comment follow one another. */
interface EntrySpan {
  readonly at: number;
  readonly nameEnd: number;
  readonly extraEnd: number;
  readonly end: number;
}

function readEntry(
  bytes: Uint8Array,
  data: DataView,
  { at, nameEnd, extraEnd, end }: EntrySpan,
  shift: number,
): ZipEntry {
  const nameBytes = bytes.subarray(at + 46, nameEnd);
  const extra = bytes.subarray(nameEnd, extraEnd);
  const flags = data.getUint16(at + 8, true);
  const name = decodeName(nameBytes);
  const [size = 0, packed = 0, local = 0] = wideFields(
    extra,
    [24, 20, 42].map((field) => data.getUint32(at + field, true)),
  );
  return {
    name,
    nameBytes,
    flags,
    size,
    extra,
    versionMadeBy: data.getUint16(at + 4, true),
    versionNeeded: data.getUint16(at + 6, true),
    method: data.getUint16(at + 10, true),
    modified: data.getUint32(at + 12, true),
    crc: data.getUint32(at + 16, true),
    internalAttributes: data.getUint16(at + 36, true),
    externalAttributes: data.getUint32(at + 38, true),
    comment: bytes.subarray(extraEnd, end),
    ...body(bytes, data, local + shift, packed, name),
  };
}

/** The data of an entry. Only the lengths of the local header are believed: streamed zips leave the rest at zero. */
function body(bytes: Uint8Array, data: DataView, at: number, packed: number, name: string) {
  if (at < 0 || at + 30 > bytes.length || data.getUint32(at, true) !== LOCAL) throw damaged("entry not found", name);
  const extraStart = at + 30 + data.getUint16(at + 26, true);
  const start = extraStart + data.getUint16(at + 28, true);
  if (start + packed > bytes.length) throw damaged("entry is cut off", name);
  return { localExtra: bytes.subarray(extraStart, start), compressed: bytes.subarray(start, start + packed) };
}

/** Fields that are all ones stand, in the same order, in the zip64 extra field. */
function wideFields(extra: Uint8Array, fields: number[]): number[] {
  if (!fields.includes(0xffffffff)) return fields;
  const data = view(extra);
  for (let at = 0; at + 4 <= extra.length; at += 4 + data.getUint16(at + 2, true)) {
    if (data.getUint16(at, true) !== 1) continue;
    const end = Math.min(extra.length, at + 4 + data.getUint16(at + 2, true));
    let from = at + 4;
    return fields.map((field) => {
      if (field !== 0xffffffff || from + 8 > end) return field;
      from += 8;
      return Number(data.getBigUint64(from - 8, true));
    });
  }
  return fields;
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Names are UTF-8 in practice, whether flagged so or not; others keep their bytes as Latin-1 letters. */
function decodeName(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return String.fromCharCode(...bytes);
  }
}
