import { areaOf, cellKey, columnIndex } from "./address";
import type { SheetVisibility } from "./features";
import type { SimulatedSheet } from "./sheet";
import type { CellValue } from "./values";

/** A workbook as plain JSON: what a test writes down, and what crosses into a browser page. */
export interface WorkbookData {
  readonly name?: string;
  readonly sheets: readonly SheetData[] | Readonly<Record<string, readonly RowData[]>>;
  readonly active?: string;
  /** Days are counted from 1904, which is seen in what cells show alone. */
  readonly date1904?: boolean;
  readonly xmlParts?: readonly string[];
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Values left to right; null leaves a cell empty, text that starts with `=` is a formula. */
export type RowData = readonly (CellValue | null)[];

export interface SheetData {
  readonly name: string;
  readonly rows?: readonly RowData[];
  /** Address to the value a formula shows. */
  readonly cached?: Readonly<Record<string, CellValue>>;
  readonly visibility?: SheetVisibility;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  /** Letters, as in the address bar. */
  readonly hiddenColumns?: readonly string[];
  /** Column letter to points. */
  readonly columnWidths?: Readonly<Record<string, number>>;
  /** Address to colour. */
  readonly fills?: Readonly<Record<string, string>>;
  /** Address to format code. */
  readonly numberFormats?: Readonly<Record<string, string>>;
  /** Address to font, such as `.VnTime`. */
  readonly fonts?: Readonly<Record<string, string>>;
  /** Address of cells a protected sheet leaves open. */
  readonly unlocked?: readonly string[];
  readonly isProtected?: boolean;
}

/** The value a formula shows. */
export type FormulaValue = (formula: string) => CellValue;

/** Lays `data` into an empty sheet. Numbers and texts stay what they are: nothing is recognised, as when a file is opened. */
export function fillSheet(sheet: SimulatedSheet, data: SheetData, formulaValue: FormulaValue): void {
  data.rows?.forEach((row, r) => row.forEach((value, c) => value !== null && put(sheet, r, c, value, formulaValue)));
  for (const [address, value] of Object.entries(data.cached ?? {})) {
    const { top, left } = areaOf(address);
    sheet.setCell(top, left, value, sheet.formulas.get(cellKey(top, left)));
  }
  sheet.visibility = data.visibility ?? "Visible";
  sheet.merges = (data.merges ?? []).map(areaOf);
  for (const row of data.hiddenRows ?? []) sheet.hiddenRows.add(row - 1);
  for (const letter of data.hiddenColumns ?? []) sheet.hiddenColumns.add(columnIndex(letter));
  for (const [letter, width] of Object.entries(data.columnWidths ?? {}))
    sheet.columnWidths.set(columnIndex(letter), width);
  fillLooks(sheet, data);
}

function put(sheet: SimulatedSheet, row: number, column: number, value: CellValue, formulaValue: FormulaValue): void {
  const isFormula = typeof value === "string" && value.startsWith("=") && value.length > 1;
  if (isFormula) sheet.setCell(row, column, formulaValue(value), value);
  else sheet.setCell(row, column, value);
}

function fillLooks(sheet: SimulatedSheet, data: SheetData): void {
  for (const [address, color] of Object.entries(data.fills ?? {})) {
    sheet.setProperty(areaOf(address), "fill.color", color);
    sheet.setProperty(areaOf(address), "fill.pattern", "Solid");
  }
  for (const [address, format] of Object.entries(data.numberFormats ?? {}))
    sheet.setProperty(areaOf(address), "numberFormat", format);
  for (const [address, font] of Object.entries(data.fonts ?? {})) sheet.setProperty(areaOf(address), "font.name", font);
  for (const address of data.unlocked ?? []) sheet.setProperty(areaOf(address), "protection.locked", false);
  if (data.isProtected) sheet.protection = { options: {} };
}
