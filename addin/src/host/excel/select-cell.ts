import type { Place } from "../../engine/protocol";
import type { HostValue } from "../../engine/sheet-cells";
import { HostError } from "../host-error";
import { meaningOf, orElse, runExcel } from "./run-excel";

/** Shows a cell; once more where another workbook took the focus in between. */
export async function selectCell(place: Place): Promise<HostValue | undefined> {
  try {
    return await select(place);
  } catch (error) {
    const meaning = meaningOf(error);
    if (meaning !== "other-workbook" && meaning !== "unexpected") throw error;
    return await select(place).catch((again) => {
      throw meaningOf(again) === "unexpected" ? new HostError("other-workbook") : again;
    });
  }
}

const select = (place: Place): Promise<HostValue | undefined> =>
  orElse(
    () => lookAndSelect(place),
    () => selectOnly(place),
  );

const lookAndSelect = ({ sheet, cell }: Place): Promise<HostValue | undefined> =>
  runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.load({ visibility: true });
    await context.sync();
    if (worksheet.isNullObject) throw new HostError("sheet-gone", sheet);
    if (worksheet.visibility === "Hidden" || worksheet.visibility === "VeryHidden")
      throw new HostError("sheet-hidden", sheet);
    const range = worksheet.getRange(cell);
    range.load({ values: true });
    worksheet.activate();
    range.select();
    await context.sync();
    return range.values[0]?.[0] as HostValue | undefined;
  });

const selectOnly = ({ sheet, cell }: Place): Promise<undefined> =>
  runExcel(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).select();
    await context.sync();
    return undefined;
  });
