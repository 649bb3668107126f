import type { FindingsOf } from "./by-code";
import type { RunFinding, RunSheet } from "./run";

/**
 * What is told as missing and is not, or was told before: what no sheet of the run lists is missing, and once. Sixty
 * files of one commune each do not report fifty-nine others each.
 */
export function missingButInRun(findingsOf: FindingsOf, sheets: readonly RunSheet[]): readonly RunFinding[] {
  const missing = findingsOf("unit/missing");
  if (missing.length === 0) return [];
  const listed = new Set<string>();
  for (const { content } of sheets)
    for (const { of, table } of content.tables)
      if (of === "communes" && !table.form.isList) for (const unit of table.listed) listed.add(unit);
  const told = new Set<string>();
  return missing.filter(({ subject = "" }) => {
    if (listed.has(subject) || told.has(subject)) return true;
    told.add(subject);
    return false;
  });
}
