import { type Finding, isOwnSheetKind } from "@ntm-kit/core";
import { unpackPlace } from "../grid/place";
import type { RunFinding, RunSheet } from "./run";

/**
 * Findings of records without the numbers that cannot be where cells tell them better: in the words of the heading, a
 * column at once, and not where a sum only follows its parts. A total is kept where the cell was held against the set of
 * the sheet alone and fitted: it may be more than its own commune's set has.
 */
export function withoutToldByCells(
  ofRecords: readonly Finding[],
  ofCells: readonly RunFinding[],
  sheets: readonly RunSheet[],
): Finding[] {
  if (!ofRecords.some(({ code }) => code === CODE)) return [...ofRecords];
  const told = new Set(ofCells.filter(({ code }) => code === CODE).map(({ at }) => at));
  const isTold = ({ code, at, field }: Finding): boolean => {
    const place = code === CODE && at !== undefined ? unpackPlace(at) : undefined;
    const kind = place && sheets[place.sheetNumber]?.content.kind;
    // A kind from outside has no such check of its own.
    return kind !== undefined && !isOwnSheetKind(kind) && (field !== "total" || told.has(at));
  };
  return ofRecords.filter((finding) => !isTold(finding));
}

const CODE = "value/out-of-range";
