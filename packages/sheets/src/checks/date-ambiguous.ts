import { dayWords } from "@ntm-kit/core";
import type { DateCell } from "../cells/date-cell";
import { defineCheck } from "./support/define-check";
import { dateCells, ownDates } from "./support/each-cell";
import { recognitionList } from "./support/examples";

/** A cell for a date that can be read in two ways. */
export const dateAmbiguous = defineCheck({
  code: "date/ambiguous",
  severity: "warning",
  communes(table, { report }) {
    for (const { at, cell, subject } of dateCells(table))
      if (cell.state === "ambiguous")
        report({
          at,
          params: { written: cell.text, ...candidatesOf(cell) },
          subject,
          field: "date",
        });
  },
  tasks(table, { report }) {
    for (const row of table.rows)
      if (row.evidenceDate?.state === "ambiguous")
        report({
          at: table.frame.view.origin(row.line, row.evidenceDate.slot),
          params: { written: row.evidenceDate.text, ...candidatesOf(row.evidenceDate) },
          subject: row.task?.id,
          field: "date",
        });
  },
  own(table, { report }) {
    for (const { at, cell, ...about } of ownDates(table))
      if (cell.state === "ambiguous") report({ at, params: { written: cell.text, ...candidatesOf(cell) }, ...about });
  },
  passes: [
    {
      why: "the day stands first in Viet Nam",
      rows: recognitionList([1, "Bình Hòa", "Huyện Sông Mẫu", "Đạt chuẩn", "123/QĐ-UBND", "04/05/2023"]),
    },
  ],
  fails: [
    {
      why: "month and year, or day and month",
      rows: recognitionList([1, "Bình Hòa", "Huyện Sông Mẫu", "Đạt chuẩn", "123/QĐ-UBND", "5/11"]),
      at: "F3",
      params: { written: "5/11", first: "05/11", second: "05/2011" },
      subject: "song-mau/binh-hoa",
      field: "date",
    },
  ],
});

/** The two readings, days as each language writes them. */
function candidatesOf({ candidates = [] }: Pick<DateCell, "candidates">) {
  const [first = "", second = ""] = candidates.map((written) => (ISO_DAY.test(written) ? dayWords(written) : written));
  return { first, second };
}
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
