import { unitPhrase } from "@ntm-kit/core";
import { defineCheck } from "./support/define-check";
import { communeSheet } from "./support/examples";

/** A name that several units could be meant by; nothing is chosen for the user. */
export const unitAmbiguous = defineCheck({
  code: "unit/ambiguous",
  severity: "error",
  communes(table, { index, report }) {
    for (const line of table.lines) {
      if (line.match?.kind !== "ambiguous") continue;
      const candidates = line.match.units.map((unit) => {
        const district = index.districtOf(unit.id);
        return district && district.id !== unit.id ? `${unit.name} (${unitPhrase(district)})` : unitPhrase(unit);
      });
      report({
        at: table.frame.view.origin(line.line, line.nameSlot),
        params: { written: line.label, candidates: candidates.join(", ") },
        subject: line.label,
      });
    }
  },
  passes: [
    {
      why: "one of two near names written right is no doubt",
      rows: communeSheet([1, "Tân Minh", "x", "x", "x", "x", "x", 5, ""]),
    },
  ],
  fails: [
    {
      why: "one letter from Tân Minh and one from Tân Mạnh",
      rows: communeSheet([1, "Tân Monh", "x", "x", "x", "x", "x", 5, ""]),
      at: "B3",
      params: { written: "Tân Monh", candidates: "Tân Minh (huyện Sông Mẫu), Tân Mạnh (huyện Sông Mẫu)" },
      subject: "Tân Monh",
    },
  ],
});
