import { defineCheck } from "./support/define-check";
import { taskSheet } from "./support/examples";

/** A state in words that are not known. */
export const statusNotUnderstood = defineCheck({
  code: "status/not-understood",
  severity: "error",
  tasks(table, { report }) {
    for (const row of table.rows)
      if (row.status?.says === "unknown")
        report({
          at: table.frame.view.origin(row.line, row.status.slot),
          params: { written: row.status.text, task: row.task?.id ?? row.number?.text ?? "?" },
          subject: row.task?.id,
          field: "status",
        });
  },
  passes: [
    {
      why: "usual words of progress",
      rows: taskSheet(
        ["I.1", "", "", "", "Đã hoàn thành", "", "12/KH-UBND", ""],
        ["I.2", "", "", "", "Đang triển khai", "", "", ""],
      ),
    },
  ],
  fails: [
    {
      why: "words that name no state",
      rows: taskSheet(["I.1", "", "", "", "Bình thường vậy", "", "", ""]),
      at: "E2",
      params: { written: "Bình thường vậy", task: "I.1" },
      subject: "I.1",
      field: "status",
    },
  ],
});
