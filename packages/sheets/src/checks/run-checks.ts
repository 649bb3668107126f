import type { FindingCode, PlanIndex, Reporter, Severity } from "@ntm-kit/core";
import type { Tables } from "../kinds/kinds";
import type { SheetContent } from "../read/sheet-content";
import { cellChecks } from "./all-checks";
import type { CellCheck, CheckContext, TableHooks } from "./support/define-check";

/** Makes what takes the findings of a code. */
export type ReporterOf = <Code extends FindingCode>(code: Code, severity: Severity) => Reporter<Code>;

/** Looks at a sheet with every check that needs its cells. */
export function runCellChecks(sheet: SheetContent, index: PlanIndex, reporterOf: ReporterOf): void {
  for (const check of cellChecks) runCheck(check, { index, sheet, report: reporterOf(check.code, check.severity) });
}

function runCheck(check: CellCheck, context: CheckContext<FindingCode>): void {
  check.sheet?.(context);
  for (const table of context.sheet.tables) {
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
