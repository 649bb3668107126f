import type { Area } from "./address";
import { holdsCell } from "./address";
import type { Cell, CellKind, CellStyle, TextRun } from "./cell";

/** Whether a sheet is shown. */
export type Visibility = "visible" | "hidden" | "very-hidden";

/** Something of the file that could not be taken as it stands, at a cell where there is one. */
export interface GridRemark {
  /** What kind of thing it is. */
  readonly code:
    | "cell-dropped"
    | "cell-repeated"
    | "string-missing"
    | "number-not-finite"
    | "merge-overlap"
    | "text-too-long"
    | "quote-unclosed"
    | "encoding-unsure";
  /** Cell or area, in A1. */
  readonly address?: string;
  /** What stood there. */
  readonly detail?: string;
}

/** Cells of one sheet in columns of plain arrays, so that millions of them fit in memory. Made by `GridBuilder`. */
export interface GridStore {
  /** Of the sheet. */
  readonly name: string;
  /** Whether its tab is shown. */
  readonly visibility: Visibility;
  /** Whether numbers count days from 1904. */
  readonly date1904: boolean;
  /** Styles by number. */
  readonly styles: readonly CellStyle[];
  /** Texts by number. */
  readonly strings: StringTable;
  /** First cell of row r is `rowStarts[r]`; one more entry than there are rows. */
  readonly rowStarts: Uint32Array;
  /** Column of each cell, from 0. */
  readonly columns: Uint16Array;
  /** Low three bits: kind; bit 3: formula. */
  readonly flags: Uint8Array;
  /** The number, 0 or 1 for a boolean, the place in `strings` for text and errors. */
  readonly numbers: Float64Array;
  /** Number of the style of each cell. */
  readonly styleOf: Uint16Array;
  /** Text of a formula by index of its cell, where it was kept. */
  readonly formulas: ReadonlyMap<number, string>;
  /** Parts with fonts of their own, by index of the cell. */
  readonly runs: ReadonlyMap<number, readonly TextRun[]>;
  /** Merged areas. */
  readonly merges: readonly Area[];
  /** Rows from 0. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Stretches of columns, from and to, counted in. */
  readonly hiddenColumns: readonly (readonly [number, number])[];
  /** What could not be taken as it stands. */
  readonly remarks: readonly GridRemark[];
}

/** Strings by number; a reader may decode them on demand. */
export interface StringTable {
  /** The text of a number. */
  at(index: number): string;
  /** The table that this one adds strings to: a number of that one is the same string here. */
  readonly base?: StringTable;
}

const KINDS: readonly CellKind[] = ["text", "number", "boolean", "error", "unstored"];
const KIND_BITS = 7;
const TEXT = KINDS.indexOf("text");
const FORMULA_BIT = 8;
/** The flags of a cell in a store; `Grid.kindAt` and `hasKind` read them back. */
export const cellFlags = (kind: CellKind, isFormula = false): number =>
  KINDS.indexOf(kind) | (isFormula ? FORMULA_BIT : 0);
/** Flags of no kind are those of an empty text. */
const kindOf = (flags: number | undefined): CellKind => KINDS[(flags ?? 0) & KIND_BITS] ?? "text";

/** One sheet: its non-empty cells by address, merges and what is hidden. */
export class Grid {
  constructor(readonly store: GridStore) {}

  /** Of the sheet; that of the file where it has no sheets. */
  get name(): string {
    return this.store.name;
  }
  /** Whether its tab is shown. */
  get visibility(): Visibility {
    return this.store.visibility;
  }
  /** Whether numbers count days from 1904. */
  get date1904(): boolean {
    return this.store.date1904;
  }
  /** Merged areas. */
  get merges(): readonly Area[] {
    return this.store.merges;
  }
  /** What could not be taken as it stands. */
  get remarks(): readonly GridRemark[] {
    return this.store.remarks;
  }
  /** Rows up to the last one with content. */
  get rowCount(): number {
    return this.store.rowStarts.length - 1;
  }
  /** Number of non-empty cells. */
  get cellCount(): number {
    return this.store.columns.length;
  }

  /** Indexes of the cells of a row, in column order: from, to (excluded). */
  rowSpan(row: number): readonly [number, number] {
    const { rowStarts } = this.store;
    return row < 0 || row >= rowStarts.length - 1 ? [0, 0] : [rowStarts[row]!, rowStarts[row + 1]!];
  }

  /** Column of the cell of an index, as `rowSpan` and `indexOf` give it. */
  columnAt(index: number): number {
    return this.store.columns[index]!;
  }

  /** Its number as stored: that of its string where it is a text. */
  numberAt(index: number): number {
    return this.store.numbers[index]!;
  }

  /** A number from 0 on for each distinct string of a sheet, by which answers about strings are kept in an array. */
  stringKeyAt(index: number): number {
    const number = this.store.numbers[index]!;
    return number < 0 ? -2 * number - 1 : 2 * number;
  }

  /** What is stored in the cell of an index, as `rowSpan` and `indexOf` give it. */
  kindAt(index: number): CellKind {
    return kindOf(this.store.flags[index]);
  }

  /** Whether it is a text; asked of every cell of a sheet, so that its flags are compared as they are. */
  isTextAt(index: number): boolean {
    return (this.store.flags[index]! & KIND_BITS) === TEXT;
  }

  /** Whether any cell of the sheet is of a kind. */
  hasKind(kind: CellKind): boolean {
    const kinds = this.#flagsMet();
    return ((kinds >> cellFlags(kind)) & 1) === 1 || ((kinds >> cellFlags(kind, true)) & 1) === 1;
  }

  /** Whether a formula stands in any cell. */
  get hasFormula(): boolean {
    return this.#flagsMet() >> FORMULA_BIT !== 0;
  }

  /** A bit for each combination of flags that any cell has. */
  #flagsMet(): number {
    if (this.#met === undefined) {
      this.#met = 0;
      for (const flags of this.store.flags) this.#met |= 1 << (flags & (KIND_BITS | FORMULA_BIT));
    }
    return this.#met;
  }
  #met: number | undefined;

  /** Non-empty cells of a row, left to right. */
  row(row: number): Cell[] {
    const [from, to] = this.rowSpan(row);
    const cells: Cell[] = [];
    for (let i = from; i < to; i++) cells.push(new StoredCell(this.store, row, i));
    return cells;
  }

  /** The cell at a place, from 0; undefined where it is empty. */
  cell(row: number, column: number): Cell | undefined {
    const index = this.indexOf(row, column);
    return index < 0 ? undefined : new StoredCell(this.store, row, index);
  }

  /** The cell of an index in its row. */
  cellAt(row: number, index: number): Cell {
    return new StoredCell(this.store, row, index);
  }

  /** Place of a cell in the store, -1 where it is empty. */
  indexOf(row: number, column: number): number {
    const { columns, rowStarts } = this.store;
    if (row < 0 || row >= rowStarts.length - 1) return -1;
    const end = rowStarts[row + 1]!;
    let [low, high] = [rowStarts[row]!, end];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (columns[middle]! < column) low = middle + 1;
      else high = middle;
    }
    return low < end && columns[low] === column ? low : -1;
  }

  /** All cells that are not empty, row by row. */
  *cells(): Generator<Cell> {
    for (let r = 0; r < this.rowCount; r++) yield* this.row(r);
  }

  /** The merged area over a cell, if any. */
  mergeAt(row: number, column: number): Area | undefined {
    return this.mergesOfRow(row).find((m) => holdsCell(m, row, column));
  }

  /** Whether any merge reaches into a row. */
  hasMergeIn(row: number): boolean {
    return this.store.merges.length > 0 && this.mergesOfRow(row).length > 0;
  }

  /** The cell whose content is shown at a place: itself, or the top left of the merge over it. */
  shown(row: number, column: number): Cell | undefined {
    const own = this.cell(row, column);
    if (own) return own;
    const merge = this.mergeAt(row, column);
    return merge && this.cell(merge.top, merge.left);
  }

  /** Whether a row, from 0, is hidden. */
  isRowHidden(row: number): boolean {
    return this.store.hiddenRows.has(row);
  }

  /** Whether a column, from 0, is hidden. */
  isColumnHidden(column: number): boolean {
    return this.store.hiddenColumns.some(([from, to]) => column >= from && column <= to);
  }

  #mergesByRow: Map<number, Area[]> | undefined;
  #tallMerges: Area[] = [];

  /** Merges are looked up by row; very tall ones are kept apart, so that a merge over a whole sheet costs nothing. */
  private mergesOfRow(row: number): Area[] {
    if (!this.#mergesByRow) {
      this.#mergesByRow = new Map();
      for (const merge of this.store.merges) {
        if (merge.bottom - merge.top > 500) {
          this.#tallMerges.push(merge);
          continue;
        }
        for (let r = merge.top; r <= merge.bottom; r++) {
          const list = this.#mergesByRow.get(r);
          if (list) list.push(merge);
          else this.#mergesByRow.set(r, [merge]);
        }
      }
    }
    const list = this.#mergesByRow.get(row);
    return list ? (this.#tallMerges.length ? [...list, ...this.#tallMerges] : list) : this.#tallMerges;
  }
}

/** A view made by the million: plain fields, since private ones cost their initialisation each time. */
class StoredCell implements Cell {
  constructor(
    private readonly store: GridStore,
    readonly row: number,
    private readonly index: number,
  ) {}
  get column(): number {
    return this.store.columns[this.index]!;
  }
  get kind(): CellKind {
    return kindOf(this.store.flags[this.index]);
  }
  get value(): string | number | boolean | null {
    const number = this.store.numbers[this.index]!;
    switch (this.kind) {
      case "number":
        return number;
      case "boolean":
        return number === 1;
      case "unstored":
        return null;
      default:
        return this.store.strings.at(number);
    }
  }
  get isFormula(): boolean {
    return ((this.store.flags[this.index] ?? 0) & FORMULA_BIT) !== 0;
  }
  get formula(): string | undefined {
    return this.store.formulas.get(this.index);
  }
  private get style(): CellStyle {
    return this.store.styles[this.store.styleOf[this.index]!] ?? PLAIN;
  }
  get isDate(): boolean {
    return this.style.isDate;
  }
  get format(): string {
    return this.style.format;
  }
  get indent(): number | undefined {
    return this.style.indent;
  }
  get font(): string | undefined {
    return this.style.font;
  }
  get runs(): readonly TextRun[] | undefined {
    return this.store.runs.get(this.index);
  }
}

export const PLAIN: CellStyle = { format: "General", isDate: false };
