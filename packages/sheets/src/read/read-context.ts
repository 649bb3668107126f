import type { Plan } from "@ntm-kit/core";
import { kinds } from "../kinds/kinds";
import { createContext, type PlanContext } from "../tables/context";
import { vocabularyOf } from "../tables/vocabulary";

/** Words are compiled once: they are the same for every plan. */
const vocabulary = vocabularyOf(kinds);
const contexts = new WeakMap<Plan, PlanContext>();

/** The reading context of a plan, for all kinds of sheets; the same plan gives the same one. */
export function readContext(plan: Plan): PlanContext {
  let context = contexts.get(plan);
  if (!context) contexts.set(plan, (context = createContext(plan, kinds, vocabulary)));
  return context;
}
