import { checkGiven } from "../check-given";
import type { Plan } from "./plan";

/** Lists of a plan whose entries have ids, and what one entry of each is called in a comparison. */
const SUBJECTS = {
  documents: "document",
  layers: "layer",
  standards: "standard",
  groups: "unit-group",
  indicators: "indicator",
  units: "unit",
  agencies: "agency",
  criteriaSets: "criteria-set",
  taskGroups: "group",
  tasks: "task",
  targets: "target",
  proposals: "proposal",
  assumptions: "assumption",
  fundingSources: "funding-source",
} as const satisfies Partial<Record<keyof Plan, string>>;

/** What a change is of: the plan itself, or an entry of one of its lists. */
export type PlanChangeSubject = "plan" | (typeof SUBJECTS)[keyof typeof SUBJECTS];

/** One thing that differs between two plans. */
export interface PlanChange {
  /** Whether it came, went, or is another. */
  readonly kind: "added" | "removed" | "changed";
  /** What kind of thing it is of: a unit, a target, a task. */
  readonly subject: PlanChangeSubject;
  /** Id of the entry; of the plan its own. */
  readonly id: string;
  /** Its title or name in the plan that has it. */
  readonly name?: string;
  /** What differs within it, dotted: `required`, `rule.measure.standard`; for what is changed alone. */
  readonly field?: string;
  /** Values before and after; null where there was or is none. */
  readonly from?: unknown;
  /** What it is in the later plan; absent where it was removed. */
  readonly to?: unknown;
}

/**
 * What differs between two plans, in the order of the newer one; entries are known again by their ids.
 *
 * @example
 * for (const change of diffPlans(plan, { ...plan, version: "1.1.0" })) console.log(planChangeText(change, "en"));
 */
export function diffPlans(before: Plan, after: Plan): PlanChange[] {
  checkGiven({ before, after });
  const lists = (Object.keys(SUBJECTS) as (keyof typeof SUBJECTS)[]).flatMap((list) =>
    listChanges(SUBJECTS[list], before[list] ?? [], after[list] ?? []),
  );
  const own = (plan: Plan): Entry => ({
    ...(Object.fromEntries(Object.entries(plan).filter(([key]) => !(key in SUBJECTS) && key !== "$schema")) as object),
    id: plan.id,
  });
  return [...fieldChanges("plan", own(before), { ...own(after) }), ...lists];
}

interface Entry {
  readonly id: string;
}

function* listOf(subject: PlanChangeSubject, before: readonly Entry[], after: readonly Entry[]): Generator<PlanChange> {
  const [old, next] = [byId(before), byId(after)];
  for (const entry of after) {
    const earlier = old.get(entry.id);
    if (earlier) yield* fieldChanges(subject, earlier, entry);
    else yield { kind: "added", subject, id: entry.id, ...named(entry) };
  }
  for (const entry of before)
    if (!next.has(entry.id)) yield { kind: "removed", subject, id: entry.id, ...named(entry) };
}

const listChanges = (subject: PlanChangeSubject, before: readonly Entry[], after: readonly Entry[]): PlanChange[] => [
  ...listOf(subject, before, after),
];

const byId = (list: readonly Entry[]): ReadonlyMap<string, Entry> => new Map(list.map((entry) => [entry.id, entry]));

function named(entry: object): { readonly name?: string } {
  const { title, name, content, question } = entry as Readonly<Record<string, unknown>>;
  const words = [title, name, content, question].find((word) => typeof word === "string");
  return typeof words === "string" ? { name: words } : {};
}

function fieldChanges(subject: PlanChangeSubject, before: Entry, after: Entry): PlanChange[] {
  return differing(before, after, "").map(({ field, from, to }) => ({
    kind: "changed",
    subject,
    id: after.id,
    ...named(after),
    field,
    from,
    to,
  }));
}

interface Differing {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** Fields that differ, as deep as both sides have objects there; a list counts as one value. */
function differing(before: unknown, after: unknown, path: string): Differing[] {
  if (sameText(before) === sameText(after)) return [];
  if (!isObject(before) || !isObject(after)) return [{ field: path, from: before ?? null, to: after ?? null }];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => differing(before[key], after[key], path ? `${path}.${key}` : key));
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A value as text, whatever order its fields stand in; what is absent and what is null are the same. */
const sameText = (value: unknown): string =>
  JSON.stringify(value ?? null, (_, inner: unknown) =>
    isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
