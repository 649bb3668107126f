import type { DocumentCell } from "../../document/sheet-document";
import { cellName, columnName } from "../../grid/address";

/** Longer ones are refused by no Excel, and read by nobody. */
const LONGEST_FORMULA = 255;

export type LiveValue = string | number;

/** A cell that a formula fills; where the formula would be too long, its result of today. */
export function live(formula: string, value: LiveValue, style = "number"): DocumentCell {
  return formula.length > LONGEST_FORMULA ? { value, style } : { formula, value, style };
}

/** A cell that no formula follows; one that says nothing is empty, so that it counts as a blank. */
export const fixed = (value: LiveValue, style = "number"): DocumentCell =>
  value === "" ? { style } : { value, style };

/** How the name of a sheet stands before an address. */
export const sheetPrefix = (name: string): string => `'${name.replaceAll("'", "''")}'!`;

/** Cells of a column, by rows from 0. */
export const columnRange = (column: number, from: number, to: number): string =>
  `${columnName(column)}${from + 1}:${columnName(column)}${to + 1}`;

/** Cells of a row, by columns from 0. */
export const rowRange = (row: number, from: number, to: number): string =>
  `${cellName(row, from)}:${cellName(row, to)}`;

/** The same address with every part fixed. */
export const absolute = (address: string): string => address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

type Rows = readonly (readonly (DocumentCell | null)[])[];

/** The rows beneath a header with formulas in their cells; the results of today stay in them. */
export function withFormulas(rows: Rows, formulasOf: (row: number) => readonly (string | undefined)[]): Rows {
  const [head = [], ...body] = rows;
  return [
    head,
    ...body.map((row, i) => {
      const formulas = formulasOf(i);
      return row.map((cell, column) => {
        const formula = formulas[column];
        return cell && formula !== undefined ? live(formula, resultOf(cell), cell.style) : cell;
      });
    }),
  ];
}

const resultOf = ({ value = "" }: DocumentCell): LiveValue => (typeof value === "boolean" ? Number(value) : value);
