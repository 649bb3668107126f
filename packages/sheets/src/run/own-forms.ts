import { unpackPlace } from "../grid/place";
import type { FindingsOf } from "./by-code";
import type { RunFinding, RunSheet } from "./run";

/**
 * The criteria that a commune's own form shows as lost: it has last year's column beside this year's, row by row, so
 * that whoever fills it in says just that. Of several sheets, and of many communes beneath one another, nobody sees it.
 */
export function lossesShown(findingsOf: FindingsOf, sheets: readonly RunSheet[]): readonly RunFinding[] {
  return findingsOf("criteria/lost").filter(({ at, related = [] }) => {
    const here = at === undefined ? undefined : unpackPlace(at);
    const before = related[0] && unpackPlace(related[0].at);
    if (!here || !before || here.sheetNumber !== before.sheetNumber) return false;
    return sheets[here.sheetNumber]?.content.tables.some(({ table }) => table.frame.only) === true;
  });
}
