import type { PlanIndex, Severity } from "@ntm-kit/core";
import { runCellChecks } from "../checks/run-checks";
import type { SheetContent } from "../read/sheet-content";
import { FindingsBefore } from "./as-before";
import type { RunFinding } from "./run";

/**
 * What the cells of a sheet tell by themselves, with its place. Findings that the sheet had before an edit are the very
 * objects of before.
 */
export function foundInCells(
  content: SheetContent,
  file: string,
  index: PlanIndex,
  before: readonly RunFinding[] = [],
): RunFinding[] {
  const known = new FindingsBefore(before);
  const found: RunFinding[] = [];
  const sheet = content.grid.name;
  runCellChecks(content, index, (code, usual) => {
    const commonOf = (severity: Severity) => ({ code, severity, file, sheet });
    const usually = commonOf(usual);
    return (reported) => {
      const { severity } = reported;
      const common = severity === undefined || severity === usual ? usually : commonOf(severity);
      found.push(before[known.take(reported, common) ?? -1] ?? { ...reported, ...common });
    };
  });
  return found;
}
