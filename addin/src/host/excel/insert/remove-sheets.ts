import { runExcel } from "../run-excel";

/** Takes sheets away that we wrote; those that are gone already are no failure. */
export function removeSheets(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return Promise.resolve();
  return runExcel(async (context) => {
    const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id));
    for (const sheet of sheets) sheet.load({ id: true });
    await context.sync();
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}
