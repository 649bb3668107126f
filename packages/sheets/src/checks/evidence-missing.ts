import { defineCheck } from "./support/define-check";
import { taskSheet } from "./support/examples";

/** Done, and the sheet has a column for the document, but it is empty. */
export const evidenceMissing = defineCheck({
  code: "evidence/missing",
  severity: "warning",
  tasks(table, { report }) {
    for (const row of table.rows)
      if (
        row.task &&
        row.status?.says === "done" &&
        row.evidence &&
        /^[-–—.…]*$/.test(row.evidence.text) &&
        !row.duplicateOf
      )
        report({
          at: table.frame.view.origin(row.line, row.evidence.slot),
          params: { task: row.task.id, outputs: row.task.outputs.text },
          source: row.task.source,
          subject: row.task.id,
          field: "evidence",
        });
  },
  passes: [
    {
      why: "a task that is not done needs no document",
      rows: taskSheet(["I.1", "", "", "", "Đang thực hiện", "", "", ""]),
    },
  ],
  fails: [
    {
      why: "done without a document",
      rows: taskSheet(["I.1", "", "", "", "Đã hoàn thành", "", "", ""]),
      at: "G2",
      params: { task: "I.1", outputs: "Quyết định của UBND tỉnh" },
      source: "Ban hành Kế hoạch thực hiện Chương trình",
      subject: "I.1",
      field: "evidence",
    },
  ],
});
