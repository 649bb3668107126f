import { checkGiven } from "../check-given";
import type { Run } from "./run";
import { hasSameDay } from "./same-day";

/** Communes that sheets of criteria of several files report. */
export interface RepeatedUnits {
  /** The files, in the order they were given; what the first of them says counts. */
  readonly files: readonly string[];
  /** Ids of the units that all of these files report. */
  readonly units: readonly string[];
}

/**
 * Communes whose criteria are reported by more than one file of a run, together by the files that report them. That
 * they say the same is no fault, and that they differ is `unit/contradiction`; but who sent a report twice wants to
 * know. Lists and summaries repeat units by nature, and so do files of different days, of which the latest counts.
 *
 * @example
 * const twice = repeatedUnits(run).length;
 */
export function repeatedUnits(run: Run): RepeatedUnits[] {
  checkGiven({ run });
  const filesOf = new Map<string, Set<string>>();
  for (const { file, content } of run.sheets)
    for (const table of content.tables)
      for (const unit of table.reportedUnits()) {
        const files = filesOf.get(unit);
        if (files) files.add(file.path);
        else filesOf.set(unit, new Set([file.path]));
      }
  const groups = new Map<string, { files: string[]; units: string[] }>();
  for (const [unit, paths] of filesOf) {
    const files = [...paths];
    if (files.length < 2 || !hasSameDay(run, unit, files)) continue;
    const key = files.join("\u0000");
    const group = groups.get(key);
    if (group) group.units.push(unit);
    else groups.set(key, { files, units: [unit] });
  }
  return [...groups.values()];
}
