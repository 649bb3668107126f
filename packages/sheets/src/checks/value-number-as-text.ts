import type { Table } from "../kinds/kinds";
import type { CheckContext } from "./support/define-check";
import { defineCheck } from "./support/define-check";
import { communeSheet } from "./support/examples";

/**
 * A number stored as text where a number is expected. A text file (.csv) holds nothing but text: there it is no fault.
 */
export const valueNumberAsText = defineCheck({
  code: "value/number-as-text",
  severity: "warning",
  eachTable: run,
  passes: [
    {
      why: "a number is a number, and 3/5 says three of five",
      rows: communeSheet(
        [1, "Bình Hòa", "x", "x", "x", "x", "x", 5, ""],
        [2, "Tân Minh", "x", "x", "x", "", "", "3/5", ""],
      ),
    },
  ],
  fails: [
    {
      why: "an apostrophe before the number makes it text",
      rows: communeSheet([1, "Bình Hòa", "x", "x", "x", "x", "x", "5", ""]),
      at: "H3",
      params: { written: "5", number: 5 },
      fix: { to: 5, safe: true },
      subject: "song-mau/binh-hoa",
      field: "total",
    },
  ],
});

function run(table: Table, { sheet, report }: CheckContext<"value/number-as-text">): void {
  if (sheet.isTextFile) return;
  for (const { at, cell, subject, field } of table.numbers())
    if (cell.state === "text-number" && cell.value !== undefined)
      report({
        at,
        params: { written: cell.text, number: cell.value },
        fix: { at, from: cell.text, to: cell.value, safe: true },
        subject,
        field,
      });
}
