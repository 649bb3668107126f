import type { Plan } from "../plan";
import type { PlanFault, PlanFaultCode } from "../plan-fault";
import type { Unit } from "../unit";

/** What a rule over a whole plan looks at: the plan, and its units by id. */
export interface PlanInQuestion {
  readonly plan: Plan;
  readonly units: ReadonlyMap<string, Unit>;
}

/** A rule that no schema can say: it gives every fault that it finds. */
export type PlanRule = (question: PlanInQuestion) => Iterable<PlanFault>;

export const fault = (
  code: PlanFaultCode,
  path: string,
  words: { readonly vi: string; readonly en: string },
  subject?: string,
): PlanFault => ({
  code,
  path,
  message: words.en,
  vi: words.vi,
  ...(subject === undefined ? {} : { subject }),
});
