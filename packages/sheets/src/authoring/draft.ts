import type { PlanInput } from "@ntm-kit/core";

/** A type whose members may be set; lists are replaced, as they may be those of a plan that is shared. */
type Draft<T> = T extends readonly (infer One)[]
  ? readonly Draft<One>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Draft<T[Key]> }
    : T;

/** A plan that is being written. */
export type PlanDraft = Draft<PlanInput>;

/** A copy of a plan that may be written to. */
export const draftOf = (plan: PlanInput): PlanDraft => structuredClone(plan);
