import { defineCheck } from "./define-check";
import { communeSheet } from "./examples";

/** A mark that says neither met nor not met and is no known word; its criterion stays open. */
export const markNotUnderstood = defineCheck({
  code: "mark/not-understood",
  severity: "error",
  communes(table, { report }) {
    for (const row of table.rows)
      for (const mark of row.marks)
        if (mark.state === "unknown")
          report({
            at: table.frame.view.origin(row.line, mark.slot),
            params: { written: mark.text, criterion: mark.criterion, name: row.unit?.name ?? row.label },
            subject: row.unit?.id,
            field: `criterion.${mark.criterion}`,
          });
  },
  passes: [
    { why: "every usual mark is known", rows: communeSheet([1, "Bình Hòa", "x", "X", "Đ", "Đạt", "+", 5, ""]) },
    {
      why: "words that say neither leave the criterion open",
      rows: communeSheet([1, "Bình Hòa", "x", "x", "x", "x", "Đang thẩm định", 4, ""]),
    },
  ],
  fails: [
    {
      why: "a letter that no one uses",
      rows: communeSheet([1, "Bình Hòa", "x", "x", "z", "x", "x", 4, ""]),
      cell: "E3",
    },
  ],
});
