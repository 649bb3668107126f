import { capital, type Language, type Summary, type SummaryUnit, statusWords } from "@ntm-kit/core";
import type { DocumentCell, SheetDocument } from "../../document/sheet-document";
import { columnName } from "../../grid/address";
import { type OfficialForm, officialSheet } from "../official-sheet";
import { tableSheet, type Value } from "../table-sheet";
import { statusColours } from "../targets-sheet";
import { rangeRemark, rangeValue } from "./range-value";

const WORDS = {
  vi: {
    number: "TT",
    unit: "Đơn vị",
    reported: "Có số liệu",
    mean: "Bình quân tiêu chí",
    least: "Ít nhất",
    note: "Ghi chú",
  },
  en: { number: "No.", unit: "Unit", reported: "Reported", mean: "Mean criteria", least: "Lowest", note: "Note" },
} as const;

const FIRST = { number: 0, unit: 1, standards: 4 } as const;

/** A row a unit of the layer above the communes, then the whole, then groups of communes where the plan has them. */
export function unitsSheet(summary: Summary, name: string, form: OfficialForm): SheetDocument {
  const { units, groups = [], labels } = summary;
  const { language } = form;
  const [root, ...upper] = units;
  const heads = headsOf(summary, language);
  const last = [...(root ? [root] : []), ...groups];
  const rows = [
    ...upper.map((unit, i) => unitRow(unit, summary, i + 1, language)),
    ...last.map((unit) => unitRow(unit, summary, null, language)),
  ];
  const means = FIRST.standards + labels.standards.length;
  const table = tableSheet(
    name,
    "ntm_don_vi",
    heads,
    rows,
    [5, 26, 9, 11, ...labels.standards.map(() => 12), 13, 11, 15, 30],
    [means],
  );
  const own = columnName(means + 2);
  const sheet = {
    ...table,
    rows: table.rows.map((row, i) => (i > upper.length ? row.map(summedUp) : row)),
    conditionalFormats: statusColours(`${own}2:${own}${rows.length + 1}`, `${own}2`, language),
    charts: upper.length < 2 ? [] : chartOf(summary, heads, upper.length),
  };
  return officialSheet(sheet, titleOf(summary, language), form, rangeRemark(rows.flat(), language));
}

/** A cell of the row that stands for all of them. */
function summedUp(cell: DocumentCell | null): DocumentCell | null {
  const styles: Readonly<Record<string, string>> = { center: "total", centerDecimal: "totalDecimal" };
  return cell && { ...cell, style: styles[cell.style ?? ""] ?? "totalName" };
}

function titleOf({ labels }: Summary, language: Language): string {
  return language === "vi"
    ? `Tổng hợp kết quả xây dựng nông thôn mới theo ${labels.layers.vi}`
    : `New rural development by ${labels.layer.en}`;
}

/** Headings in the plan's own words. */
function headsOf({ labels }: Summary, language: Language): string[] {
  const words = WORDS[language];
  const layer = capital(labels.layer[language]);
  return [
    words.number,
    words.unit,
    language === "vi" ? `Số ${labels.communes.vi}` : capital(labels.communes.en),
    words.reported,
    ...labels.standards.map((standard) => standard[language]),
    words.mean,
    words.least,
    language === "vi" ? `${layer} đạt chuẩn` : layer,
    words.note,
  ];
}

function unitRow(unit: SummaryUnit, { labels }: Summary, number: number | null, language: Language): Value[] {
  const { communes, reported, districtStandard, meanCriteria, minCriteria } = unit;
  return [
    number,
    unit.name,
    communes,
    reported,
    ...labels.standards.map(({ id }) => rangeValue(unit.standards[id] ?? [null, null], language)),
    meanValue(meanCriteria, language),
    rangeValue(minCriteria, language),
    districtStandard ? statusWords[districtStandard][language] : null,
    silentText(communes - reported, labels, language),
  ];
}

/** With two decimals at both ends; what is certain gets them from its cell. */
function meanValue(range: SummaryUnit["meanCriteria"], language: Language): Value {
  const [low, high] = range.map((end) => end?.toFixed(2));
  const figure = `${low}–${high}`;
  return range[0] === range[1] ? range[0] : { figure: language === "vi" ? figure.replaceAll(".", ",") : figure };
}

/** Why figures are ranges: whose are missing. */
function silentText(silent: number, { commune, communes }: Summary["labels"], language: Language): string | null {
  if (silent === 0) return null;
  return language === "vi"
    ? `Chưa có số liệu của ${silent} ${commune.vi}`
    : `${silent} ${silent === 1 ? commune.en : communes.en} without data`;
}

/** How many communes of each unit are at the plain standard, beside how many there are; of certain figures alone. */
function chartOf(
  { units, labels }: Summary,
  heads: readonly string[],
  rows: number,
): NonNullable<SheetDocument["charts"]> {
  const [, ...upper] = units;
  const plain = labels.standards[0]?.id ?? "";
  const isCertain = upper.every(({ standards }) => standards[plain]?.[0] === standards[plain]?.[1]);
  if (!isCertain) return [];
  const over = (column: number): string => `${columnName(column)}2:${columnName(column)}${rows + 1}`;
  return [
    {
      kind: "bar",
      title: heads[FIRST.standards] ?? "",
      anchor: { row: 0, column: heads.length + 1, rows: 18, columns: 7 },
      categories: over(FIRST.unit),
      series: [
        { name: heads[FIRST.standards] ?? "", values: over(FIRST.standards), color: "548235" },
        { name: heads[2] ?? "", values: over(2), color: "BFBFBF" },
      ],
    },
  ];
}
