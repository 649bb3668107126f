import { defineCheck } from "./support/define-check";
import { communeSheet } from "./support/examples";
import { namesIn } from "./support/own-names";

/** A name that is no unit of the plan and near to none. */
export const unitUnknown = defineCheck({
  code: "unit/unknown",
  severity: "error",
  communes(table, { report }) {
    for (const line of table.lines) {
      const isNamed = line.role === "record" || line.role === "heading";
      if (!isNamed || (line.match && line.match.kind !== "unknown") || (line.role === "heading" && !line.match))
        continue;
      report({
        at: table.frame.view.origin(line.line, line.nameSlot),
        params: { written: line.label },
        subject: line.label,
      });
    }
  },
  summary(table, { report }) {
    for (const row of table.rows)
      if (row.role === "record" && row.match?.kind === "unknown")
        report({
          at: table.frame.view.origin(row.line, row.nameSlot),
          params: { written: row.label },
          subject: row.label,
        });
  },
  own(table, { report }) {
    for (const { at, text, match } of namesIn(table))
      if (match.kind === "unknown") report({ at, params: { written: text }, subject: text });
  },
  passes: [
    {
      why: "type prefix, case and marks typed otherwise are the same name",
      rows: communeSheet(
        [1, "xã Bình Hoà", "x", "x", "x", "x", "x", 5, "Đạt chuẩn"],
        [2, "TÂN MINH", "x", "x", "x", "", "", 3, ""],
      ),
    },
  ],
  fails: [
    {
      why: "no unit bears such a name",
      rows: communeSheet([1, "Phú Quý Đông", "x", "x", "x", "x", "x", 5, "Đạt chuẩn"]),
      at: "B3",
      params: { written: "Phú Quý Đông" },
      subject: "Phú Quý Đông",
    },
  ],
});
