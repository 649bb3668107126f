import type { Origin } from "@ntm-kit/core";
import { unpackPlace } from "../grid/place";
import type { RunFinding, RunSheet } from "./run";

/**
 * Findings without the fixes of cells that hold a formula: a formula is never replaced by a value, so none is proposed.
 */
export function withoutFormulaFixes(findings: readonly RunFinding[], sheets: readonly RunSheet[]): RunFinding[] {
  if (!sheets.some(({ content }) => content.grid.hasFormula)) return [...findings];
  const isFormula = (at: Origin): boolean => {
    const place = unpackPlace(at);
    return (
      place !== undefined && sheets[place.sheetNumber]?.content.grid.cell(place.row, place.column)?.isFormula === true
    );
  };
  return findings.map((finding) => {
    if (!finding.fix) return finding;
    const { fix, ...rest } = finding;
    // A column of which a part is worked out is put right in its formulas.
    return [fix, ...(fix.also ?? [])].some(({ at }) => isFormula(at)) ? rest : finding;
  });
}
