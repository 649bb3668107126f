import { type Area, parseArea } from "@ntm-kit/sheets";
import type { EngineClient } from "../../engine/client";
import type { CellBlock, HostValue } from "../../engine/sheet-cells";
import type { Work } from "../host";
import { HostError } from "../host-error";
import { runExcel, supports } from "./run-excel";

/** Cells of one request: well below the limit of 5 MB that Excel on the web sets. */
const CELLS_A_BATCH = 30_000;
const MOST_CELLS = 3_000_000;
const LEGACY_FONT = /^(\.Vn|VNI)/i;

interface SheetPart {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly merges?: Excel.RangeAreas;
}
interface Piece {
  readonly part: SheetPart;
  readonly top: number;
  readonly rows: number;
}

/** Gives every sheet but our own to the engine: two batches for what there is, then blocks of rows. Writes nothing. */
export async function readSheets(engine: EngineClient, own: ReadonlySet<string>, work: Work): Promise<void> {
  await runExcel(async (context) => {
    const { workbook } = context;
    workbook.load({ name: true });
    workbook.worksheets.load({ id: true, name: true, visibility: true });
    await context.sync();
    const sheets = workbook.worksheets.items.filter((sheet) => !own.has(sheet.id) && !own.has(sheet.name));
    const parts = await usedParts(context, sheets);
    await engine.call("begin", [workbook.name]);
    for (const sheet of sheets)
      if (!parts.some((part) => part.sheet === sheet)) await engine.call("head", [headOf(sheet)]);
    await readParts(context, engine, parts, work);
  });
}

async function usedParts(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<SheetPart[]> {
  const parts = sheets.map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true) }));
  for (const { used } of parts)
    used.load({
      rowIndex: true,
      columnIndex: true,
      rowCount: true,
      columnCount: true,
      rowHidden: true,
      columnHidden: true,
    });
  await context.sync();
  return parts.filter(({ used }) => !used.isNullObject);
}

async function readParts(
  context: Excel.RequestContext,
  engine: EngineClient,
  parts: readonly SheetPart[],
  { signal, onProgress }: Work,
): Promise<void> {
  const batches = inBatches(parts.flatMap(piecesOf));
  const withHead = new Set<SheetPart>();
  for (const [number, batch] of batches.entries()) {
    signal?.throwIfAborted();
    onProgress?.({ stage: "reading", done: number, total: batches.length, what: batch[0]!.part.sheet.name });
    const asked = batch.map((piece) => ({ piece, range: ask(piece), head: headOnce(piece.part, withHead) }));
    await context.sync();
    for (const { piece, range, head } of asked) {
      if (head) await engine.call("head", [headOf(piece.part.sheet, head)]);
      await engine.call("block", [piece.part.sheet.name, blockOf(piece, range)], { signal });
    }
  }
}

/** Rows of a sheet in pieces that fit a batch. */
function piecesOf(part: SheetPart): Piece[] {
  const { rowIndex, rowCount, columnCount } = part.used;
  if (rowCount * columnCount > MOST_CELLS) throw new HostError("too-large", part.sheet.name);
  const step = Math.max(1, Math.floor(CELLS_A_BATCH / columnCount));
  const pieces: Piece[] = [];
  for (let row = 0; row < rowCount; row += step)
    pieces.push({ part, top: rowIndex + row, rows: Math.min(step, rowCount - row) });
  return pieces;
}

/** Small sheets share a batch. */
function inBatches(pieces: readonly Piece[]): Piece[][] {
  const batches: Piece[][] = [];
  let cells = Number.POSITIVE_INFINITY;
  for (const piece of pieces) {
    const size = piece.rows * piece.part.used.columnCount;
    if (cells + size > CELLS_A_BATCH) {
      batches.push([]);
      cells = 0;
    }
    batches.at(-1)!.push(piece);
    cells += size;
  }
  return batches;
}

function ask({ part, top, rows }: Piece): Excel.Range {
  const { columnIndex, columnCount } = part.used;
  const range = part.sheet.getRangeByIndexes(top, columnIndex, rows, columnCount);
  range.load({ values: true, valueTypes: true, numberFormat: true, format: { font: { name: true } } });
  return range;
}

/** What belongs to a sheet as a whole, asked with its first block. */
interface HeadAnswers {
  readonly merges?: Excel.RangeAreas;
  readonly rows?: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns?: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly used: Excel.Range;
}

function headOnce(part: SheetPart, seen: Set<SheetPart>): HeadAnswers | undefined {
  if (seen.has(part)) return undefined;
  seen.add(part);
  const { used } = part;
  // Null says that some rows are hidden and some are not.
  const rows = used.rowHidden === false ? undefined : used.getRowProperties({ rowHidden: true });
  const columns = used.columnHidden === false ? undefined : used.getColumnProperties({ columnHidden: true });
  if (!supports("1.13")) return { used, rows, columns };
  const merges = used.getMergedAreasOrNullObject();
  merges.load({ address: true });
  return { used, rows, columns, merges };
}

function headOf(sheet: Excel.Worksheet, answers?: HeadAnswers) {
  const visibility = { Visible: "visible", Hidden: "hidden", VeryHidden: "very-hidden" } as const;
  const hidden = (list: readonly { rowHidden?: boolean; columnHidden?: boolean }[] | undefined, from: number) =>
    (list ?? []).flatMap((entry, i) => (entry.rowHidden || entry.columnHidden ? [from + i] : []));
  return {
    name: sheet.name,
    visibility: visibility[sheet.visibility as keyof typeof visibility],
    merges: answers?.merges && !answers.merges.isNullObject ? areasOf(answers.merges.address) : [],
    hiddenRows: answers ? hidden(answers.rows?.value, answers.used.rowIndex) : [],
    hiddenColumns: answers ? hidden(answers.columns?.value, answers.used.columnIndex) : [],
  };
}

/** `Sheet!A1:B2,Sheet!C3` as areas; sheet names may hold commas within their quotes. */
export function areasOf(address: string): Area[] {
  const bare = address.replace(/'(?:[^']|'')*'!/g, "").replace(/[^,!]+!/g, "");
  return bare.split(",").flatMap((part) => parseArea(part.trim()) ?? []);
}

export function blockOf(
  piece: { top: number; part: { used: { columnIndex: number } } },
  range: Excel.Range,
): CellBlock {
  const font = range.format.font.name;
  const types = range.valueTypes as unknown as string[][];
  const hasErrors = types.some((row) => row.includes("Error"));
  return {
    top: piece.top,
    left: piece.part.used.columnIndex,
    values: range.values as HostValue[][],
    formats: range.numberFormat as string[][],
    ...(hasErrors ? { types } : {}),
    ...(font && LEGACY_FONT.test(font) ? { font } : {}),
  };
}
