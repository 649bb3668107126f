import {
  capital,
  type Language,
  type Plan,
  type RoadBody,
  type Summary,
  statusWords,
  type TaskCounts,
} from "@ntm-kit/core";
import type { SheetDocument, WorkbookDocument } from "../document/sheet-document";
import { columnName } from "../grid/address";
import { roadSheet } from "./road-sheet";
import { area } from "./rows";
import { STYLES } from "./styles";
import { tableSheet } from "./table-sheet";
import { statusColours, targetsSheet } from "./targets-sheet";

export interface SummaryOptions {
  readonly language: Language;
  readonly plan: Plan;
  /** The way to all targets; without it there is no sheet of it. */
  readonly road?: RoadBody | undefined;
}

const NAMES = {
  units: { vi: "Tổng hợp NTM", en: "NTM summary" },
  targets: { vi: "Mục tiêu NTM", en: "NTM targets" },
  criteria: { vi: "Tiêu chí NTM", en: "NTM criteria" },
  tasks: { vi: "Nhiệm vụ NTM", en: "NTM tasks" },
  road: { vi: "Lộ trình NTM", en: "NTM road" },
} as const;

const HEADS = {
  criteria: {
    vi: ["Tiêu chí", "Tên", "Đạt", "Chưa đạt", "Chưa có số liệu"],
    en: ["Criterion", "Name", "Met", "Not met", "Not reported"],
  },
  tasks: {
    vi: [
      "Theo",
      "Mã",
      "Tên",
      "Số nhiệm vụ",
      "Hoàn thành",
      "Đang thực hiện",
      "Chưa thực hiện",
      "Quá hạn",
      "Chưa báo cáo",
    ],
    en: ["By", "Id", "Name", "Tasks", "Done", "In progress", "Not started", "Overdue", "Not reported"],
  },
} as const;

const UNIT_HEADS = {
  vi: {
    unit: "Đơn vị",
    reported: "Số xã có số liệu",
    possible: ", tối đa",
    means: ["Bình quân, thấp nhất", "Bình quân, cao nhất", "Xã ít nhất, thấp nhất", "Xã ít nhất, cao nhất"],
  },
  en: {
    unit: "Unit",
    reported: "Reported",
    possible: ", at most",
    means: ["Mean from", "Mean to", "Lowest from", "Lowest to"],
  },
} as const;

/** Headings of the units, in the plan's own words. */
function unitHeads({ labels }: Summary, language: Language): string[] {
  const heads = UNIT_HEADS[language];
  const layer = capital(labels.layer[language]);
  return [
    heads.unit,
    language === "vi" ? `Số ${labels.communes.vi}` : capital(labels.communes.en),
    heads.reported,
    ...labels.standards.flatMap((standard) => [standard[language], `${standard[language]}${heads.possible}`]),
    ...heads.means,
    language === "vi" ? `${layer} đạt chuẩn` : layer,
  ];
}

/** The names of the sheets that a summary is made of, so that a later one can replace its own sheets and no other. */
export const summarySheetNames = (language: Language): string[] => Object.values(NAMES).map((name) => name[language]);

/**
 * The summary as a workbook: districts, targets, criteria, tasks and the road as tables, states in colour, districts
 * and criteria as charts.
 */
export function summaryDocument(summary: Summary, { language, plan, road }: SummaryOptions): WorkbookDocument {
  return {
    title: NAMES.units[language],
    styles: STYLES,
    sheets: [
      unitsSheet(summary, language),
      targetsSheet(summary, { name: NAMES.targets[language], language, plan }),
      criteriaSheet(summary, language),
      tasksSheet(summary, language),
      ...(road
        ? [roadSheet(road, { name: NAMES.road[language], language, plan, standards: summary.labels.standards })]
        : []),
    ],
  };
}

function unitsSheet(summary: Summary, language: Language): SheetDocument {
  const { units, groups = [], labels } = summary;
  const heads = unitHeads(summary, language);
  const rows = [...units, ...groups].map((unit) => [
    unit.name,
    unit.communes,
    unit.reported,
    ...labels.standards.flatMap(({ id }) => unit.standards[id] ?? [null, null]),
    ...unit.meanCriteria,
    ...unit.minCriteria,
    unit.districtStandard ? statusWords[unit.districtStandard][language] : null,
  ]);
  const means = 3 + 2 * labels.standards.length;
  const sheet = tableSheet(
    NAMES.units[language],
    "ntm_don_vi",
    heads,
    rows,
    [26, 9, 11, ...labels.standards.flatMap(() => [10, 12]), 12, 12, 12, 12, 14],
    [means, means + 1],
  );
  const last = rows.length + 1;
  const own = columnName(heads.length - 1);
  return {
    ...sheet,
    conditionalFormats: statusColours(`${own}2:${own}${last}`, `${own}2`, language),
    charts:
      rows.length < 2
        ? []
        : [
            {
              kind: "bar",
              title: heads[3] ?? "",
              anchor: { row: last + 2, column: 0, rows: 18, columns: 7 },
              categories: `A3:A${last}`,
              series: [
                { name: heads[3] ?? "", values: `D3:D${last}`, color: "548235" },
                { name: heads[1] ?? "", values: `B3:B${last}`, color: "BFBFBF" },
              ],
            },
          ],
  };
}

function criteriaSheet({ criteria }: Summary, language: Language): SheetDocument {
  const rows = criteria.map((criterion) => [
    `TC${criterion.number}`,
    criterion.name,
    criterion.met,
    criterion.notMet,
    criterion.notReported,
  ]);
  const sheet = tableSheet(
    NAMES.criteria[language],
    "ntm_tieu_chi",
    HEADS.criteria[language],
    rows,
    [10, 46, 10, 12, 16],
  );
  const last = rows.length + 1;
  if (rows.length === 0) return sheet;
  return {
    ...sheet,
    charts: [
      {
        kind: "stacked-bar",
        title: NAMES.criteria[language],
        anchor: { row: 1, column: 6, rows: 24, columns: 10 },
        categories: `B2:B${last}`,
        series: CRITERIA_SERIES.map(({ column, color }) => ({
          name: HEADS.criteria[language][column],
          values: area(1, column, last - 1, column),
          color,
        })),
      },
    ],
  };
}

/** Columns of the criteria that the chart stacks. */
const CRITERIA_SERIES = [
  { column: 2, color: "70AD47" },
  { column: 3, color: "C00000" },
  { column: 4, color: "BFBFBF" },
] as const;

function tasksSheet({ tasks }: Summary, language: Language): SheetDocument {
  const by = {
    group: { vi: "Nhóm", en: "Group" },
    agency: { vi: "Đơn vị chủ trì", en: "Lead agency" },
    due: { vi: "Thời hạn", en: "Due" },
  };
  const rowOf = (label: string) => (entry: TaskCounts) => [
    label,
    entry.id,
    entry.name,
    entry.tasks,
    entry.done,
    entry.inProgress,
    entry.notStarted,
    entry.overdue,
    entry.notReported,
  ];
  const rows = [
    ...tasks.byGroup.map(rowOf(by.group[language])),
    ...tasks.byAgency.map(rowOf(by.agency[language])),
    ...tasks.byDue.map(rowOf(by.due[language])),
  ];
  const sheet = tableSheet(
    NAMES.tasks[language],
    "ntm_nhiem_vu",
    HEADS.tasks[language],
    rows,
    [16, 26, 90, 12, 12, 14, 14, 10, 14],
  );
  const groups = tasks.byGroup.length;
  const states = [
    { column: 4, color: "70AD47" },
    { column: 5, color: "FFC000" },
    { column: 6, color: "C00000" },
    { column: 8, color: "BFBFBF" },
  ] as const;
  return {
    ...sheet,
    charts:
      groups === 0
        ? []
        : [
            {
              kind: "stacked-bar",
              title: NAMES.tasks[language],
              anchor: { row: 1, column: 10, rows: 20, columns: 9 },
              categories: area(1, 1, groups, 1),
              series: states.map(({ column, color }) => ({
                name: HEADS.tasks[language][column],
                values: area(1, column, groups, column),
                color,
              })),
            },
          ],
    conditionalFormats: [
      { range: `H2:H${rows.length + 1}`, formula: "H2>0", style: { fill: "FFC7CE", color: "9C0006" } },
    ],
  };
}
