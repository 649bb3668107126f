import { STANDARD_WORDS } from "@ntm-kit/core";
import { titledStandard } from "../read/commune-records";
import { slotOf } from "../tables/frame";
import { defineCheck } from "./define-check";
import { recognitionList } from "./examples";

/** A recognised unit whose date cell is empty, in a sheet that has a column for it. */
export const recognitionMissingDate = defineCheck({
  code: "recognition/missing-date",
  severity: "warning",
  communes(table, { report }) {
    const slot = slotOf(table.frame, "date");
    if (slot === undefined) return;
    for (const row of table.rows) {
      const standard =
        row.claims.highest ??
        (table.frame.kind === "recognition-list" && !table.frame.fields.has("level")
          ? titledStandard(table)
          : undefined);
      if (!standard || row.duplicateOf || row.claims.date?.state !== "blank") continue;
      report({
        at: table.frame.view.origin(row.line, slot),
        params: { name: row.unit?.name ?? row.label, standard: STANDARD_WORDS[standard] },
        subject: row.unit?.id,
      });
    }
  },
  passes: [
    {
      why: "the date stands",
      rows: recognitionList([1, "Bình Hòa", "Huyện Sông Mẫu", "Đạt chuẩn", "123/QĐ-UBND", "5/6/2023"]),
    },
  ],
  fails: [
    {
      why: "recognised, the cell is empty",
      rows: recognitionList([1, "Bình Hòa", "Huyện Sông Mẫu", "Đạt chuẩn", "123/QĐ-UBND", ""]),
      cell: "F3",
    },
  ],
});
