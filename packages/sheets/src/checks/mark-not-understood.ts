import { type CriteriaSet, unitPhrase } from "@ntm-kit/core";
import { columnLabel } from "../cells/column-label";
import type { CommuneRow } from "../kinds/communes/commune-table";
import { fieldKey } from "../tables/field";
import { defineCheck } from "./support/define-check";
import { communeSheet } from "./support/examples";

/** A mark, or a claim of a standard, that says neither yes nor no and is no known word; what it is about stays open. */
export const markNotUnderstood = defineCheck({
  code: "mark/not-understood",
  severity: "error",
  everyTime: true,
  communes(table, { report }) {
    const { view } = table.frame;
    for (const row of table.rows) {
      const about = { subject: row.unit?.id };
      const name = row.unit ? unitPhrase(row.unit) : row.label;
      for (const mark of row.marks)
        if (mark.state === "unknown") {
          const where = criterionPhrase(table.set, mark.criterion);
          const field = fieldKey({ of: "criterion", number: mark.criterion });
          report({
            at: view.origin(row.line, mark.slot),
            params: { written: mark.text, where, name },
            ...about,
            field,
          });
        }
      for (const { slot, text } of unclearClaims(row)) {
        const heading = columnLabel(table.frame, slot);
        const where = { vi: `cột “${heading}”`, en: `column “${heading}”` };
        report({ at: view.origin(row.line, slot), params: { written: text, where, name }, ...about, field: "level" });
      }
    }
  },
  own({ frame, rows }, { report }) {
    for (const { unit, name, cells } of rows)
      for (const [key, { slot, origin, text, isUnclearMark }] of Object.entries(cells)) {
        if (!isUnclearMark) continue;
        const heading = columnLabel(frame, slot);
        const where = { vi: `cột “${heading}”`, en: `column “${heading}”` };
        const whose = unit ? unitPhrase(unit) : (name?.text ?? "");
        const field = fieldKey({ of: "own", name: key });
        report({ at: origin, params: { written: text, where, name: whose }, subject: unit?.id, field });
      }
  },
  passes: [
    { why: "every usual mark is known", rows: communeSheet([1, "Bình Hòa", "x", "X", "Đ", "Đạt", "+", 5, ""]) },
    {
      why: "words that say neither leave the criterion open",
      rows: communeSheet([1, "Bình Hòa", "x", "x", "x", "x", "Đang thẩm định", 4, ""]),
    },
  ],
  fails: [
    {
      why: "a letter that no one uses",
      rows: communeSheet([1, "Bình Hòa", "x", "x", "z", "x", "x", 4, ""]),
      at: "E3",
      params: { written: "z", where: { vi: "tiêu chí 3 (Điện)", en: "criterion 3 (Điện)" }, name: "xã Bình Hòa" },
      subject: "song-mau/binh-hoa",
      field: "criterion.3",
    },
    {
      why: "a level that no one uses",
      rows: communeSheet([1, "Bình Hòa", "x", "x", "x", "x", "x", 5, "zz"]),
      at: "I3",
      params: {
        written: "zz",
        where: { vi: "cột “Mức đạt chuẩn”", en: "column “Mức đạt chuẩn”" },
        name: "xã Bình Hòa",
      },
      subject: "song-mau/binh-hoa",
      field: "level",
    },
  ],
});

/** `tiêu chí 4 (Điện)`: by number and by the name that the set of the table gives it. */
function criterionPhrase(set: CriteriaSet | undefined, number: string): { readonly vi: string; readonly en: string } {
  const name = set?.criteria.find((criterion) => criterion.number === number)?.name;
  const named = name ? `${number} (${name})` : number;
  return { vi: `tiêu chí ${named}`, en: `criterion ${named}` };
}

function unclearClaims({ claims }: CommuneRow): { readonly slot: number; readonly text: string }[] {
  const own = claims.own.filter((claim) => claim.claimed === undefined && claim.text !== "");
  return claims.level?.says === "unknown" ? [...own, claims.level] : own;
}
