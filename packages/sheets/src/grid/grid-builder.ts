import { checkNames, namesOf, OptionError } from "@ntm-kit/core";
import { checkGiven } from "../check-given";
import type { Area } from "./address";
import { cellName, MAX_COLUMNS, MAX_ROWS } from "./address";
import type { CellKind, CellStyle, TextRun } from "./cell";
import { cellFlags, Grid, type GridRemark, PLAIN, type StringTable, type Visibility } from "./grid";

const NAMES = namesOf<GridOptions & { readonly merges?: unknown }>({
  visibility: ["visible, hidden or very-hidden", ["visible", "hidden", "very-hidden"]],
  date1904: ["true or false", "boolean"],
  styles: ["a list of styles", "list"],
  shared: true,
  merges: ["a list of areas", "list"],
});

/** What a cell has beside its value. */
export interface CellExtras {
  /** Number of its style, in the list that `build` gets. */
  readonly style?: number;
  /** Whether a formula gives the value. */
  readonly isFormula?: boolean;
  /** Its text, without the equals sign. */
  readonly formula?: string;
  /** Parts of a text with fonts of their own. */
  readonly runs?: readonly TextRun[];
}

/** What a sheet has beside its cells. */
export interface GridOptions {
  /** Whether its tab is shown; visible where absent. */
  readonly visibility?: Visibility | undefined;
  /** Whether numbers count days from 1904. */
  readonly date1904?: boolean | undefined;
  /** Styles by number as `CellExtras.style` gives them; 0 is used where none is given. */
  readonly styles?: readonly CellStyle[] | undefined;
  /** Shared strings that `addShared` refers to. */
  readonly shared?: StringTable | undefined;
}

/** A damaged file has the same fault in every cell; what is said of one sheet stays readable. */
const MOST_REMARKS = 1000;

/**
 * Collects the cells of one sheet, best row by row and left to right; any order is taken and a place set twice keeps
 * the last. Rows and columns count from 0. Empty text is no cell unless it is a formula's stored result.
 */
export class GridBuilder {
  #rows = new Uint32Array(1024);
  #columns = new Uint16Array(1024);
  #flags = new Uint8Array(1024);
  #numbers = new Float64Array(1024);
  #styles = new Uint16Array(1024);
  #count = 0;
  #sorted = true;
  #own: string[] = [];
  #ownIndex = new Map<string, number>();
  #formulas = new Map<number, string>();
  #runs = new Map<number, readonly TextRun[]>();
  /** Merged areas; add to it. */
  readonly merges: Area[] = [];
  /** Rows from 0; add to it. */
  readonly hiddenRows = new Set<number>();
  /** Stretches of columns, from and to, counted in; add to it. */
  readonly hiddenColumns: [number, number][] = [];
  /** What could not be taken as it stands; add to it. */
  readonly remarks: GridRemark[] = [];

  constructor(
    readonly name: string,
    readonly options: GridOptions = {},
  ) {}

  /** Cells so far. */
  get count(): number {
    return this.#count;
  }

  /** A text at a row and a column, from 0. */
  addText(row: number, column: number, text: string, extras?: CellExtras): void {
    let index = this.#ownIndex.get(text);
    if (index === undefined) {
      index = this.#own.length;
      this.#own.push(text);
      this.#ownIndex.set(text, index);
    }
    this.#add(row, column, "text", -1 - index, extras);
  }
  /** A string by its number in `options.shared`. */
  addShared(row: number, column: number, index: number, extras?: CellExtras): void {
    this.#add(row, column, "text", index, extras);
  }
  /** A number at a row and a column, from 0. */
  addNumber(row: number, column: number, value: number, extras?: CellExtras): void {
    this.#add(row, column, "number", value, extras);
  }
  /** True or false at a row and a column, from 0. */
  addBoolean(row: number, column: number, value: boolean, extras?: CellExtras): void {
    this.#add(row, column, "boolean", value ? 1 : 0, extras);
  }
  /** An error such as `#REF!` at a row and a column, from 0. */
  addError(row: number, column: number, text: string, extras?: CellExtras): void {
    this.addText(row, column, text, extras);
    this.#flags[this.#count - 1] = cellFlags("error", extras?.isFormula);
  }
  /** A formula whose result the file does not hold. */
  addUnstored(row: number, column: number, extras?: CellExtras): void {
    this.#add(row, column, "unstored", 0, { ...extras, isFormula: true });
  }

  #add(row: number, column: number, kind: CellKind, number: number, extras: CellExtras | undefined): void {
    if (!(row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS))
      throw new RangeError(`no cell at row ${row}, column ${column}`);
    const i = this.#count;
    if (i === this.#rows.length) this.#grow();
    if (
      i > 0 &&
      this.#sorted &&
      (row < this.#rows[i - 1]! || (row === this.#rows[i - 1] && column <= this.#columns[i - 1]!))
    )
      this.#sorted = false;
    this.#rows[i] = row;
    this.#columns[i] = column;
    this.#flags[i] = cellFlags(kind, extras?.isFormula);
    this.#numbers[i] = number;
    this.#styles[i] = extras?.style ?? 0;
    if (extras?.formula !== undefined) this.#formulas.set(i, extras.formula);
    if (extras?.runs) this.#runs.set(i, extras.runs);
    this.#count++;
  }

  #grow(): void {
    const size = Math.ceil(this.#rows.length * 1.6);
    const grown = <T extends Uint32Array | Uint16Array | Uint8Array | Float64Array>(from: T, to: T): T => {
      to.set(from as never);
      return to;
    };
    this.#rows = grown(this.#rows, new Uint32Array(size));
    this.#columns = grown(this.#columns, new Uint16Array(size));
    this.#flags = grown(this.#flags, new Uint8Array(size));
    this.#numbers = grown(this.#numbers, new Float64Array(size));
    this.#styles = grown(this.#styles, new Uint16Array(size));
  }

  /** The sheet; the builder is not to be used after it. */
  build(): Grid {
    const order = this.#sorted ? undefined : this.#order();
    const count = order ? order.length : this.#count;
    const rowOf = (i: number): number => this.#rows[order ? order[i]! : i]!;
    const rowCount = count === 0 ? 0 : rowOf(count - 1) + 1;
    const rowStarts = new Uint32Array(rowCount + 1);
    for (let i = 0, row = 0; row < rowCount; row++) {
      rowStarts[row] = i;
      while (i < count && rowOf(i) === row) i++;
      rowStarts[row + 1] = i;
    }
    const pick = <T extends Uint16Array | Uint8Array | Float64Array>(from: T): T =>
      (order ? from.slice(0, count).map((_, i) => from[order[i]!]!) : from.slice(0, count)) as T;
    const place = <V>(from: Map<number, V>): Map<number, V> => {
      if (!order || from.size === 0) return from;
      const to = new Map<number, V>();
      order.forEach((old, i) => from.has(old) && to.set(i, from.get(old)!));
      return to;
    };
    const { shared } = this.options;
    const own = this.#own;
    return new Grid({
      name: this.name,
      visibility: this.options.visibility ?? "visible",
      date1904: this.options.date1904 ?? false,
      styles: this.options.styles ?? [PLAIN],
      strings: { at: (index) => (index < 0 ? own[-1 - index]! : (shared?.at(index) ?? "")) },
      rowStarts,
      columns: pick(this.#columns),
      flags: pick(this.#flags),
      numbers: pick(this.#numbers),
      styleOf: pick(this.#styles),
      formulas: place(this.#formulas),
      runs: place(this.#runs),
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
      remarks: this.remarks,
    });
  }

  /** Cells in reading order; of a place set twice the last stays, and that is remarked. */
  #order(): number[] {
    const indexes = Array.from({ length: this.#count }, (_, i) => i);
    indexes.sort((a, b) => this.#rows[a]! - this.#rows[b]! || this.#columns[a]! - this.#columns[b]! || a - b);
    return indexes.filter((index, i) => {
      const next = indexes[i + 1];
      const repeated =
        next !== undefined && this.#rows[next] === this.#rows[index] && this.#columns[next] === this.#columns[index];
      if (repeated && this.remarks.length < MOST_REMARKS)
        this.remarks.push({ code: "cell-repeated", address: cellName(this.#rows[index]!, this.#columns[index]!) });
      return !repeated;
    });
  }
}

/**
 * A grid from rows of plain values, for tests, examples and sources that are no files. `null`, `undefined` and `""` are
 * empty cells.
 *
 * @throws {OptionError} for what no cell holds, such as a Date
 * @example
 * const grid = gridFromRows("Biểu 01", [["TT", "Tên xã", "TC1"], [1, "Tân Minh", "x"]]);
 */
export function gridFromRows(
  name: string,
  rows: readonly (readonly (string | number | boolean | null | undefined)[])[],
  options: GridOptions & { readonly merges?: readonly Area[] | undefined } = {},
): Grid {
  checkGiven({ rows, options });
  checkNames(options, NAMES);
  const builder = new GridBuilder(name, options);
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value === null || value === undefined || value === "") return;
      if (typeof value === "number") builder.addNumber(row, column, value);
      else if (typeof value === "boolean") builder.addBoolean(row, column, value);
      else if (typeof value === "string") builder.addText(row, column, value);
      else throw new OptionError(`rows[${row}][${column}]`, value, "a text, a number, true, false or nothing");
    }),
  );
  builder.merges.push(...(options.merges ?? []));
  return builder.build();
}
