import { unpackPlace } from "../grid/place";
import type { RunFinding, RunSheet } from "./run";

/**
 * Findings without the criteria that a commune's own form shows as lost: it has last year's column beside this year's,
 * row by row, so that whoever fills it in says just that. Of several sheets, and of many communes beneath one another,
 * nobody sees it.
 */
export function withoutLossesShown(findings: readonly RunFinding[], sheets: readonly RunSheet[]): RunFinding[] {
  return findings.filter(({ code, at, related }) => {
    const here = code === "criteria/lost" && at !== undefined ? unpackPlace(at) : undefined;
    const before = here && related?.[0] && unpackPlace(related[0].at);
    if (!here || !before || here.sheetNumber !== before.sheetNumber) return true;
    return !sheets[here.sheetNumber]?.content.tables.some(({ table }) => table.frame.only);
  });
}
