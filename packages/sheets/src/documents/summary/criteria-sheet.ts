import type { Summary } from "@ntm-kit/core";
import type { SheetDocument } from "../../document/sheet-document";
import { type OfficialForm, officialSheet } from "../official-sheet";
import { area } from "../rows";
import { tableSheet } from "../table-sheet";

const HEADS = {
  vi: ["Tiêu chí", "Tên", "Đạt", "Chưa đạt", "Chưa có số liệu"],
  en: ["Criterion", "Name", "Met", "Not met", "Not reported"],
} as const;

/** Columns of the criteria that the chart stacks. */
const SERIES = [
  { column: 2, color: "70AD47" },
  { column: 3, color: "C00000" },
  { column: 4, color: "BFBFBF" },
] as const;

/** A row a criterion: how many communes meet it. */
export function criteriaSheet({ criteria, labels }: Summary, name: string, form: OfficialForm): SheetDocument {
  const { language } = form;
  const heads = HEADS[language];
  const rows = criteria.map(({ number, name: words, met, notMet, notReported }) => [
    /^\d+$/.test(number) ? Number(number) : number,
    words,
    met,
    notMet,
    notReported,
  ]);
  const table = tableSheet(name, "ntm_tieu_chi", heads, rows, [10, 58, 14, 14, 16]);
  const last = rows.length;
  const title = language === "vi" ? `Số ${labels.communes.vi} đạt từng tiêu chí` : `${labels.communes.en} by criterion`;
  if (last === 0) return officialSheet(table, title, form);
  const chart = {
    kind: "stacked-bar" as const,
    title,
    anchor: { row: 0, column: heads.length + 1, rows: 24, columns: 10 },
    categories: area(1, 1, last, 1),
    series: SERIES.map(({ column, color }) => ({
      name: heads[column],
      values: area(1, column, last, column),
      color,
    })),
  };
  return officialSheet({ ...table, charts: [chart] }, title, form);
}
