import { checkGiven } from "../check-given";
import type { CommuneRecord } from "./commune-record";

/**
 * Records without those that stand in another unit's block or file, where the unit has a record of its own, in whatever
 * order they were read.
 */
export function withoutMisplaced(communes: readonly CommuneRecord[]): readonly CommuneRecord[] {
  checkGiven({ communes });
  if (!communes.some(({ isMisplaced }) => isMisplaced)) return communes;
  const own = new Set(communes.flatMap(({ unit, isMisplaced }) => (isMisplaced ? [] : [unit])));
  return communes.filter(({ unit, isMisplaced }) => !isMisplaced || !own.has(unit));
}
