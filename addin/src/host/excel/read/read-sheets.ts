import type { EngineClient } from "../../../engine/client";
import type { Work } from "../../../engine/protocol";
import type { CellBlock } from "../../../engine/sheet-cells";
import { HostError } from "../../host-error";
import { meaningOf, orElse, runExcel } from "../run-excel";
import { ASKED, askBlock, asksFor, type Batch, type BlockPart, batchesOf, blockOf, halves, type Piece } from "./blocks";
import { countsFrom1904 } from "./date-system";
import { withLegacyFonts } from "./legacy-fonts";
import { askHead, type HeadAnswers, headOf, type SheetPart } from "./sheet-head";

/** Ids and names of the sheets that were read: what a later edit is compared with. */
export type KnownSheets = ReadonlyMap<string, string>;

/**
 * Gives every sheet but our own to the engine: two batches for what there is, then blocks of rows. Writes nothing. A
 * sheet that goes while it is read makes it begin again, once.
 */
export async function readSheets(engine: EngineClient, own: ReadonlySet<string>, work: Work): Promise<KnownSheets> {
  try {
    return await readOnce(engine, own, work);
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== "sheet-gone") throw error;
    return readOnce(engine, own, work);
  }
}

function readOnce(engine: EngineClient, own: ReadonlySet<string>, work: Work): Promise<KnownSheets> {
  return runExcel(async (context) => {
    const { workbook } = context;
    workbook.load({ name: true });
    workbook.worksheets.load({ id: true, name: true, visibility: true });
    await context.sync();
    const sheets = workbook.worksheets.items.filter((sheet) => !own.has(sheet.id) && !own.has(sheet.name));
    const parts = await usedParts(context, sheets);
    await engine.call("begin", [workbook.name]);
    await sendEmpty(engine, sheets, parts);
    await readParts(context, engine, parts, work);
    return new Map(sheets.map((sheet) => [sheet.id, sheet.name]));
  });
}

/** Reads some sheets of the workbook again, which the engine knows already. */
export async function readSomeSheets(
  context: Excel.RequestContext,
  engine: EngineClient,
  sheets: readonly Excel.Worksheet[],
): Promise<void> {
  const parts = await usedParts(context, sheets);
  await sendEmpty(engine, sheets, parts);
  await readParts(context, engine, parts, {});
}

async function sendEmpty(engine: EngineClient, sheets: readonly Excel.Worksheet[], parts: readonly SheetPart[]) {
  for (const sheet of sheets)
    if (!parts.some((part) => part.sheet === sheet)) await engine.call("head", [headOf(sheet)]);
}

function usedParts(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<SheetPart[]> {
  const ask = async (withHidden: boolean): Promise<SheetPart[]> => {
    const parts = sheets.map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true) }));
    for (const { used } of parts) {
      used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
      if (withHidden) used.load({ rowHidden: true, columnHidden: true });
    }
    await context.sync();
    return parts.filter(({ used }) => !used.isNullObject);
  };
  return orElse(
    () => ask(true),
    () => ask(false),
  );
}

async function readParts(
  context: Excel.RequestContext,
  engine: EngineClient,
  parts: readonly SheetPart[],
  { signal, onProgress }: Work,
): Promise<void> {
  const batches = batchesOf(parts);
  const reading: Reading = { context, engine, signal, seen: new Set(), asked: ASKED[0] };
  for (const [number, batch] of batches.entries()) {
    signal?.throwIfAborted();
    onProgress?.({ stage: "reading", done: number, total: batches.length, what: batch[0].part.sheet.name });
    await readBatch(reading, batch);
  }
}

interface Reading {
  readonly context: Excel.RequestContext;
  readonly engine: EngineClient;
  readonly signal: AbortSignal | undefined;
  /** Sheets whose head was sent. */
  readonly seen: Set<SheetPart>;
  /** What this host has not refused so far. */
  asked: BlockPart;
  /** From which year the workbook counts its days; undefined until a day was seen. */
  date1904?: boolean | undefined;
}

async function readBatch(reading: Reading, batch: Readonly<Batch>): Promise<void> {
  try {
    await send(reading, await askAsMuch(reading, batch));
  } catch (error) {
    if (meaningOf(error) !== "too-large") throw error;
    const parts = halves(batch);
    if (!parts) throw new HostError("too-large", batch[0].part.sheet.name);
    for (const part of parts) await readBatch(reading, part);
  }
}

/** A host that refuses merges, fonts or kinds is asked for less, from then on. */
function askAsMuch(reading: Reading, batch: readonly Piece[]): Promise<Answer[]> {
  const less = ASKED[ASKED.indexOf(reading.asked) + 1];
  if (!less) return ask(reading, batch);
  return orElse(
    () => ask(reading, batch),
    () => {
      reading.asked = less;
      return askAsMuch(reading, batch);
    },
  );
}

interface Answer {
  readonly piece: Piece;
  readonly head: HeadAnswers | undefined;
  readonly block: CellBlock;
}

async function ask(reading: Reading, batch: readonly Piece[]): Promise<Answer[]> {
  const { context, seen, asked: what } = reading;
  const firsts = new Set<SheetPart>();
  const asked = batch.map((piece) => {
    const isFirst = !seen.has(piece.part) && !firsts.has(piece.part);
    if (isFirst) firsts.add(piece.part);
    const wholeHead = asksFor(what, "heads") ? askHead : ({ used }: SheetPart): HeadAnswers => ({ used });
    return { piece, head: isFirst ? wholeHead(piece.part) : undefined, range: askBlock(piece, what) };
  });
  await context.sync();
  const answers: Answer[] = [];
  for (const { piece, head, range } of asked) {
    const stored = blockOf(range, piece.top, piece.part.used.columnIndex, what);
    reading.date1904 ??= await countsFrom1904(range, stored);
    const block = reading.date1904 ? { ...stored, date1904: true } : stored;
    answers.push({ piece, head, block: asksFor(what, "fonts") ? await withLegacyFonts(range, block) : block });
  }
  return answers;
}

async function send({ engine, seen, signal }: Reading, answers: readonly Answer[]): Promise<void> {
  for (const { piece, head, block } of answers) {
    signal?.throwIfAborted();
    const { sheet } = piece.part;
    if (head) await engine.call("head", [headOf(sheet, head)]);
    seen.add(piece.part);
    await engine.call("block", [sheet.name, block], { signal });
  }
}
