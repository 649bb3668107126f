import { damaged, tooLarge } from "../workbook-error";
import { DEFAULT_LIMITS } from "../zip/limits";
import { hashStep, type NameTable } from "./name-table";
import { decodeText } from "./xml-text";

/**
 * What happens on the way through a document. `text` comes in pieces; its bytes stay as they are until the next start
 * tag.
 */
export interface XmlHandler {
  open(xml: XmlReader): void;
  close(xml: XmlReader): void;
  /** Only called while `xml.wantsText`. A literal piece (CDATA) holds no entities. */
  text?(bytes: Uint8Array, start: number, end: number, isLiteral: boolean): void;
}

export interface XmlLimits {
  readonly xmlDepth: number;
  readonly tagLength: number;
}

const LT = 60;
const GT = 62;
const SLASH = 47;
const COLON = 58;
const EQUALS = 61;
const NOTHING = new Uint8Array(0);
/** Text without an end in sight is kept to be handed over in one piece up to this length. */
const KEPT_TEXT = 65_536;

const NO_DTD = "a document type declaration is not read";

/** Markup that ends by a fixed sequence of bytes. */
const CONSTRUCTS = {
  comment: [45, 45, 62],
  cdata: [93, 93, 62],
  instruction: [63, 62],
} as const;
type Construct = keyof typeof CONSTRUCTS;

/**
 * Reads XML in UTF-8 from pieces of any size and tells a handler of tags and texts, without making strings.
 *
 * Elements and attributes are numbers of the name table, by local name. Refused as `damaged`: document types, tags that
 * do not match, an end within a tag; as `too-large`: depth and tag length beyond the limits.
 */
export class XmlReader {
  /** Number of the element just opened or closed. */
  element = 0;
  /** Elements around and including it; 1 for the root. */
  depth = 0;
  /** Set by the handler: texts are passed over while false. */
  wantsText = false;
  isSelfClosing = false;
  /** Bytes the places below refer to. */
  bytes: Uint8Array = NOTHING;
  /** Where the tag just read stands in `bytes`. */
  tagStart = 0;
  tagEnd = 0;
  attributeCount = 0;
  /** Number of the name; negative where it has a prefix, 0 where unknown. */
  readonly attributeIds: number[] = [];
  readonly attributeStarts: number[] = [];
  readonly attributeEnds: number[] = [];

  #carry: Uint8Array = NOTHING;
  #consumed = 0;
  #construct: Construct | undefined;
  #hashes: Int32Array;
  #ids: Uint16Array;
  #hasRoot = false;

  constructor(
    readonly names: NameTable,
    readonly handler: XmlHandler,
    readonly part?: string,
    readonly limits: XmlLimits = DEFAULT_LIMITS,
  ) {
    this.#hashes = new Int32Array(limits.xmlDepth + 2);
    this.#ids = new Uint16Array(limits.xmlDepth + 2);
  }

  /** Bytes from the beginning of the document to the tag just read. */
  get offset(): number {
    return this.#consumed + this.tagStart;
  }

  /** The first attribute of that name without a prefix, as its place; -1 where there is none. */
  find(id: number): number {
    for (let i = 0; i < this.attributeCount; i++) if (this.attributeIds[i] === id) return i;
    return -1;
  }

  attribute(id: number): string | undefined {
    const i = this.find(id);
    return i < 0 ? undefined : decodeText(this.bytes, this.attributeStarts[i]!, this.attributeEnds[i]!);
  }

  /** Yes, `1`, `true` or `on`. */
  flag(id: number): boolean {
    const value = this.attribute(id);
    return value === "1" || value === "true" || value === "on";
  }

  push(chunk: Uint8Array): void {
    if (chunk.length === 0) return;
    this.bytes = this.#carry.length === 0 ? chunk : joined(this.#carry, chunk);
    const done = this.#run(false);
    this.#consumed += done;
    this.#carry = this.bytes.subarray(done);
  }

  end(): void {
    this.bytes = this.#carry;
    const done = this.#run(true);
    if (done < this.bytes.length || this.#construct !== undefined || this.depth > 0 || !this.#hasRoot)
      throw damaged("XML ends too early", this.part);
  }

  /** Reads what is complete and says up to where that was. */
  #run(isLast: boolean): number {
    const { bytes } = this;
    let at = 0;
    while (at < bytes.length) {
      if (this.#construct !== undefined) {
        const next = this.#inConstruct(at);
        if (this.#construct !== undefined) return next;
        at = next;
      } else if (bytes[at] === LT) {
        const next = this.#tag(at);
        if (next < 0) {
          if (bytes.length - at > this.limits.tagLength) throw tooLarge("tag-length", this.limits.tagLength, this.part);
          return at;
        }
        at = next;
      } else {
        const end = nextTag(bytes, at);
        if (end === bytes.length && !isLast && end - at < KEPT_TEXT) return at;
        const stop = end === bytes.length && !isLast ? safeEnd(bytes, at) : end;
        if (this.wantsText) this.handler.text!(bytes, at, stop, false);
        if (stop < end) return stop;
        at = stop;
      }
    }
    return at;
  }

  /** The tag or construct at `at`; where it ends, or -1 where the bytes do not reach. */
  #tag(at: number): number {
    const { bytes } = this;
    if (at + 1 >= bytes.length) return -1;
    const second = bytes[at + 1]!;
    if (second === SLASH) return this.#closing(at);
    if (second === 63) return this.#begin("instruction", at + 2);
    if (second !== 33) return this.#opening(at);
    return this.#declaration(at);
  }

  #declaration(at: number): number {
    const { bytes } = this;
    if (bytes[at + 2] === 45) return bytes[at + 3] === 45 ? this.#begin("comment", at + 4) : this.#short(at, 4);
    if (bytes[at + 2] !== 91) return this.#short(at, 9);
    for (let i = 0; i < 9; i++) if (bytes[at + i] !== "<![CDATA[".charCodeAt(i)) return this.#short(at, 9);
    return this.#begin("cdata", at + 9);
  }

  #short(at: number, length: number): number {
    if (at + length > this.bytes.length) return -1;
    throw damaged(NO_DTD, this.part);
  }

  #begin(construct: Construct, at: number): number {
    this.#construct = construct;
    return at;
  }

  /** Looks for the end of a comment, CDATA or instruction and hands over what CDATA holds. */
  #inConstruct(at: number): number {
    const { bytes } = this;
    const end = CONSTRUCTS[this.#construct!];
    let stop = at;
    for (; ; stop++) {
      stop = bytes.indexOf(end[0]!, stop);
      if (stop < 0) stop = bytes.length;
      if (stop + end.length > bytes.length) break;
      if (end.every((byte, i) => bytes[stop + i] === byte)) break;
    }
    const isComplete = stop + end.length <= bytes.length;
    if (!isComplete) stop = Math.max(at, safeEnd(bytes, at, bytes.length - end.length + 1));
    if (this.#construct === "cdata" && this.wantsText && stop > at) this.handler.text!(bytes, at, stop, true);
    if (isComplete) this.#construct = undefined;
    return isComplete ? stop + end.length : stop;
  }

  #closing(at: number): number {
    const { bytes } = this;
    let hash = 0;
    let i = at + 2;
    for (; i < bytes.length; i++) {
      const byte = bytes[i]!;
      if (byte === GT || byte <= 32) break;
      hash = hashStep(hash, byte);
    }
    while (i < bytes.length && bytes[i]! <= 32) i++;
    if (i >= bytes.length) return -1;
    if (bytes[i] !== GT || this.depth === 0 || this.#hashes[this.depth] !== hash)
      throw damaged("tags do not match", this.part);
    this.tagStart = at;
    this.tagEnd = i + 1;
    this.element = this.#ids[this.depth]!;
    this.handler.close(this);
    this.depth--;
    return i + 1;
  }

  #opening(at: number): number {
    const { bytes } = this;
    let full = 0;
    let hash = 0;
    let local = at + 1;
    let i = local;
    for (; i < bytes.length; i++) {
      const byte = bytes[i]!;
      if (byte === GT || byte === SLASH || byte <= 32) break;
      full = hashStep(full, byte);
      hash = hashStep(hash, byte);
      if (byte === COLON) {
        local = i + 1;
        hash = 0;
      }
    }
    const end = this.#attributes(i);
    if (end < 0) return -1;
    if (i === at + 1) throw damaged("a tag without a name", this.part);
    if (end - at > this.limits.tagLength) throw tooLarge("tag-length", this.limits.tagLength, this.part);
    this.tagStart = at;
    this.tagEnd = end;
    this.#enter(this.names.find(bytes, local, i, hash), full);
    return end;
  }

  #enter(id: number, hash: number): void {
    if (this.depth === 0 && this.#hasRoot) throw damaged("two root elements", this.part);
    if (this.depth >= this.limits.xmlDepth) throw tooLarge("xml-depth", this.limits.xmlDepth, this.part);
    this.depth++;
    this.#hasRoot = true;
    this.element = id;
    this.#hashes[this.depth] = hash;
    this.#ids[this.depth] = id;
    this.handler.open(this);
    if (!this.isSelfClosing) return;
    this.element = id;
    this.handler.close(this);
    this.depth--;
  }

  /** Reads attributes up to the end of the tag and returns the place behind it, or -1 where the bytes do not reach. */
  #attributes(from: number): number {
    const { bytes } = this;
    const length = bytes.length;
    let count = 0;
    let i = from;
    for (;;) {
      while (i < length && bytes[i]! <= 32) i++;
      if (i >= length) return -1;
      const byte = bytes[i]!;
      if (byte === GT || byte === SLASH) break;
      let hash = 0;
      let local = i;
      const start = i;
      for (; i < length; i++) {
        const letter = bytes[i]!;
        if (letter === EQUALS || letter <= 32) break;
        if (letter === GT || letter === LT) throw damaged("an attribute without a value", this.part);
        hash = hashStep(hash, letter);
        if (letter === COLON) {
          local = i + 1;
          hash = 0;
        }
      }
      const nameEnd = i;
      while (i < length && bytes[i]! <= 32) i++;
      if (i >= length) return -1;
      if (bytes[i] !== EQUALS) throw damaged("an attribute without a value", this.part);
      i++;
      while (i < length && bytes[i]! <= 32) i++;
      if (i >= length) return -1;
      const quote = bytes[i]!;
      if (quote !== 34 && quote !== 39) throw damaged("an attribute without quotes", this.part);
      const valueStart = ++i;
      while (i < length && bytes[i] !== quote) i++;
      if (i >= length) return -1;
      const id = this.names.find(bytes, local, nameEnd, hash);
      this.attributeIds[count] = local === start ? id : -id;
      this.attributeStarts[count] = valueStart;
      this.attributeEnds[count] = i;
      count++;
      i++;
    }
    this.isSelfClosing = bytes[i] === SLASH;
    if (this.isSelfClosing) i++;
    if (i >= length) return -1;
    if (bytes[i] !== GT) throw damaged("a tag is not closed", this.part);
    this.attributeCount = count;
    return i + 1;
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}

/** Most texts are short, and a loop finds their end sooner than a call. */
function nextTag(bytes: Uint8Array, from: number): number {
  const near = Math.min(from + 32, bytes.length);
  for (let i = from; i < near; i++) if (bytes[i] === LT) return i;
  const far = bytes.indexOf(LT, near);
  return far < 0 ? bytes.length : far;
}

/** An end before which no letter, entity or line end is torn apart. */
function safeEnd(bytes: Uint8Array, start: number, limit = bytes.length): number {
  let end = Math.max(limit, start);
  for (let i = end - 1; i >= start && i > end - 16; i--) if (bytes[i] === 38) end = i;
  while (end > start && end < bytes.length && (bytes[end]! & 0xc0) === 0x80) end--;
  if (end === bytes.length && end > start) {
    let first = end - 1;
    while (first > start && (bytes[first]! & 0xc0) === 0x80) first--;
    if (bytes[first]! >= 0xc0) end = first;
  }
  if (end > start && bytes[end - 1] === 13) end--;
  return end;
}
