import type { IsoDate } from "../model/basics";
import { isResult } from "./as-at";
import type { Timed } from "./stated";

/** What the results of one unit state together of one day. */
export interface OfDay<T> {
  readonly day: IsoDate;
  readonly record: T;
}

/**
 * Results merged by unit and day, in the order they were read; a record without a day is about that of the report.
 *
 * @param onBoth - is told of each record that stands beside earlier ones of its unit and day
 */
export function mergedByDay<T extends Timed & { readonly unit: string }>(
  records: readonly T[],
  asOf: IsoDate,
  merge: (first: T, later: T) => T,
  onBoth?: (first: T, later: T) => void,
): OfDay<T>[] {
  const merged = new Map<string, OfDay<T>>();
  for (const record of records) {
    if (!isResult(record)) continue;
    const day = record.day ?? asOf;
    // Mostly all are of the day of the report, and the unit alone tells; of other days a key is made of both.
    const key = day === asOf ? record.unit : `${record.unit} ${day}`;
    const first = merged.get(key)?.record;
    if (first) onBoth?.(first, record);
    merged.set(key, { day, record: first ? merge(first, record) : record });
  }
  return [...merged.values()];
}
