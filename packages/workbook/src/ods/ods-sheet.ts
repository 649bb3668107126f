import { type Area, type CellExtras, cellName, type Grid, GridBuilder, MAX_COLUMNS, MAX_ROWS } from "@ntm-kit/sheets";
import { tooLarge } from "../workbook-error";
import { LONGEST_TEXT } from "../xlsx/shared-strings";
import { remark, remarkOverlaps } from "../xlsx/sheet-remarks";
import type { Limits } from "../zip/limits";
import type { OdsStyles } from "./ods-styles";
import type { OdsText } from "./ods-text";
import type { OdsValue } from "./ods-value";

/** What all sheets of one document share. */
export interface OdsContext {
  readonly styles: OdsStyles;
  readonly limits: Limits;
  readonly part: string;
  /** Cells and merges read so far, over all sheets. */
  cells: number;
}

/** A cell with something in it, or the top left of a merge, as the row has it. */
interface RowCell {
  readonly column: number;
  readonly repeat: number;
  readonly value: OdsValue;
  readonly content: OdsText;
  readonly formula?: string;
  readonly style?: string;
  readonly rowsSpanned: number;
  readonly columnsSpanned: number;
}

export type NewCell = Omit<RowCell, "column">;

/**
 * One table of an OpenDocument. Cells are kept until their row ends, then put as often as the row is repeated: what is
 * empty costs nothing however often, what is not counts towards the limit of cells before any is made.
 */
export class OdsSheet {
  readonly #grid: GridBuilder;
  #row = 0;
  #column = 0;
  #cells: RowCell[] = [];
  #rowStyle: string | undefined;
  #columns = 0;
  readonly #columnStyles: { readonly to: number; readonly style: string | undefined }[] = [];
  readonly #hiddenRows: [number, number][] = [];
  #lastRow = -1;

  constructor(
    name: string,
    isHidden: boolean,
    readonly context: OdsContext,
  ) {
    const { cells: styles } = context.styles;
    this.#grid = new GridBuilder(name, { visibility: isHidden ? "hidden" : "visible", styles });
  }

  addColumns(count: number, isHidden: boolean, style: string | undefined): void {
    const from = this.#columns;
    this.#columns = Math.min(from + count, MAX_COLUMNS);
    if (from >= MAX_COLUMNS) return;
    this.#columnStyles.push({ to: this.#columns, style });
    if (isHidden) this.#grid.hiddenColumns.push([from, this.#columns - 1]);
  }

  openRow(style: string | undefined): void {
    this.#column = 0;
    this.#cells = [];
    this.#rowStyle = style;
  }

  addCell(cell: NewCell): void {
    const isMerge = cell.rowsSpanned > 1 || cell.columnsSpanned > 1;
    const isEmpty = cell.value.type === "none" && cell.formula === undefined;
    const isBlank = cell.value.type === "text" && textOf(cell.value, cell.content) === "" && cell.formula === undefined;
    if (isMerge || !(isEmpty || isBlank)) this.#cells.push({ ...cell, column: this.#column });
    this.#column += cell.repeat;
  }

  closeRow(repeat: number, isHidden: boolean): void {
    const from = this.#row;
    this.#row = from + repeat;
    if (isHidden) this.#hideRows(from, this.#row - 1);
    if (this.#cells.length === 0) return;
    this.#countCells(repeat);
    const end = Math.min(this.#row, MAX_ROWS);
    if (end < this.#row) this.#drop(cellName(MAX_ROWS, 0));
    for (let row = from; row < end; row++) for (const cell of this.#cells) this.#putRepeated(row, cell);
  }

  #hideRows(from: number, to: number): void {
    const last = this.#hiddenRows.at(-1);
    if (last && last[1] === from - 1) last[1] = to;
    else this.#hiddenRows.push([from, to]);
  }

  #countCells(repeat: number): void {
    const { context } = this;
    const width = this.#cells.reduce((sum, cell) => sum + cell.repeat, 0);
    context.cells += width * repeat;
    if (context.cells > context.limits.cells) throw tooLarge("cells", context.limits.cells, context.part);
  }

  #putRepeated(row: number, cell: RowCell): void {
    const end = Math.min(cell.column + cell.repeat, MAX_COLUMNS);
    if (end < cell.column + cell.repeat) this.#drop(cellName(row, MAX_COLUMNS));
    for (let column = cell.column; column < end; column++) {
      this.#put(row, column, cell);
      if (cell.rowsSpanned > 1 || cell.columnsSpanned > 1) this.#merge(row, column, cell);
    }
  }

  #merge(top: number, left: number, { rowsSpanned, columnsSpanned }: RowCell): void {
    const { merges } = this.#grid;
    const { limits, part } = this.context;
    const area: Area = {
      top,
      left,
      bottom: Math.min(top + rowsSpanned, MAX_ROWS) - 1,
      right: Math.min(left + columnsSpanned, MAX_COLUMNS) - 1,
    };
    if (merges.length >= limits.merges) throw tooLarge("merges", limits.merges, part);
    merges.push(area);
  }

  #put(row: number, column: number, cell: RowCell): void {
    const grid = this.#grid;
    const { value, formula } = cell;
    const isFormula = formula !== undefined;
    const kind = value.type === "number" ? value.kind : "plain";
    const extras: CellExtras = {
      style: this.context.styles.cell(this.#styleAt(column, cell), kind),
      isFormula,
      formula,
    };
    const before = grid.count;
    switch (value.type) {
      case "number":
        grid.addNumber(row, column, value.value, extras);
        break;
      case "boolean":
        grid.addBoolean(row, column, value.value, extras);
        break;
      case "error":
        grid.addError(row, column, value.text, extras);
        break;
      case "not-a-number":
        remark(grid.remarks, "number-not-finite", cellName(row, column), value.text.slice(0, 100));
        grid.addText(row, column, value.text, extras);
        break;
      case "text":
        this.#putText(row, column, cell, extras);
        break;
      default:
        if (isFormula) grid.addUnstored(row, column, extras);
    }
    if (grid.count > before) this.#lastRow = row;
  }

  #putText(row: number, column: number, { value, content }: RowCell, extras: CellExtras): void {
    const text = textOf(value, content);
    if (text === "" && !extras.isFormula) return;
    if (text.length > LONGEST_TEXT) remark(this.#grid.remarks, "text-too-long", cellName(row, column));
    const runs = text === content.text ? content.runs : undefined;
    this.#grid.addText(row, column, text, runs ? { ...extras, runs } : extras);
  }

  #styleAt(column: number, cell: RowCell): string | undefined {
    return cell.style ?? this.#rowStyle ?? this.#columnStyle(column);
  }

  #columnStyle(column: number): string | undefined {
    const spans = this.#columnStyles;
    let [low, high] = [0, spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.to ?? 0) <= column) low = middle + 1;
      else high = middle;
    }
    return spans[low]?.style;
  }

  #drop(address: string): void {
    remark(this.#grid.remarks, "cell-dropped", undefined, address);
  }

  build(): Grid {
    const grid = this.#grid;
    remarkOverlaps(grid.merges, grid.remarks);
    for (const [from, to] of this.#hiddenRows)
      for (let row = from; row <= Math.min(to, this.#lastRow); row++) grid.hiddenRows.add(row);
    return grid.build();
  }
}

/** The text a value states beats that of the paragraphs. */
function textOf(value: OdsValue, content: OdsText): string {
  return value.type === "text" ? (value.text ?? content.text) : content.text;
}
