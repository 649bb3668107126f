import type { Summary } from "@ntm-kit/core";
import type { SheetDocument } from "../../document/sheet-document";
import { type OfficialForm, officialSheet } from "../official-sheet";
import { stackedCharts } from "../stacked-chart";
import { tableSheet } from "../table-sheet";
import { CRITERIA_HEADS, CRITERIA_SERIES } from "./criteria-columns";

/** A row a criterion: how many communes meet it. */
export function criteriaSheet({ criteria, labels }: Summary, name: string, form: OfficialForm): SheetDocument {
  const { language } = form;
  const heads = CRITERIA_HEADS[language];
  const rows = criteria.map(({ number, name: words, met, notMet, notReported }) => [
    /^\d+$/.test(number) ? Number(number) : number,
    words,
    met,
    notMet,
    notReported,
  ]);
  const table = tableSheet(name, "ntm_tieu_chi", heads, rows, [10, 58, 14, 14, 16]);
  const title = language === "vi" ? `Số ${labels.communes.vi} đạt từng tiêu chí` : `${labels.communes.en} by criterion`;
  const anchor = { row: 0, column: heads.length + 1, rows: 24, columns: 10 };
  const charts = stackedCharts({ title, anchor, heads, rows: rows.length, ...CRITERIA_SERIES });
  return officialSheet({ ...table, charts }, title, form);
}
