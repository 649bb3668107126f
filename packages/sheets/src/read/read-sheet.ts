import { LedgerBook } from "../cells/ledger";
import { changedRows } from "../grid/changed-rows";
import type { Grid } from "../grid/grid";
import type { Table } from "../kinds/kinds";
import { findAcross } from "../tables/find-across";
import { findBeside } from "../tables/find-beside";
import { findTables } from "../tables/find-tables";
import { formFingerprint } from "../tables/form-fingerprint";
import type { TableFrame } from "../tables/frame";
import type { Mapping } from "../tables/mapping";
import { isOwnSheet } from "../tables/own-sheets";
import { SheetView, type TextConverter } from "../tables/sheet-view";
import { accountFor } from "./account-for";
import { keepLines } from "./keep-lines";
import type { ReadingContext } from "./read-context";
import type { SheetContent } from "./sheet-content";
import { readTexts } from "./texts";

export interface ReadSheetOptions {
  readonly mappings?: readonly Mapping[] | undefined;
  /** The user's word on this very sheet. */
  readonly override?: Mapping | undefined;
  readonly isTextFile?: boolean | undefined;
}

/**
 * Reads one sheet: its tables, each cell accounted for.
 *
 * @param before - how the sheet was read before an edit, in the same context: lines that stand as they stood in tables
 *   that are laid out as they were are not read again
 */
export function readSheet(
  grid: Grid,
  number: number,
  context: ReadingContext,
  options: ReadSheetOptions = {},
  before?: SheetContent,
): SheetContent {
  const changed = before && changedRows(grid, before.grid);
  const texts = readTexts(grid, context.units, before?.isPlain ? changed : undefined);
  const { view, frames } = findIn(grid, number, context, texts.convert, options, before?.view);
  if (changed)
    keepLines(
      frames,
      before.tables.map(({ table }) => table.frame),
      changed,
    );
  const tables = frames.flatMap((frame) => readTable(frame, context));
  const book = new LedgerBook(grid);
  accountFor(book, tables);
  return {
    grid,
    number,
    view,
    kind: mainKind(tables),
    tables,
    ledger: book.total(),
    ignored: book.reasons(),
    ...(texts.encoding ? { encoding: texts.encoding } : {}),
    converted: texts.converted,
    isPlain: texts.isPlain,
    isTextFile: options.isTextFile ?? false,
  };
}

/**
 * Rows first; where that gives no table, the form with the communes across. A saved mapping of the same form goes
 * before both.
 */
function findIn(
  grid: Grid,
  number: number,
  context: ReadingContext,
  convert: TextConverter,
  options: ReadSheetOptions,
  before: SheetView | undefined,
): FoundTables {
  const { override } = options;
  if (isOwnSheet(grid.name)) return { view: new SheetView(grid, number, false, convert), frames: [] };
  const seen = (across: boolean): SheetView =>
    new SheetView(grid, number, across, convert, undefined, 0, context.words);
  const rows = seen(override?.orientation === "units-in-columns");
  if (before) rows.takeTested(before);
  if (override) return { view: rows, frames: findTables(rows, context, override) };
  const frames = findTables(rows, context);
  const saved = savedReading(rows, frames, context, options);
  if (saved) return saved;
  if (frames.length > 0 || grid.rowCount > 2000)
    return { view: rows, frames: findBeside(rows, frames, context) ?? frames };
  const across = seen(true);
  const found = findAcross(across, context);
  const savedAcross = savedReading(across, found, context, options);
  if (savedAcross) return savedAcross;
  if (found.length > 0) return { view: across, frames: found };
  for (const kind of context.readers) {
    const alone = kind.findAlone?.(across, context, kind);
    if (alone) return { view: across, frames: [alone] };
  }
  return { view: rows, frames: [] };
}

/**
 * Uses a saved mapping: one with a fingerprint only for the form it was saved from, one without for every sheet of the
 * run.
 */
function savedReading(
  view: SheetView,
  frames: readonly TableFrame[],
  context: ReadingContext,
  { mappings }: ReadSheetOptions,
): FoundTables | undefined {
  const saved = mappings?.find(
    ({ fingerprint, orientation }) =>
      (orientation === "units-in-columns") === view.transposed &&
      (fingerprint === undefined || frames.some((frame) => formFingerprint(frame) === fingerprint)),
  );
  return saved && { view, frames: findTables(view, context, saved) };
}

interface FoundTables {
  readonly view: SheetView;
  readonly frames: TableFrame[];
}

const readTable = (frame: TableFrame, context: ReadingContext): Table[] =>
  context.readers.filter((kind) => kind === frame.definition).map((kind) => kind.read(frame, context));

/** A sheet with several tables is of the kind that most of its rows are. */
function mainKind(tables: readonly Table[]): SheetContent["kind"] {
  const sorted = [...tables].sort((a, b) => b.table.rows.length - a.table.rows.length);
  return sorted[0]?.table.frame.kind ?? "unrecognised";
}
