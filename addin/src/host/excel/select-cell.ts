import type { Place } from "../../engine/protocol";
import type { HostValue } from "../../engine/sheet-cells";
import { HostError } from "../host-error";
import { runExcel } from "./run-excel";

/** Shows a cell; once more where another workbook took the focus in between. */
export async function selectCell(place: Place): Promise<HostValue | undefined> {
  try {
    return await select(place);
  } catch (error) {
    if (!(error instanceof HostError) || (error.code !== "other-workbook" && error.code !== "unexpected")) throw error;
    return await select(place).catch((again) => {
      throw again instanceof HostError && again.code === "unexpected" ? new HostError("other-workbook") : again;
    });
  }
}

const select = ({ sheet, cell }: Place): Promise<HostValue | undefined> =>
  runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.load({ visibility: true });
    await context.sync();
    if (worksheet.isNullObject) throw new HostError("sheet-gone", sheet);
    if (worksheet.visibility !== "Visible") throw new HostError("sheet-hidden", sheet);
    const range = worksheet.getRange(cell);
    range.load({ values: true });
    worksheet.activate();
    range.select();
    await context.sync();
    return range.values[0]?.[0] as HostValue | undefined;
  });
