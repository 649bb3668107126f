import { type Area, type Grid, GridBuilder, isDateFormat, type Visibility } from "@ntm-kit/sheets";
import { withRows } from "./with-rows";

/** What a host says of a sheet before its cells: rows and columns count from 0, areas in sheet coordinates. */
export interface SheetHead {
  readonly name: string;
  readonly visibility: Visibility;
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export type HostValue = string | number | boolean;

/** A rectangle of cells as a spreadsheet host gives it; an empty text is an empty cell. */
export interface CellBlock {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly HostValue[])[];
  /** `Error` marks error values; absent where no cell of the block holds one. */
  readonly types?: readonly (readonly string[])[];
  /** Which cells hold a formula; absent where none does. */
  readonly formulas?: readonly (readonly boolean[])[];
  readonly formats?: readonly (readonly string[])[];
  /** Font of the whole block, where it is one of an old encoding or of symbols. */
  readonly font?: string;
  /** Such fonts cell by cell, where the block mixes them with others; rows may have holes. */
  readonly fonts?: readonly (readonly (string | undefined)[])[];
  /** The workbook counts its days from 1904; absent where it does not, or where the block has no day to tell it by. */
  readonly date1904?: boolean;
}

/** An edit changes a row or a few; of more the sheet is built anew. */
const FEW_ROWS = 200;

/** The blocks of one sheet; a later block overrules an earlier one cell by cell. */
export class SheetCells {
  #blocks: OpenBlock[] = [];
  #grid: Grid | undefined;
  /** Rows that changed since the grid was built. */
  #changed = new Set<number>();
  #styles = new StyleTable();
  #formulaAreas: readonly Area[] | undefined;

  constructor(readonly head: SheetHead) {}

  put(block: CellBlock): void {
    for (const r of block.values.keys()) this.#changed.add(block.top + r);
    this.#formulaAreas = undefined;
    const under = this.#blocks.filter((other) => overlap(other, block));
    if (under.length === 0) this.#blocks.push(open(block));
    else this.#overrule(under, block);
  }

  /** Where formulas stand: of each column that has any, from the first to the last. */
  formulaAreas(): readonly Area[] {
    this.#formulaAreas ??= formulasIn(this.#blocks);
    return this.#formulaAreas;
  }

  /** What formulas show by now: the other cells of the block, and results that are the same, stay as they are. */
  results({ top, left, values, types = [] }: CellBlock): void {
    values.forEach((cells, r) =>
      cells.forEach((value, c) => {
        const [row, column] = [top + r, left + c];
        const block = this.#blocks.find((one) => holds(one, row, column));
        if (!block?.formulas[row - block.top]?.[column - block.left]) return;
        if (setResult(block, row - block.top, column - block.left, value, types[r]?.[c])) this.#changed.add(row);
      }),
    );
  }

  /** The grid over all blocks; after a change of few rows only these are built anew. */
  grid(date1904 = false): Grid {
    const rows = [...this.#changed].sort((a, b) => a - b);
    this.#changed.clear();
    const before = this.#grid?.date1904 === date1904 ? this.#grid : undefined;
    if (before && rows.length === 0) return before;
    const few = before && rows.length <= FEW_ROWS ? withRows(before, this.#build(date1904, rows), rows) : undefined;
    this.#grid = few ?? this.#build(date1904);
    return this.#grid;
  }

  #build(date1904: boolean, rows?: readonly number[]): Grid {
    const { name, visibility, merges, hiddenRows, hiddenColumns } = this.head;
    const builder = new GridBuilder(name, { visibility, date1904, styles: this.#styles.list });
    for (const block of this.#blocks) addBlock(builder, this.#styles, block, rows);
    builder.merges.push(...merges);
    for (const row of hiddenRows) builder.hiddenRows.add(row);
    for (const column of hiddenColumns) builder.hiddenColumns.push([column, column]);
    return builder.build();
  }

  /**
   * Cells go into the block that has their place, so that the order of cells stays; only what has none makes a block of
   * its own.
   */
  #overrule(under: readonly OpenBlock[], block: CellBlock): void {
    const outside = open(block);
    let isOutside = false;
    block.values.forEach((cells, r) =>
      cells.forEach((_, c) => {
        const [row, column] = [block.top + r, block.left + c];
        const target = under.find((one) => holds(one, row, column));
        if (!target) isOutside = true;
        else {
          copyCell(block, r, c, target, row - target.top, column - target.left);
          copyCell(NOTHING, 0, 0, outside, r, c);
        }
      }),
    );
    if (isOutside) this.#blocks.push(outside);
  }
}

type Rows<T> = (readonly (T | undefined)[] | undefined)[];
/** A block whose cells can be replaced; rows are copied when they are. */
interface OpenBlock {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly font?: string | undefined;
  readonly values: Rows<HostValue>;
  readonly types: Rows<string>;
  readonly formulas: Rows<boolean>;
  readonly formats: Rows<string>;
  readonly fonts: Rows<string>;
}

const NOTHING: CellBlock = { top: 0, left: 0, values: [[""]] };

const open = ({ top, left, values, types, formulas, formats, font, fonts }: CellBlock): OpenBlock => ({
  top,
  left,
  bottom: top + values.length - 1,
  right: left + (values[0]?.length ?? 0) - 1,
  font,
  values: [...values],
  types: [...(types ?? [])],
  formulas: [...(formulas ?? [])],
  formats: [...(formats ?? [])],
  fonts: [...(fonts ?? [])],
});

const overlap = (a: OpenBlock, b: CellBlock): boolean =>
  a.top < b.top + b.values.length &&
  b.top <= a.bottom &&
  a.left < b.left + (b.values[0]?.length ?? 0) &&
  b.left <= a.right;

const holds = (block: OpenBlock, row: number, column: number): boolean =>
  row >= block.top && row <= block.bottom && column >= block.left && column <= block.right;

function copyCell(from: CellBlock, r: number, c: number, to: OpenBlock, row: number, column: number): void {
  const set = <T>(rows: Rows<T>, value: T | undefined): void => {
    if (value === undefined && rows[row]?.[column] === undefined) return;
    const cells = [...(rows[row] ?? [])];
    cells[column] = value;
    rows[row] = cells;
  };
  set(to.values, from.values[r]?.[c] ?? "");
  set(to.types, from.types?.[r]?.[c]);
  set(to.formulas, from.formulas?.[r]?.[c]);
  set(to.formats, from.formats?.[r]?.[c]);
  set(to.fonts, from.fonts?.[r]?.[c] ?? from.font ?? (to.font ? "" : undefined));
}

function formulasIn(blocks: readonly OpenBlock[]): Area[] {
  const columns = new Map<number, { top: number; bottom: number }>();
  for (const block of blocks)
    block.formulas.forEach((cells, r) =>
      cells?.forEach((isFormula, c) => {
        if (!isFormula) return;
        const [row, column] = [block.top + r, block.left + c];
        const known = columns.get(column);
        const top = Math.min(row, known?.top ?? row);
        columns.set(column, { top, bottom: Math.max(row, known?.bottom ?? row) });
      }),
    );
  return [...columns].map(([column, { top, bottom }]) => ({ top, bottom, left: column, right: column }));
}

/** Another result of a formula; false where it is the same. Rows are copied: they may be those that were given. */
function setResult(block: OpenBlock, r: number, c: number, value: HostValue, type: string | undefined): boolean {
  const isError = type === "Error";
  if (block.values[r]?.[c] === value && (block.types[r]?.[c] === "Error") === isError) return false;
  block.values[r] = replaced(block.values[r], c, value);
  if (isError || block.types[r]) block.types[r] = replaced(block.types[r], c, type);
  return true;
}

function replaced<T>(
  cells: readonly (T | undefined)[] | undefined,
  c: number,
  value: T | undefined,
): (T | undefined)[] {
  const copy = [...(cells ?? [])];
  copy[c] = value;
  return copy;
}

/** The cells of a block, or those of some rows of the sheet alone. */
function addBlock(builder: GridBuilder, styles: StyleTable, block: OpenBlock, rows?: readonly number[]): void {
  const own = rows ? rows.map((row) => row - block.top) : block.values.keys();
  for (const r of own)
    block.values[r]?.forEach((value = "", c) => {
      if (value !== "" || block.formulas[r]?.[c]) addCell(builder, styles, block, r, c, value);
    });
}

function addCell(
  builder: GridBuilder,
  styles: StyleTable,
  block: OpenBlock,
  r: number,
  c: number,
  value: HostValue,
): void {
  const [row, column] = [block.top + r, block.left + c];
  const style = styles.of(block.formats[r]?.[c] ?? "General", block.fonts[r]?.[c] ?? block.font);
  const extras = block.formulas[r]?.[c] ? { style, isFormula: true } : { style };
  if (block.types[r]?.[c] === "Error") builder.addError(row, column, String(value), extras);
  else if (typeof value === "number") builder.addNumber(row, column, value, extras);
  else if (typeof value === "boolean") builder.addBoolean(row, column, value, extras);
  else builder.addText(row, column, value, extras);
}

/** Number formats of a sheet, each once. */
class StyleTable {
  readonly list: { format: string; isDate: boolean; font?: string }[] = [{ format: "General", isDate: false }];
  #places = new Map<string, number>([["General|", 0]]);

  of(format: string, font: string | undefined): number {
    const key = `${format}|${font ?? ""}`;
    let place = this.#places.get(key);
    if (place === undefined) {
      place = this.list.length;
      this.list.push({ format, isDate: isDateFormat(format), ...(font ? { font } : {}) });
      this.#places.set(key, place);
    }
    return place;
  }
}
