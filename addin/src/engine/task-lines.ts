import { dueDays, type IsoDate, isTaskOverdue } from "@ntm-kit/core";
import type { Run } from "@ntm-kit/sheets";
import { placeAt } from "./place-at";
import type { TaskOverview } from "./protocol";

/** Every task of the plan with its state, judged on a day of the user's choice. */
export function taskLines(run: Run, day: IsoDate): TaskOverview[] {
  const { tasks } = run.facts.merged;
  const agencies = new Map(run.plan.agencies.map((agency) => [agency.id, agency.name]));
  return run.plan.tasks.map((task) => {
    const record = tasks.get(task.id);
    return {
      id: task.id,
      content: task.content,
      agencies: task.leadAgencies.agencies.map((id) => ({ id, name: agencies.get(id) ?? id })),
      dueDays: dueDays(task.schedule),
      schedule: task.schedule.text,
      state: record?.status?.value ?? "not-reported",
      overdue: isTaskOverdue(task, record, run.plan.period, day),
      place: placeAt(run, record?.origin),
    };
  });
}
