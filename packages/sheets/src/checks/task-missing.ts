import { defineCheck } from "./support/define-check";
import { taskSheet } from "./support/examples";

/**
 * A task that the table covers is not listed, in this table or another of its sheet. `tasksCovered` says what a table
 * covers.
 */
export const taskMissing = defineCheck({
  code: "task/missing",
  severity: "warning",
  tasks(table, { sheet, report }) {
    const listed = new Set(
      sheet.tables.flatMap((entry) => (entry.of === "tasks" ? entry.table.rows.flatMap((row) => row.task ?? []) : [])),
    );
    for (const task of table.covered)
      if (!listed.has(task))
        report({ params: { group: task.group, task: task.id, content: task.content }, subject: task.id });
  },
  passes: [
    { why: "one task of many covers no group", rows: taskSheet(["II.1", "", "", "", "Đang thực hiện", "", "", ""]) },
  ],
  fails: [
    {
      why: "the group is headed, one task of it is left out",
      rows: taskSheet(["I", "", "", "", "", "", "", ""], ["I.1", "", "", "", "Đang thực hiện", "", "", ""]),
      params: { group: "I", task: "I.2", content: "Kiện toàn Ban Chỉ đạo các cấp" },
      subject: "I.2",
      also: [
        {
          params: { group: "I", task: "I.3", content: "Kiểm tra, giám sát việc thực hiện Chương trình" },
          subject: "I.3",
        },
      ],
    },
  ],
});
