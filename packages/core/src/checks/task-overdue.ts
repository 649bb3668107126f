import { dueDays } from "../schedule/due";
import { parseRound } from "../schedule/rounds";
import { isTaskOverdue } from "../summary/count-tasks";
import { defineRecordCheck } from "./define-record-check";
import { day } from "./recognition-date-outside-period";

/** Due before the day of the report and not done, in each row that says so: a round of its own is judged by itself. A state that is not reported is unknown, not undone. */
export const taskOverdue = defineRecordCheck({
  code: "task/overdue",
  severity: "warning",
  run({ index, dataset, asOf, report }) {
    for (const record of dataset.tasks) {
      const task = index.tasks.get(record.task);
      if (!task || !isTaskOverdue(task, record, index, asOf)) continue;
      const round = record.round && parseRound(record.round.value);
      const due =
        (round
          ? dueDays(task.schedule)
              .filter((last) => last >= round.from && last <= round.to)
              .at(-1)
          : undefined) ?? (round && round.to < task.schedule.to ? round.to : task.schedule.to);
      report({
        at: record.status?.origin ?? record.origin,
        params: { task: task.id, due: day(due), asOf: day(asOf) },
        source: task.source,
        subject: task.id,
        field: "status",
      });
    }
  },
  passes: [
    {
      why: "done in time or late, it is done",
      dataset: { tasks: [{ task: "I.1", status: { value: "done", origin: "status" } }] },
      asOf: "2025-12-31",
    },
    {
      why: "what waits on a condition that is not known to be met",
      dataset: { tasks: [{ task: "II.1", status: { value: "in-progress", origin: "status" } }] },
      asOf: "2025-12-31",
    },
    {
      why: "what comes back each year, with no round named, before the period has ended",
      dataset: { tasks: [{ task: "I.3", status: { value: "in-progress", origin: "status" } }] },
      asOf: "2025-06-30",
    },
  ],
  fails: [
    {
      why: "a later round under way, though the round before it is done",
      dataset: {
        tasks: [
          { task: "I.3", status: { value: "done", origin: "first" }, round: { value: "Năm 2022" } },
          { task: "I.3", status: { value: "in-progress", origin: "later" }, round: { value: "Năm 2023" } },
        ],
      },
      asOf: "2024-06-01",
      at: "later",
    },
    {
      why: "due in 2022 and still under way",
      dataset: { tasks: [{ task: "I.1", status: { value: "in-progress", origin: "status" } }] },
      asOf: "2023-01-01",
      at: "status",
    },
  ],
});
