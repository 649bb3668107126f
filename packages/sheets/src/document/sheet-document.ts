import type { IsoDate } from "@ntm-kit/core";

/** How a cell looks; styles with the same content are one style in the file. */
export interface DocumentStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Points. */
  readonly fontSize?: number;
  /** Colours are six hex digits, `C00000`. */
  readonly color?: string;
  readonly fill?: string;
  readonly border?: "thin";
  readonly align?: "left" | "center" | "right";
  readonly verticalAlign?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** A number format as Excel writes it, `0.0%`. */
  readonly numberFormat?: string;
}

/** What a cell of a document holds. */
export type CellValue = string | number | boolean;

/** A cell; one with neither value nor formula is only styled. */
export interface DocumentCell {
  readonly value?: CellValue;
  /** Without the equals sign, with English names and commas; `value` is then its stored result. */
  readonly formula?: string;
  /** A name in the workbook's `styles`. */
  readonly style?: string;
  /** A place in the same workbook, `'Tổng hợp'!B12`. */
  readonly link?: string;
}

/** A choice from a list: items written out, or a range or defined name that holds them. */
export type ValidationRule =
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "list"; readonly from: string }
  | { readonly kind: "whole" | "decimal"; readonly min: number; readonly max: number }
  /** Days, both included. */
  | { readonly kind: "date"; readonly from: IsoDate; readonly to: IsoDate };

/** What may be typed into an area, and what is said about it. */
export interface DataValidation {
  readonly range: string;
  readonly rule: ValidationRule;
  readonly promptTitle?: string;
  readonly prompt?: string;
  readonly errorTitle?: string;
  readonly error?: string;
}

/** Earlier rules win. The formula is meant for the first cell of `range`. */
export interface ConditionalFormat {
  readonly range: string;
  readonly formula: string;
  readonly style: Pick<DocumentStyle, "bold" | "color" | "fill">;
}

/** The header row is the first row of `range` and must hold the names of `columns`. */
export interface DocumentTable {
  readonly name: string;
  readonly range: string;
  readonly columns: readonly string[];
  /** A built-in style, `TableStyleMedium2`. */
  readonly style?: string;
}

/** How a sheet is printed. */
export interface PrintSetup {
  readonly paper: "A4" | "A3";
  readonly landscape?: boolean;
  readonly fitToWidth?: boolean;
  /** All of it on a single page; `fitToWidth` then says nothing more. */
  readonly onePage?: boolean;
  /** What is printed of the sheet; all of it where absent. */
  readonly area?: string;
  /** First and last row to repeat, counted from 0. */
  readonly repeatRows?: readonly [number, number];
  readonly footer?: string;
}

/** One row or column of figures of a chart. */
export interface ChartSeries {
  readonly name: string;
  /** One row or column of the same sheet. */
  readonly values: string;
  readonly color?: string;
}

/** A chart over cells of its own sheet. */
export interface DocumentChart {
  readonly kind: "bar" | "stacked-bar" | "column";
  readonly title: string;
  /** First cell and size, in rows and columns counted from 0. */
  readonly anchor: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };
  readonly categories: string;
  readonly series: readonly ChartSeries[];
}

/** A sheet to be written, as data. */
export interface SheetDocument {
  readonly name: string;
  /** Widths in characters, from column A on. */
  readonly columnWidths?: readonly number[];
  /** From row 1 and column A on; null is an empty cell. */
  readonly rows: readonly (readonly (DocumentCell | null)[])[];
  readonly merges?: readonly string[];
  /** Rows and columns that stay in sight. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly autoFilter?: string;
  readonly tables?: readonly DocumentTable[];
  readonly validations?: readonly DataValidation[];
  readonly conditionalFormats?: readonly ConditionalFormat[];
  readonly charts?: readonly DocumentChart[];
  readonly print?: PrintSetup;
  readonly tabColor?: string;
  readonly hidden?: boolean;
}

/** A workbook described once, for the file writer and for the pane alike. */
export interface WorkbookDocument {
  readonly title: string;
  readonly styles: Readonly<Record<string, DocumentStyle>>;
  readonly sheets: readonly SheetDocument[];
  /** References such as `'Danh mục'!$A$1:$A$9` by name. */
  readonly definedNames?: Readonly<Record<string, string>>;
}
