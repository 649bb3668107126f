import { cellCount, columnCount, formatArea, rowCount } from "../model/address";
import { type CellValue, displayText, valueType } from "../model/values";
import { HostFault, invalidArgument } from "../protocol/fault";
import { type CellRange, EVENT } from "./host-object";

/** Excel gives null for a range that reaches over more cells than this. */
const MOST_CELLS = 5_000_000;
type Matrix<T> = T[][] | null;

function eachCell<T>({ area }: CellRange, of: (row: number, column: number) => T): Matrix<T> {
  if (cellCount(area) > MOST_CELLS) return null;
  return Array.from({ length: rowCount(area) }, (_, r) =>
    Array.from({ length: columnCount(area) }, (_, c) => of(area.top + r, area.left + c)),
  );
}

const formatAt = ({ sheet }: CellRange, row: number, column: number): string =>
  String(sheet.styleValue(row, column, "numberFormat"));

export const readValues = (range: CellRange): unknown => eachCell(range, (r, c) => range.sheet.value(r, c));
export const readFormulas = (range: CellRange): unknown => eachCell(range, (r, c) => range.sheet.formula(r, c));
export const readTypes = (range: CellRange): unknown => eachCell(range, (r, c) => valueType(range.sheet.value(r, c)));
export const readFormats = (range: CellRange): unknown => eachCell(range, (r, c) => formatAt(range, r, c));
export const readTexts = (range: CellRange): unknown =>
  eachCell(range, (r, c) => displayText(range.sheet.value(r, c), formatAt(range, r, c), range.host.workbook.date1904));

export function writeValues(range: CellRange, values: unknown): void {
  range.host.change("Range.values", range.sheet, [range.area]);
  write(range, values, (row, column, value) => range.host.workbook.enter(range.sheet, row, column, value as CellValue));
  told(range);
}

export function writeFormulas(range: CellRange, formulas: unknown): void {
  range.host.change("Range.formulas", range.sheet, [range.area]);
  write(range, formulas, (row, column, value) =>
    range.host.workbook.enter(range.sheet, row, column, value as CellValue),
  );
  told(range);
}

export function writeFormats(range: CellRange, formats: unknown): void {
  range.host.change("Range.numberFormat", range.sheet);
  write(range, formats, (row, column, format) =>
    range.sheet.setProperty({ top: row, bottom: row, left: column, right: column }, "numberFormat", String(format)),
  );
}

function told({ host, sheet, area }: CellRange): void {
  host.tell(EVENT.changed, sheet.id, { address: formatArea(area), changeType: "RangeEdited" });
}

/** One value for all cells, or an array of the range's very shape; null leaves a cell as it is. */
function write(range: CellRange, given: unknown, put: (row: number, column: number, value: unknown) => void): void {
  const { area } = range;
  if (cellCount(area) > MOST_CELLS)
    throw new HostFault("RangeExceedsLimit", "The cell count exceeds the maximum supported number.");
  const isArray = Array.isArray(given);
  if (isArray && !isOfShape(given, rowCount(area), columnCount(area)))
    throw invalidArgument(`values of another shape than ${formatArea(area)}`);
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const value: unknown = isArray ? (given[row - area.top] as unknown[])[column - area.left] : given;
      if (value !== null) put(row, column, value);
    }
}

const isOfShape = (given: readonly unknown[], rows: number, columns: number): boolean =>
  given.length === rows && given.every((row) => Array.isArray(row) && row.length === columns);
