import type { Plan, ReportFinding } from "@ntm-kit/core";

export const FINDING_ORDERS = ["todo", "rule", "unit"] as const;
/** What findings are grouped by: what must be done, the rule, or the unit. */
export type FindingOrder = (typeof FINDING_ORDERS)[number];

export const TODOS = ["fix", "decide", "know"] as const;
/** What a finding asks of the user: a fix that no one would dispute, a decision, or nothing. */
export type Todo = (typeof TODOS)[number];

export interface FindingGroup {
  /** Code, or id of a unit or task; empty where there is none. */
  readonly key: string;
  /** The part of the list it stands in, where what must be done orders it. */
  readonly todo?: Todo;
  readonly findings: readonly ReportFinding[];
}

type Severity = ReportFinding["severity"];
const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const todoOf = ({ fix, severity }: ReportFinding): Todo =>
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
  const groups = new Map<string, { key: string; todo?: Todo; findings: ReportFinding[] }>();
  for (const finding of findings) {
    const key = by === "unit" ? (finding.subject ?? "") : finding.code;
    const todo = by === "todo" ? todoOf(finding) : undefined;
    const id = `${todo}:${key}`;
    const group = groups.get(id);
    if (group) group.findings.push(finding);
    else groups.set(id, { key, ...(todo ? { todo } : {}), findings: [finding] });
  }
  return [...groups.values()].sort(by === "unit" ? byPlace(plan) : byGravity);
}

const byGravity = (a: FindingGroup, b: FindingGroup): number =>
  (a.todo ? TODOS.indexOf(a.todo) : 0) - (b.todo ? TODOS.indexOf(b.todo) : 0) ||
  GRAVITY[worstOf(a.findings)] - GRAVITY[worstOf(b.findings)];

/** Units in the order of the plan, a district before its communes; then tasks; then what is about neither. */
function byPlace(plan: Pick<Plan, "units" | "tasks"> | undefined): (a: FindingGroup, b: FindingGroup) => number {
  const ids = [...(plan?.units ?? []), ...(plan?.tasks ?? [])].map(({ id }) => id);
  const place = new Map(ids.map((id, i) => [id, i]));
  const of = ({ key }: FindingGroup): number => place.get(key) ?? (key === "" ? ids.length + 1 : ids.length);
  return (a, b) => of(a) - of(b);
}
