import { byCode } from "./by-code";
import { withoutFormulaFixes } from "./formula-fixes";
import { heldBack } from "./hold-back";
import { missingButInRun } from "./missing-in-run";
import { lossesShown } from "./own-forms";
import type { RunFinding, RunSheet } from "./run";

/** The findings that are told of all that were found: none that another one, another sheet or the form explains. */
export function whatIsTold(findings: readonly RunFinding[], sheets: readonly RunSheet[]): RunFinding[] {
  const findingsOf = byCode(findings);
  const explained = new Set([
    ...missingButInRun(findingsOf, sheets),
    ...lossesShown(findingsOf, sheets),
    ...heldBack(findings, findingsOf),
  ]);
  const told = explained.size === 0 ? findings : findings.filter((finding) => !explained.has(finding));
  return withoutFormulaFixes(told, sheets);
}
