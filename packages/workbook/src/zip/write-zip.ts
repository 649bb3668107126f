import { namesOf } from "@ntm-kit/sheets";
import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-entry";

/** A part to be written anew. */
export interface NewZipEntry {
  readonly name: string;
  readonly data: Uint8Array;
  /** Not deflated, as `mimetype` of an .ods must be. */
  readonly stored?: boolean;
}

export interface WriteZipOptions {
  /** Raw deflate; fflate's where none is given. */
  readonly deflate?: ((data: Uint8Array) => Uint8Array) | undefined;
  /**
   * DOS date in the high, time in the low 16 bits, for new parts; 1 January 1980 where not given, so that equal input
   * gives equal files.
   */
  readonly modified?: number | undefined;
}

/** Their names, beside the helpers for packages. */
export const WRITE_NAMES = namesOf<Omit<WriteZipOptions, "deflate">>({ modified: ["a number", "number"] });

const UTF8_FLAG = 0x800;
const STREAMED_FLAG = 8;
const FIRST_DAY = 0x00210000;
const NOTHING = new Uint8Array(0);

/**
 * A zip of the given entries in the given order. A `ZipEntry` of a file that was read is copied: its compressed bytes,
 * CRC, method, name, time and extra fields stay as they are. A `NewZipEntry` is deflated.
 *
 * @throws {RangeError} beyond 65,535 entries or 4 GB, which a workbook never needs
 */
export function writeZip(entries: readonly (ZipEntry | NewZipEntry)[], options: WriteZipOptions = {}): Uint8Array {
  const whole = entries.map((entry) => ("compressed" in entry ? entry : newEntry(entry, options)));
  const size = whole.reduce((sum, entry) => sum + localSize(entry) + centralSize(entry), 22);
  if (whole.length >= 0xffff || size >= 0xffffffff) throw new RangeError("too much for a zip without zip64");
  const bytes = new Uint8Array(size);
  const data = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of whole) {
    offsets.push(at);
    at = putLocal(bytes, data, at, entry);
  }
  const directory = at;
  for (const [i, entry] of whole.entries()) at = putCentral(bytes, data, at, entry, offsets[i] ?? 0);
  putEnd(data, at, whole.length, directory);
  return bytes;
}

function newEntry({ name, data, stored }: NewZipEntry, options: WriteZipOptions): ZipEntry {
  const nameBytes = new TextEncoder().encode(name);
  const isAscii = nameBytes.length === name.length;
  const raw = options.deflate ?? ((plain: Uint8Array) => deflateSync(plain));
  return {
    name,
    nameBytes,
    method: stored ? 0 : 8,
    flags: isAscii ? 0 : UTF8_FLAG,
    crc: crc32(data),
    size: data.length,
    modified: options.modified ?? FIRST_DAY,
    versionMadeBy: 20,
    versionNeeded: 20,
    internalAttributes: 0,
    externalAttributes: 0,
    extra: NOTHING,
    localExtra: NOTHING,
    comment: NOTHING,
    compressed: stored ? data : raw(data),
  };
}

const localSize = (e: ZipEntry): number => 30 + e.nameBytes.length + localExtra(e).length + e.compressed.length;
const centralSize = (e: ZipEntry): number => 46 + e.nameBytes.length + centralExtra(e).length + e.comment.length;
/** Sizes stand in the headers here, so a zip64 field would have nothing to say. */
const localExtra = (e: ZipEntry): Uint8Array => withoutZip64(e.localExtra);
const centralExtra = (e: ZipEntry): Uint8Array => withoutZip64(e.extra);

function withoutZip64(extra: Uint8Array): Uint8Array {
  const kept: number[] = [];
  let found = false;
  for (let at = 0; at < extra.length; ) {
    const size = at + 4 <= extra.length ? 4 + (extra[at + 2] ?? 0) + (extra[at + 3] ?? 0) * 256 : extra.length - at;
    if (at + 4 <= extra.length && extra[at] === 1 && extra[at + 1] === 0) found = true;
    else kept.push(...extra.subarray(at, at + size));
    at += size;
  }
  return found ? Uint8Array.from(kept) : extra;
}

function putLocal(bytes: Uint8Array, data: DataView, at: number, entry: ZipEntry): number {
  data.setUint32(at, 0x04034b50, true);
  putShared(data, at + 4, entry);
  const extra = localExtra(entry);
  data.setUint16(at + 28, extra.length, true);
  return putAll(bytes, at + 30, [entry.nameBytes, extra, entry.compressed]);
}

function putCentral(bytes: Uint8Array, data: DataView, at: number, entry: ZipEntry, offset: number): number {
  data.setUint32(at, 0x02014b50, true);
  data.setUint16(at + 4, entry.versionMadeBy, true);
  putShared(data, at + 6, entry);
  const extra = centralExtra(entry);
  data.setUint16(at + 30, extra.length, true);
  data.setUint16(at + 32, entry.comment.length, true);
  data.setUint16(at + 36, entry.internalAttributes, true);
  data.setUint32(at + 38, entry.externalAttributes, true);
  data.setUint32(at + 42, offset, true);
  return putAll(bytes, at + 46, [entry.nameBytes, extra, entry.comment]);
}

/** The fields that stand alike in both headers. The sizes follow nothing here, so the streamed flag goes. */
function putShared(data: DataView, at: number, entry: ZipEntry): void {
  data.setUint16(at, entry.versionNeeded, true);
  data.setUint16(at + 2, entry.flags & ~STREAMED_FLAG, true);
  data.setUint16(at + 4, entry.method, true);
  data.setUint32(at + 6, entry.modified, true);
  data.setUint32(at + 10, entry.crc, true);
  data.setUint32(at + 14, entry.compressed.length, true);
  data.setUint32(at + 18, entry.size, true);
  data.setUint16(at + 22, entry.nameBytes.length, true);
}

function putAll(bytes: Uint8Array, at: number, pieces: readonly Uint8Array[]): number {
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return at;
}

function putEnd(data: DataView, at: number, count: number, directory: number): void {
  data.setUint32(at, 0x06054b50, true);
  data.setUint16(at + 8, count, true);
  data.setUint16(at + 10, count, true);
  data.setUint32(at + 12, at - directory, true);
  data.setUint32(at + 16, directory, true);
}
