import type { ReportFinding } from "@ntm-kit/core";

/** Findings of one sheet that say the same of several cells. */
export interface AlikeFindings {
  readonly first: ReportFinding;
  readonly cells: readonly string[];
  readonly findings: readonly ReportFinding[];
}

const ORDER = { error: 0, warning: 1, info: 2 } as const;

/** From how many findings of one code on a group is shown instead of each by itself. */
const MANY = 4;

/** Findings of a sheet, gravest first; four or more of one code are one group. */
export function groupAlike(findings: readonly ReportFinding[]): AlikeFindings[] {
  const byCode = new Map<string, { readonly first: ReportFinding; readonly findings: ReportFinding[] }>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.code}`;
    const known = byCode.get(key);
    if (known) known.findings.push(finding);
    else byCode.set(key, { first: finding, findings: [finding] });
  }
  const groups = [...byCode.values()].flatMap(({ first, findings: list }) =>
    list.length >= MANY ? [group(first, list)] : list.map((finding) => group(finding, [finding])),
  );
  return groups.sort((a, b) => ORDER[a.first.severity] - ORDER[b.first.severity] || rowOf(a) - rowOf(b));
}

/** Row of the first cell: within a severity one reads down the sheet; what has no cell comes last. */
const rowOf = ({ first }: AlikeFindings): number =>
  Number(/\d+/.exec(first.cell ?? "")?.[0] ?? Number.MAX_SAFE_INTEGER);

const group = (first: ReportFinding, findings: readonly ReportFinding[]): AlikeFindings => ({
  first,
  findings,
  cells: findings.flatMap((finding) => finding.cell ?? []),
});
