import { indexPlan, type Plan, type ReportFinding, SEVERITIES } from "@ntm-kit/core";

export const FINDING_ORDERS = ["need", "rule", "unit"] as const;
/** What findings are grouped by: what must be done, the rule, or the unit. */
export type FindingOrder = (typeof FINDING_ORDERS)[number];

export const NEEDS = ["fix", "decide", "know"] as const;
/** What a finding asks of the user: a fix that no one would dispute, a decision, or nothing. */
export type Need = (typeof NEEDS)[number];

export interface FindingGroup {
  /** Code; id of a unit or task; of what is about neither the name of its sheet. */
  readonly key: string;
  /** The part of the list it stands in, where what must be done orders it. */
  readonly need?: Need;
  /** The part of the list it stands in, where units order it: what the group lies under. */
  readonly under?: Above;
  readonly findings: readonly ReportFinding[];
}

/** A unit with what lies right below it, tasks under those who lead them, what is about neither. */
export type Above =
  | { readonly of: "unit"; readonly unit: string }
  | { readonly of: "agencies"; readonly agencies: readonly string[] }
  | { readonly of: "nothing" };

type Severity = ReportFinding["severity"];

const needOf = ({ fix, severity }: ReportFinding): Need =>
  fix?.safe ? "fix" : severity === "info" ? "know" : "decide";

/** Severity of the worst of some findings. */
export const worstOf = (list: readonly ReportFinding[]): Severity =>
  SEVERITIES.find((wanted) => list.some(({ severity }) => severity === wanted)) ?? "info";

/**
 * Findings in groups: the worst first, then in the order of the report; by unit each under the unit right above it, in
 * the order of the plan, tasks under the agencies that lead them, what is about neither last, sheet by sheet.
 */
export function groupFindings(findings: readonly ReportFinding[], by: FindingOrder, plan?: Plan): FindingGroup[] {
  const parts = new Map<string | undefined, Map<string, Growing>>();
  const placeOf = by === "unit" ? placesIn(plan) : undefined;
  for (const finding of findings) {
    const key = by === "unit" ? (finding.subject ?? sheetOf(finding)) : finding.code;
    const need = by === "need" ? needOf(finding) : undefined;
    const under = placeOf?.(finding.subject);
    const part = need ?? under?.of;
    let groups = parts.get(part);
    if (!groups) parts.set(part, (groups = new Map()));
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else groups.set(key, { key, ...(need ? { need } : {}), ...(under ? { under } : {}), findings: [finding] });
  }
  const all = [...parts.values()].flatMap((groups) => [...groups.values()]);
  return by === "unit" ? all.sort(byPlace(plan)) : inGravity(all);
}

const sheetOf = ({ sheet, file }: ReportFinding): string => sheet || file;

interface Grouped {
  readonly by: FindingOrder;
  readonly plan: Plan | undefined;
  readonly groups: readonly FindingGroup[];
}
const grouped = new WeakMap<readonly ReportFinding[], Grouped>();

/** The groups of a list, made once as long as order and plan stay: they can be made before they are drawn. */
export function groupsOf(findings: readonly ReportFinding[], by: FindingOrder, plan?: Plan): readonly FindingGroup[] {
  const known = grouped.get(findings);
  if (known && known.by === by && known.plan === plan) return known.groups;
  const groups = groupFindings(findings, by, plan);
  grouped.set(findings, { by, plan, groups });
  return groups;
}

type Growing = FindingGroup & { readonly findings: ReportFinding[] };

/** Each group is looked through once: one may hold all findings of a long sheet. */
function inGravity(groups: readonly FindingGroup[]): FindingGroup[] {
  const placed = groups.map((group) => ({
    group,
    need: group.need ? NEEDS.indexOf(group.need) : 0,
    gravity: SEVERITIES.indexOf(worstOf(group.findings)),
  }));
  return placed.sort((a, b) => a.need - b.need || a.gravity - b.gravity).map(({ group }) => group);
}

/** What lies above a unit or a task of a plan. */
function placesIn(plan: Plan | undefined): (subject: string | undefined) => Above {
  if (!plan) return () => ({ of: "nothing" });
  const { units, tasks, districtOf, upperLevel, countedLevel, root } = indexPlan(plan);
  return (subject = "") => {
    const task = tasks.get(subject);
    if (task) return { of: "agencies", agencies: task.leadAgencies.agencies };
    if (!units.has(subject)) return { of: "nothing" };
    // Where nothing lies between the units and the whole, all stand under the whole.
    return { of: "unit", unit: upperLevel === countedLevel ? root.id : (districtOf(subject)?.id ?? subject) };
  };
}

/** Units in the order of the plan, one before those beneath it; then tasks by who leads them; then the rest. */
function byPlace({ units, tasks }: Pick<Plan, "units" | "tasks"> = NO_PLACES) {
  const own = orderOf([...units, ...tasks].map(({ id }) => id));
  const above = orderOf([
    ...units.map(({ id }) => id),
    ...tasks.map(({ leadAgencies }) => leadAgencies.agencies.join()),
    "",
  ]);
  return (a: FindingGroup, b: FindingGroup): number =>
    above(nameOf(a.under)) - above(nameOf(b.under)) || own(a.key) - own(b.key);
}
const NO_PLACES = { units: [], tasks: [] };

/** The part of the list that a group stands in; undefined where nothing orders it. */
export const partOf = ({ need, under }: Pick<FindingGroup, "need" | "under">): string | undefined =>
  need ?? (under && `${under.of} ${nameOf(under)}`);

/** A name for what a group lies under. */
export function nameOf(under: Above | undefined): string {
  if (under?.of === "unit") return under.unit;
  return under?.of === "agencies" ? under.agencies.join() : "";
}

/** The place of each name where it stands first; what stands nowhere comes last. */
function orderOf(names: readonly string[]): (name: string) => number {
  const places = new Map<string, number>();
  for (const name of names) if (!places.has(name)) places.set(name, places.size);
  return (name) => places.get(name) ?? places.size;
}
