import { parseArea } from "@ntm-kit/sheets";
import type { EngineClient } from "../../../engine/client";
import type { FormulaArea } from "../../../engine/protocol";
import type { HostValue } from "../../../engine/sheet-cells";
import { orElse, runExcel } from "../run-excel";
import { asksFor, type BlockPart, blockOf, loadCells } from "./blocks";
import { withLegacyFonts } from "./legacy-fonts";
import { type KnownSheets, readSomeSheets } from "./read-sheets";
import type { Edits } from "./watch-edits";

const MOST_CELLS = 20_000;

/**
 * Brings edits to the engine: changed cells as they are, a sheet whose rows moved as a whole. False where sheets came,
 * went or were renamed, so that all must be read again.
 */
export function readEdits(
  engine: EngineClient,
  edits: Edits,
  known: KnownSheets,
  own: ReadonlySet<string>,
): Promise<boolean> {
  return runExcel(
    async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ id: true, name: true, visibility: true });
      await context.sync();
      const sheets = worksheets.items.filter((sheet) => !own.has(sheet.id));
      if (sheets.length !== known.size || sheets.some((sheet) => known.get(sheet.id) !== sheet.name)) return false;
      const changed = sheets.filter((sheet) => edits.cells.has(sheet.id) || edits.moved.has(sheet.id));
      const isMoved = (sheet: Excel.Worksheet): boolean =>
        edits.moved.has(sheet.id) || ![...(edits.cells.get(sheet.id) ?? [])].every(isSmall);
      await readSomeSheets(context, engine, changed.filter(isMoved));
      await readCells(
        context,
        engine,
        changed.filter((sheet) => !isMoved(sheet)),
        edits,
      );
      await readResults(context, engine, sheets);
      return true;
    },
    { background: true },
  );
}

async function readCells(
  context: Excel.RequestContext,
  engine: EngineClient,
  sheets: readonly Excel.Worksheet[],
  { cells }: Edits,
): Promise<void> {
  const read = async (asked: BlockPart): Promise<void> => {
    const ranges = sheets.flatMap((sheet) =>
      [...(cells.get(sheet.id) ?? [])].flatMap((address) => {
        const area = parseArea(address);
        if (!area) return [];
        const range = sheet.getRange(address);
        loadCells(range, asked);
        return [{ sheet, range, area }];
      }),
    );
    await context.sync();
    for (const { sheet, range, area } of ranges) {
      const block = blockOf(range, area.top, area.left, asked);
      await engine.call("block", [sheet.name, asksFor(asked, "fonts") ? await withLegacyFonts(range, block) : block]);
    }
  };
  if (sheets.length === 0) return;
  await orElse(
    () => read("fonts"),
    () => read("values"),
  );
}

/** Excel tells of the cell that was edited, and not of those that are calculated from it, on whatever sheet. */
async function readResults(
  context: Excel.RequestContext,
  engine: EngineClient,
  sheets: readonly Excel.Worksheet[],
): Promise<void> {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  for (const batch of inBatches(await engine.call("formulas", []))) {
    const asked = batch.flatMap(({ sheet, area: { top, left, bottom } }) => {
      const range = byName.get(sheet)?.getRangeByIndexes(top, left, bottom - top + 1, 1);
      range?.load({ values: true, valueTypes: true });
      return range ? [{ sheet, range, top, left }] : [];
    });
    await context.sync();
    for (const { sheet, range, top, left } of asked) {
      const types = range.valueTypes as unknown as string[][];
      await engine.call("results", [sheet, { top, left, values: range.values as HostValue[][], types }]);
    }
  }
}

/** As many cells as a request may ask for; a longer column is one by itself. */
function* inBatches(areas: readonly FormulaArea[]): Generator<FormulaArea[]> {
  let batch: FormulaArea[] = [];
  let cells = 0;
  for (const one of areas) {
    const size = one.area.bottom - one.area.top + 1;
    if (batch.length > 0 && cells + size > MOST_CELLS) {
      yield batch;
      [batch, cells] = [[], 0];
    }
    batch.push(one);
    cells += size;
  }
  if (batch.length > 0) yield batch;
}

/** Small enough to be read as it is: a whole column or row is not. */
function isSmall(address: string): boolean {
  const area = parseArea(address);
  return area !== undefined && (area.bottom - area.top + 1) * (area.right - area.left + 1) <= MOST_CELLS;
}
