import { type Origin, type PlanIndex, unitPhrase } from "@ntm-kit/core";
import type { CommuneTable } from "../kinds/communes/commune-table";
import { frameTime } from "../tables/row-time";
import { scopeOf } from "../tables/scope";
import { isToCome } from "../text/nature";
import { wordList } from "../text/word-list";
import { defineCheck } from "./support/define-check";
import { COMMUNE_HEADER, communeSheet } from "./support/examples";

/** A table of one row whose letterhead or title is of that very commune: it reports for nobody else. */
function isOfOneCommune({ frame }: CommuneTable, listed: ReadonlySet<string>, index: PlanIndex): boolean {
  const [only] = listed;
  return listed.size === 1 && scopeOf(frame.title, frame.view.grid.name, index, "commune")?.id === only;
}

/**
 * "Danh sách xã đề nghị công nhận": a list of what is planned or applied for names those it is of, and no others. A
 * plan of "các xã huyện …" is of all of them.
 */
const isChosen = ({ frame }: CommuneTable): boolean =>
  CHOOSING.within(frame.title.words) && isToCome(frameTime(frame).nature);
const CHOOSING = wordList(["danh sách", "đề nghị"]);

/**
 * A commune of a district that the table covers is not listed. A table covers a district that it heads, that its title
 * names, or of which it lists at least half, and the whole plan where its root is right above the communes; a list of
 * recognised communes covers none.
 */
export const unitMissing = defineCheck({
  code: "unit/missing",
  severity: "warning",
  communes(table, { index, report }) {
    // A commune's own form names its district and is of nobody else.
    if (!table.form.coversDistricts || table.frame.only) return;
    const listed = new Set<string>();
    for (const { unit, match } of table.rows) {
      if (unit) listed.add(unit.id);
      if (match?.kind === "ambiguous") for (const { id } of match.units) listed.add(id);
    }
    if (isOfOneCommune(table, listed, index) || isChosen(table)) return;
    const headings = headingsOf(table);
    for (const district of index.districts) {
      const communes = index.communesOf(district.id);
      const heading = headings.get(district.id);
      const known = communes.filter((commune) => listed.has(commune.id)).length;
      // The root right above the communes is the one block: whatever lists communes covers the whole plan.
      const isWhole = district === index.root && known > 0;
      const isCovered =
        isWhole ||
        heading !== undefined ||
        table.scope?.id === district.id ||
        (known > 0 && known * 2 >= communes.length);
      if (!isCovered) continue;
      for (const commune of communes)
        if (!listed.has(commune.id))
          report({
            ...(heading === undefined || district === index.root ? {} : { at: heading }),
            params: { district: unitPhrase(district), name: unitPhrase(commune), listed: known, all: communes.length },
            subject: commune.id,
          });
    }
  },
  passes: [
    {
      why: "a block of which the table lists less than half, without heading it, is not covered",
      rows: [COMMUNE_HEADER, [1, "Bình Hòa", "x", "x", "x", "x", "x", 5, ""]],
    },
    {
      why: "what is applied for is of those it names",
      rows: [
        ["DANH SÁCH XÃ HUYỆN SÔNG MẪU ĐỀ NGHỊ CÔNG NHẬN ĐẠT CHUẨN"],
        ["TT", "Tên xã", "Số tiêu chí đạt"],
        [1, "Bình Hòa", 5],
      ],
    },
  ],
  fails: [
    {
      why: "the heading of a block stands, one of its communes does not",
      rows: communeSheet([1, "Bình Hòa", "x", "x", "x", "x", "x", 5, ""]),
      at: "B2",
      params: { district: "huyện Sông Mẫu", name: "xã Tân Minh", listed: 1, all: 5 },
      subject: "song-mau/tan-minh",
      also: [
        {
          at: "B2",
          params: { district: "huyện Sông Mẫu", name: "xã Tân Mạnh", listed: 1, all: 5 },
          subject: "song-mau/tan-manh",
        },
        {
          at: "B2",
          params: { district: "huyện Sông Mẫu", name: "xã Long Khê", listed: 1, all: 5 },
          subject: "song-mau/long-khe",
        },
        {
          at: "B2",
          params: { district: "huyện Sông Mẫu", name: "xã Ea R'Mẫu", listed: 1, all: 5 },
          subject: "song-mau/ea-r-mau",
        },
      ],
    },
  ],
});

/** Where the first heading or subtotal row stands that names a unit, by the unit. */
function headingsOf(table: CommuneTable): ReadonlyMap<string, Origin> {
  const headings = new Map<string, Origin>();
  for (const { role, unit, line, nameSlot } of table.lines)
    if ((role === "heading" || role === "subtotal") && unit && !headings.has(unit.id))
      headings.set(unit.id, table.frame.view.origin(line, nameSlot));
  return headings;
}
