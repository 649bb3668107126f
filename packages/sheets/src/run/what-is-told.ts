import { byCode } from "./by-code";
import { withoutFormulaFixes } from "./formula-fixes";
import { heldBack } from "./hold-back";
import { missingButInRun } from "./missing-in-run";
import { lossesShown } from "./own-forms";
import { proofsToCome } from "./proofs-to-come";
import type { Run, RunFinding } from "./run";

/** The findings that are told of all that were found: none that another one, another sheet or the form explains. */
export function whatIsTold(
  findings: readonly RunFinding[],
  { sheets, dataset, asOf }: Pick<Run, "sheets" | "dataset" | "asOf">,
): RunFinding[] {
  const findingsOf = byCode(findings);
  const explained = new Set([
    ...missingButInRun(findingsOf, sheets),
    ...lossesShown(findingsOf, sheets),
    ...heldBack(findings, findingsOf),
    ...proofsToCome(findingsOf, { dataset, asOf }),
  ]);
  const told = explained.size === 0 ? findings : findings.filter((finding) => !explained.has(finding));
  return withoutFormulaFixes(told, sheets);
}
