import { type Finding, type FindingCode, type IsoDate, type PlanIndex, reporter } from "@ntm-kit/core";
import type { SheetContent } from "../read/sheet-content";
import { cellChecks } from "./all-checks";
import type { CellCheck, CheckContext } from "./support/define-check";

/** All findings of a sheet that need its cells. */
export function checkSheet(sheet: SheetContent, index: PlanIndex, asOf: IsoDate): Finding[] {
  const findings: Finding[] = [];
  for (const check of cellChecks) runCheck(check, sheet, { index, asOf }, findings);
  return findings;
}

function runCheck(
  check: CellCheck,
  sheet: SheetContent,
  { index, asOf }: { index: PlanIndex; asOf: IsoDate },
  into: Finding[],
): void {
  const context: CheckContext<FindingCode> = {
    index,
    asOf,
    sheet,
    report: reporter(check.code, check.severity, into),
  };
  check.sheet?.(context);
  for (const entry of sheet.tables) {
    if (entry.of === "communes") check.communes?.(entry.table, context);
    else if (entry.of === "tasks") check.tasks?.(entry.table, context);
    else if (entry.of === "summary") check.summary?.(entry.table, context);
    else check.funding?.(entry.table, context);
  }
}
