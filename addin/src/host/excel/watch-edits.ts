import { parseArea } from "@ntm-kit/sheets";
import type { EngineClient } from "../../engine/client";
import { blockOf } from "./read-sheets";
import { runExcel, supports } from "./run-excel";

const QUIET_MS = 400;

export interface EditWatch {
  /** Edits while it is true are ours; Excel before API 1.14 does not say who made them. */
  writing: boolean;
}

/** Collects edits until nothing happens for a moment, then tells which addresses of which sheets to read again. */
export async function watchEdits(
  watch: EditWatch,
  onQuiet: (changed: ReadonlyMap<string, ReadonlySet<string>>, whole: boolean) => void,
): Promise<() => Promise<void>> {
  let changed = new Map<string, Set<string>>();
  let whole = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    const [edits, all] = [changed, whole];
    [changed, whole] = [new Map(), false];
    onQuiet(edits, all);
  };
  const take = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (isOurs(event, watch)) return;
    if (event.changeType !== "RangeEdited") whole = true;
    changed.set(event.worksheetId, (changed.get(event.worksheetId) ?? new Set()).add(event.address));
    clearTimeout(timer);
    timer = setTimeout(tell, QUIET_MS);
  };
  const handler = await runExcel(
    async (context) => {
      const added = context.workbook.worksheets.onChanged.add(take);
      await context.sync();
      return added;
    },
    { background: true },
  );
  return async () => {
    clearTimeout(timer);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}

function isOurs(event: Excel.WorksheetChangedEventArgs, watch: EditWatch): boolean {
  if (supports("1.14")) return event.triggerSource === "ThisLocalAddin";
  return watch.writing;
}

/** Reads the changed addresses, clipped to the used range, and gives them to the engine. */
export function readEdits(engine: EngineClient, changed: ReadonlyMap<string, ReadonlySet<string>>): Promise<void> {
  return runExcel(
    async (context) => {
      const pieces = [...changed].flatMap(([id, addresses]) =>
        [...addresses].map((address) => ({ sheet: context.workbook.worksheets.getItem(id), address })),
      );
      const asked = pieces.map(({ sheet, address }) => {
        sheet.load({ name: true });
        const range = sheet.getRange(address);
        range.load({ rowIndex: true, columnIndex: true, values: true, valueTypes: true, numberFormat: true });
        range.load({ format: { font: { name: true } } });
        return { sheet, range };
      });
      await context.sync();
      for (const { sheet, range } of asked)
        await engine.call("block", [sheet.name, blockOf({ top: range.rowIndex, part: { used: range } }, range)]);
    },
    { background: true },
  );
}

/** Whether an address is small enough to be read as it is: a whole column or row is not. */
export const isSmallEdit = (address: string): boolean => {
  const area = parseArea(address);
  return area !== undefined && (area.bottom - area.top + 1) * (area.right - area.left + 1) <= 20_000;
};
