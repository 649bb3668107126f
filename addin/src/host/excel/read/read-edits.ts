import { parseArea } from "@ntm-kit/sheets";
import type { EngineClient } from "../../../engine/client";
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

/** Small enough to be read as it is: a whole column or row is not. */
function isSmall(address: string): boolean {
  const area = parseArea(address);
  return area !== undefined && (area.bottom - area.top + 1) * (area.right - area.left + 1) <= MOST_CELLS;
}
