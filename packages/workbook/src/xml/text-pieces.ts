import { decodeRaw, decodeText, lineEnds } from "./xml-text";

/** The text of one element, kept as a place in the bytes until it is asked for; nearly always one piece. */
export class TextPieces {
  bytes: Uint8Array = new Uint8Array(0);
  start = 0;
  end = 0;
  /** Pieces after the first, or all of them where the first is literal. */
  #more: string | undefined;

  clear(): void {
    this.start = this.end = 0;
    this.#more = undefined;
  }

  /** True where `bytes` from `start` to `end` is the whole text. */
  get isOnePiece(): boolean {
    return this.#more === undefined;
  }

  get isEmpty(): boolean {
    return this.end === this.start && !this.#more;
  }

  add(bytes: Uint8Array, start: number, end: number, isLiteral: boolean): void {
    if (this.isEmpty && !isLiteral) {
      this.bytes = bytes;
      this.start = start;
      this.end = end;
    } else {
      const piece = isLiteral ? lineEnds(decodeRaw(bytes, start, end)) : decodeText(bytes, start, end);
      this.#more = (this.#more ?? "") + piece;
    }
  }

  /** The whole text, decoded. */
  toString(): string {
    const first = this.end > this.start ? decodeText(this.bytes, this.start, this.end) : "";
    return this.#more === undefined ? first : first + this.#more;
  }
}
