import { type CellStyle, isDateFormat } from "@ntm-kit/sheets";
import { NameTable } from "../xml/name-table";
import { readXml } from "../xml/read-xml";
import type { XmlReader } from "../xml/xml-reader";
import { builtInFormat } from "./number-formats";

const names = new NameTable(
  "numFmts numFmt numFmtId formatCode fonts font name val cellXfs xf fontId",
  "dxfs minorFont latin typeface alignment indent",
);
const { id } = names;

const PLAIN: CellStyle = { format: "General", isDate: false };

/** Styles by the number cells give (`c@s`). `themeFont` is the font of cells that name none. */
export function readStyles(bytes: Uint8Array, themeFont: string | undefined, part: string): CellStyle[] {
  const formats = new Map<number, string>();
  const fonts: (string | undefined)[] = [];
  const cells: { format: number; font: number; indent: number }[] = [];
  let section = 0;

  const number = (xml: XmlReader, name: number): number => Number(xml.attribute(name) ?? 0) || 0;
  const open = (xml: XmlReader): void => {
    if (xml.depth === 2) section = xml.element;
    else if (xml.depth === 3 && section === id.fonts && xml.element === id.font) fonts.push(undefined);
    else if (xml.depth === 4 && section === id.fonts && xml.element === id.name)
      fonts[fonts.length - 1] ??= xml.attribute(id.val);
    else if (section === id.numFmts && xml.element === id.numFmt)
      formats.set(number(xml, id.numFmtId), xml.attribute(id.formatCode) ?? "General");
    else if (section === id.cellXfs && xml.element === id.xf && cells.length < 0xffff)
      cells.push({ format: number(xml, id.numFmtId), font: number(xml, id.fontId), indent: 0 });
    else if (xml.depth === 4 && section === id.cellXfs && xml.element === id.alignment) {
      const cell = cells.at(-1);
      if (cell) cell.indent = number(xml, id.indent);
    }
  };
  readXml(bytes, names, { open, close: () => {} }, part);

  const byFormat = new Map<number, Pick<CellStyle, "format" | "isDate">>();
  const formatOf = (number: number) => {
    const known = byFormat.get(number);
    if (known) return known;
    const format = formats.get(number) ?? builtInFormat(number);
    const made = { format, isDate: isDateFormat(format) };
    byFormat.set(number, made);
    return made;
  };
  const styles = cells.map(
    ({ format, font, indent }): CellStyle => ({
      ...formatOf(format),
      font: fonts[font] ?? themeFont,
      ...(indent > 0 ? { indent } : {}),
    }),
  );
  return styles.length > 0 ? styles : [PLAIN];
}

/** The theme's font for cells, if it names one. */
export function readThemeFont(bytes: Uint8Array, part: string): string | undefined {
  let isMinor = false;
  let font: string | undefined;
  const open = (xml: XmlReader): void => {
    if (xml.element === id.minorFont) isMinor = true;
    else if (isMinor && xml.element === id.latin) font ??= xml.attribute(id.typeface);
  };
  const close = (xml: XmlReader): void => {
    if (xml.element === id.minorFont) isMinor = false;
  };
  readXml(bytes, names, { open, close }, part);
  return font || undefined;
}
