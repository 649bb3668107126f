import { WorkbookError } from "../workbook-error";
import { decodeRaw } from "./xml-text";

/** The encoding of an XML document by its byte order mark, its first letters, or its declaration; in lower case. */
export function xmlEncoding(head: Uint8Array): string {
  const [a, b] = head;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return "utf-16le";
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return "utf-16be";
  if (a === 0xef && b === 0xbb) return "utf-8";
  const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(
    decodeRaw(head, 0, Math.min(head.length, 256)),
  );
  const label = declared?.[1]?.toLowerCase() ?? "utf-8";
  // A declaration that can be read as ASCII cannot be true when it says UTF-16.
  return label === "utf8" || label.startsWith("utf-16") || label === "us-ascii" ? "utf-8" : label;
}

type Decoder = InstanceType<typeof TextDecoder>;

const UTF8_MARK = [0xef, 0xbb, 0xbf];

/** Bytes of an XML document in any encoding, passed on as UTF-8 without a byte order mark. */
export class Utf8Source {
  #head: Uint8Array | undefined = new Uint8Array(0);
  #decoder: Decoder | undefined;

  constructor(
    readonly sink: (chunk: Uint8Array) => void,
    readonly part?: string,
  ) {}

  push(chunk: Uint8Array): void {
    if (this.#head === undefined) {
      this.#pass(chunk, true);
      return;
    }
    const head = new Uint8Array(this.#head.length + chunk.length);
    head.set(this.#head);
    head.set(chunk, this.#head.length);
    this.#head = head;
    if (head.length >= 256) this.#begin();
  }

  end(): void {
    if (this.#head !== undefined) this.#begin();
    this.#pass(new Uint8Array(0), false);
  }

  #begin(): void {
    const head = this.#head!;
    this.#head = undefined;
    const encoding = xmlEncoding(head);
    if (encoding !== "utf-8") {
      this.#decoder = decoderFor(encoding, this.part);
      this.#pass(head, true);
    } else {
      this.#pass(UTF8_MARK.every((byte, i) => head[i] === byte) ? head.subarray(3) : head, true);
    }
  }

  #pass(chunk: Uint8Array, more: boolean): void {
    if (!this.#decoder) this.sink(chunk);
    else this.sink(new TextEncoder().encode(this.#decoder.decode(chunk, { stream: more })));
  }
}

function decoderFor(encoding: string, part: string | undefined): Decoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    throw new WorkbookError("unsupported", { found: `encoding ${encoding}`, part });
  }
}

/** A whole document as UTF-8 without a byte order mark; the same bytes where they are so already. */
export function toUtf8(bytes: Uint8Array, part?: string): Uint8Array {
  const encoding = xmlEncoding(bytes);
  if (encoding === "utf-8") return UTF8_MARK.every((byte, i) => bytes[i] === byte) ? bytes.subarray(3) : bytes;
  return new TextEncoder().encode(decoderFor(encoding, part).decode(bytes));
}
