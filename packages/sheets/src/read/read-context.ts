import type { Plan } from "@ntm-kit/core";
import { kinds } from "../kinds/kinds";
import { createContext, type ReadContext } from "../tables/context";

const contexts = new WeakMap<Plan, ReadContext>();

/** The reading context of a plan, for all kinds of sheets; the same plan gives the same one. */
export function readContext(plan: Plan): ReadContext {
  let context = contexts.get(plan);
  if (!context) contexts.set(plan, (context = createContext(plan, kinds)));
  return context;
}
