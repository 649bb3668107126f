import type { TextRun } from "@ntm-kit/sheets";
import { NameTable } from "../xml/name-table";
import { TextPieces } from "../xml/text-pieces";
import type { XmlHandler, XmlReader } from "../xml/xml-reader";
import { XmlReader as Reader } from "../xml/xml-reader";
import { decodeUnits } from "../xml/xml-text";

const names = new NameTable("r t rFont val rPh");
const { id } = names;

/** A string with its runs, where there are several or one names a font. */
export interface RichText {
  readonly text: string;
  readonly runs?: readonly TextRun[];
}

/** Collects the text of a `si` or `is` element: all `t` joined, phonetic hints left out. */
export class RichTextCollector {
  readonly #pieces = new TextPieces();
  #runs: TextRun[] = [];
  #font: string | undefined;
  #phonetic = 0;

  clear(): void {
    this.#runs = [];
    this.#font = undefined;
    this.#phonetic = 0;
  }
  phonetic(step: 1 | -1): void {
    this.#phonetic += step;
  }
  run(): void {
    this.#font = undefined;
  }
  font(name: string | undefined): void {
    this.#font = name;
  }
  /** True where text is to be taken. */
  begin(): boolean {
    this.#pieces.clear();
    return this.#phonetic === 0;
  }
  add(bytes: Uint8Array, start: number, end: number, isLiteral: boolean): void {
    this.#pieces.add(bytes, start, end, isLiteral);
  }
  finish(): void {
    const text = decodeUnits(String(this.#pieces));
    if (this.#phonetic === 0 && text !== "")
      this.#runs.push(this.#font === undefined ? { text } : { text, font: this.#font });
  }
  take(): RichText {
    const runs = this.#runs;
    const [only] = runs;
    // Nearly every string is one run of the cell's own font.
    if (only && runs.length === 1 && only.font === undefined) return only;
    return only ? { text: runs.map((run) => run.text).join(""), runs } : { text: "" };
  }
}

/** The string at `start` to `end`: what stands between `<si>` and `</si>`. */
export function parseRichText(bytes: Uint8Array, start: number, end: number): RichText {
  const rich = new RichTextCollector();
  const open = (xml: XmlReader): void => {
    if (xml.element === id.rPh) rich.phonetic(1);
    else if (xml.element === id.r) rich.run();
    else if (xml.element === id.rFont) rich.font(xml.attribute(id.val));
    else if (xml.element === id.t) xml.wantsText = rich.begin();
  };
  const close = (xml: XmlReader): void => {
    if (xml.element === id.rPh) rich.phonetic(-1);
    else if (xml.element === id.t) {
      rich.finish();
      xml.wantsText = false;
    }
  };
  const handler: XmlHandler = { open, close, text: (...piece) => rich.add(...piece) };
  const reader = new Reader(names, handler);
  reader.push(ROOT);
  reader.push(bytes.subarray(start, end));
  reader.push(ROOT_END);
  reader.end();
  return rich.take();
}

const ROOT = new TextEncoder().encode("<si>");
const ROOT_END = new TextEncoder().encode("</si>");
