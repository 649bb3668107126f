import type { Table } from "../read/sheet-content";
import type { CheckContext } from "./support/define-check";
import { defineCheck } from "./support/define-check";
import { numberCells } from "./support/each-cell";
import { communeSheet } from "./support/examples";

/** Words where a number is expected, or a number with words or with two readings. */
export const valueNotANumber = defineCheck({
  code: "value/not-a-number",
  severity: "error",
  communes: (table, context) => run({ of: "communes", table }, context),
  tasks: (table, context) => run({ of: "tasks", table }, context),
  summary: (table, context) => run({ of: "summary", table }, context),
  funding: (table, context) => run({ of: "funding", table }, context),
  passes: [
    {
      why: "a dash says that there is none",
      rows: communeSheet(
        [1, "Bình Hòa", "x", "x", "x", "x", "x", 5, ""],
        [2, "Tân Minh", "x", "x", "x", "", "", "-", ""],
      ),
    },
  ],
  fails: [
    {
      why: "words in the total",
      rows: communeSheet([1, "Bình Hòa", "x", "x", "x", "x", "x", "đủ", ""]),
      at: "H3",
      params: { written: "đủ", column: "Tổng số tiêu chí đạt" },
      subject: "song-mau/binh-hoa",
      field: "total",
    },
  ],
});

function run(entry: Table, { report }: CheckContext<"value/not-a-number">): void {
  for (const { at, cell, subject, field, column } of numberCells(entry))
    if (cell.state === "not-a-number" || cell.state === "ambiguous")
      report({ at, params: { written: cell.text, column }, subject, field });
}
