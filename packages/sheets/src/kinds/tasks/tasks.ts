import type { LedgerPart } from "../../cells/ledger";
import { numberPlace } from "../../cells/number-place";
import { earlierFigures } from "../../tables/common-headings";
import { isFieldOf, type PlainField } from "../../tables/field";
import { latestColumns } from "../../tables/latest-columns";
import { KIND_BASE } from "../../tables/weights";
import { defineKind } from "../define-kind";
import { taskHeadings } from "./headings";
import { withProgress } from "./progress-columns";
import { rowsAreTasks } from "./rows-are-tasks";
import { taskRecords } from "./task-records";
import { readTaskTable, type TaskTable } from "./task-table";

/** Columns that a table of tasks has beside what is to be done. */
const TELLING: readonly PlainField[] = [
  "lead",
  "coordinating",
  "schedule",
  "outputs",
  "status",
  "progress",
  "evidence",
  "reason",
  "result",
];

/** How far the tasks of the plan are: a row for each. */
export const tasks = defineKind({
  of: "tasks",
  kind: "task-progress",
  turned: "never",
  words: [...taskHeadings, earlierFigures],
  fields: [
    "number",
    "content",
    "lead",
    "coordinating",
    "schedule",
    "outputs",
    "status",
    "progress",
    "result",
    "evidence",
    "evidenceDate",
    "reason",
    "round",
    "note",
  ],
  columns: (read, evidence) => withProgress(latestColumns(read), evidence),
  judge(fields, columns, evidence) {
    const hasStates = columns.some((column) => isFieldOf(column.field, "state"));
    const telling = TELLING.filter((field) => fields.has(field)).length + (hasStates ? 1 : 0);
    const isTold = fields.has("content") && telling >= 2;
    return isTold && rowsAreTasks(columns, evidence) ? KIND_BASE["task-progress"] + telling : 0;
  },
  read: readTaskTable,
  lines: ({ rows, headingLines, headerLines, noteLines }: TaskTable) => [
    ...rows.flatMap(({ line, continued }) => parts([line, ...continued], "used")),
    ...parts(headingLines, "heading"),
    ...parts(headerLines, "header"),
    ...parts(noteLines, "note"),
  ],
  records: (table) => ({ tasks: taskRecords(table) }),
  *beside({ rows }) {
    for (const { line, task, number, content, lead, duplicateOf } of rows) {
      const name = number ?? content;
      if (!task && name) yield { line, slot: name.slot, subject: "", field: "task", value: null };
      if (task && !duplicateOf && lead && lead.text !== "")
        yield { line, slot: lead.slot, subject: task.id, field: "lead", value: lead.text };
    }
  },
  *numbers({ frame, rows }) {
    for (const { line, progress, task } of rows)
      if (progress) yield numberPlace(frame, line, progress, { field: "progress", subject: task?.id });
  },
});

const parts = (lines: readonly number[], part: LedgerPart): (readonly [number, LedgerPart])[] =>
  lines.map((line) => [line, part]);
