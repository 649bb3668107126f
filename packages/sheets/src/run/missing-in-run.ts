import type { RunFinding, RunSheet } from "./run";

/**
 * What no sheet of the run lists is missing, and once: sixty files of one commune each do not report fifty-nine others
 * each.
 */
export function missingInRun(findings: readonly RunFinding[], sheets: readonly RunSheet[]): RunFinding[] {
  if (!findings.some(({ code }) => code === "unit/missing")) return [...findings];
  const listed = new Set<string>();
  for (const { content } of sheets)
    for (const { of, table } of content.tables)
      if (of === "communes" && !table.form.isList) for (const unit of table.listed) listed.add(unit);
  const told = new Set<string>();
  return findings.filter(({ code, subject = "" }) => {
    if (code !== "unit/missing") return true;
    if (listed.has(subject) || told.has(subject)) return false;
    told.add(subject);
    return true;
  });
}
