import { daysBetween, dueDays, isTaskOverdue, taskDue } from "@ntm-kit/core";
import type { Run } from "@ntm-kit/sheets";
import { placeAt } from "./place-at";
import type { TaskOverview } from "./protocol";

/** Every task of the plan with its state on the day that the run judges. */
export function taskLines(run: Run): TaskOverview[] {
  const { tasks } = run.facts.merged;
  const { period } = run.plan;
  const agencies = new Map(run.plan.agencies.map((agency) => [agency.id, agency.name]));
  return run.plan.tasks.map((task) => {
    const record = tasks.get(task.id);
    const overdue = isTaskOverdue(task, record, period, run.asOf);
    return {
      id: task.id,
      content: task.content,
      agencies: task.leadAgencies.agencies.map((id) => ({ id, name: agencies.get(id) ?? id })),
      dueDays: dueDays(task.schedule),
      schedule: task.schedule.text,
      state: record?.status?.value ?? "not-reported",
      overdue,
      daysLate: overdue ? daysBetween(taskDue(task, record, period), run.asOf) : undefined,
      progress: record?.progress?.value,
      reason: record?.reason?.value,
      evidence: record?.evidence?.value,
      place: placeAt(run, record?.origin),
    };
  });
}
