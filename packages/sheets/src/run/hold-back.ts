import type { RunFinding } from "./run";

/** Takes away what only follows from another finding of the same cell: an error, or a result that is not stored, is said once. */
export function holdBack(findings: readonly RunFinding[]): RunFinding[] {
  const broken = new Set(findings.filter(isBroken).map((finding) => finding.at));
  return findings.filter((finding) => finding.at === undefined || !broken.has(finding.at) || isBroken(finding));
}

const isBroken = (finding: RunFinding): boolean =>
  finding.code === "value/error" || finding.code === "value/formula-without-value";
