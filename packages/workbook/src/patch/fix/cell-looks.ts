import type { TagText } from "../package/tag-text";
import { type Child, children, tagAt, tags } from "../package/xml-edit";
import { isLegacyFont, unicodeFontFor } from "./legacy-fonts";

const GENERAL = "0";
const TEXT = "49";

/**
 * Looks that cells need after they hold other values: cell formats are added to the end of the list, none is changed.
 */
export class CellLooks {
  readonly #fonts: string[] = [];
  readonly #formats: string[] = [];
  readonly #known = new Map<string, number>();
  readonly #ownFonts: readonly string[];
  readonly #ownFormats: readonly string[];

  constructor(readonly styles: string) {
    this.#ownFonts = itemsOf(styles, "fonts");
    this.#ownFormats = itemsOf(styles, "cellXfs");
  }

  /** A format for a number in the place of text: without the text format and the apostrophe, else alike. */
  forNumber(format: number): number {
    const { tag, rest } = this.#format(format) ?? {};
    if (!tag) return format;
    const isText = tag.get("numFmtId") === TEXT;
    const hasQuote = /^(?:1|true|on)$/.test(tag.get("quotePrefix") ?? "");
    if (!isText && !hasQuote) return format;
    const plain = isText ? tag.set("numFmtId", GENERAL) : tag;
    return this.#add(`number ${format}`, `${plain.remove("quotePrefix")}${rest}`);
  }

  /**
   * A format for Unicode text: one whose font draws the letters of an old encoding gets another font, else it is the
   * same.
   */
  forText(format: number): number {
    const { tag, rest } = this.#format(format) ?? {};
    if (!tag) return format;
    const font = this.#ownFonts[Number(tag.get("fontId") ?? 0)];
    const unicode = font && unicodeFont(font);
    if (!unicode) return format;
    const at = this.#fonts.indexOf(unicode);
    const fontId = this.#ownFonts.length + (at >= 0 ? at : this.#fonts.push(unicode) - 1);
    return this.#add(`text ${format}`, `${tag.set("fontId", fontId).set("applyFont", 1)}${rest}`);
  }

  /** The tag of a cell format, and what follows it. */
  #format(number: number): { readonly tag: TagText; readonly rest: string } | undefined {
    const xf = this.#ownFormats[number];
    if (xf === undefined) return undefined;
    const [first] = tags(xf);
    return first && { tag: tagAt(xf, first), rest: xf.slice(first.end) };
  }

  #add(key: string, xf: string): number {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const number = this.#ownFormats.length + this.#formats.push(xf) - 1;
    this.#known.set(key, number);
    return number;
  }

  /** The styles part with what was added; the same text where nothing was. */
  xml(): string {
    return withMore(withMore(this.styles, "fonts", this.#fonts), "cellXfs", this.#formats);
  }
}

const listOf = (styles: string, local: string): Child | undefined =>
  children(styles).list.find((child) => child.local === local && child.kind === "open");

function itemsOf(styles: string, local: string): string[] {
  const list = listOf(styles, local);
  if (!list) return [];
  const inner = styles.slice(list.innerStart, list.innerEnd);
  const wrapped = `<list>${inner}</list>`;
  return children(wrapped).list.map((child) => wrapped.slice(child.start, child.whole));
}

function withMore(styles: string, local: string, items: readonly string[]): string {
  const list = listOf(styles, local);
  if (!list || items.length === 0) return styles;
  const count = itemsOf(styles, local).length + items.length;
  const tag = tagAt(styles, list).update("count", count);
  const inner = styles.slice(list.end, list.innerEnd);
  return `${styles.slice(0, list.start)}${tag}${inner}${items.join("")}${styles.slice(list.innerEnd)}`;
}

/**
 * The font, or the properties of a run of text, under a name that shows Unicode; undefined where it does so already.
 */
export function unicodeFont(font: string): string | undefined {
  const named = [...tags(font)].find((tag) => (tag.local === "name" || tag.local === "rFont") && tag.kind !== "close");
  const tag = named && tagAt(font, named);
  const name = tag?.get("val");
  if (!tag || name === undefined || !isLegacyFont(name)) return undefined;
  const wanted = tag.set("val", unicodeFontFor(name));
  const renamed = font.slice(0, named.start) + wanted + font.slice(named.end);
  return renamed.replace(/<(?:[\w.-]+:)?(?:charset|family|scheme)\s[^>]*?\/>/g, "");
}
