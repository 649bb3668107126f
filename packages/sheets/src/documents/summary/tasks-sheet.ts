import type { Summary, TaskCounts } from "@ntm-kit/core";
import type { SheetDocument } from "../../document/sheet-document";
import { type OfficialForm, officialSheet } from "../official-sheet";
import { stackedCharts } from "../stacked-chart";
import { tableSheet, type Value } from "../table-sheet";

const HEADS = {
  vi: ["TT", "Theo", "Tên", "Số nhiệm vụ", "Hoàn thành", "Đang thực hiện", "Chưa thực hiện", "Quá hạn", "Chưa báo cáo"],
  en: ["No.", "By", "Name", "Tasks", "Done", "In progress", "Not started", "Overdue", "Not reported"],
} as const;

const BY = {
  byGroup: { vi: "Nhóm", en: "Group" },
  byAgency: { vi: "Đơn vị chủ trì", en: "Lead agency" },
  byDue: { vi: "Thời hạn", en: "Due" },
} as const;

const TITLE = {
  vi: "Tiến độ thực hiện các nhiệm vụ xây dựng nông thôn mới",
  en: "Tasks of new rural development",
} as const;

/** Columns that the chart stacks. */
const SERIES = [
  { column: 4, color: "70AD47" },
  { column: 5, color: "FFC000" },
  { column: 6, color: "C00000" },
  { column: 8, color: "BFBFBF" },
] as const;

/** How many tasks are in which state: by group, by agency, by due day, numbered anew in each. */
export function taskCountsSheet({ tasks }: Summary, name: string, form: OfficialForm): SheetDocument {
  const { language } = form;
  const heads = HEADS[language];
  const keys = ["byGroup", "byAgency", "byDue"] as const;
  const rows = keys.flatMap((key) => tasks[key].map((entry, i) => countsRow(entry, BY[key][language], i + 1)));
  const table = tableSheet(name, "ntm_nhiem_vu", heads, rows, [5, 15, 62, 9, 10, 10, 10, 9, 10]);
  const groups = tasks.byGroup.length;
  const anchor = { row: 0, column: heads.length + 1, rows: 20, columns: 9 };
  const sheet = {
    ...table,
    charts: stackedCharts({ title: TITLE[language], anchor, heads, names: 2, rows: groups, series: SERIES }),
    conditionalFormats: [
      { range: `H2:H${rows.length + 1}`, formula: "H2>0", style: { fill: "FFC7CE", color: "9C0006" } },
    ],
  };
  return officialSheet(sheet, TITLE[language], form);
}

const countsRow = (entry: TaskCounts, by: string, number: number): Value[] => [
  number,
  by,
  entry.name,
  entry.tasks,
  entry.done,
  entry.inProgress,
  entry.notStarted,
  entry.overdue,
  entry.notReported,
];
