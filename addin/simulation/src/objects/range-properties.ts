import { notSimulated } from "../protocol/fault";
import { wireName } from "../protocol/names";
import { type CellRange, HostObject } from "./host-object";

/** Which properties are asked for: `{ format: { fill: { color: true } } }`. */
type Options = { readonly [name: string]: boolean | Options };
type Properties = { readonly [name: string]: unknown };

function pick(object: HostObject, options: Options): Properties {
  const found: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(options)) {
    if (!wanted) continue;
    const value = object.get(wireName(name));
    found[name] = value instanceof HostObject && wanted !== true ? pick(value, wanted) : value;
  }
  return found;
}

const span = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** Each row of the range over its whole width, or each column over its whole height. */
const rowsOf = ({ area, sheet, host }: CellRange): CellRange[] =>
  span(area.top, area.bottom).map((row) => host.make.range(sheet, { ...area, top: row, bottom: row }));
const columnsOf = ({ area, sheet, host }: CellRange): CellRange[] =>
  span(area.left, area.right).map((column) => host.make.range(sheet, { ...area, left: column, right: column }));
const cellsOf = (range: CellRange): CellRange[][] => rowsOf(range).map(columnsOf);

export const cellProperties = (range: CellRange, options: Options): Properties[][] =>
  cellsOf(range).map((line) => line.map((cell) => pick(cell, options)));
export const rowProperties = (range: CellRange, options: Options): Properties[] =>
  rowsOf(range).map((row) => pick(row, options));
export const columnProperties = (range: CellRange, options: Options): Properties[] =>
  columnsOf(range).map((column) => pick(column, options));

function put(object: HostObject, properties: Properties): void {
  for (const [name, value] of Object.entries(properties)) {
    const isNested = value !== null && typeof value === "object" && !Array.isArray(value);
    if (!isNested) object.set(wireName(name), value);
    else {
      const inner = object.get(wireName(name));
      if (!(inner instanceof HostObject)) throw notSimulated(`${object.title(name)} as an object`);
      put(inner, value as Properties);
    }
  }
}

export function setCellProperties(range: CellRange, given: readonly (readonly Properties[])[]): void {
  cellsOf(range).forEach((line, r) => line.forEach((cell, c) => put(cell, given[r]?.[c] ?? {})));
}
export function setRowProperties(range: CellRange, given: readonly Properties[]): void {
  rowsOf(range).forEach((row, r) => put(row, given[r] ?? {}));
}
export function setColumnProperties(range: CellRange, given: readonly Properties[]): void {
  columnsOf(range).forEach((column, c) => put(column, given[c] ?? {}));
}
