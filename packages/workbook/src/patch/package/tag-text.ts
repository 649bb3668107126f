import { escapePlain } from "../../write/xml-out";

/** One attribute, with the blanks before it; group 1 is its prefix, 2 its local name, 3 or 4 what its quotes hold. */
const ATTRIBUTE = /\s+(?:([^\s=:/>]+):)?([^\s=:/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

interface AttributeSpan {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
}

/**
 * Finds an attribute by going through them in order, so that words within another one's value are never taken for it.
 */
function find(tag: string, name: string, mayHavePrefix: boolean): AttributeSpan | undefined {
  ATTRIBUTE.lastIndex = Math.max(0, tag.search(/[\s/>]/));
  for (let start = ATTRIBUTE.lastIndex; ; start = ATTRIBUTE.lastIndex) {
    const match = ATTRIBUTE.exec(tag);
    if (!match) return undefined;
    const [, prefix, local, double, single] = match;
    if (local === name && (mayHavePrefix || prefix === undefined))
      return { start, end: ATTRIBUTE.lastIndex, raw: double ?? single ?? "" };
  }
}

/** Value of an attribute of a tag's own text, under whatever prefix, entities undone. */
function attribute(tag: string, name: string): string | undefined {
  const raw = find(tag, name, true)?.raw;
  return raw?.includes("&") ? withoutEntities(raw) : raw;
}

function withoutEntities(raw: string): string {
  return raw
    .replace(/&#(x[0-9a-fA-F]{1,6}|\d{1,7});/g, (_, code: string) =>
      String.fromCodePoint(Math.min(0x10ffff, code.startsWith("x") ? Number(`0${code}`) : Number(code))),
    )
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}

/**
 * One tag as it is written, from its `<` to its `>`. An edit gives another and leaves every other letter of it as it
 * was: the order of its attributes, their quotes, blanks and prefixes.
 */
export class TagText {
  constructor(readonly text: string) {}

  get(name: string): string | undefined {
    return attribute(this.text, name);
  }

  /** The attribute keeps its place and its quotes; a new one comes last. */
  set(name: string, value: string | number): TagText {
    const own = find(this.text, name, false);
    if (!own)
      return new TagText(
        this.text.replace(/\s*(\/?)>$/, (_, slash) => ` ${name}="${escapePlain(String(value))}"${slash}>`),
      );
    const quoted = own.end - own.raw.length - 1;
    return new TagText(this.text.slice(0, quoted) + escapePlain(String(value)) + this.text.slice(own.end - 1));
  }

  /** Sets what the tag states already: a count that a list does not declare is not added. */
  update(name: string, value: string | number): TagText {
    return this.get(name) === undefined ? this : this.set(name, value);
  }

  remove(...names: readonly string[]): TagText {
    return names.reduce((tag: TagText, name) => {
      const own = find(tag.text, name, false);
      return own ? new TagText(tag.text.slice(0, own.start) + tag.text.slice(own.end)) : tag;
    }, this);
  }

  /** The tag as one that opens an element, whose end tag is then to be written. */
  asOpen(): TagText {
    return new TagText(this.text.replace(/\s*\/>$/, ">"));
  }

  /** The tag as an element without content. */
  asEmpty(): TagText {
    return new TagText(this.text.replace(/\s*\/?>$/, "/>"));
  }

  toString(): string {
    return this.text;
  }
}
