import { checkGiven } from "../check-given";

/** A rectangle of cells; rows and columns count from 0, both ends included. */
export interface Area {
  /** First row. */
  readonly top: number;
  /** First column. */
  readonly left: number;
  /** Last row. */
  readonly bottom: number;
  /** Last column. */
  readonly right: number;
}

/** Rows of a sheet of Excel. */
export const MAX_ROWS = 1_048_576;
/** Columns of a sheet of Excel. */
export const MAX_COLUMNS = 16_384;

/**
 * Letters of a column counted from 0: 0 is `A`, 27 is `AB`.
 *
 * @example
 * columnName(27); // "AB"
 */
export function columnName(column: number): string {
  let name = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/**
 * Column counted from 0, or -1 where `name` is no column of a sheet.
 *
 * @example
 * columnIndex("AB"); // 27
 */
export function columnIndex(name: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return -1;
  let n = 0;
  for (const letter of name.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n <= MAX_COLUMNS ? n - 1 : -1;
}

/** A cell of a sheet as one number, which grows in reading order. */
export function cellNumber(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

/**
 * The A1 address of a cell: `(11, 1)` is `B12`.
 *
 * @example
 * cellName(6, 1); // "B7"
 */
export function cellName(row: number, column: number): string {
  return columnName(column) + (row + 1);
}

/**
 * The A1 address of an area; a single cell is written as one cell.
 *
 * @example
 * areaName({ top: 0, left: 0, bottom: 2, right: 1 }); // "A1:B3"
 */
export function areaName(area: Area): string {
  checkGiven({ area });
  const { top, left, bottom, right } = area;
  const first = cellName(top, left);
  return top === bottom && left === right ? first : `${first}:${cellName(bottom, right)}`;
}

/**
 * Reads `B12`, `$B$12` or `A7:Z74`; undefined where it is no address within a sheet.
 *
 * @example
 * parseArea("B7")?.top; // 6
 */
export function parseArea(address: string): Area | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(address);
  if (!match) return undefined;
  const [, column = "", row, lastColumn = column, lastRow = row] = match;
  const columns = [columnIndex(column), columnIndex(lastColumn)];
  const rows = [Number(row) - 1, Number(lastRow) - 1];
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return area.left >= 0 && area.top >= 0 && area.bottom < MAX_ROWS ? area : undefined;
}

/** Whether a cell lies in an area. */
export function contains(area: Area, row: number, column: number): boolean {
  checkGiven({ area });
  return holdsCell(area, row, column);
}

/** The same for those that ask it of every cell, of areas that are known to be some. */
export const holdsCell = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
