import { type Finding, type FindingCode, type PlanIndex, reporter } from "@ntm-kit/core";
import type { Tables } from "../kinds/kinds";
import type { SheetContent } from "../read/sheet-content";
import { cellChecks } from "./all-checks";
import type { CellCheck, CheckContext, TableHooks } from "./support/define-check";

/** All findings of a sheet that need its cells. */
export function checkSheet(sheet: SheetContent, index: PlanIndex): Finding[] {
  const findings: Finding[] = [];
  for (const check of cellChecks) runCheck(check, sheet, index, findings);
  return findings;
}

function runCheck(check: CellCheck, sheet: SheetContent, index: PlanIndex, into: Finding[]): void {
  const context: CheckContext<FindingCode> = {
    index,
    sheet,
    report: reporter(check.code, check.severity, into),
  };
  check.sheet?.(context);
  for (const table of sheet.tables) {
    check.eachTable?.(table, context);
    for (const one of check.everyTime ? table.all() : [table]) runHook(check, one, context);
  }
}

function runHook<Name extends keyof Tables>(
  check: TableHooks<FindingCode>,
  { of, table }: { readonly of: Name; readonly table: Tables[Name] },
  context: CheckContext<FindingCode>,
): void {
  check[of]?.(table, context);
}
