import type { Language } from "@ntm-kit/core";
import {
  type Cell,
  contains,
  type FixedCell,
  type Grid,
  gridFromRows,
  type InputFile,
  isRecordsName,
  type Progress,
  parseArea,
  type RecordsFile,
  type Run,
  recordsFile,
  reportOf,
  type WordsOptions,
  type WorkbookDocument,
  type WorkbookGrids,
  withCell,
} from "@ntm-kit/sheets";
import {
  type GivenFile,
  type LockedArea,
  readWorkbook,
  type SheetLayout,
  sha256Of,
  sheetLayout,
  WorkbookError,
} from "@ntm-kit/workbook";
import { cellText } from "./cell-text";
import { onlyOpen } from "./documents";
import { EngineError } from "./engine-error";
import { annotatedFile, copyWithSheets, fixedFile, lockedIn, type OpenedFile, withFixes } from "./file-copies";
import type { ChosenFix, Download, FormulaArea, RowsView, SheetLook, SheetOutline } from "./protocol";
import { type CellBlock, SheetCells, type SheetHead } from "./sheet-cells";

/** Formats of files that say how wide and how high their sheets are drawn. */
const LAID_OUT: ReadonlySet<WorkbookGrids["format"]> = new Set(["xlsx", "xls", "ods"]);

/** The workbook that is checked: sheets a host gave cell by cell, or a file. */
export class OpenWorkbook {
  #cells = new Map<string, SheetCells>();
  #file: OpenedFile | undefined;
  /** What was edited and is not in the bytes yet. */
  #edits: readonly ChosenFix[] = [];
  /** All that was changed since the file was opened, in order. */
  #changed: readonly FixedCell[] = [];
  #layouts = new Map<string, Promise<SheetLayout | undefined>>();
  #locked: Promise<ReadonlyMap<string, readonly LockedArea[]>> | undefined;
  /** A file of statements: its lines are shown, and are not read as cells. */
  #isOfRecords = false;
  /** Of the bytes as they were given: what is changed here is still that file. */
  #hash: string | undefined;
  /** The workbook of a host counts its days from 1904, as one of its blocks told. */
  #date1904 = false;

  constructor(readonly name: string) {}

  static async read(
    name: string,
    bytes: Uint8Array,
    signal: AbortSignal | undefined,
    onProgress: ((progress: Progress) => void) | undefined,
  ): Promise<OpenWorkbook> {
    const book = new OpenWorkbook(name);
    if (isRecordsName(name)) {
      book.#isOfRecords = true;
      book.#file = { bytes, grids: linesOf(bytes) };
      return book;
    }
    book.#file = { bytes, grids: await gridsOf(name, bytes, signal, onProgress) };
    return book;
  }

  addSheet(head: SheetHead): void {
    this.#cells.set(head.name, new SheetCells(head));
  }

  put(sheet: string, block: CellBlock): void {
    const cells = this.#cells.get(sheet);
    if (!cells) throw new EngineError("sheet-gone", sheet);
    cells.put(block);
    this.#date1904 ||= block.date1904 ?? false;
  }

  /** Of a workbook in a host: where formulas stand, whose results may follow from any edit. */
  formulas(): FormulaArea[] {
    return [...this.#cells].flatMap(([sheet, cells]) => cells.formulaAreas().map((area) => ({ sheet, area })));
  }

  results(sheet: string, block: CellBlock): void {
    this.#cells.get(sheet)?.results(block);
  }

  get grids(): WorkbookGrids {
    return (
      this.#file?.grids ?? {
        format: "memory",
        sheets: [...this.#cells.values()].map((cells) => cells.grid(this.#date1904)),
      }
    );
  }

  outline(): SheetOutline[] {
    return this.grids.sheets.map((grid) => ({
      name: grid.name,
      hidden: grid.visibility !== "visible",
      rows: grid.rowCount,
      columns: grid.store.columns.reduce((most, column) => Math.max(most, column + 1), 0),
    }));
  }

  rows(sheet: string, from: number, to: number): RowsView {
    const grid = this.#grid(sheet);
    const rows: string[][] = [];
    for (let row = from; row < Math.min(to, grid.rowCount); row++) {
      const texts: string[] = [];
      for (const cell of grid.row(row)) texts[cell.column] = cellText(cell, grid.date1904);
      rows.push(Array.from(texts, (text) => text ?? ""));
    }
    return { from, rows };
  }

  /** How a sheet is drawn; widths and heights are told by an .xlsx, .xls or .ods. */
  async look(sheet: string): Promise<SheetLook> {
    const { merges } = this.#grid(sheet);
    const { columns = [], usualWidth, heights = [] } = (await this.#layoutOf(sheet)) ?? {};
    return { merges, columns, ...(usualWidth === undefined ? {} : { usualWidth }), heights: [...heights] };
  }

  /** Found once for a sheet: no edit changes it. A workbook whose package is no good for copies is shown all the same. */
  #layoutOf(sheet: string): Promise<SheetLayout | undefined> {
    const { bytes, grids } = this.#opened();
    let found = this.#layouts.get(sheet);
    if (!found) {
      const isTold = LAID_OUT.has(grids.format);
      found = isTold ? sheetLayout(bytes, sheet).catch(() => undefined) : Promise.resolve(undefined);
      this.#layouts.set(sheet, found);
    }
    return found;
  }

  /** What the checks take; a workbook in a host has no bytes, its hash is that of its name. */
  async input(): Promise<InputFile | RecordsFile> {
    this.#hash ??= await sha256Of(this.#file?.bytes ?? new TextEncoder().encode(this.name));
    if (this.#isOfRecords) return recordsFile({ path: this.name, sha256: this.#hash, bytes: this.#opened().bytes });
    return { path: this.name, sha256: this.#hash, workbook: this.grids };
  }

  /** What brings the workbook back to how it is now. */
  asItIs(): () => void {
    const [file, edits, changed] = [this.#file, this.#edits, this.#changed];
    return () => {
      this.#changed = changed;
      this.#file = file;
      this.#edits = edits;
    };
  }

  /**
   * Another value in a cell, in the grid at once; the bytes follow when they are asked for.
   * @throws {EngineError} `cell-formula`, `cell-heading`, `cell-missing`, or where a copy of the file could not be changed
   */
  async edit(sheet: string, cell: string, to: string | number): Promise<void> {
    const { grids } = this.#opened();
    const change = { sheet, cell, to };
    const area = parseArea(cell);
    const grid = this.#grid(sheet);
    const held = area && grid.cell(area.top, area.left);
    if (held?.isFormula) throw new EngineError("cell-formula", cell);
    if (!area || area.top >= grid.rowCount) throw new EngineError("cell-missing", cell);
    if (grids.format !== "csv" && grids.format !== "xlsx") throw new EngineError("not-an-xlsx", this.name);
    const merge = grid.mergeAt(area.top, area.left);
    if (merge && (merge.top !== area.top || merge.left !== area.left)) throw new EngineError("cell-missing", cell);
    // What cannot be saved is not taken.
    const locked = (await this.#lockedAreas()).get(sheet)?.find((one) => contains(one.area, area.top, area.left));
    if (locked) throw new EngineError(locked.why === "formula" ? "cell-formula" : "cell-heading", cell);
    const edited = withCell(grid, area.top, area.left, to);
    const sheets = grids.sheets.map((one) => (one === grid ? edited : one));
    this.#file = { ...this.#opened(), grids: { ...grids, sheets } };
    this.#edits = [...this.#edits, change];
    this.#changed = [...this.#changed, { ...change, from: heldIn(held, grid) }];
  }

  /** Found once: no edit changes it. */
  #lockedAreas(): Promise<ReadonlyMap<string, readonly LockedArea[]>> {
    const { bytes, grids } = this.#opened();
    this.#locked ??= grids.format === "xlsx" ? lockedIn(this.name, bytes) : Promise.resolve(new Map());
    return this.#locked;
  }

  /** Looks for what cannot be edited before anyone does, so that the first edit need not wait. */
  readyForEdits(): void {
    // Whoever edits hears of a failure.
    if (this.#file) this.#lockedAreas().catch(() => {});
  }

  /** Writes what was edited into the bytes. */
  async writeEdits(): Promise<void> {
    if (this.#edits.length === 0) return;
    const { bytes } = await withFixes(this.name, this.#opened(), this.#edits);
    this.#file = { ...this.#opened(), bytes };
    this.#edits = [];
  }

  /** As it was given, for copies that others make. */
  given(): GivenFile {
    const { bytes, grids } = this.#opened();
    return this.#isOfRecords ? { bytes } : { bytes, workbook: grids };
  }

  /** A copy with the findings marked that were not accepted. */
  async annotated(run: Run, words: WordsOptions): Promise<Download> {
    await this.writeEdits();
    const report = onlyOpen(reportOf(run, words));
    const findings = report.findings.filter(({ file }) => file === this.name || run.inputs.length === 1);
    return annotatedFile(this.name, this.#opened(), { ...report, findings }, words.language);
  }

  /** A copy with these fixes in it, and all that was changed here before. */
  async fixed(fixes: readonly ChosenFix[], language: Language): Promise<Download> {
    await this.writeEdits();
    return fixedFile(this.name, this.#opened(), fixes, { before: this.#changed, language });
  }

  /** A copy with the sheets of a document after its own. @throws {EngineError} `live-xlsx` where it is no .xlsx */
  async withSheets(document: WorkbookDocument): Promise<Download> {
    await this.writeEdits();
    return copyWithSheets(this.name, this.#opened(), document);
  }

  async applyFixes(fixes: readonly ChosenFix[], signal: AbortSignal | undefined): Promise<readonly ChosenFix[]> {
    await this.writeEdits();
    const fixed = await withFixes(this.name, this.#opened(), fixes);
    this.#changed = [...this.#changed, ...fixed.changed];
    if (fixed.changed.length > 0)
      this.#file = { bytes: fixed.bytes, grids: await gridsOf(this.name, fixed.bytes, signal) };
    return fixed.refused;
  }

  #opened(): OpenedFile {
    if (!this.#file) throw new EngineError("no-file");
    return this.#file;
  }

  #grid(sheet: string): Grid {
    const grid = this.grids.sheets.find((entry) => entry.name === sheet);
    if (!grid) throw new EngineError("sheet-gone", sheet);
    return grid;
  }
}

/** What a cell held, for a list of changes: a number as one, anything else as it is shown. */
function heldIn(cell: Cell | undefined, { date1904 }: Grid): string | number {
  if (!cell) return "";
  return cell.kind === "number" && !cell.isDate ? Number(cell.value) : cellText(cell, date1904);
}

/** Lines of a file of statements, each in the cell that findings name it by. */
const linesOf = (bytes: Uint8Array): WorkbookGrids => ({
  format: "memory",
  sheets: [
    gridFromRows(
      "",
      new TextDecoder()
        .decode(bytes)
        .split(/\r?\n/)
        .map((line) => [line]),
    ),
  ],
});

async function gridsOf(
  fileName: string,
  bytes: Uint8Array,
  signal: AbortSignal | undefined,
  onProgress?: (progress: Progress) => void,
): Promise<WorkbookGrids> {
  return readWorkbook(bytes, {
    fileName,
    ...(signal ? { signal } : {}),
    onProgress: ({ sheet, done }) =>
      onProgress?.({ stage: "reading", done: Math.round(done * 100), total: 100, what: sheet }),
  }).catch((error: Error) => {
    throw error instanceof WorkbookError ? new EngineError("unreadable", error.code) : error;
  });
}
