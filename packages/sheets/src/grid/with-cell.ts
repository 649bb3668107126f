import { checkGiven } from "../check-given";
import { type Area, holdsCell, parseArea } from "./address";
import { cellFlags, Grid, type GridStore, type StringTable } from "./grid";

/**
 * The sheet with another value in one cell; an empty text empties it. Formulas that count the cell, themselves or by
 * others, have no stored value any more: it would be that of before.
 *
 * @throws {RangeError} where a formula stands in the cell, or the row lies beyond the last one
 * @example
 * const edited = withCell(grid, 1, 1, "Tân Minh");
 */
export function withCell(grid: Grid, row: number, column: number, value: string | number): Grid {
  checkGiven({ grid, row });
  if (row < 0 || row >= grid.rowCount) throw new RangeError(`no row ${row + 1} in the sheet`);
  const index = grid.indexOf(row, column);
  if (index >= 0 && grid.cell(row, column)?.isFormula) throw new RangeError("a formula stands in the cell");
  const changed = new Grid(index >= 0 ? replaced(grid.store, index, value) : inserted(grid, row, column, value));
  return withoutResults(changed, row, column);
}

/** The strings of a sheet and those that were put in later, which have places no file uses. */
class EditedStrings implements StringTable {
  readonly #own: string[] = [];

  constructor(readonly base: StringTable) {}

  at(index: number): string {
    return index < FIRST_OWN ? this.base.at(index) : (this.#own[index - FIRST_OWN] ?? "");
  }

  /** The place of a new one; those that were put in before keep theirs. */
  add(text: string): number {
    return FIRST_OWN + this.#own.push(text) - 1;
  }
}
const FIRST_OWN = 2 ** 40;

/** The strings with a new one, and what the cell stores. */
function stringsWith({ strings }: GridStore, value: string | number) {
  if (typeof value === "number") return { number: value, strings };
  const edited = strings instanceof EditedStrings ? strings : new EditedStrings(strings);
  return { number: edited.add(value), strings: edited };
}

function replaced(store: GridStore, index: number, value: string | number): GridStore {
  const { strings, number } = stringsWith(store, value);
  const [flags, numbers, runs] = [store.flags.slice(), store.numbers.slice(), new Map(store.runs)];
  flags[index] = cellFlags(typeof value === "number" ? "number" : "text");
  numbers[index] = number;
  runs.delete(index);
  return { ...store, strings, flags, numbers, runs };
}

function inserted(grid: Grid, row: number, column: number, value: string | number): GridStore {
  const { store } = grid;
  const [from, to] = grid.rowSpan(row);
  let at = from;
  while (at < to && grid.columnAt(at) < column) at++;
  const { strings, number } = stringsWith(store, value);
  const shifted = <V>(map: ReadonlyMap<number, V>): Map<number, V> =>
    new Map([...map].map(([i, one]) => [i < at ? i : i + 1, one]));
  return {
    ...store,
    strings,
    rowStarts: store.rowStarts.map((start, r) => (r > row ? start + 1 : start)),
    columns: spliced(store.columns, at, column, Uint16Array),
    flags: spliced(store.flags, at, cellFlags(typeof value === "number" ? "number" : "text"), Uint8Array),
    numbers: spliced(store.numbers, at, number, Float64Array),
    styleOf: spliced(store.styleOf, at, 0, Uint16Array),
    formulas: shifted(store.formulas),
    runs: shifted(store.runs),
  };
}

function spliced<T extends Uint16Array | Uint8Array | Float64Array>(
  array: T,
  at: number,
  value: number,
  Made: new (length: number) => T,
): T {
  const made = new Made(array.length + 1);
  made.set(array.subarray(0, at) as never);
  made[at] = value;
  made.set(array.subarray(at) as never, at + 1);
  return made;
}

const REFERENCE = /\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/g;

/** Leaves open what is calculated from the cell, and what is calculated from that. */
function withoutResults(grid: Grid, row: number, column: number): Grid {
  const { store } = grid;
  if (store.formulas.size === 0) return grid;
  const areas = new Map([...store.formulas].map(([index, formula]) => [index, areasOf(formula)]));
  const places = placesOf(grid, areas);
  const flags = store.flags.slice();
  const open: (readonly [number, number])[] = [[row, column]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [r, c] = next;
    for (const [index, own] of areas) {
      if (!own.some((area) => holdsCell(area, r, c))) continue;
      areas.delete(index);
      flags[index] = cellFlags("unstored", true);
      const place = places.get(index);
      if (place) open.push(place);
    }
  }
  return new Grid({ ...store, flags });
}

const areasOf = (formula: string): Area[] =>
  (formula.match(REFERENCE) ?? []).flatMap((text) => parseArea(text.replaceAll("$", "")) ?? []);

/** Row and column of the cells of some indexes. */
function placesOf(grid: Grid, wanted: ReadonlyMap<number, unknown>): Map<number, readonly [number, number]> {
  const places = new Map<number, readonly [number, number]>();
  for (let row = 0; row < grid.rowCount; row++) {
    const [from, to] = grid.rowSpan(row);
    for (let i = from; i < to; i++) if (wanted.has(i)) places.set(i, [row, grid.columnAt(i)]);
  }
  return places;
}
