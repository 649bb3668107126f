import type { TextRun } from "@ntm-kit/sheets";
import { tooLarge } from "../workbook-error";
import type { XmlReader } from "../xml/xml-reader";
import { decodeRaw, decodeText } from "../xml/xml-text";
import { odsNames } from "./ods-names";

const { id } = odsNames;

/** Blanks that one `text:s` may stand for. */
const MOST_BLANKS = 32_767;

/** A cell's text, with its runs where one of them names a font. */
export interface OdsText {
  readonly text: string;
  readonly runs?: readonly TextRun[];
}

/**
 * Collects the paragraphs of a cell. White space folds to one blank and is none at a paragraph's start, as OpenDocument
 * has it; `text:s`, `text:tab` and `text:line-break` stand for what is to be kept. Notes and drawings are no text of
 * the cell.
 */
export class OdsTextCollector {
  #done: TextRun[] = [];
  #text = "";
  #length = 0;
  #paragraphs = 0;
  /** Whether white space that follows is dropped. */
  #dropsBlank = true;
  /** Fonts of the spans around, innermost last. */
  readonly #fonts: (string | undefined)[] = [];

  constructor(
    readonly most: number,
    readonly part: string,
  ) {}

  clear(): void {
    this.#done = [];
    this.#text = "";
    this.#length = 0;
    this.#paragraphs = 0;
    this.#fonts.length = 0;
  }

  get hasParagraph(): boolean {
    return this.#paragraphs > 0;
  }

  paragraph(): void {
    if (this.#paragraphs++ > 0) this.#add("\n");
    this.#dropsBlank = true;
  }

  openSpan(font: string | undefined): void {
    const inherited = this.#fonts.at(-1);
    if (font !== inherited) this.#flush();
    this.#fonts.push(font ?? inherited);
  }

  closeSpan(): void {
    const font = this.#fonts.pop();
    if (font !== this.#fonts.at(-1)) this.#flush(font);
  }

  /** An element that stands for characters. */
  mark(xml: XmlReader): void {
    if (xml.element === id.s) {
      const count = Number(xml.attribute(-id.c) ?? 1);
      this.#add(" ".repeat(count >= 1 ? Math.min(Math.trunc(count), MOST_BLANKS) : 1));
    } else if (xml.element === id.tab) this.#add("\t");
    else if (xml.element === id["line-break"]) this.#add("\n");
    else return;
    this.#dropsBlank = false;
  }

  add(bytes: Uint8Array, start: number, end: number, isLiteral: boolean): void {
    const raw = isLiteral ? decodeRaw(bytes, start, end) : decodeText(bytes, start, end);
    let text = /[\t\r\n]| {2}/.test(raw) ? raw.replace(/[ \t\r\n]+/g, " ") : raw;
    if (this.#dropsBlank && text.startsWith(" ")) text = text.slice(1);
    if (text === "") return;
    this.#dropsBlank = text.endsWith(" ");
    this.#add(text);
  }

  #add(text: string): void {
    this.#length += text.length;
    if (this.#length > this.most) throw tooLarge("text-length", this.most, this.part);
    this.#text += text;
  }

  #flush(font = this.#fonts.at(-1)): void {
    if (this.#text !== "") this.#done.push(font === undefined ? { text: this.#text } : { text: this.#text, font });
    this.#text = "";
  }

  take(): OdsText {
    if (this.#done.length === 0) return { text: this.#text };
    this.#flush();
    const runs = this.#done;
    return { text: runs.map((run) => run.text).join(""), ...(runs.some((run) => run.font !== undefined) && { runs }) };
  }
}
