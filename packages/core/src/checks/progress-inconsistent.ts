import { isResult } from "../records/as-at";
import type { TaskRecord, TaskStatus } from "../records/task-record";
import { defineRecordCheck } from "./support/define-record-check";

const STATUS_WORDS: Readonly<Record<TaskStatus, { readonly vi: string; readonly en: string }>> = {
  done: { vi: "đã hoàn thành", en: "done" },
  "in-progress": { vi: "đang thực hiện", en: "in progress" },
  "not-started": { vi: "chưa thực hiện", en: "not started" },
  "not-done": { vi: "chưa hoàn thành", en: "not done" },
  dropped: { vi: "không thực hiện", en: "dropped" },
};

/** 100 % but not done, or done but below 100 %. */
export const progressInconsistent = defineRecordCheck({
  code: "progress/inconsistent",
  severity: "error",
  run({ dataset, report }) {
    for (const { task, status, progress } of dataset.tasks.filter(isResult)) {
      if (!status || !progress || progress.value > 1 || progress.value < 0) continue;
      const isFull = progress.value >= 0.99999;
      if (isFull === (status.value === "done")) continue;
      report({
        at: progress.origin,
        params: { task, progress: Math.round(progress.value * 10_000) / 100, status: STATUS_WORDS[status.value] },
        subject: task,
        field: "progress",
      });
    }
  },
  passes: [{ why: "done and whole", dataset: { tasks: [at("done", 1)] } }],
  fails: [
    {
      why: "whole and not done",
      dataset: { tasks: [at("in-progress", 1)] },
      at: "progress",
      params: { task: "I.1", progress: 100, status: { vi: "đang thực hiện", en: "in progress" } },
      subject: "I.1",
      field: "progress",
    },
    {
      why: "done and not whole",
      dataset: { tasks: [at("done", 0.8)] },
      at: "progress",
      params: { task: "I.1", progress: 80, status: { vi: "đã hoàn thành", en: "done" } },
      subject: "I.1",
      field: "progress",
    },
  ],
});

function at(status: TaskStatus, progress: number): TaskRecord {
  return {
    task: "I.1",
    status: { value: status, origin: "status" },
    progress: { value: progress, origin: "progress" },
  };
}
