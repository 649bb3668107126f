import { type Finding, type PlanIndex, reporter } from "@ntm-kit/core";
import { runCellChecks } from "../checks/run-checks";
import type { SheetContent } from "../read/sheet-content";

/** All findings of a sheet that need its cells, those that a run would hold back among them. */
export function checkSheet(sheet: SheetContent, index: PlanIndex): Finding[] {
  const findings: Finding[] = [];
  runCellChecks(sheet, index, (code, severity) => reporter(code, severity, findings));
  return findings;
}
