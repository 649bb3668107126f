import { sameWords } from "../text/similar-text";
import { defineCheck } from "./support/define-check";
import { taskSheet } from "./support/examples";

/**
 * The content of a task says something else than the plan; spelling, spacing and slips of reading are no difference.
 */
export const taskTextDiffers = defineCheck({
  code: "task/text-differs",
  severity: "warning",
  tasks(table, { report }) {
    for (const row of table.rows)
      if (row.task && row.content && !sameWords(row.task.content, row.content.text))
        report({
          at: table.frame.view.origin(row.line, row.content.slot),
          params: { task: row.task.id, content: row.task.content },
          source: row.task.source,
          subject: row.task.id,
          field: "content",
        });
  },
  passes: [
    {
      why: "a row without words says nothing else",
      rows: taskSheet(["I.1", "", "", "", "Đang thực hiện", "", "", ""]),
    },
  ],
  fails: [
    {
      why: "another task's words",
      rows: taskSheet([
        "I.1",
        "Trồng cây dọc các tuyến đường liên thôn và chăm sóc hằng tháng",
        "",
        "",
        "Đang thực hiện",
        "",
        "",
        "",
      ]),
      at: "B2",
      params: { task: "I.1", content: "Ban hành Kế hoạch thực hiện Chương trình" },
      source: "Ban hành Kế hoạch thực hiện Chương trình",
      subject: "I.1",
      field: "content",
    },
  ],
});
