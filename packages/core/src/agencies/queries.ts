import { checkGiven } from "../check-given";
import type { Period } from "../model/basics";
import type { Plan } from "../model/plan";
import type { Task } from "../model/task";
import { isDueWithin } from "../schedule/due";

/**
 * Tasks that an agency leads, and those it helps with, in the plan's order.
 *
 * @example
 * const { leads, coordinates } = tasksOf(plan, "so-noi-vu");
 */
export function tasksOf(plan: Plan, agencyId: string): { leads: Task[]; coordinates: Task[] } {
  checkGiven({ plan, agencyId });
  return {
    leads: plan.tasks.filter((task) => task.leadAgencies.agencies.includes(agencyId)),
    coordinates: plan.tasks.filter((task) => task.coordinatingAgencies.agencies.includes(agencyId)),
  };
}

/**
 * Tasks with a last day within a stretch, both days included; one that recurs has a last day every year.
 *
 * @example
 * const dueThisYear = tasksDue(plan, { from: "2025-01-01", to: "2025-12-31" });
 */
export function tasksDue(plan: Plan, stretch: Period): Task[] {
  checkGiven({ plan, stretch });
  return plan.tasks.filter((task) => isDueWithin(task.schedule, stretch));
}
