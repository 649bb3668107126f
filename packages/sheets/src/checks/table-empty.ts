import type { UnitLevel } from "@ntm-kit/core";
import type { CommuneTable } from "../kinds/communes/commune-table";
import type { KindTable } from "../kinds/define-kind";
import type { SummaryTable } from "../kinds/summary/summary-table";
import type { Field } from "../tables/field";
import { allColumns } from "../tables/frame";
import { type CheckContext, defineCheck } from "./support/define-check";
import { COMMUNE_HEADER, communeSheet } from "./support/examples";
import { unitsCounted } from "./support/units-counted";

type Context = CheckContext<"table/empty">;

/**
 * A form whose units stand there and in which nothing is filled in. In a list of recognitions the names alone say
 * something.
 */
export const tableEmpty = defineCheck({
  code: "table/empty",
  severity: "warning",
  communes(table, context) {
    const { kind, only } = table.frame;
    if (kind === "recognition-list" || only || [table, ...table.beside].some(saysAnything)) return;
    const rows = table.rows.filter(({ isCounted, duplicateOf }) => isCounted && !duplicateOf);
    tell(table, rows, context.index.countedLevel, context);
  },
  summary(table, context) {
    const rows = table.rows.filter(({ unit, role }) => role === "record" && unit && context.index.isUpper(unit));
    if (!isAnyFilled(table)) tell(table, rows, context.index.upperLevel, context);
  },
  passes: [
    { why: "one mark is a beginning", rows: communeSheet([1, "Bình Hòa", "x"], [2, "Tân Minh"]) },
    { why: "a header without units is no form that waits for them", rows: [COMMUNE_HEADER] },
  ],
  fails: [
    {
      why: "names and no marks",
      rows: communeSheet([1, "Bình Hòa"], [2, "Tân Minh"]),
      at: "B3",
      params: { units: { vi: "2 xã", en: "2 communes" } },
    },
    {
      why: "a summary in which nothing stands but how many communes there are",
      rows: [
        ["TT", "Huyện", "Tổng số xã", "Số xã đạt chuẩn NTM"],
        [1, "Huyện Sông Mẫu", 4],
      ],
      at: "B2",
      params: { units: { vi: "1 huyện, thị xã", en: "1 district" } },
    },
  ],
});

const saysAnything = ({ rows }: CommuneTable): boolean => rows.some(({ hasContent }) => hasContent);

/** What names a district or is written beside it is no result of it; how many communes it has stands in every form. */
const NO_FIGURES: readonly Field[] = ["number", "unit", "code", "note", "communes"];

function isAnyFilled({ frame, rows }: SummaryTable): boolean {
  const figures = allColumns(frame).filter(({ field }) => !NO_FIGURES.includes(field));
  return rows.some(({ line }) => figures.some(({ slot }) => frame.view.shownText(line, slot) !== ""));
}

interface NamedRow {
  readonly line: number;
  readonly nameSlot: number;
}

function tell({ frame }: KindTable, rows: readonly NamedRow[], level: UnitLevel, { index, report }: Context): void {
  const [first] = rows;
  if (!first) return;
  report({
    at: frame.view.origin(first.line, first.nameSlot),
    params: { units: unitsCounted(index, level, rows.length) },
  });
}
