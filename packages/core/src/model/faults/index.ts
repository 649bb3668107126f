import type { Plan } from "../plan";
import type { PlanFault } from "../plan-fault";
import { calendarDays, duesWithinPeriod, rangesForward } from "./days";
import { documentsListed } from "./documents";
import type { PlanRule } from "./fault";
import { idsOnce, taskReferences } from "./ids";
import { criteriaSets } from "./sets";
import { standardsApart } from "./standards";
import { criteriaOfCommunes, populationStated, requiredFits, targetReferences } from "./targets";
import { codesOnce, unitTree } from "./units";

/** What a schema cannot say of a plan, a rule each. */
const RULES: readonly PlanRule[] = [
  idsOnce,
  unitTree,
  codesOnce,
  standardsApart,
  criteriaSets,
  taskReferences,
  targetReferences,
  criteriaOfCommunes,
  requiredFits,
  populationStated,
  calendarDays,
  duesWithinPeriod,
  rangesForward,
  documentsListed,
];

/** All that is wrong in a plan that fits the schema. */
export function referenceFaults(plan: Plan): PlanFault[] {
  const question = { plan, units: new Map(plan.units.map((unit) => [unit.id, unit])) };
  return RULES.flatMap((rule) => [...rule(question)]);
}
