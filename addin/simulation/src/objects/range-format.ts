import { type Area, cellCount, keyColumn, keyRow } from "../model/address";
import type { SimulatedSheet } from "../model/sheet";
import { BORDER_EDGES, normalColor, type StyleValue, styleValue, withoutFill } from "../model/style";
import { invalidArgument, itemNotFound } from "../protocol/fault";
import { clientName } from "../protocol/names";
import { HostCollection, type HostObject, type SimulatedHost } from "./host-object";
import { type Member, TableObject } from "./table-object";

/** Cells whose look is read and written together. */
export interface Styled {
  readonly host: SimulatedHost;
  readonly sheet: SimulatedSheet;
  readonly areas: readonly Area[];
}

/** The value all cells share, null where they differ. */
function sharedStyle({ sheet, areas }: Styled, name: string): StyleValue | null {
  const seen = new Set<StyleValue | undefined>();
  for (const area of areas) {
    for (const value of valuesOver(sheet, area, name)) seen.add(value);
    if (seen.size > 1) return null;
  }
  return [...seen][0] ?? null;
}

/** Large areas are answered from the cells that have a look of their own. */
function* valuesOver(sheet: SimulatedSheet, area: Area, name: string): Generator<StyleValue | undefined> {
  if (cellCount(area) <= sheet.styles.size + 1) {
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) yield sheet.styleValue(row, column, name);
    return;
  }
  let own = 0;
  for (const [key, style] of sheet.styles) {
    const [row, column] = [keyRow(key), keyColumn(key)];
    if (row < area.top || row > area.bottom || column < area.left || column > area.right) continue;
    own++;
    yield styleValue(style, name);
  }
  if (own === cellCount(area)) return;
  const columns = new Map([...sheet.columnStyles].filter(([column]) => column >= area.left && column <= area.right));
  for (const style of columns.values()) yield styleValue(style, name);
  if (columns.size <= area.right - area.left) yield styleValue({}, name);
}

function setStyle({ host, sheet, areas }: Styled, what: string, name: string, value: StyleValue | undefined): void {
  host.change(what, sheet);
  for (const area of areas) sheet.setProperty(area, name, value);
}

const styleMember = (styled: Styled, what: string, name: string): Member => ({
  get: () => sharedStyle(styled, name),
  set: (value) => setStyle(styled, what, name, value as StyleValue),
});

const colorMember = (styled: Styled, what: string, name: string): Member => ({
  get: () => sharedStyle(styled, name),
  set(value) {
    const color = normalColor(String(value));
    if (color === undefined) throw invalidArgument(`the colour ${String(value)}`);
    setStyle(styled, what, name, color);
  },
});

const members = (styled: Styled, type: string, prefix: string, names: readonly string[]): Record<string, Member> =>
  Object.fromEntries(
    names.map((name) => {
      const key = `${prefix}.${clientName(name)}`;
      const member = /color/i.test(name) ? colorMember : styleMember;
      return [name, member(styled, `${type}.${name}`, key)];
    }),
  );

const FONT = [
  "Name",
  "Size",
  "Bold",
  "Italic",
  "Underline",
  "Strikethrough",
  "Subscript",
  "Superscript",
  "TintAndShade",
  "Color",
];
const FORMAT = [
  "WrapText",
  "HorizontalAlignment",
  "VerticalAlignment",
  "TextOrientation",
  "ReadingOrder",
  "ShrinkToFit",
  "IndentLevel",
  "AutoIndent",
];

/** `Range.format` and `RangeAreas.format`. */
export function rangeFormat(styled: Styled): HostObject {
  const { host } = styled;
  return new TableObject(
    host,
    "RangeFormat",
    {
      ...members(styled, "RangeFormat", "format", FORMAT),
      ColumnWidth: sizeMember(styled, "column"),
      RowHeight: sizeMember(styled, "row"),
      Fill: { get: () => fill(styled) },
      Font: { get: () => new TableObject(host, "RangeFont", members(styled, "RangeFont", "font", FONT)) },
      Borders: { get: () => new Borders(styled) },
      Protection: {
        get: () =>
          new TableObject(
            host,
            "FormatProtection",
            members(styled, "FormatProtection", "protection", ["Locked", "FormulaHidden"]),
          ),
      },
    },
    {
      AutofitColumns: () => host.change("RangeFormat.autofitColumns", styled.sheet),
      AutofitRows: () => host.change("RangeFormat.autofitRows", styled.sheet),
    },
  );
}

/** A cell without a fill answers white; to take a fill away needs `clear()`. */
function fill(styled: Styled): HostObject {
  const table = members(styled, "RangeFill", "fill", [
    "Color",
    "Pattern",
    "PatternColor",
    "TintAndShade",
    "PatternTintAndShade",
  ]);
  const plain = colorMember(styled, "RangeFill.Color", "fill.color");
  table["Color"] = {
    get: plain.get,
    set(value) {
      plain.set?.(value);
      for (const area of styled.areas) styled.sheet.setProperty(area, "fill.pattern", "Solid");
    },
  };
  return new TableObject(styled.host, "RangeFill", table, {
    Clear() {
      styled.host.change("RangeFill.clear", styled.sheet);
      for (const area of styled.areas) styled.sheet.restyle(area, withoutFill);
    },
  });
}

/** Widths and heights in points; null where they differ. */
function sizeMember({ host, sheet, areas }: Styled, axis: "row" | "column"): Member {
  const [sizes, first, last] =
    axis === "row" ? ([sheet.rowHeights, "top", "bottom"] as const) : ([sheet.columnWidths, "left", "right"] as const);
  return {
    get() {
      const seen = new Set<number>();
      for (const area of areas)
        for (let i = area[first]; i <= area[last] && seen.size < 2; i++)
          seen.add(axis === "row" ? sheet.rowHeight(i) : sheet.columnWidth(i));
      return seen.size === 1 ? [...seen][0] : null;
    },
    set(value) {
      host.change(`RangeFormat.${axis === "row" ? "rowHeight" : "columnWidth"}`, sheet);
      for (const area of areas) for (let i = area[first]; i <= area[last]; i++) sizes.set(i, Number(value));
    },
  };
}

class Borders extends HostCollection {
  readonly typeName = "RangeBorderCollection";
  constructor(private readonly styled: Styled) {
    super(styled.host);
  }
  override items(): HostObject[] {
    return BORDER_EDGES.map((edge) => this.item(edge));
  }
  override item(key: unknown): HostObject {
    const edge = String(key);
    if (!BORDER_EDGES.includes(edge as never)) throw itemNotFound(`border ${edge}`);
    const table = members(this.styled, `RangeBorder(${edge})`, `border.${edge}`, [
      "Style",
      "Color",
      "Weight",
      "TintAndShade",
    ]);
    return new TableObject(this.host, "RangeBorder", {
      ...table,
      SideIndex: { get: () => edge },
      Id: { get: () => edge },
    });
  }
}
