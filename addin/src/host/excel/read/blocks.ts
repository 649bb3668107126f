import type { CellBlock, HostValue } from "../../../engine/sheet-cells";
import { HostError } from "../../host-error";
import { isOwnFont } from "./legacy-fonts";
import type { SheetPart } from "./sheet-head";

/** Cells of one request: with usual texts well below the limit of 5 MB that Excel on the web sets. */
const CELLS_A_BATCH = 24_000;
const MOST_CELLS = 3_000_000;

/** Some rows of a sheet's used range. */
export interface Piece {
  readonly part: SheetPart;
  readonly top: number;
  readonly rows: number;
}

/** What is asked for in one request; never nothing. */
export type Batch = [Piece, ...Piece[]];

/** All rows in batches that fit a request; small sheets share one. */
export function batchesOf(parts: readonly SheetPart[]): Batch[] {
  const batches: Batch[] = [];
  let cells = 0;
  for (const piece of parts.flatMap(piecesOf)) {
    const size = piece.rows * piece.part.used.columnCount;
    const batch = batches.at(-1);
    const fits = cells + size <= CELLS_A_BATCH;
    if (batch && fits) batch.push(piece);
    else batches.push([piece]);
    cells = batch && fits ? cells + size : size;
  }
  return batches;
}

function piecesOf(part: SheetPart): Piece[] {
  const { rowIndex, rowCount, columnCount } = part.used;
  if (rowCount * columnCount > MOST_CELLS) throw new HostError("too-large", part.sheet.name);
  const step = Math.max(1, Math.floor(CELLS_A_BATCH / columnCount));
  const pieces: Piece[] = [];
  for (let row = 0; row < rowCount; row += step)
    pieces.push({ part, top: rowIndex + row, rows: Math.min(step, rowCount - row) });
  return pieces;
}

/** Two halves of what was too large for one request; undefined where a single row is. */
export function halves(batch: Readonly<Batch>): [Batch, Batch] | undefined {
  const middle = batch.length >> 1;
  const [piece, ...others] = batch;
  const second = others[middle - 1];
  if (second)
    return [
      [piece, ...others.slice(0, middle - 1)],
      [second, ...others.slice(middle)],
    ];
  if (piece.rows < 2) return undefined;
  const rows = piece.rows >> 1;
  return [[{ ...piece, rows }], [{ ...piece, top: piece.top + rows, rows: piece.rows - rows }]];
}

/** What of a block is asked for, from all to what every host knows. */
export const ASKED = ["heads", "fonts", "kinds", "values"] as const;
export type BlockPart = (typeof ASKED)[number];
export const asksFor = (asked: BlockPart, what: BlockPart): boolean => ASKED.indexOf(asked) <= ASKED.indexOf(what);

export function askBlock({ part, top, rows }: Piece, asked: BlockPart): Excel.Range {
  const { columnIndex, columnCount } = part.used;
  const range = part.sheet.getRangeByIndexes(top, columnIndex, rows, columnCount);
  loadCells(range, asked);
  return range;
}

export function loadCells(range: Excel.Range, asked: BlockPart): void {
  range.load({ values: true });
  if (asksFor(asked, "kinds")) range.load({ valueTypes: true, numberFormat: true, formulas: true });
  // One font for the whole block; Excel answers nothing where there are several.
  if (asksFor(asked, "fonts")) range.load({ format: { font: { name: true } } });
}

/** What a loaded range holds, as the engine takes it; what says nothing is left out. */
export function blockOf(range: Excel.Range, top: number, left: number, asked: BlockPart): CellBlock {
  const values = range.values as HostValue[][];
  if (!asksFor(asked, "kinds")) return { top, left, values };
  const types = range.valueTypes as unknown as string[][];
  const formulas = range.formulas as HostValue[][];
  const isFormula = (r: number, c: number): boolean => {
    const formula = formulas[r]?.[c];
    return typeof formula === "string" && formula.startsWith("=") && formula !== values[r]?.[c];
  };
  const font = asksFor(asked, "fonts") ? range.format.font.name : "";
  const hasFormula = formulas.some((row, r) => row.some((_, c) => isFormula(r, c)));
  return {
    top,
    left,
    values,
    formats: range.numberFormat as string[][],
    ...(types.some((row) => row.includes("Error")) ? { types } : {}),
    ...(hasFormula ? { formulas: values.map((row, r) => row.map((_, c) => isFormula(r, c))) } : {}),
    ...(font && isOwnFont(font) ? { font } : {}),
  };
}
