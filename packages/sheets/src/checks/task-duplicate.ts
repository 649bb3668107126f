import { defineCheck } from "./support/define-check";
import { taskSheet } from "./support/examples";

/** A task twice in one table; the first row counts. */
export const taskDuplicate = defineCheck({
  code: "task/duplicate",
  severity: "error",
  tasks(table, { report }) {
    const { view } = table.frame;
    for (const row of table.rows) {
      if (!row.duplicateOf || !row.task) continue;
      const slot = row.number?.slot ?? row.content?.slot ?? 0;
      const first = row.duplicateOf.number?.slot ?? row.duplicateOf.content?.slot ?? 0;
      report({
        at: view.origin(row.line, slot),
        params: { task: row.task.id },
        related: [{ at: view.origin(row.duplicateOf.line, first), note: "first-listed" }],
        subject: row.task.id,
      });
    }
  },
  passes: [
    {
      why: "two tasks are two tasks",
      rows: taskSheet(
        ["I.1", "", "", "", "Đang thực hiện", "", "", ""],
        ["I.2", "", "", "", "Đang thực hiện", "", "", ""],
      ),
    },
  ],
  fails: [
    {
      why: "the same number again",
      rows: taskSheet(
        ["I.1", "", "", "", "Đang thực hiện", "", "", ""],
        ["I.1", "", "", "", "Chưa thực hiện", "", "", ""],
      ),
      at: "A3",
      params: { task: "I.1" },
      related: [{ at: "A2", note: "first-listed" }],
      subject: "I.1",
    },
  ],
});
