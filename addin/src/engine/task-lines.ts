import { dueDays, type IsoDate, isOverdue, mergeDataset, parseRound } from "@ntm-kit/core";
import type { Run } from "@ntm-kit/sheets";
import { placeAt } from "./place-at";
import type { TaskLine } from "./protocol";

/** Every task of the plan with its state, judged on a day of the user's choice. */
export function taskLines(run: Run, day: IsoDate): TaskLine[] {
  const { tasks } = mergeDataset(run.index, run.dataset);
  const agencies = new Map(run.plan.agencies.map((agency) => [agency.id, agency.name]));
  return run.plan.tasks.map((task) => {
    const record = tasks.get(task.id);
    const round = record?.round && parseRound(record.round.value);
    const done = record?.status?.value === "done" || record?.status?.value === "dropped";
    const question = { schedule: task.schedule, period: run.plan.period, asOf: day, done, round };
    return {
      id: task.id,
      content: task.content,
      agencies: task.leadAgencies.agencies.map((id) => ({ id, name: agencies.get(id) ?? id })),
      dueDays: dueDays(task.schedule),
      schedule: task.schedule.text,
      state: record?.status?.value ?? "not-reported",
      // What no sheet reports is not known to be undone.
      overdue: record?.status !== undefined && isOverdue(question),
      place: placeAt(run, record?.origin),
    };
  });
}
