import { Grid, type GridStore, type StringTable } from "@ntm-kit/sheets";

/** Cells of a row in the sheet, and those that take their place. */
interface Change {
  readonly row: number;
  readonly old: readonly [from: number, to: number];
  readonly made: readonly [from: number, to: number];
}

/**
 * A sheet with some rows as another one of the same styles has them: what did not change is copied as it is stored, not
 * cell by cell. Undefined where the sheet would have more or fewer rows.
 *
 * @param rows - in their order
 */
export function withRows(grid: Grid, other: Grid, rows: readonly number[]): Grid | undefined {
  const { store } = grid;
  const last = grid.rowCount - 1;
  const changes = rows.map((row): Change => ({ row, old: grid.rowSpan(row), made: other.rowSpan(row) }));
  if (changes.some(({ row, made }) => row > last || (row === last && made[0] === made[1]))) return undefined;
  if (store.formulas.size > 0 || store.runs.size > 0) return undefined;
  const strings = store.strings instanceof LaterStrings ? store.strings : new LaterStrings(store.strings);
  const count = changes.reduce((sum, { old, made }) => sum + made[1] - made[0] - old[1] + old[0], grid.cellCount);
  const from = other.store;
  return new Grid({
    ...store,
    strings,
    rowStarts: shifted(store.rowStarts, changes),
    columns: spliced(store.columns, from.columns, changes, new Uint16Array(count)),
    flags: spliced(store.flags, from.flags, changes, new Uint8Array(count)),
    numbers: spliced(store.numbers, numbersIn(other, strings), changes, new Float64Array(count)),
    styleOf: spliced(store.styleOf, from.styleOf, changes, new Uint16Array(count)),
  });
}

/** Strings of a sheet, and those that came later under numbers from 0 on: a sheet of a host has no shared ones. */
class LaterStrings implements StringTable {
  readonly #own: string[] = [];
  /** Most texts of a row that was edited are those that it had before: each has one number, however often it comes. */
  readonly #numbers = new Map<string, number>();

  constructor(readonly base: StringTable) {}

  at(index: number): string {
    return index < 0 ? this.base.at(index) : (this.#own[index] ?? "");
  }

  add(text: string): number {
    let number = this.#numbers.get(text);
    if (number === undefined) this.#numbers.set(text, (number = this.#own.push(text) - 1));
    return number;
  }
}

/** What the cells of a sheet store, their strings by the numbers of another table. */
function numbersIn(grid: Grid, strings: LaterStrings): Float64Array {
  const { numbers, strings: own } = grid.store;
  return numbers.map((number, i) => {
    const kind = grid.kindAt(i);
    return kind === "text" || kind === "error" ? strings.add(own.at(number)) : number;
  });
}

type Column = GridStore["columns" | "flags" | "numbers" | "styleOf"];

function spliced<T extends Column>(from: T, other: T, changes: readonly Change[], to: T): T {
  let [read, write] = [0, 0];
  const copy = (part: Column): void => {
    to.set(part, write);
    write += part.length;
  };
  for (const { old, made } of changes) {
    copy(from.subarray(read, old[0]));
    copy(other.subarray(...made));
    read = old[1];
  }
  copy(from.subarray(read));
  return to;
}

function shifted(rowStarts: Uint32Array, changes: readonly Change[]): Uint32Array {
  const starts = rowStarts.slice();
  let [next, by] = [0, 0];
  for (let row = 0; row < starts.length; row++) {
    starts[row] = (rowStarts[row] ?? 0) + by;
    const change = changes[next];
    if (change?.row !== row) continue;
    by += change.made[1] - change.made[0] - change.old[1] + change.old[0];
    next++;
  }
  return starts;
}
