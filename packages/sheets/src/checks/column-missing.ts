import { fieldKey, isFieldOf } from "../tables/field";
import { defineCheck } from "./support/define-check";
import { TASK_HEADER } from "./support/examples";
import { headerArea } from "./support/header-area";

/** A criterion of the set, or another column without which the kind cannot be checked, has no column. */
export const columnMissing = defineCheck({
  code: "column/missing",
  severity: "error",
  communes(table, { report }) {
    const { columns, fields } = table.frame;
    // A table of totals alone says how many and not which ones: it lacks no column.
    if (!columns.some(({ field }) => isFieldOf(field, "criterion") || isFieldOf(field, "indicator"))) return;
    for (const criterion of table.set?.criteria ?? []) {
      const has =
        fields.has(fieldKey({ of: "criterion", number: criterion.number })) ||
        columns.some(({ field }) => isFieldOf(field, "indicator") && field.criterion === criterion.number);
      if (!has)
        report({
          ...headerArea(table.frame),
          params: { column: `TC${criterion.number} – ${criterion.name}` },
          field: fieldKey({ of: "criterion", number: criterion.number }),
        });
    }
  },
  tasks(table, { report }) {
    const { fields } = table.frame;
    const hasStates = table.frame.columns.some((column) => isFieldOf(column.field, "state"));
    if (!fields.has("status") && !fields.has("result") && !fields.has("progress") && !hasStates)
      report({ ...headerArea(table.frame), params: { column: "Tiến độ thực hiện" }, field: "status" });
  },
  passes: [
    {
      why: "how many criteria each commune has met, without which ones",
      rows: [
        ["STT", "Tên xã", "Tổng số tiêu chí đạt"],
        [1, "Bình Hòa", 4],
      ],
    },
    {
      why: "all that a task table needs",
      rows: [TASK_HEADER, [1, "Ban hành kế hoạch", "", "", "Đang thực hiện", "", "", ""]],
    },
  ],
  fails: [
    {
      why: "a criterion of the set has no column",
      rows: [
        ["STT", "Tên xã", "TC1", "TC2", "TC3", "TC5", "Tổng số tiêu chí đạt"],
        [1, "Bình Hòa", "x", "x", "x", "x", 4],
      ],
      at: "A1:G1",
      params: { column: "TC4 – Trường học" },
      field: "criterion.4",
    },
  ],
});
