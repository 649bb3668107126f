import { defineCheck } from "./define-check";
import { taskSheet } from "./examples";

/** A task of a group that the table covers is not listed. A table covers a group that it heads or of which it lists at least half. */
export const taskMissing = defineCheck({
  code: "task/missing",
  severity: "warning",
  tasks(table, { index, report }) {
    const listed = new Set(table.rows.flatMap((row) => (row.task ? [row.task.id] : [])));
    const groups = new Set(table.groups.map((group) => group.id));
    for (const group of index.plan.taskGroups)
      if (group.parent && isWholeGroup(table.groups, group.parent, index.plan.taskGroups)) groups.add(group.id);
    for (const task of index.plan.tasks)
      if (groups.has(task.group) && !listed.has(task.id))
        report({ params: { group: task.group, task: task.id, content: task.content }, subject: task.id });
  },
  passes: [
    { why: "one task of many covers no group", rows: taskSheet(["II.1", "", "", "", "Đang thực hiện", "", "", ""]) },
  ],
  fails: [
    {
      why: "the group is headed, one task of it is left out",
      rows: taskSheet(["I", "", "", "", "", "", "", ""], ["I.1", "", "", "", "Đang thực hiện", "", "", ""]),
    },
  ],
});

/** A headed group covers its sub-groups where the table heads none of them. */
function isWholeGroup(
  headed: readonly { readonly id: string; readonly parent?: string | undefined }[],
  parent: string,
  all: readonly { readonly id: string; readonly parent?: string | undefined }[],
): boolean {
  return (
    headed.some((group) => group.id === parent) &&
    !all.some((group) => group.parent === parent && headed.some((other) => other.id === group.id))
  );
}
