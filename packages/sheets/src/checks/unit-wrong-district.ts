import { unitPhrase } from "@ntm-kit/core";
import { defineCheck } from "./support/define-check";
import { communeSheet } from "./support/examples";

/** A commune beneath another district's heading, or beside another district's name. */
export const unitWrongDistrict = defineCheck({
  code: "unit/wrong-district",
  severity: "error",
  communes(table, { index, report }) {
    for (const row of table.rows) {
      const own = row.isMisplaced && row.unit && index.districtOf(row.unit.id);
      if (!own || !row.unit || !row.district) continue;
      report({
        at: table.frame.view.origin(row.line, row.nameSlot),
        params: { name: unitPhrase(row.unit), actual: unitPhrase(own), stated: unitPhrase(row.district) },
        subject: row.unit.id,
      });
    }
  },
  passes: [
    {
      why: "a commune beneath the unit it belongs to",
      rows: communeSheet([1, "Bình Hòa", "x", "x", "x", "x", "x", 5, ""]),
    },
  ],
  fails: [
    {
      why: "a commune of the first block beneath the heading of the second",
      rows: communeSheet(
        [1, "Tân Minh", "x", "x", "x", "x", "x", 5, ""],
        ["II", "Thị xã Đồi Mẫu"],
        [1, "Bình Hòa", "x", "x", "x", "x", "x", 5, ""],
      ),
      at: "B5",
      params: { name: "xã Bình Hòa", actual: "huyện Sông Mẫu", stated: "thị xã Đồi Mẫu" },
      subject: "song-mau/binh-hoa",
    },
  ],
});
