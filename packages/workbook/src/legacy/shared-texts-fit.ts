import { type BiffRecord, biffRecordAt, CONTINUE } from "./biff-records";

/** A stretch of the shared texts: the data of one record. */
interface Piece {
  readonly start: number;
  readonly end: number;
}

const WIDE = 1;
const EXTENDED = 4;
const RICH = 8;

/**
 * Whether the texts that an SST record counts, which go on in the records that continue it, lie within them. A text
 * that is cut by the end of a record goes on in the next, after a byte that says how wide its letters are from there
 * on.
 */
export function sharedTextsFit(data: DataView, record: BiffRecord): boolean {
  const reader = new PieceReader(data, piecesOf(data, record));
  const count = data.getUint32(record.start + 4, true);
  reader.skip(8);
  for (let i = 0; i < count && !reader.isAtEnd; i++) if (!reader.skipText()) return false;
  return true;
}

function piecesOf(data: DataView, record: BiffRecord): Piece[] {
  const pieces: Piece[] = [record];
  for (let next = biffRecordAt(data, record.end); next?.type === CONTINUE; next = biffRecordAt(data, next.end))
    pieces.push(next);
  return pieces.filter(({ start, end }) => end > start);
}

/** A place that goes on from one piece to the next. */
class PieceReader {
  #current = 0;
  #at: number;

  constructor(
    readonly data: DataView,
    readonly pieces: readonly Piece[],
  ) {
    this.#at = pieces[0]?.start ?? 0;
  }

  get isAtEnd(): boolean {
    return this.#piece === undefined;
  }

  /** The piece of the place; at the end of one it is the next. */
  get #piece(): Piece | undefined {
    let piece = this.pieces[this.#current];
    if (piece && this.#at >= piece.end) {
      piece = this.pieces[++this.#current];
      if (piece) this.#at = piece.start;
    }
    return piece;
  }

  /** Passes over bytes; false where there are not so many. */
  skip(bytes: number): boolean {
    for (let left = bytes; left > 0; ) {
      const piece = this.#piece;
      if (!piece) return false;
      const step = Math.min(left, piece.end - this.#at);
      this.#at += step;
      left -= step;
    }
    return true;
  }

  /** A number without sign, of 1 to 4 bytes; undefined where it is cut off. */
  #read(bytes: number): number | undefined {
    let value = 0;
    for (let i = 0; i < bytes; i++) {
      if (!this.#piece) return undefined;
      value += this.data.getUint8(this.#at++) * 2 ** (8 * i);
    }
    return value;
  }

  /** One text with its runs and what else it has; false where it does not lie whole in the pieces. */
  skipText(): boolean {
    const length = this.#read(2);
    const flags = this.#read(1);
    if (length === undefined || flags === undefined) return false;
    const runs = flags & RICH ? this.#read(2) : 0;
    const extra = flags & EXTENDED ? this.#read(4) : 0;
    if (runs === undefined || extra === undefined) return false;
    return this.#skipLetters(length, flags) && this.skip(4 * runs + extra);
  }

  #skipLetters(length: number, flags: number): boolean {
    let width = 1 + (flags & WIDE);
    for (let left = length; left > 0; ) {
      const before = this.#current;
      const piece = this.#piece;
      if (!piece) return false;
      if (this.#current !== before) width = 1 + ((this.#read(1) ?? 0) & WIDE);
      const fit = Math.min(left, Math.floor((piece.end - this.#at) / width));
      // Where the end of a piece cuts a letter itself, its second half begins the next one.
      if (!this.skip(Math.max(fit, 1) * width)) return false;
      left -= Math.max(fit, 1);
    }
    return true;
  }
}
