import { type Area, bounding, cellKey, intersect, isWholeColumns, keyColumn, keyRow, LAST_COLUMN } from "./address";
import type {
  Bag,
  ChartModel,
  ConditionalFormatModel,
  NameModel,
  ProtectionModel,
  SheetVisibility,
  TableModel,
  ValidationModel,
} from "./features";
import { isPlain, PLAIN_STYLE, type Style, type StyleValue, styleValue, withProperty } from "./style";
import type { CellValue } from "./values";

export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

/** One sheet in memory. Widths and heights are in points, as Excel's API gives them. */
export class SimulatedSheet {
  visibility: SheetVisibility = "Visible";
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  readonly values: (CellValue | undefined)[][] = [];
  readonly formulas = new Map<number, string>();
  readonly styles = new Map<number, Style>();
  readonly columnStyles = new Map<number, Style>();
  readonly hyperlinks = new Map<number, Bag>();
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  merges: Area[] = [];
  tables: TableModel[] = [];
  charts: ChartModel[] = [];
  conditionalFormats: ConditionalFormatModel[] = [];
  validations: ValidationModel[] = [];
  names: NameModel[] = [];
  freeze: Area | undefined;
  protection: ProtectionModel | undefined;
  autoFilter: { area: Area; criteria: Bag[] } | undefined;
  readonly pageLayout: Bag = {};

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  value(row: number, column: number): CellValue {
    return this.values[row]?.[column] ?? "";
  }

  formula(row: number, column: number): CellValue {
    return this.formulas.get(cellKey(row, column)) ?? this.value(row, column);
  }

  /** Puts a value, or a formula with the value it shows; an empty string empties the cell. */
  setCell(row: number, column: number, value: CellValue, formula?: string): void {
    const key = cellKey(row, column);
    if (formula) this.formulas.set(key, formula);
    else this.formulas.delete(key);
    if (value === "") delete this.values[row]?.[column];
    else (this.values[row] ??= [])[column] = value;
  }

  style(row: number, column: number): Style {
    return this.styles.get(cellKey(row, column)) ?? this.columnStyles.get(column) ?? PLAIN_STYLE;
  }

  styleValue(row: number, column: number, name: string): StyleValue | undefined {
    return styleValue(this.style(row, column), name);
  }

  setStyle(row: number, column: number, style: Style): void {
    const key = cellKey(row, column);
    if (isPlain(style) && !this.columnStyles.has(column)) this.styles.delete(key);
    else this.styles.set(key, style);
  }

  /** Changes the look of an area; whole columns keep theirs as a default under their cells. */
  restyle(area: Area, change: (style: Style) => Style): void {
    if (isWholeColumns(area)) {
      this.restyleColumns(area, change);
      return;
    }
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++)
        this.setStyle(row, column, change(this.style(row, column)));
  }

  private restyleColumns(area: Area, change: (style: Style) => Style): void {
    for (const [key, style] of this.styles) {
      const column = keyColumn(key);
      if (column >= area.left && column <= area.right) this.setStyle(keyRow(key), column, change(style));
    }
    for (let column = area.left; column <= area.right; column++) {
      const style = change(this.columnStyles.get(column) ?? PLAIN_STYLE);
      if (isPlain(style)) this.columnStyles.delete(column);
      else this.columnStyles.set(column, style);
    }
  }

  setProperty(area: Area, name: string, value: StyleValue | undefined): void {
    this.restyle(area, (style) => withProperty(style, name, value));
  }

  /** The smallest rectangle over all content, undefined on an empty sheet. */
  usedArea(valuesOnly: boolean): Area | undefined {
    let area: Area | undefined;
    const add = (row: number, left: number, right: number): void => {
      const part = { top: row, bottom: row, left, right };
      area = area ? bounding(area, part) : part;
    };
    this.values.forEach((cells, row) => {
      const present = Object.keys(cells);
      if (present.length > 0) add(row, Number(present[0]), Number(present[present.length - 1]));
    });
    for (const key of this.formulas.keys()) add(keyRow(key), keyColumn(key), keyColumn(key));
    if (!valuesOnly) for (const key of this.styles.keys()) add(keyRow(key), keyColumn(key), keyColumn(key));
    return area;
  }

  /** Cells of `area` that can hold anything: whole rows and columns are cut to what is used. */
  clip(area: Area): Area | undefined {
    const used = this.usedArea(false);
    return used && intersect(area, used);
  }

  mergesIn(area: Area): Area[] {
    return this.merges.filter((merge) => intersect(merge, area));
  }

  columnWidth(column: number): number {
    return this.hiddenColumns.has(column) ? 0 : (this.columnWidths.get(column) ?? STANDARD_WIDTH);
  }

  rowHeight(row: number): number {
    return this.hiddenRows.has(row) ? 0 : (this.rowHeights.get(row) ?? STANDARD_HEIGHT);
  }

  /** Distance of a row or column from the sheet's edge, in points. */
  offset(axis: "row" | "column", index: number): number {
    const [standard, sizes, hidden] =
      axis === "row"
        ? [STANDARD_HEIGHT, this.rowHeights, this.hiddenRows]
        : [STANDARD_WIDTH, this.columnWidths, this.hiddenColumns];
    let total = Math.min(index, axis === "row" ? index : LAST_COLUMN) * standard;
    for (const [at, size] of sizes) if (at < index && !hidden.has(at)) total += size - standard;
    for (const at of hidden) if (at < index) total -= standard;
    return total;
  }
}
