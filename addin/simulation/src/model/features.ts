import type { Area } from "./address";

/** Plain values of an object whose properties only need keeping, such as a chart's title. */
export type Bag = Record<string, unknown>;

export interface TableModel {
  readonly id: string;
  name: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

export interface ConditionalFormatModel {
  readonly id: string;
  readonly type: string;
  areas: Area[];
  stopIfTrue: boolean;
  /** Rule, colours and whatever else was set, by path (`custom.rule.formula`). */
  readonly properties: Bag;
}

export interface ValidationModel {
  area: Area;
  rule: Bag;
  errorAlert?: Bag;
  prompt?: Bag;
  ignoreBlanks?: boolean;
}

export interface ChartModel {
  readonly id: string;
  name: string;
  chartType: string;
  source: string;
  seriesBy: string;
  left: number;
  top: number;
  width: number;
  height: number;
  readonly properties: Bag;
  series: ChartSeriesModel[];
}

export interface ChartSeriesModel {
  name: string;
  values: string;
  categories: string;
  readonly properties: Bag;
}

export interface NameModel {
  readonly name: string;
  formula: string;
  comment: string;
  visible: boolean;
}

export interface CommentModel {
  readonly id: string;
  readonly sheetId: string;
  row: number;
  column: number;
  content: string;
  resolved: boolean;
  readonly author: string;
  readonly replies: { readonly id: string; content: string }[];
}

export interface XmlPartModel {
  readonly id: string;
  namespaceUri: string;
  xml: string;
}

export interface ProtectionModel {
  readonly password?: string;
  readonly options: Bag;
}

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";
