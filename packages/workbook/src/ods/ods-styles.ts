import { type CellStyle, isDateFormat } from "@ntm-kit/sheets";
import type { XmlReader } from "../xml/xml-reader";
import { odsNames } from "./ods-names";

const { id } = odsNames;

/** What a stored value is shown as, by its type; a style may say it more exactly. */
export type ValueKind = "plain" | "date" | "time" | "percentage";

interface NamedStyle {
  readonly parent?: string;
  readonly dataStyle?: string;
  font?: string;
  isHidden?: boolean;
}

const USUAL: Readonly<Record<ValueKind, string>> = {
  plain: "General",
  date: "yyyy-mm-dd",
  time: "[h]:mm:ss",
  percentage: "0%",
};
const DEFAULT_STYLE = "";
/** A style that is its own ancestor ends here. */
const MOST_ANCESTORS = 20;
/** The grid numbers styles in 16 bits. */
const MOST_STYLES = 0xffff;

/** Styles of an OpenDocument: those of its `styles.xml`, where there is one, and of its content. */
export class OdsStyles {
  /** Styles as cells name them by number; grows while cells are read. */
  readonly cells: CellStyle[] = [{ format: "General", isDate: false }];
  readonly #named = new Map<string, NamedStyle>();
  readonly #fonts = new Map<string, string>();
  readonly #formats = new Map<string, string>();
  readonly #numbers = new Map<string, number>();
  #current: NamedStyle | undefined;
  #format: { readonly name: string; text: string; isPercent: boolean } | undefined;

  /** Takes one start tag, wherever in the document it stands. */
  open(xml: XmlReader): void {
    const { element } = xml;
    if (element === id.style || element === id["default-style"]) this.#openStyle(xml);
    else if (element === id["font-face"]) this.#openFont(xml);
    else if (element === id["text-properties"] && this.#current) this.#current.font ??= this.#fontOf(xml);
    else if (element === id["table-properties"] && this.#current) {
      if (xml.attribute(-id.display) === "false") this.#current.isHidden = true;
    } else if (isDataStyle(element)) {
      this.#format = {
        name: xml.attribute(-id.name) ?? "",
        text: "",
        isPercent: element === id["percentage-style"],
      };
    } else if (this.#format) this.#format.text += formatPart(xml);
  }

  close(xml: XmlReader): void {
    if (xml.element === id.style || xml.element === id["default-style"]) this.#current = undefined;
    else if (this.#format && isDataStyle(xml.element)) {
      const { name, isPercent } = this.#format;
      const text = this.#format.text.replace(/[/: ]+$/, "");
      if (text !== "") this.#formats.set(name, isPercent ? `${text}%` : text);
      this.#format = undefined;
    }
  }

  #openStyle(xml: XmlReader): void {
    const family = xml.attribute(-id.family) ?? "";
    const isDefault = xml.element === id["default-style"];
    const name = isDefault ? DEFAULT_STYLE : (xml.attribute(-id.name) ?? "");
    this.#current = {
      parent: xml.attribute(-id["parent-style-name"]),
      dataStyle: xml.attribute(-id["data-style-name"]),
    };
    this.#named.set(`${family} ${name}`, this.#current);
  }

  #openFont(xml: XmlReader): void {
    const name = xml.attribute(-id.name);
    const family = xml.attribute(-id["font-family"]);
    if (name !== undefined && family !== undefined) this.#fonts.set(name, bareFamily(family));
  }

  #fontOf(xml: XmlReader): string | undefined {
    const name = xml.attribute(-id["font-name"]);
    if (name !== undefined) return this.#fonts.get(name) ?? name;
    const family = xml.attribute(-id["font-family"]);
    return family === undefined ? undefined : bareFamily(family);
  }

  /** Whether a sheet of that style is not shown. */
  hidesTable(name: string | undefined): boolean {
    return this.#find("table", name, (style) => style.isHidden) ?? false;
  }

  /** Font of a run of text. */
  textFont(name: string | undefined): string | undefined {
    return this.#find("text", name, (style) => style.font);
  }

  /** Number of the style of a cell that is shown as that kind of value. */
  cell(name: string | undefined, kind: ValueKind): number {
    const key = `${kind} ${name ?? ""}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const font = this.#find("table-cell", name, (style) => style.font);
    const dataStyle = this.#find("table-cell", name, (style) => style.dataStyle);
    const stated = dataStyle === undefined ? undefined : this.#formats.get(dataStyle);
    const format = stated ?? USUAL[kind];
    const made: CellStyle = {
      format,
      isDate: kind === "date" || kind === "time" || isDateFormat(format),
      ...(font !== undefined && { font }),
    };
    const same = this.cells.findIndex(
      (other) => other.format === made.format && other.isDate === made.isDate && other.font === font,
    );
    const number = same >= 0 || this.cells.length >= MOST_STYLES ? Math.max(same, 0) : this.cells.push(made) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  #find<T>(family: string, name: string | undefined, pick: (style: NamedStyle) => T | undefined): T | undefined {
    let next = name;
    for (let i = 0; i < MOST_ANCESTORS && next !== undefined; i++) {
      const style = this.#named.get(`${family} ${next}`);
      const found = style && pick(style);
      if (found !== undefined) return found;
      next = style?.parent;
    }
    const last = this.#named.get(`${family} ${DEFAULT_STYLE}`);
    return last && pick(last);
  }
}

/** `'Times New Roman', serif` without quotes and substitutes. */
function bareFamily(family: string): string {
  const [first = ""] = family.split(",");
  return first.trim().replace(/^(['"])(.*)\1$/, "$2");
}

function isDataStyle(element: number): boolean {
  switch (element) {
    case id["number-style"]:
    case id["date-style"]:
    case id["time-style"]:
    case id["percentage-style"]:
    case id["currency-style"]:
      return true;
    default:
      return false;
  }
}

/** A piece of a data style as a number format writes it; literal texts between the pieces do not matter for reading. */
function formatPart(xml: XmlReader): string {
  const isLong = xml.attribute(-id.style) === "long";
  switch (xml.element) {
    case id.number: {
      const places = Math.min(Number(xml.attribute(-id["decimal-places"]) ?? 0) || 0, 15);
      const whole = xml.attribute(-id.grouping) === "true" ? "#,##0" : "0";
      return places > 0 ? `${whole}.${"0".repeat(places)}` : whole;
    }
    case id["scientific-number"]:
      return "0.00E+00";
    case id.fraction:
      return "# ?/?";
    case id.day:
      return isLong ? "dd/" : "d/";
    case id.month:
      return xml.attribute(-id.textual) === "true" ? "mmm/" : isLong ? "mm/" : "m/";
    case id.year:
      return isLong ? "yyyy " : "yy ";
    case id.hours:
      return isLong ? "hh:" : "h:";
    case id.minutes:
      return "mm:";
    case id.seconds:
      return "ss ";
    default:
      return "";
  }
}
