import { defineCheck } from "./support/define-check";
import { taskSheet } from "./support/examples";

/** A row that is no task of the plan, by its number and its words. */
export const taskUnknown = defineCheck({
  code: "task/unknown",
  severity: "error",
  tasks(table, { report }) {
    for (const row of table.rows) {
      if (row.task) continue;
      const cell = row.number ?? row.content;
      if (cell)
        report({
          at: table.frame.view.origin(row.line, cell.slot),
          params: { written: [row.number?.text, row.content?.text].filter(Boolean).join(" ").slice(0, 120) },
          subject: row.number?.text ?? row.content?.text,
        });
    }
  },
  passes: [{ why: "a task of the plan", rows: taskSheet(["I.1", "", "", "", "Đang thực hiện", "", "", ""]) }],
  fails: [
    {
      why: "the first group has no task 99",
      rows: taskSheet(
        ["I.1", "", "", "", "Đang thực hiện", "", "", ""],
        ["I.99", "Trồng cây trên sao Hỏa", "", "", "Đang thực hiện", "", "", ""],
      ),
      at: "A3",
      params: { written: "I.99 Trồng cây trên sao Hỏa" },
      subject: "I.99",
    },
  ],
});
