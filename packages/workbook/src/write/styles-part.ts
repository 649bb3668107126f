import type { ConditionalFormat, DocumentStyle, WorkbookDocument } from "@ntm-kit/sheets";
import { element, XML_HEAD } from "./xml-out";

/** The styles part, with the index of each named style and of each conditional style. */
export interface StylesPart {
  readonly xml: string;
  readonly cellStyle: (name: string | undefined) => number;
  readonly conditionalStyle: (style: ConditionalFormat["style"]) => number;
  /** How a named style looks. */
  readonly look: (name: string | undefined) => DocumentStyle;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** Fills 0 and 1 are fixed by the format. */
const FIXED_FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
];
const FIRST_OWN_FORMAT = 164;

export function stylesPart({ styles, sheets }: WorkbookDocument): StylesPart {
  const names = Object.keys(styles);
  const fonts = new Pool([fontXml({})]);
  const fills = new Pool(FIXED_FILLS);
  const borders = new Pool([borderXml({})]);
  const formats = new Pool([]);
  const xfs = [{}, ...Object.values(styles)].map((style) => xfXml(style, { fonts, fills, borders, formats }));
  const dxfs = new Pool(sheets.flatMap((sheet) => (sheet.conditionalFormats ?? []).map(({ style }) => dxfXml(style))));
  const numFmts = formats.items.map((formatCode, i) =>
    element("numFmt", { numFmtId: FIRST_OWN_FORMAT + i, formatCode }),
  );
  const inner =
    list("numFmts", numFmts) +
    list("fonts", fonts.items) +
    list("fills", fills.items) +
    list("borders", borders.items) +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    list("cellXfs", xfs) +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    list("dxfs", dxfs.items);
  return {
    xml: XML_HEAD + element("styleSheet", { xmlns: MAIN }, inner),
    cellStyle: (name) => (name === undefined ? 0 : names.indexOf(name) + 1),
    conditionalStyle: (style) => dxfs.indexOf(dxfXml(style)),
    look: (name) => (name === undefined ? {} : (styles[name] ?? {})),
  };
}

/** What styles add to the lists of a styles part that has so many of each already; `formats` is the first free number. */
export function cellLooks(
  styles: readonly DocumentStyle[],
  has: { readonly fonts: number; readonly fills: number; readonly borders: number; readonly formats: number },
): { fonts: string[]; fills: string[]; borders: string[]; cellXfs: string[]; numFmts: string[] } {
  const fonts = new Pool([], has.fonts);
  const fills = new Pool([], has.fills);
  const borders = new Pool([], has.borders);
  const formats = new Pool([], has.formats - FIRST_OWN_FORMAT);
  const cellXfs = styles.map((style) => xfXml(style, { fonts, fills, borders, formats }));
  const numFmts = formats.items.map((formatCode, i) => element("numFmt", { numFmtId: has.formats + i, formatCode }));
  return { fonts: fonts.items, fills: fills.items, borders: borders.items, cellXfs, numFmts };
}

/** Distinct pieces in the order they came. */
class Pool {
  readonly items: string[] = [];
  constructor(
    first: readonly string[],
    /** Number of the first. */
    readonly base = 0,
  ) {
    for (const item of first) this.indexOf(item);
  }
  indexOf(item: string): number {
    const at = this.items.indexOf(item);
    return this.base + (at >= 0 ? at : this.items.push(item) - 1);
  }
}

const list = (name: string, items: readonly string[]): string =>
  items.length === 0 ? "" : element(name, { count: items.length }, items.join(""));

function xfXml(style: DocumentStyle, pools: Record<"fonts" | "fills" | "borders" | "formats", Pool>): string {
  const { align, verticalAlign, wrap, numberFormat } = style;
  const hasAlignment = align !== undefined || verticalAlign !== undefined || wrap;
  const attributes = {
    numFmtId: numberFormat === undefined ? 0 : FIRST_OWN_FORMAT + pools.formats.indexOf(numberFormat),
    fontId: pools.fonts.indexOf(fontXml(style)),
    fillId: style.fill === undefined ? 0 : pools.fills.indexOf(fillXml(style.fill)),
    borderId: pools.borders.indexOf(borderXml(style)),
    xfId: 0,
    applyNumberFormat: numberFormat === undefined ? undefined : 1,
    applyFont: 1,
    applyFill: style.fill === undefined ? undefined : 1,
    applyBorder: style.border === undefined ? undefined : 1,
    applyAlignment: hasAlignment ? 1 : undefined,
  };
  const alignment = element("alignment", {
    horizontal: align,
    vertical: verticalAlign,
    wrapText: wrap ? 1 : undefined,
  });
  return element("xf", attributes, hasAlignment ? alignment : "");
}

function fontXml({ bold, italic, underline, fontSize = 11, color }: DocumentStyle): string {
  const colour = color === undefined ? "" : element("color", { rgb: `FF${color}` });
  return `<font>${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}${underline ? "<u/>" : ""}<sz val="${fontSize}"/>${colour}<name val="Times New Roman"/></font>`;
}

const fillXml = (colour: string): string =>
  `<fill><patternFill patternType="solid">${element("fgColor", { rgb: `FF${colour}` })}</patternFill></fill>`;

function borderXml({ border }: DocumentStyle): string {
  const sides = ["left", "right", "top", "bottom"].map((side) => element(side, { style: border }));
  return `<border>${sides.join("")}<diagonal/></border>`;
}

/** A conditional style as an item of the list. */
export const conditionalLook = (style: ConditionalFormat["style"]): string => dxfXml(style);

/** In a conditional style it is the background colour that fills. */
function dxfXml({ bold, color, fill }: ConditionalFormat["style"]): string {
  const colour = color === undefined ? "" : element("color", { rgb: `FF${color}` });
  const font = bold || colour ? `<font>${bold ? "<b/>" : ""}${colour}</font>` : "";
  const background = fill === undefined ? "" : element("bgColor", { rgb: `FF${fill}` });
  return element("dxf", {}, font + (background && `<fill><patternFill>${background}</patternFill></fill>`));
}
