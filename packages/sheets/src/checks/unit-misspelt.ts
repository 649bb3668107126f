import { type Origin, type PlanIndex, type Unit, unitPhrase } from "@ntm-kit/core";
import { literal } from "../text/literal";
import type { UnitMatch } from "../text/unit-matcher";
import { defineCheck } from "./support/define-check";
import { communeSheet } from "./support/examples";
import { namesIn } from "./support/own-names";

/** A name one slip away from exactly one unit. Several near names are `unit/ambiguous`, none is `unit/unknown`. */
export const unitMisspelt = defineCheck({
  code: "unit/misspelt",
  severity: "warning",
  communes({ frame, lines, rows }, { index, report }) {
    const second = new Set(rows.flatMap(({ duplicateOf, line }) => (duplicateOf ? [line] : [])));
    for (const { line, nameSlot, label: text, match } of lines)
      if (match?.kind === "near")
        report(misspelt({ text, match, isSecond: second.has(line) }, frame.view.origin(line, nameSlot), index));
  },
  summary({ frame, rows }, { index, report }) {
    for (const { line, nameSlot, label: text, match, duplicateOf } of rows)
      if (match?.kind === "near")
        report(
          misspelt({ text, match, isSecond: duplicateOf !== undefined }, frame.view.origin(line, nameSlot), index),
        );
  },
  own(table, { index, report }) {
    for (const { at, text, match } of namesIn(table))
      if (match.kind === "near") report(misspelt({ text, match }, at, index));
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
    {
      why: "one letter off from a unit that has a row of its own: that row counts, and there is no certain fix",
      rows: communeSheet(
        [1, "Bình Hóc", "x", "x", "x", "x", "", 4, ""],
        [2, "Bình Hòa", "x", "x", "x", "x", "x", 5, ""],
      ),
      at: "B3",
      params: { written: "Bình Hóc", name: "Bình Hòa", district: "huyện Sông Mẫu" },
      subject: "song-mau/binh-hoa",
    },
  ],
});

interface MisspeltName {
  readonly text: string;
  readonly match: Extract<UnitMatch, { kind: "near" }>;
  /** Whether another row is the unit's: whoever wrote this one may have meant another, and no fix is certain. */
  readonly isSecond?: boolean;
}

function misspelt({ text, match: { unit }, isSecond }: MisspeltName, at: Origin, index: PlanIndex) {
  const district = index.districtOf(unit.id) ?? index.root;
  return {
    at,
    params: { written: text, name: unit.name, district: unitPhrase(district) },
    ...(isSecond ? {} : { fix: { at, from: text, to: corrected(text, unit), safe: true } }),
    subject: unit.id,
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
