import type { HostFix, SkippedFix } from "../host";
import { runExcel } from "./run-excel";

/**
 * Writes fixes: one batch looks, one writes. A cell that no longer holds what the finding saw, or holds a formula, is left alone.
 */
export function applyFixes(fixes: readonly HostFix[]): Promise<readonly SkippedFix[]> {
  return runExcel(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load({ name: true });
    await context.sync();
    const names = new Set(sheets.items.map((sheet) => sheet.name));
    const gone = fixes.filter((fix) => !names.has(fix.sheet)).map((fix) => ({ ...fix, why: "sheet-gone" as const }));
    const present = fixes
      .filter((fix) => names.has(fix.sheet))
      .map((fix) => ({ fix, range: sheets.getItem(fix.sheet).getRange(fix.cell) }));
    for (const { range } of present) range.load({ values: true, formulas: true, numberFormat: true });
    await context.sync();
    const skipped: SkippedFix[] = [...gone];
    for (const { fix, range } of present) {
      const why = reasonToSkip(fix, range);
      if (why) skipped.push({ ...fix, why });
      else write(fix, range);
    }
    await context.sync();
    return skipped;
  });
}

function reasonToSkip(fix: HostFix, range: Excel.Range): SkippedFix["why"] | undefined {
  const value = range.values[0]?.[0] as unknown;
  const formula = range.formulas[0]?.[0] as unknown;
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) return "formula";
  return String(value) === String(fix.from) ? undefined : "changed";
}

function write(fix: HostFix, range: Excel.Range): void {
  // A number written into a cell of format Text would stay text.
  if (typeof fix.to === "number" && range.numberFormat[0]?.[0] === "@") range.numberFormat = [["General"]];
  range.values = [[fix.to]];
}
