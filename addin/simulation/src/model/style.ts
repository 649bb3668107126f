/** A cell's look as flat names and plain values (`fill.color`, `font.bold`, `border.EdgeTop.style`); what is absent is the default. */
export type Style = Readonly<Record<string, StyleValue>>;
export type StyleValue = string | number | boolean;

/** What Excel answers for a cell nobody has touched. A cell without fill answers white, with pattern `None`. */
const STYLE_DEFAULTS: Style = {
  numberFormat: "General",
  style: "Normal",
  "fill.color": "#FFFFFF",
  "fill.pattern": "None",
  "fill.patternColor": "#000000",
  "fill.tintAndShade": 0,
  "fill.patternTintAndShade": 0,
  "font.name": "Calibri",
  "font.size": 11,
  "font.color": "#000000",
  "font.bold": false,
  "font.italic": false,
  "font.underline": "None",
  "font.strikethrough": false,
  "font.subscript": false,
  "font.superscript": false,
  "font.tintAndShade": 0,
  "format.wrapText": false,
  "format.horizontalAlignment": "General",
  "format.verticalAlignment": "Bottom",
  "format.textOrientation": 0,
  "format.readingOrder": "Context",
  "format.shrinkToFit": false,
  "format.indentLevel": 0,
  "format.autoIndent": false,
  "protection.locked": true,
  "protection.formulaHidden": false,
};

const BORDER_DEFAULTS: Style = { style: "None", color: "#000000", weight: "Thin", tintAndShade: 0 };

export const BORDER_EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

export const PLAIN_STYLE: Style = {};

const isDefault = (name: string, value: StyleValue): boolean =>
  name.startsWith("border.")
    ? BORDER_DEFAULTS[name.slice(name.lastIndexOf(".") + 1)] === value
    : STYLE_DEFAULTS[name] === value;

/** `style` with one property changed; a property at its default is not kept, so that a look taken back leaves nothing. */
export function withProperty(style: Style, name: string, value: StyleValue | undefined): Style {
  const { [name]: _old, ...rest } = style;
  return value === undefined || isDefault(name, value) ? rest : sortKeys({ ...rest, [name]: value });
}

export const withoutFill = (style: Style): Style =>
  Object.fromEntries(Object.entries(style).filter(([name]) => !name.startsWith("fill.")));

export const styleValue = (style: Style, name: string): StyleValue | undefined =>
  style[name] ??
  (name.startsWith("border.") ? BORDER_DEFAULTS[name.slice(name.lastIndexOf(".") + 1)] : STYLE_DEFAULTS[name]);

export const isPlain = (style: Style): boolean => Object.keys(style).length === 0;

const sortKeys = (style: Style): Style =>
  Object.fromEntries(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));

const NAMED: Readonly<Record<string, string>> = {
  white: "#FFFFFF",
  black: "#000000",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  purple: "#800080",
  pink: "#FFC0CB",
};

/** Excel stores colours as upper-case `#RRGGBB` and takes names too; undefined where it would refuse. */
export function normalColor(color: string): string | undefined {
  const hex = /^#?([0-9a-f]{6})$/i.exec(color)?.[1];
  if (hex) return `#${hex.toUpperCase()}`;
  return color === "" ? "" : NAMED[color.toLowerCase()];
}
