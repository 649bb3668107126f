import type { StringTable, TextRun } from "@ntm-kit/sheets";
import { tooLarge } from "../workbook-error";
import { NameTable } from "../xml/name-table";
import { readXml } from "../xml/read-xml";
import type { XmlReader } from "../xml/xml-reader";
import { decodeText, decodeUnits } from "../xml/xml-text";
import type { Limits } from "../zip/limits";
import { parseRichText, type RichText } from "./rich-text";

const names = new NameTable("sst si t r rPh");
const { id } = names;

const EMPTY = 0;
/** One piece of text between `start` and `end`. */
const SIMPLE = 1;
/** Several elements or pieces between `start` and `end`. */
const COMPLEX = 2;
const RICH = 3;

/** Excel keeps no longer text in a cell. */
export const LONGEST_TEXT = 32_767;

/** The strings that cells name by number, decoded when first asked for. Keeps the part in memory. */
export class SharedStrings implements StringTable {
  readonly #bytes: Uint8Array;
  #starts = new Uint32Array(1024);
  #ends = new Uint32Array(1024);
  #kinds = new Uint8Array(1024);
  /** Strings longer than a cell of Excel can hold. */
  readonly long = new Set<number>();
  #texts: (string | undefined)[] | undefined;
  readonly #rich = new Map<number, RichText>();
  count = 0;

  constructor(bytes: Uint8Array, part: string, limits: Limits) {
    this.#bytes = bytes.length === 0 ? bytes : readXml(bytes, names, this.#indexer(part, limits), part, limits);
  }

  /** Notes where each string stands. */
  #indexer(part: string, limits: Limits) {
    let kind = EMPTY;
    let start = 0;
    let end = 0;
    let inner = 0;
    const open = (xml: XmlReader): void => {
      if (xml.element === id.si && xml.depth === 2) {
        kind = EMPTY;
        inner = xml.tagEnd;
        start = end = 0;
      } else if (xml.element === id.r) kind = RICH;
      else if (xml.element === id.t && xml.depth === 3) {
        if (kind === SIMPLE) kind = COMPLEX;
        xml.wantsText = kind === EMPTY;
      }
    };
    const close = (xml: XmlReader): void => {
      if (xml.element === id.t) xml.wantsText = false;
      if (xml.element !== id.si || xml.depth !== 2) return;
      if (kind > SIMPLE) [start, end] = [inner, xml.tagStart];
      if (this.count >= limits.strings) throw tooLarge("strings", limits.strings, part);
      this.#put(start, end, kind);
      if (end - start > LONGEST_TEXT) this.#measure(part, limits, xml.bytes);
    };
    const text = (_: Uint8Array, from: number, to: number, isLiteral: boolean): void => {
      if (to === from) return;
      kind = kind === EMPTY && !isLiteral ? SIMPLE : COMPLEX;
      [start, end] = [from, to];
    };
    return { open, close, text };
  }

  #put(start: number, end: number, kind: number): void {
    const i = this.count++;
    if (i === this.#starts.length) {
      this.#starts = grown(this.#starts, new Uint32Array(i * 2));
      this.#ends = grown(this.#ends, new Uint32Array(i * 2));
      this.#kinds = grown(this.#kinds, new Uint8Array(i * 2));
    }
    this.#starts[i] = start;
    this.#ends[i] = end;
    this.#kinds[i] = kind;
  }

  #measure(part: string, limits: Limits, bytes: Uint8Array): void {
    const i = this.count - 1;
    const bytesUsed = (this.#ends[i] ?? 0) - (this.#starts[i] ?? 0);
    if (bytesUsed > limits.textLength * 12) throw tooLarge("text-length", limits.textLength, part);
    const { length } = this.#decode(i, bytes).text;
    if (length > limits.textLength) throw tooLarge("text-length", limits.textLength, part);
    if (length > LONGEST_TEXT) this.long.add(i);
  }

  has(index: number): boolean {
    return index >= 0 && index < this.count;
  }

  /** True for a string without any text. */
  isEmpty(index: number): boolean {
    const kind = this.#kinds[index];
    return kind === EMPTY || (kind !== SIMPLE && this.at(index) === "");
  }

  at(index: number): string {
    if (!this.has(index)) return "";
    this.#texts ??= new Array(this.count);
    return (this.#texts[index] ??= this.#decode(index, this.#bytes).text);
  }

  /** Runs of a rich string, one list for all cells that show it. */
  runs(index: number): readonly TextRun[] | undefined {
    if (this.#kinds[index] !== RICH || index >= this.count) return undefined;
    let rich = this.#rich.get(index);
    if (!rich) this.#rich.set(index, (rich = this.#decode(index, this.#bytes)));
    return rich.runs;
  }

  #decode(index: number, bytes: Uint8Array): RichText {
    const start = this.#starts[index] ?? 0;
    const end = this.#ends[index] ?? 0;
    const kind = this.#kinds[index];
    if (kind === EMPTY) return { text: "" };
    if (kind === SIMPLE) return { text: decodeUnits(decodeText(bytes, start, end)) };
    return parseRichText(bytes, start, end);
  }
}

function grown<T extends Uint32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
