import type { Plan } from "@ntm-kit/core";

/** What Office keeps for the pane and the formulas of one add-in alike; each of them runs for itself. */
interface SharedStorage {
  getItem(key: string): Promise<string | null>;
  setItem(key: string, value: string): Promise<void>;
  removeItem(key: string): Promise<void>;
}

/** Says which plan stands under the other key: formulas ask for it at each calculation, and it is short. */
const STAMP = "ntm-kit-formulas";
const PLAN = "ntm-kit-formulas-plan";

/** Undefined on the page, and in an Excel that has no such storage. */
const storage = (): SharedStorage | undefined =>
  (globalThis as { OfficeRuntime?: { storage?: SharedStorage } }).OfficeRuntime?.storage;

/** Leaves the plan of the pane for formulas to use, or says that they use the first one again. */
export async function leaveForFormulas(plan: Plan | undefined): Promise<void> {
  const shared = storage();
  if (!shared) return;
  await shared.removeItem(STAMP);
  if (!plan) return;
  await shared.setItem(PLAN, JSON.stringify(plan));
  await shared.setItem(STAMP, `${plan.id} ${plan.version} ${Date.now()}`);
}

let last: { readonly stamp: string; readonly plan: Plan } | undefined;

/** The plan that the pane left; undefined where it left none. */
export async function leftByPane(): Promise<Plan | undefined> {
  const shared = storage();
  const stamp = await shared?.getItem(STAMP).catch(() => null);
  if (!shared || !stamp) return undefined;
  if (last?.stamp === stamp) return last.plan;
  const text = await shared.getItem(PLAN);
  if (!text) return undefined;
  // The pane wrote what it had parsed.
  const plan = JSON.parse(text) as Plan;
  last = { stamp, plan };
  return plan;
}
