import { unpackPlace } from "../grid/place";
import type { RunFinding, RunSheet } from "./run";

/**
 * Findings without the fixes of cells that hold a formula: a formula is never replaced by a value, so none is proposed.
 */
export function withoutFormulaFixes(findings: readonly RunFinding[], sheets: readonly RunSheet[]): RunFinding[] {
  return findings.map((finding) => {
    const place = finding.fix && unpackPlace(finding.fix.at);
    const cell = place && sheets[place.sheetNumber]?.content.grid.cell(place.row, place.column);
    if (!cell?.isFormula) return finding;
    const { fix: _, ...rest } = finding;
    return rest;
  });
}
