import * as zlib from "node:zlib";
import { checkGiven } from "./check-given";
import { bytesInMemory } from "./file-bytes";
import type { ByteSink, Inflater } from "./zip/inflater";

const CHUNK = 256 * 1024;

async function inflateWithZlib(compressed: Uint8Array, sink: ByteSink): Promise<void> {
  checkGiven({ sink });
  const stream = zlib.createInflateRaw({ chunkSize: CHUNK });
  stream.end(bytesInMemory(compressed));
  for await (const chunk of stream) sink(chunk as Uint8Array);
}

/**
 * Inflating with `node:zlib`: about twice as fast as the portable way, and beside the reading instead of before it.
 *
 * @example
 * const workbook = await readWorkbook(bytes, { inflate: nodeInflate });
 */
export const nodeInflate: Inflater = Object.assign(inflateWithZlib, {
  // Node 20.15 brought it; older ones take the built-in.
  crc32: (zlib as { crc32?: (bytes: Uint8Array, previous: number) => number }).crc32,
});

/**
 * Deflating with `node:zlib`, several times as fast as the portable way.
 *
 * @example
 * const bytes = writeWorkbook(document, { deflate: nodeDeflate });
 */
export const nodeDeflate = (data: Uint8Array): Uint8Array => zlib.deflateRawSync(bytesInMemory(data));
