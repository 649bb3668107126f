import { type Unit, unitPhrase } from "@ntm-kit/core";
import { literal } from "../text/literal";
import type { UnitMatch } from "../text/unit-matcher";
import { defineCheck } from "./support/define-check";
import { communeSheet } from "./support/examples";
import { namesIn } from "./support/own-names";

/** A name one slip away from exactly one unit. Several near names are `unit/ambiguous`, none is `unit/unknown`. */
export const unitMisspelt = defineCheck({
  code: "unit/misspelt",
  severity: "warning",
  communes(table, { index, report }) {
    for (const line of table.lines)
      if (line.match?.kind === "near")
        report(misspelt(line.label, line.match, table.frame.view.origin(line.line, line.nameSlot), index));
  },
  summary(table, { index, report }) {
    for (const row of table.rows)
      if (row.match?.kind === "near")
        report(misspelt(row.label, row.match, table.frame.view.origin(row.line, row.nameSlot), index));
  },
  own(table, { index, report }) {
    for (const { at, text, match } of namesIn(table))
      if (match.kind === "near") report(misspelt(text, match, at, index));
  },
  passes: [
    {
      why: "tone placement and type prefix are not slips",
      rows: communeSheet([1, "xã Bình Hoà", "x", "x", "x", "x", "x", 5, ""]),
    },
    {
      why: "two near names are another finding's case",
      rows: communeSheet([1, "Tân Monh", "x", "x", "x", "x", "x", 5, ""]),
    },
  ],
  fails: [
    {
      why: "one letter off",
      rows: communeSheet([1, "Bình Hóc", "x", "x", "x", "x", "x", 5, ""]),
      at: "B3",
      params: { written: "Bình Hóc", name: "Bình Hòa", district: "huyện Sông Mẫu" },
      fix: { to: "Bình Hòa", safe: true },
      subject: "song-mau/binh-hoa",
    },
  ],
});

function misspelt(
  written: string,
  match: Extract<UnitMatch, { kind: "near" }>,
  at: number | string,
  index: {
    districtOf(id: string): Parameters<typeof unitPhrase>[0] | undefined;
    root: Parameters<typeof unitPhrase>[0];
  },
) {
  const district = index.districtOf(match.unit.id) ?? index.root;
  return {
    at,
    params: { written, name: match.unit.name, district: unitPhrase(district) },
    fix: { at, from: written, to: corrected(written, match.unit), safe: true },
    subject: match.unit.id,
  };
}

/** Words of type that stand before names, whatever the plan counts. */
const TYPE_WORDS = String.raw`xã|phường|thị trấn|huyện|thành phố|thị xã|tỉnh|x\.|p\.|tt\.?|h\.|tp\.?|tx\.?`;

/** The official name in the place of the written one: what stands before it ("1. xã", "Huyện") stays. */
function corrected(written: string, { name, type }: Unit): string {
  const words = new RegExp(
    String.raw`^(?:\s*(?:\d+|[IVX]+)[.)]\s*)?(?:\s*(?:${literal(type)}|${TYPE_WORDS})\s+)?`,
    "i",
  );
  const prefix = words.exec(written)?.[0] ?? "";
  const rest = written.slice(prefix.length);
  return prefix + (rest === rest.toUpperCase() && rest !== rest.toLowerCase() ? name.toUpperCase() : name);
}
