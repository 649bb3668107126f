import { unitPhrase } from "@ntm-kit/core";
import { defineCheck } from "./support/define-check";
import { communeSheet } from "./support/examples";

/** A unit twice in one table; the first row counts. */
export const unitDuplicate = defineCheck({
  code: "unit/duplicate",
  severity: "error",
  communes(table, { report }) {
    const { view } = table.frame;
    for (const row of table.rows) {
      const first = row.duplicateOf;
      if (!first || !row.unit) continue;
      report({
        at: view.origin(row.line, row.nameSlot),
        params: { name: unitPhrase(row.unit) },
        related: [{ at: view.origin(first.line, first.nameSlot), note: "first-listed" }],
        subject: row.unit.id,
      });
    }
  },
  summary(table, { report }) {
    const { view } = table.frame;
    for (const row of table.rows)
      if (row.duplicateOf && row.unit)
        report({
          at: view.origin(row.line, row.nameSlot),
          params: { name: unitPhrase(row.unit) },
          related: [{ at: view.origin(row.duplicateOf.line, row.duplicateOf.nameSlot), note: "first-listed" }],
          subject: row.unit.id,
        });
  },
  passes: [
    {
      why: "two communes whose names differ by a letter are two communes",
      rows: communeSheet(
        [1, "Tân Minh", "x", "x", "x", "x", "x", 5, ""],
        [2, "Tân Mạnh", "x", "x", "x", "x", "x", 5, ""],
      ),
    },
  ],
  fails: [
    {
      why: "the same commune under two spellings",
      rows: communeSheet(
        [1, "Bình Hòa", "x", "x", "x", "x", "x", 5, ""],
        [2, "xã Bình Hoà", "x", "x", "x", "x", "x", 5, ""],
      ),
      at: "B4",
      params: { name: "xã Bình Hòa" },
      related: [{ at: "B3", note: "first-listed" }],
      subject: "song-mau/binh-hoa",
    },
  ],
});
