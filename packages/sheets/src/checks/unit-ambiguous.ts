import { type Origin, type PlanIndex, type Unit, unitPhrase } from "@ntm-kit/core";
import { defineCheck } from "./support/define-check";
import { communeSheet } from "./support/examples";
import { namesIn } from "./support/own-names";

/** A name that several units could be meant by; nothing is chosen for the user. */
export const unitAmbiguous = defineCheck({
  code: "unit/ambiguous",
  severity: "error",
  communes(table, { index, report }) {
    for (const line of table.lines) {
      if (line.match?.kind !== "ambiguous") continue;
      report(ambiguous(line.label, line.match.units, table.frame.view.origin(line.line, line.nameSlot), index));
    }
  },
  own(table, { index, report }) {
    for (const { at, text, match } of namesIn(table))
      if (match.kind === "ambiguous") report(ambiguous(text, match.units, at, index));
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

function ambiguous(written: string, units: readonly Unit[], at: Origin, index: PlanIndex) {
  const candidates = units.map((unit) => {
    const district = index.districtOf(unit.id);
    return district && district.id !== unit.id ? `${unit.name} (${unitPhrase(district)})` : unitPhrase(unit);
  });
  return { at, params: { written, candidates: candidates.join(", ") }, subject: written };
}
