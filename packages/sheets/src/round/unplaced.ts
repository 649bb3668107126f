import { dayText, type FindingCode, isFindingCode } from "@ntm-kit/core";
import { LedgerBook } from "../cells/ledger";
import { columnName } from "../grid/address";
import type { Cell } from "../grid/cell";
import type { Grid } from "../grid/grid";
import type { CommuneTable } from "../kinds/communes/commune-table";
import type { Table } from "../kinds/kinds";
import type { TaskTable } from "../kinds/tasks/task-table";
import { accountFor } from "../read/account-for";
import type { SheetContent } from "../read/sheet-content";
import { isReadFile, isRecordsFile, isUnreadable, type Run, type RunSheet } from "../run/run";
import { isOwnSheet } from "../tables/own-sheets";
import type { SheetView } from "../tables/sheet-view";
import { dayOfNumber } from "../text/day-number";
import { type LinePlace, lineKey, linePlace } from "./place";

/** Something of the files that no row of the table of communes or of tasks shows. */
export interface Unplaced {
  /** Path of the file. */
  readonly file: string;
  /** Name of the sheet. */
  readonly sheet?: string;
  /** Absent where a whole file is meant, and where the line is a column. */
  readonly row?: number;
  /** Letter of the column. */
  readonly column?: string;
  /** Its cells, joined by ` | `. */
  readonly text: string;
  /** The code of a finding, or `outside-table`. */
  readonly why: FindingCode | "outside-table";
}

/**
 * What would be lost by the tables alone: rows of units and tasks that are unknown, not counted or stated before;
 * sheets that are not recognised or hidden; rows outside every table; files that cannot be read.
 *
 * @param placed - lines that the tables show
 */
export function unplacedOf(run: Run, placed: readonly LinePlace[]): Unplaced[] {
  const shown = new Set(placed.map(lineKey));
  const sheets = new Map<Grid, RunSheet>(run.sheets.map((sheet) => [sheet.content.grid, sheet]));
  return run.inputs.flatMap((input): Unplaced[] => {
    if (isUnreadable(input)) return [{ file: input.path, text: input.reason.vi, why: "file/unreadable" }];
    if (isRecordsFile(input)) return unplacedLines(run, input.path);
    if (!isReadFile(input)) return [];
    return input.workbook.sheets.flatMap((grid) => {
      if (isOwnSheet(grid.name)) return [];
      const read = sheets.get(grid);
      if (read && read.content.kind !== "unrecognised") return ofSheet(run, read, shown);
      return rowsOf(grid).map((row) => line(input.path, grid, row, read ? "sheet/unrecognised" : "sheet/hidden"));
    });
  });
}

/** Lines of a file of records that are none, or name nothing of the plan. */
function unplacedLines(run: Run, path: string): Unplaced[] {
  const codes: readonly string[] = ["record/not-understood", "unit/unknown", "task/unknown"];
  return run.findings.flatMap(({ code, file, at, params }) => {
    const row = at === undefined ? undefined : linePlace(run, at)?.row;
    if (file !== path || !codes.includes(code) || !isFindingCode(code) || !row) return [];
    return [{ file, row, text: Object.values(params).map(String).join(" | "), why: code }];
  });
}

const rowsOf = (grid: Grid): number[] =>
  Array.from({ length: grid.rowCount }, (_, row) => row).filter((row) => grid.row(row).length > 0);

const textOfCells = (texts: readonly string[]): string => texts.filter((text) => text !== "").join(" | ");

/** What a cell says to a reader: a day as it is written, not the number that it is kept as. */
function shownText({ value, isDate }: Cell, { date1904 }: Grid, text = String(value ?? "")): string {
  const day = isDate && typeof value === "number" ? dayOfNumber(value, date1904) : undefined;
  return day === undefined ? text : dayText(day, "vi");
}

const named = (grid: Grid): { sheet?: string } => (grid.name === "" ? {} : { sheet: grid.name });

function line(file: string, grid: Grid, row: number, why: Unplaced["why"]): Unplaced {
  const text = textOfCells(grid.row(row).map((cell) => shownText(cell, grid).trim()));
  return { file, ...named(grid), row: row + 1, text, why };
}

function ofSheet(run: Run, { file, content }: RunSheet, shown: ReadonlySet<string>): Unplaced[] {
  const rows = content.tables.flatMap((table): Unplaced[] => {
    const { view } = table.table.frame;
    return whysOf(run, table, shown).map(({ line: at, why }) => {
      const cells = view.line(at).map(({ text, cell }) => shownText(cell, content.grid, text || undefined));
      const place = view.transposed ? { column: columnName(at) } : { row: at + 1 };
      return { file: file.path, ...named(content.grid), ...place, text: textOfCells(cells), why };
    });
  });
  const others = rowsOutside(content).map((row) => line(file.path, content.grid, row, "outside-table"));
  return [...rows, ...others].filter(({ text }) => text !== "").sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
}

interface Why {
  readonly line: number;
  readonly why: FindingCode;
}

function whysOf(run: Run, { of, table }: Table, shown: ReadonlySet<string>): Why[] {
  if (of === "communes") return table.rows.flatMap((row) => whyCommune(run, table, row, shown));
  return of === "tasks" ? table.rows.flatMap((row) => whyTask(run, table, row, shown)) : [];
}

const isShown = (run: Run, view: SheetView, at: number, slot: number, shown: ReadonlySet<string>): boolean => {
  const place = linePlace(run, view.origin(at, slot));
  return place !== undefined && shown.has(lineKey(place));
};

function whyCommune(
  run: Run,
  { frame }: CommuneTable,
  row: CommuneTable["rows"][number],
  shown: ReadonlySet<string>,
): Why[] {
  const { line: at, unit, match, nameSlot, label } = row;
  if (!unit) {
    const code =
      label.trim() === "" ? "row/without-name" : match?.kind === "ambiguous" ? "unit/ambiguous" : "unit/unknown";
    return [{ line: at, why: code }];
  }
  if (!run.index.isCommune(unit)) return [];
  if (!row.isCounted) return [{ line: at, why: "unit/not-a-commune" }];
  if (isShown(run, frame.view, at, nameSlot, shown)) return [];
  if (row.isMisplaced) return [{ line: at, why: "unit/wrong-district" }];
  if (row.duplicateOf) return [{ line: at, why: "unit/duplicate" }];
  if (!row.hasContent) return [];
  return countsNot(run, unit.id, run.dataset.communes, frame.view.origin(at, nameSlot))
    ? []
    : [{ line: at, why: "unit/duplicate" }];
}

/** Whether the record of a line is a plan, a proposal, or of a day of which another record of its subject is no. */
function countsNot(run: Run, unit: string, records: Run["dataset"]["communes"], origin: string | number): boolean {
  const own = records.filter((record) => record.unit === unit);
  const here = own.filter((record) => record.origin === origin);
  if (here.length === 0) return false;
  const days = new Set(own.filter(({ nature = "result" }) => nature === "result").map(({ day = run.asOf }) => day));
  return here.every(({ nature = "result" }) => nature !== "result") || days.size > 1;
}

function whyTask(run: Run, { frame }: TaskTable, row: TaskTable["rows"][number], shown: ReadonlySet<string>): Why[] {
  const { line: at, task, duplicateOf, number, content, status, progress, evidence } = row;
  if (!task) return [{ line: at, why: "task/unknown" }];
  if (duplicateOf) return [{ line: at, why: "task/duplicate" }];
  const slot = (number ?? content)?.slot ?? 0;
  const says = [status?.text, progress?.text, evidence?.text].some((text) => text !== undefined && text !== "");
  if (!says || isShown(run, frame.view, at, slot, shown)) return [];
  const days = new Set(run.dataset.tasks.filter((one) => one.task === task.id).map(({ day = run.asOf }) => day));
  return days.size > 1 ? [] : [{ line: at, why: "task/duplicate" }];
}

/** By the sheet as it was read: a run that follows another has those that did not change. */
const outside = new WeakMap<SheetContent, readonly number[]>();

/** Rows of a sheet with tables that stand in none of them, nor above or beneath one as its words. */
function rowsOutside(content: SheetContent): readonly number[] {
  let rows = outside.get(content);
  if (!rows) outside.set(content, (rows = findOutside(content)));
  return rows;
}

function findOutside({ grid, tables }: SheetContent): number[] {
  const book = new LedgerBook(grid);
  accountFor(book, tables);
  return rowsOf(grid).filter((row) => {
    const [from, to] = grid.rowSpan(row);
    return Array.from({ length: to - from }, (_, i) => book.whyOf(from + i)).every((why) => why === "outside-table");
  });
}
