import type { CriteriaSet, Plan } from "@ntm-kit/core";

/** A plan that comes with the package; `load` brings in its data only when asked. */
export interface InstalledPlan {
  readonly id: string;
  load(): Promise<Plan>;
}

export const plans: readonly InstalledPlan[] = [
  {
    id: "dak-nong-2021-2025",
    load: async () => (await import("./dak-nong-2021-2025")).dakNong20212025,
  },
  {
    id: "viet-nam-2021-2025",
    load: async () => (await import("./viet-nam-2021-2025")).vietNam20212025,
  },
  {
    id: "xa-2026-2030",
    load: async () => (await import("./xa-2026-2030")).xa20262030,
  },
];

/** The installed plan of that id, or nothing where there is none. */
export async function loadPlan(id: string): Promise<Plan | undefined> {
  return plans.find((plan) => plan.id === id)?.load();
}

/** The sets of criteria that a plan may name by reference; give them to `parsePlan`. */
export async function loadCriteriaSets(): Promise<readonly CriteriaSet[]> {
  return (await import("./criteria-sets")).criteriaSets;
}
