// biome-ignore-all lint/suspicious/noExplicitAny: the metadata tool knows no other name for "any cell"
import { dueDays, type IsoDate, isOverdue, type Plan, type Task } from "@ntm-kit/core";
import { dayOf } from "./day";
import { failure } from "./failure";
import { languageOf } from "./language";
import { planOfCells } from "./plan";
import { words } from "./words";

/**
 * When a task is due, and whether that day has passed.
 * @customfunction HANNHIEMVU
 * @param {string} task Number of the task in the plan, for example I.5.
 * @param {any} [asOf] The day it is judged on, for example TODAY(); today where left out.
 * @param {boolean} [done] TRUE where it is done.
 * @param {string} [language] vi or en.
 * @returns {Promise<string[][]>} Two cells: the day, year-month-day, and the state.
 */
export async function taskDue(task: string, asOf?: any, done?: boolean, language?: string): Promise<string[][]> {
  const plan = await planOfCells();
  const spoken = languageOf(language);
  const written = String(task ?? "");
  const found = plan.tasks.find((one) => one.id.toLowerCase() === written.trim().toLowerCase());
  if (!found) throw failure("notAvailable", "task/unknown", { written, example: plan.tasks[0]?.id ?? "" }, spoken);
  const day = dayOf(asOf, spoken);
  return [[nextDue(found, day), words[spoken].states[stateOf(found, plan, day, done === true)]]];
}

/** The next of its last days, or the last of all where none is left. */
const nextDue = ({ schedule }: Task, day: IsoDate): IsoDate =>
  dueDays(schedule).find((due) => due >= day) ?? schedule.to;

function stateOf({ schedule }: Task, { period }: Plan, asOf: IsoDate, done: boolean): "done" | "overdue" | "open" {
  if (done) return "done";
  return isOverdue({ schedule, period, asOf, done }) ? "overdue" : "open";
}
