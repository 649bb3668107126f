import type { IsoDate } from "@ntm-kit/core";

/** How a cell looks; styles with the same content are one style in the file. */
export interface DocumentStyle {
  /** Heavy letters. */
  readonly bold?: boolean;
  /** Slanted letters. */
  readonly italic?: boolean;
  /** A single line beneath the letters. */
  readonly underline?: boolean;
  /** Points. */
  readonly fontSize?: number;
  /** Colours are six hex digits, `C00000`. */
  readonly color?: string;
  /** Colour of the ground, as `DDEBF7`. */
  readonly fill?: string;
  /** A line on all four sides. */
  readonly border?: "thin";
  /** Across; text to the left and numbers to the right where absent. */
  readonly align?: "left" | "center" | "right";
  /** Within the height of the row; bottom where absent. */
  readonly verticalAlign?: "top" | "center" | "bottom";
  /** Whether long text goes on in the next line. */
  readonly wrap?: boolean;
  /** A number format as Excel writes it, `0.0%`. */
  readonly numberFormat?: string;
}

/** What a cell of a document holds. */
export type CellValue = string | number | boolean;

/** A cell; one with neither value nor formula is only styled. */
export interface DocumentCell {
  /** A day as its number, with a date format in the style. */
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
  /** In A1. */
  readonly range: string;
  /** What is taken. */
  readonly rule: ValidationRule;
  /** Head of the note at the chosen cell. */
  readonly promptTitle?: string;
  /** The note at the chosen cell. */
  readonly prompt?: string;
  /** Head of what is said of anything else. */
  readonly errorTitle?: string;
  /** What is said of anything else. */
  readonly error?: string;
}

/** Earlier rules win. The formula is meant for the first cell of `range`. */
export interface ConditionalFormat {
  /** In A1. */
  readonly range: string;
  /** Without the equals sign. */
  readonly formula: string;
  /** What changes where the formula is true. */
  readonly style: Pick<DocumentStyle, "bold" | "color" | "fill">;
}

/** The header row is the first row of `range` and must hold the names of `columns`. */
export interface DocumentTable {
  /** One of its own in the workbook, without spaces. */
  readonly name: string;
  /** In A1, with the header row. */
  readonly range: string;
  /** Headings, from left to right. */
  readonly columns: readonly string[];
  /** A built-in style, `TableStyleMedium2`. */
  readonly style?: string;
}

/** How a sheet is printed. */
export interface PrintSetup {
  /** Size of the sheet of paper. */
  readonly paper: "A4" | "A3";
  /** The long side across. */
  readonly landscape?: boolean;
  /** All columns on one page, as many pages down as it takes. */
  readonly fitToWidth?: boolean;
  /** All of it on a single page; `fitToWidth` then says nothing more. */
  readonly onePage?: boolean;
  /** What is printed of the sheet; all of it where absent. */
  readonly area?: string;
  /** First and last row to repeat, counted from 0. */
  readonly repeatRows?: readonly [number, number];
  /** In Excel's codes, `&P/&N`. */
  readonly footer?: string;
}

/** One row or column of figures of a chart. */
export interface ChartSeries {
  /** As the legend shows it. */
  readonly name: string;
  /** One row or column of the same sheet. */
  readonly values: string;
  /** As `1F4E79`; the next of the theme where absent. */
  readonly color?: string;
}

/** A chart over cells of its own sheet. */
export interface DocumentChart {
  /** Bars lie, columns stand. */
  readonly kind: "bar" | "stacked-bar" | "column";
  /** What stands above it. */
  readonly title: string;
  /** First cell and size, in rows and columns counted from 0. */
  readonly anchor: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };
  /** Area with the names along the axis, in A1. */
  readonly categories: string;
  /** Figures, one colour each. */
  readonly series: readonly ChartSeries[];
}

/** A sheet to be written, as data. */
export interface SheetDocument {
  /** At most 31 characters, none of `:\/?*[]`. */
  readonly name: string;
  /** Widths in characters, from column A on. */
  readonly columnWidths?: readonly number[];
  /** From row 1 and column A on; null is an empty cell. */
  readonly rows: readonly (readonly (DocumentCell | null)[])[];
  /** Areas in A1. */
  readonly merges?: readonly string[];
  /** Rows and columns that stay in sight. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** Area with buttons in its first row, in A1. */
  readonly autoFilter?: string;
  /** Areas that Excel treats as tables. */
  readonly tables?: readonly DocumentTable[];
  /** What may be typed where. */
  readonly validations?: readonly DataValidation[];
  /** Looks that follow the values. */
  readonly conditionalFormats?: readonly ConditionalFormat[];
  /** Drawn over the cells. */
  readonly charts?: readonly DocumentChart[];
  /** How it comes onto paper. */
  readonly print?: PrintSetup;
  /** As `1F4E79`. */
  readonly tabColor?: string;
  /** Whether its tab is hidden. */
  readonly hidden?: boolean;
}

/** A workbook described once, for the file writer and for the pane alike. */
export interface WorkbookDocument {
  /** Of the file's properties. */
  readonly title: string;
  /** By the names that cells use. */
  readonly styles: Readonly<Record<string, DocumentStyle>>;
  /** In the order of their tabs. */
  readonly sheets: readonly SheetDocument[];
  /** References such as `'Danh mục'!$A$1:$A$9` by name. */
  readonly definedNames?: Readonly<Record<string, string>>;
}
