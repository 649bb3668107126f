import type { Origin } from "@ntm-kit/core";
import { type Area, holdsCell } from "../grid/address";
import type { Cell } from "../grid/cell";
import type { Grid } from "../grid/grid";
import { packPlace } from "../grid/place";
import { MEMO_SIZES, memo } from "../text/memo";
import { type CellWords, LIBRARY_WORDS } from "./own-words";

/** Turns the stored text of a cell into Unicode; the same text where it is Unicode already. */
export type TextConverter = (text: string, cell: Cell) => string;
/** The converter of a sheet whose texts are all in Unicode. */
export const unchanged: TextConverter = (text) => text;

/**
 * A sheet read line by line: lines are rows and slots columns, or the other way round for a form with the communes
 * across. Texts come converted, composed (NFC) and with plain spaces.
 */
export class SheetView {
  constructor(
    readonly grid: Grid,
    readonly sheetNumber: number,
    readonly transposed: boolean,
    readonly convert: TextConverter = unchanged,
    /** The part of the sheet that is seen, where several tables stand side by side or beneath one another. */
    readonly window?: Area,
    /** First row of what stands above the window and belongs to it: the title of its table. */
    readonly titleFrom: number = 0,
    /** Words from outside, put in the place of which the library reads its own. */
    readonly words: CellWords = LIBRARY_WORDS,
  ) {}

  /**
   * Lines are the rows of the grid as they are stored, whole and in Unicode: its cells may be read without a view of
   * each.
   */
  get isAsStored(): boolean {
    return !this.transposed && this.window === undefined && this.convert === unchanged;
  }

  /** The same sheet, seen through a window. */
  within(window: Area, titleFrom = 0): SheetView {
    return new SheetView(this.grid, this.sheetNumber, this.transposed, this.convert, window, titleFrom, this.words);
  }

  /** The same sheet with rows as its lines, whole. */
  get asRows(): SheetView {
    return new SheetView(this.grid, this.sheetNumber, false, this.convert, undefined, 0, this.words);
  }

  get lineCount(): number {
    if (this.transposed) return this.columnCount;
    return this.window ? Math.min(this.grid.rowCount, this.window.bottom + 1) : this.grid.rowCount;
  }

  #columnCount: number | undefined;
  get columnCount(): number {
    if (this.#columnCount === undefined) {
      let most = 0;
      const { columns } = this.grid.store;
      for (const column of columns) if (column >= most) most = column + 1;
      this.#columnCount = this.window ? Math.min(most, this.window.right + 1) : most;
    }
    return this.#columnCount;
  }

  row(line: number, slot: number): number {
    return this.transposed ? slot : line;
  }
  column(line: number, slot: number): number {
    return this.transposed ? line : slot;
  }
  origin(line: number, slot: number): Origin {
    return packPlace(this.sheetNumber, this.row(line, slot), this.column(line, slot));
  }
  index(line: number, slot: number): number {
    return this.grid.indexOf(this.row(line, slot), this.column(line, slot));
  }
  cell(line: number, slot: number): Cell | undefined {
    return this.#sees(line, slot) ? this.grid.cell(this.row(line, slot), this.column(line, slot)) : undefined;
  }
  /** The cell shown at a place: itself or the top left of the merge over it. */
  shown(line: number, slot: number): Cell | undefined {
    if (!this.#sees(line, slot)) return undefined;
    return this.grid.shown(this.row(line, slot), this.column(line, slot));
  }
  /** Text of a cell as people see it; numbers plainly, `""` where nothing is stored. */
  text(line: number, slot: number): string {
    const index = this.#indexSeen(line, slot);
    return index < 0 ? "" : this.textAt(this.row(line, slot), index);
  }
  shownText(line: number, slot: number): string {
    const index = this.#indexSeen(line, slot);
    return index < 0 ? this.textOf(this.shown(line, slot)) : this.textAt(this.row(line, slot), index);
  }
  /** Text of the cell of an index in its row: asked of every cell many times, and mostly read without a view of it. */
  textAt(row: number, index: number): string {
    const { grid } = this;
    if (this.convert === unchanged && grid.isTextAt(index))
      return plainText(grid.store.strings.at(grid.numberAt(index)));
    return this.textOf(grid.cellAt(row, index));
  }
  textOf(cell: Cell | undefined): string {
    if (!cell || cell.value === null) return "";
    if (typeof cell.value !== "string") return String(cell.value);
    return plainText(this.convert(cell.value, cell));
  }

  #indexSeen(line: number, slot: number): number {
    return this.#sees(line, slot) ? this.index(line, slot) : -1;
  }

  #sees(line: number, slot: number): boolean {
    return this.window === undefined || holdsCell(this.window, this.row(line, slot), this.column(line, slot));
  }

  #lastLine = -1;
  #lastCells: readonly LineCell[] = [];

  /**
   * Non-empty cells of a line in order of their slots. The last line asked for is kept: it is mostly asked for again.
   */
  line(line: number): readonly LineCell[] {
    if (line === this.#lastLine) return this.#lastCells;
    this.#lastLine = line;
    this.#lastCells = this.transposed ? this.#turnedLine(line) : this.#storedLine(line);
    return this.#lastCells;
  }

  #turnedLine(line: number): readonly LineCell[] {
    const all = this.#byColumn()[line] ?? [];
    const { window } = this;
    const cells = window ? all.filter((cell) => holdsCell(window, cell.row, cell.column)) : all;
    return cells.map((cell) => ({ slot: cell.row, cell, text: this.textOf(cell) }));
  }

  #storedLine(line: number): readonly LineCell[] {
    const cells: LineCell[] = [];
    const [from, to] = this.grid.rowSpan(line);
    for (let i = from; i < to; i++)
      if (this.#sees(line, this.grid.columnAt(i))) cells.push(new StoredLineCell(this, line, i));
    return cells;
  }

  /** Slots of a line in which anything can be seen, or stands a formula without its result; in their order. */
  filledSlots(line: number): readonly number[] {
    if (this.transposed)
      return this.line(line).flatMap(({ slot, cell, text }) => (text !== "" || cell.value === null ? [slot] : []));
    const { grid, window } = this;
    const slots: number[] = [];
    const [from, to] = grid.rowSpan(line);
    for (let i = from; i < to; i++) {
      const column = grid.columnAt(i);
      if (window && !holdsCell(window, line, column)) continue;
      if (!grid.isTextAt(i) || this.#isSeenText(line, i)) slots.push(column);
    }
    return slots;
  }

  /** Most texts begin with a letter that is seen; of the others each is read. */
  #isSeenText(line: number, i: number): boolean {
    const first = this.grid.store.strings.at(this.grid.numberAt(i)).charCodeAt(0);
    const isLetter = (first > 0x20 && first < 0x7f) || (first >= 0xc0 && first <= 0x1b0);
    return isLetter || this.textAt(line, i) !== "";
  }

  /** Whether a line has two numbers or more that a test picks. */
  hasTwoNumbers(line: number, test: (value: number, slot: number) => boolean): boolean {
    let hits = 0;
    if (this.transposed)
      return this.line(line).some(
        ({ slot, cell }) => cell.kind === "number" && test(Number(cell.value), slot) && ++hits === 2,
      );
    const { grid } = this;
    const [from, to] = grid.rowSpan(line);
    for (let i = from; i < to; i++) {
      if (grid.kindAt(i) !== "number") continue;
      const slot = grid.columnAt(i);
      if (this.#sees(line, slot) && test(grid.numberAt(i), slot) && ++hits === 2) return true;
    }
    return false;
  }

  /** Whether a line has two texts or more that a test picks; each distinct text is tested once. */
  hasTwo(line: number, test: (text: string) => boolean): boolean {
    if (this.transposed) return true;
    const { grid, window } = this;
    const [from, to] = grid.rowSpan(line);
    const isRead = (i: number): boolean =>
      grid.isTextAt(i) && (window === undefined || holdsCell(window, line, grid.columnAt(i)));
    // Mostly one text of a line is new, and nothing else of it is picked: the new one cannot make it two.
    let possible = 0;
    for (let i = from; i < to; i++) if (isRead(i) && this.#tested[grid.stringKeyAt(i)] !== false) possible++;
    if (possible < 2) return false;
    let hits = 0;
    for (let i = from; i < to; i++)
      if (isRead(i) && (this.#tested[grid.stringKeyAt(i)] ?? this.#testString(line, i, test)) && ++hits === 2)
        return true;
    return false;
  }
  /** By the key of the string. */
  #tested: boolean[] = [];

  /** What was told of the strings of the sheet before an edit holds of those that it has still, in the same words. */
  takeTested(before: SheetView): void {
    const [own, other] = [this.grid.store.strings, before.grid.store.strings];
    if (this.convert !== unchanged || before.convert !== unchanged || this.words !== before.words) return;
    if (own === other) this.#tested = before.#tested;
    // Strings that are added here have numbers that others add there.
    else if (own.base === other) this.#tested = before.#tested.slice();
  }

  #testString(line: number, i: number, test: (text: string) => boolean): boolean {
    return (this.#tested[this.grid.stringKeyAt(i)] = test(this.textAt(line, i)));
  }

  #columnsOfCells: Cell[][] | undefined;
  #byColumn(): Cell[][] {
    if (!this.#columnsOfCells) {
      const columns: Cell[][] = Array.from({ length: this.columnCount }, () => []);
      for (const cell of this.grid.cells()) columns[cell.column]?.push(cell);
      this.#columnsOfCells = columns;
    }
    return this.#columnsOfCells;
  }

  /** The merge over a place in terms of lines and slots. */
  merge(
    line: number,
    slot: number,
  ):
    | { readonly fromLine: number; readonly toLine: number; readonly fromSlot: number; readonly toSlot: number }
    | undefined {
    const area = this.grid.mergeAt(this.row(line, slot), this.column(line, slot));
    if (!area) return undefined;
    return this.transposed
      ? { fromLine: area.left, toLine: area.right, fromSlot: area.top, toSlot: area.bottom }
      : { fromLine: area.top, toLine: area.bottom, fromSlot: area.left, toSlot: area.right };
  }

  /** Whether the cell at a place is merged over several slots of its line: what it holds belongs to all of them. */
  isAcross(line: number, slot: number): boolean {
    const merge = this.merge(line, slot);
    return merge !== undefined && merge.toSlot > merge.fromSlot;
  }

  isLineHidden(line: number): boolean {
    return this.transposed ? this.grid.isColumnHidden(line) : this.grid.isRowHidden(line);
  }
}

/** A non-empty cell of a line, with its text as people see it. */
export interface LineCell {
  readonly slot: number;
  readonly cell: Cell;
  readonly text: string;
}

/** A cell of a stored row: made for each cell of a line, while few of them are looked at. */
class StoredLineCell implements LineCell {
  private own: Cell | undefined;
  private shown: string | undefined;
  readonly slot: number;
  constructor(
    private readonly view: SheetView,
    private readonly line: number,
    private readonly index: number,
  ) {
    this.slot = view.grid.columnAt(index);
  }
  get cell(): Cell {
    return (this.own ??= this.view.grid.cellAt(this.line, this.index));
  }
  get text(): string {
    return (this.shown ??= this.view.textAt(this.line, this.index));
  }
}

/** Composed letters, plain spaces, no invisible characters; what a person sees stays as it is. */
function plainText(text: string): string {
  if (text.length < 2 && text > " " && text < "\u007f") return text;
  return UNUSUAL.test(text) ? makePlain(text) : text;
}

/** Anything but composed letters of Vietnamese and its neighbours, signs of ASCII and single spaces within. */
const UNUSUAL = /[^\x20-\x7e\u00c0-\u01b0\u1ea0-\u1ef9]| {2}|^ | $/;

const makePlain = memo(MEMO_SIZES.plainText, (text) =>
  text
    .normalize("NFC")
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .trim(),
);
