import { decidingTaskRecords, isTaskOverdue, taskDue } from "../records/task-overdue";
import { daysBetween } from "../schedule/days";
import { shortText } from "../text/short-text";
import { daysWords, dayWords } from "../words/day";
import { defineRecordCheck } from "./support/define-record-check";

/**
 * Due before the day judged and not done, in each row that says so: of what recurs each period is judged by itself, of
 * anything else the latest rows alone. A state that is not reported is unknown, not undone.
 */
export const taskOverdue = defineRecordCheck({
  code: "task/overdue",
  severity: "warning",
  run({ index, dataset, asOf, report }) {
    const { period } = index.plan;
    const deciding = decidingTaskRecords(index, dataset.tasks, asOf);
    for (const record of dataset.tasks) {
      const task = index.tasks.get(record.task);
      if (!task || !deciding.has(record) || !isTaskOverdue(task, record, period, asOf)) continue;
      const due = taskDue(task, record, period);
      report({
        at: record.status?.origin ?? record.origin,
        params: {
          task: task.id,
          content: shortText(task.content),
          lead: shortText(task.leadAgencies.text),
          due: dayWords(due),
          asOf: dayWords(asOf),
          late: daysWords(daysBetween(due, asOf)),
        },
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
      params: {
        task: "I.3",
        content: "Kiểm tra, giám sát việc thực hiện Chương trình",
        lead: "Văn phòng Điều phối",
        due: { vi: "31/12/2023", en: "2023-12-31" },
        asOf: { vi: "1/6/2024", en: "2024-06-01" },
        late: { vi: "153 ngày", en: "153 days" },
      },
      source: "Kiểm tra, giám sát việc thực hiện Chương trình",
      subject: "I.3",
      field: "status",
    },
    {
      why: "due in 2022 and still under way",
      dataset: { tasks: [{ task: "I.1", status: { value: "in-progress", origin: "status" } }] },
      asOf: "2023-01-01",
      at: "status",
      params: {
        task: "I.1",
        content: "Ban hành Kế hoạch thực hiện Chương trình",
        lead: "Sở Nông nghiệp",
        due: { vi: "31/12/2022", en: "2022-12-31" },
        asOf: { vi: "1/1/2023", en: "2023-01-01" },
        late: { vi: "1 ngày", en: "1 day" },
      },
      source: "Ban hành Kế hoạch thực hiện Chương trình",
      subject: "I.1",
      field: "status",
    },
  ],
});
