import { attribute, type Child, children, tags } from "../package/xml-edit";
import { isLegacyFont, unicodeFontFor } from "./legacy-fonts";

const GENERAL = "0";
const TEXT = "49";

/** Looks that cells need after they hold other values: cell formats are added to the end of the list, none is changed. */
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
    const xf = this.#ownFormats[format];
    const tag = xf && tagOf(xf);
    if (!tag) return format;
    const isText = attribute(tag, "numFmtId") === TEXT;
    const hasQuote = /^(?:1|true|on)$/.test(attribute(tag, "quotePrefix") ?? "");
    if (!isText && !hasQuote) return format;
    const plain = isText ? withAttribute(tag, "numFmtId", GENERAL) : tag;
    return this.#add(`number ${format}`, withAttribute(plain, "quotePrefix", undefined) + xf.slice(tag.length));
  }

  /** A format for Unicode text: one whose font draws the letters of an old encoding gets another font, else it is the same. */
  forText(format: number): number {
    const xf = this.#ownFormats[format];
    const tag = xf && tagOf(xf);
    if (!tag) return format;
    const font = this.#ownFonts[Number(attribute(tag, "fontId") ?? 0)];
    const unicode = font && unicodeFont(font);
    if (!unicode) return format;
    const at = this.#fonts.indexOf(unicode);
    const fontId = this.#ownFonts.length + (at >= 0 ? at : this.#fonts.push(unicode) - 1);
    const changed = withAttribute(withAttribute(tag, "fontId", String(fontId)), "applyFont", "1");
    return this.#add(`text ${format}`, changed + xf.slice(tag.length));
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
  const tag = styles.slice(list.start, list.end).replace(/(\scount\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${count}"`);
  return (
    styles.slice(0, list.start) +
    tag +
    styles.slice(list.end, list.innerEnd) +
    items.join("") +
    styles.slice(list.innerEnd)
  );
}

const tagOf = (element: string): string => element.slice(0, element.indexOf(">") + 1);

function withAttribute(tag: string, name: string, value: string | undefined): string {
  const plain = tag.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), "");
  return value === undefined ? plain : plain.replace(/\s*(\/?)>$/, ` ${name}="${value}"$1>`);
}

/** The font, or the properties of a run of text, under a name that shows Unicode; undefined where it does so already. */
export function unicodeFont(font: string): string | undefined {
  let name: string | undefined;
  for (const tag of tags(font))
    if ((tag.local === "name" || tag.local === "rFont") && tag.kind !== "close")
      name ??= attribute(font.slice(tag.start, tag.end), "val");
  if (name === undefined || !isLegacyFont(name)) return undefined;
  const wanted = unicodeFontFor(name);
  return font
    .replace(/(<(?:[\w.-]+:)?(?:name|rFont)\s[^>]*?val\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${wanted}"`)
    .replace(/<(?:[\w.-]+:)?(?:charset|family|scheme)\s[^>]*?\/>/g, "");
}
