import { type CriteriaSet, indexPlan, type Plan, type PlanIndex } from "@ntm-kit/core";
import { createUnitMatcher, type UnitMatcher } from "../text/unit-matcher";
import { type FundingNames, fundingNames } from "./funding-names";
import { type HeadingReader, headingReader } from "./guess";

/** What reading needs of a plan, prepared once. */
export interface ReadContext {
  readonly plan: Plan;
  readonly index: PlanIndex;
  readonly units: UnitMatcher;
  readonly headings: HeadingReader;
  readonly funding: FundingNames;
  /** Sets of criteria that communes are marked by. */
  readonly sets: readonly CriteriaSet[];
}

const contexts = new WeakMap<Plan, ReadContext>();

/** The reading context of a plan; the same plan gives the same one. */
export function readContext(plan: Plan): ReadContext {
  let context = contexts.get(plan);
  if (!context) {
    const sets = plan.criteriaSets.filter((set) => set.level === "commune" && set.standard !== undefined);
    const funding = fundingNames(plan.fundingSources);
    context = {
      plan,
      index: indexPlan(plan),
      units: createUnitMatcher(plan.units),
      headings: headingReader(sets, (heading) => funding(heading) !== undefined),
      funding,
      sets,
    };
    contexts.set(plan, context);
  }
  return context;
}
