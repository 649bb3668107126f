import { standardWords } from "@ntm-kit/core";
import { isRowToCome } from "../kinds/communes/commune-table";
import { defineCheck } from "./support/define-check";
import { recognitionList } from "./support/examples";

/** A recognised unit whose decision cell is empty, in a sheet that has a column for it. */
export const recognitionMissingDecision = defineCheck({
  code: "recognition/missing-decision",
  severity: "warning",
  communes(table, { index, report }) {
    for (const row of table.rows) {
      const { decision } = row.claims;
      const standard = row.claims.highest ?? row.listedAs;
      if (!standard || !decision || decision.isThere || row.duplicateOf || isRowToCome(table.frame, row)) continue;
      report({
        at: table.frame.view.origin(row.line, decision.slot),
        params: { name: row.unit?.name ?? row.label, standard: standardWords(index.standards, standard) },
        subject: row.unit?.id,
      });
    }
  },
  passes: [
    {
      why: "a unit that is not recognised needs no decision",
      rows: recognitionList(
        [1, "Bình Hòa", "Huyện Sông Mẫu", "Đạt chuẩn", "123/QĐ-UBND", "5/6/2023"],
        [2, "Tân Minh", "Huyện Sông Mẫu", "Chưa đạt", "", ""],
      ),
    },
  ],
  fails: [
    {
      why: "recognised, the cell is empty",
      rows: recognitionList([1, "Bình Hòa", "Huyện Sông Mẫu", "Đạt chuẩn", "", "5/6/2023"]),
      at: "E3",
      params: { name: "Bình Hòa", standard: { vi: "đạt chuẩn nông thôn mới", en: "at the standard" } },
      subject: "song-mau/binh-hoa",
    },
  ],
});
