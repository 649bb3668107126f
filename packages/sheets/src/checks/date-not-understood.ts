import { defineCheck } from "./support/define-check";
import { dateCells, ownDates } from "./support/each-cell";
import { recognitionList } from "./support/examples";

/** A cell for a date from which none can be read. */
export const dateNotUnderstood = defineCheck({
  code: "date/not-understood",
  severity: "error",
  communes(table, { report }) {
    for (const { at, cell, subject } of dateCells(table))
      if (cell.state === "not-understood") report({ at, params: { written: cell.text }, subject, field: "date" });
  },
  tasks(table, { report }) {
    for (const row of table.rows)
      if (row.evidenceDate?.state === "not-understood")
        report({
          at: table.frame.view.origin(row.line, row.evidenceDate.slot),
          params: { written: row.evidenceDate.text },
          subject: row.task?.id,
          field: "date",
        });
  },
  own(table, { report }) {
    for (const { at, cell, ...about } of ownDates(table))
      if (cell.state === "not-understood") report({ at, params: { written: cell.text }, ...about });
  },
  passes: [
    {
      why: "day, month and year in every usual form",
      rows: recognitionList(
        [1, "Bình Hòa", "Huyện Sông Mẫu", "Đạt chuẩn", "123/QĐ-UBND", "ngày 5 tháng 6 năm 2023"],
        [2, "Tân Minh", "Huyện Sông Mẫu", "Đạt chuẩn", "124/QĐ-UBND", "05.06.2023"],
      ),
    },
  ],
  fails: [
    {
      why: "there is no 31 February",
      rows: recognitionList([1, "Bình Hòa", "Huyện Sông Mẫu", "Đạt chuẩn", "123/QĐ-UBND", "31/02/2023"]),
      at: "F3",
      params: { written: "31/02/2023" },
      subject: "song-mau/binh-hoa",
      field: "date",
    },
  ],
});
