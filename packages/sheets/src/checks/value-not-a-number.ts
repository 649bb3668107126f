import type { Table } from "../kinds/kinds";
import type { CheckContext } from "./support/define-check";
import { defineCheck } from "./support/define-check";
import { communeSheet } from "./support/examples";

/** Words where a number is expected, or a number with words or with two readings. */
export const valueNotANumber = defineCheck({
  code: "value/not-a-number",
  severity: "error",
  eachTable: run,
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

function run(table: Table, { report }: CheckContext<"value/not-a-number">): void {
  for (const { at, cell, subject, field, column } of table.numbers())
    if (cell.state === "not-a-number" || cell.state === "ambiguous")
      report({ at, params: { written: cell.text, column }, subject, field });
}
