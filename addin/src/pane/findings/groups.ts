import type { Plan, ReportFinding } from "@ntm-kit/core";

export const FINDING_ORDERS = ["need", "rule", "unit"] as const;
/** What findings are grouped by: what must be done, the rule, or the unit. */
export type FindingOrder = (typeof FINDING_ORDERS)[number];

export const NEEDS = ["fix", "decide", "know"] as const;
/** What a finding asks of the user: a fix that no one would dispute, a decision, or nothing. */
export type Need = (typeof NEEDS)[number];

export interface FindingGroup {
  /** Code, or id of a unit or task; empty where there is none. */
  readonly key: string;
  /** The part of the list it stands in, where what must be done orders it. */
  readonly need?: Need;
  readonly findings: readonly ReportFinding[];
}

type Severity = ReportFinding["severity"];
const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const needOf = ({ fix, severity }: ReportFinding): Need =>
  fix?.safe ? "fix" : severity === "info" ? "know" : "decide";

/** Severity of the worst of some findings. */
export const worstOf = (list: readonly ReportFinding[]): Severity =>
  list.reduce<Severity>((worst, { severity }) => (GRAVITY[severity] < GRAVITY[worst] ? severity : worst), "info");

/**
 * Findings in groups: the worst first, then in the order of the report; by unit in the order of the plan, what is about
 * none last.
 */
export function groupFindings(
  findings: readonly ReportFinding[],
  by: FindingOrder,
  plan?: Pick<Plan, "units" | "tasks">,
): FindingGroup[] {
  const groups = new Map<string, { key: string; need?: Need; findings: ReportFinding[] }>();
  for (const finding of findings) {
    const key = by === "unit" ? (finding.subject ?? "") : finding.code;
    const need = by === "need" ? needOf(finding) : undefined;
    const id = `${need}:${key}`;
    const group = groups.get(id);
    if (group) group.findings.push(finding);
    else groups.set(id, { key, ...(need ? { need } : {}), findings: [finding] });
  }
  return [...groups.values()].sort(by === "unit" ? byPlace(plan) : byGravity);
}

const byGravity = (a: FindingGroup, b: FindingGroup): number =>
  (a.need ? NEEDS.indexOf(a.need) : 0) - (b.need ? NEEDS.indexOf(b.need) : 0) ||
  GRAVITY[worstOf(a.findings)] - GRAVITY[worstOf(b.findings)];

/** Units in the order of the plan, a district before its communes; then tasks; then what is about neither. */
function byPlace(plan: Pick<Plan, "units" | "tasks"> | undefined): (a: FindingGroup, b: FindingGroup) => number {
  const ids = [...(plan?.units ?? []), ...(plan?.tasks ?? [])].map(({ id }) => id);
  const place = new Map(ids.map((id, i) => [id, i]));
  const of = ({ key }: FindingGroup): number => place.get(key) ?? (key === "" ? ids.length + 1 : ids.length);
  return (a, b) => of(a) - of(b);
}
