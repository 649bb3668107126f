import { unitPhrase } from "@ntm-kit/core";
import { defineCheck } from "./support/define-check";
import { communeSheet } from "./support/examples";

/** A ward or township among the communes that are counted. */
export const unitNotACommune = defineCheck({
  code: "unit/not-a-commune",
  severity: "warning",
  communes(table, { index, report }) {
    for (const row of table.rows)
      if (row.unit && index.isCommune(row.unit) && !index.isCounted(row.unit))
        report({
          at: table.frame.view.origin(row.line, row.nameSlot),
          params: { name: unitPhrase(row.unit) },
          subject: row.unit.id,
        });
  },
  passes: [{ why: "a commune of a counted type", rows: communeSheet([1, "Bình Hòa", "x", "x", "x", "x", "x", 5, ""]) }],
  fails: [
    {
      why: "a township among the communes",
      rows: communeSheet([1, "Thị trấn Sông Mẫu", "x", "x", "x", "x", "x", 5, ""]),
      at: "B3",
      params: { name: "thị trấn Sông Mẫu" },
      subject: "song-mau/song-mau",
    },
  ],
});
