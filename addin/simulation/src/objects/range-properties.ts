import { notSimulated } from "../protocol/fault";
import { HostObject } from "./host-object";
import { RangeObject } from "./range";

/** Which properties are asked for: `{ format: { fill: { color: true } } }`. */
type Options = { readonly [name: string]: boolean | Options };
type Properties = { readonly [name: string]: unknown };

const pascal = (name: string): string => `${name[0]!.toUpperCase()}${name.slice(1)}`;

function pick(object: HostObject, options: Options): Properties {
  const found: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(options)) {
    if (!wanted) continue;
    const value = object.get(pascal(name));
    found[name] = value instanceof HostObject && wanted !== true ? pick(value, wanted) : value;
  }
  return found;
}

function cells(range: RangeObject, rows: boolean, columns: boolean): RangeObject[][] {
  const { area, sheet, host } = range;
  const grid: RangeObject[][] = [];
  for (let row = area.top; row <= (rows ? area.bottom : area.top); row++) {
    const line: RangeObject[] = [];
    for (let column = area.left; column <= (columns ? area.right : area.left); column++)
      line.push(
        new RangeObject(host, sheet, {
          top: row,
          bottom: rows ? row : area.bottom,
          left: column,
          right: columns ? column : area.right,
        }),
      );
    grid.push(line);
  }
  return grid;
}

export const cellProperties = (range: RangeObject, options: Options): Properties[][] =>
  cells(range, true, true).map((line) => line.map((cell) => pick(cell, options)));
export const rowProperties = (range: RangeObject, options: Options): Properties[] =>
  cells(range, true, false).map((line) => pick(line[0]!, options));
export const columnProperties = (range: RangeObject, options: Options): Properties[] =>
  cells(range, false, true)[0]!.map((column) => pick(column, options));

function put(object: HostObject, properties: Properties): void {
  for (const [name, value] of Object.entries(properties)) {
    const isNested = value !== null && typeof value === "object" && !Array.isArray(value);
    if (!isNested) object.set(pascal(name), value);
    else {
      const inner = object.get(pascal(name));
      if (!(inner instanceof HostObject)) throw notSimulated(`${object.title(name)} as an object`);
      put(inner, value as Properties);
    }
  }
}

export function setCellProperties(range: RangeObject, given: readonly (readonly Properties[])[]): void {
  cells(range, true, true).forEach((line, r) => line.forEach((cell, c) => put(cell, given[r]?.[c] ?? {})));
}
export function setRowProperties(range: RangeObject, given: readonly Properties[]): void {
  cells(range, true, false).forEach((line, r) => put(line[0]!, given[r] ?? {}));
}
export function setColumnProperties(range: RangeObject, given: readonly Properties[]): void {
  cells(range, false, true)[0]!.forEach((column, c) => put(column, given[c] ?? {}));
}
