import { Inflate } from "fflate";

/** Takes the inflated bytes in order; what it throws ends the inflating. A chunk is only valid during the call. */
export type ByteSink = (chunk: Uint8Array) => void;

/**
 * Inflates raw deflate data, handing chunks to `sink` as they come, never more than about 4 MB at once.
 * Rejects where the data is damaged or ends too early.
 */
export interface Inflater {
  (compressed: Uint8Array, sink: ByteSink): Promise<void>;
  /** A faster CRC-32 than the built-in one, if the platform has it. */
  readonly crc32?: (bytes: Uint8Array, previous: number) => number;
}

/** Pieces this small keep what one step can inflate to below 4.2 MB, whatever the data: deflate reaches 1030 to 1. */
const PIECE = 4096;

/** Inflating with fflate: runs everywhere, in turns short enough for a page to stay alive. */
export const portableInflate: Inflater = async (compressed, sink) => {
  const inflate = new Inflate((chunk) => chunk.length > 0 && sink(chunk));
  let turnEnds = Date.now() + 40;
  for (let at = 0; at < compressed.length || at === 0; at += PIECE) {
    inflate.push(compressed.subarray(at, at + PIECE), at + PIECE >= compressed.length);
    if (Date.now() < turnEnds) continue;
    await new Promise((resolve) => setTimeout(resolve));
    turnEnds = Date.now() + 40;
  }
};
