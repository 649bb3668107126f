import {
  capital,
  layerWord,
  layerWords,
  type Plan,
  type PlanIndex,
  standardShort,
  type Unit,
  unitTitle,
} from "@ntm-kit/core";
import type { DataValidation, DocumentCell, SheetDocument, WorkbookDocument } from "../document/sheet-document";
import { columnName } from "../grid/address";
import { type FormOptions, formScope, uncountedTypes } from "./form-of";
import { formSheet } from "./form-sheet";
import { area, blank, HEAD_ROWS, instructions, styled } from "./rows";
import { plainSheetName } from "./sheet-name";
import { STYLES } from "./styles";

function headerOf(index: PlanIndex): string[] {
  const commune = layerWord(index, index.countedLevel).vi;
  const layer = capital(layerWord(index, index.upperLevel).vi);
  return [
    "TT",
    capital(layerWords(index, index.upperLevel).vi),
    `Tổng số ${commune}`,
    ...index.standards.map(({ id }, i) =>
      i === 0 ? `Số ${commune} đạt chuẩn` : `Số ${commune} đạt chuẩn ${standardShort(index.standards, id).vi}`,
    ),
    `Bình quân tiêu chí/${commune}`,
    "Số tiêu chí thấp nhất",
    `${layer} đạt chuẩn`,
    "Ghi chú",
  ];
}

/** A form with a row per unit of the layer above the communes; the last row sums by formulas. */
export function districtTemplate(plan: Plan, options: FormOptions = {}): WorkbookDocument {
  const scope = formScope(plan, options);
  const { index, districts } = scope;
  const layers = layerWords(index, index.upperLevel).vi;
  const standards = index.standards.length;
  const [from, to] = [HEAD_ROWS + 1, HEAD_ROWS + districts.length];
  const communes = districts.flatMap(({ id }) => index.communesOf(id)).length;
  const sheet = formSheet(scope, {
    name: plainSheetName(`Tổng hợp ${layerWord(index, index.upperLevel).vi}`),
    title: `TỔNG HỢP KẾT QUẢ XÂY DỰNG NÔNG THÔN MỚI THEO ${layers.toUpperCase()}`,
    subtitle: scope.dayLine,
    columnWidths: [6, 26, 11, 12, ...index.standards.slice(1).map(() => 14), 14, 13, 14, 24],
    header: [styled(headerOf(index), "header")],
    body: [
      ...districts.map((district, i) => districtRow(i + 1, district, index)),
      totalRow(from, to, communes, standards),
    ],
    frozenColumns: 2,
    validations: [...districts.map((district, i) => countChoice(from + i, district, index)), ...means(from, to, index)],
    paper: "A4",
  });
  return { title: `Tổng hợp theo ${layers}`, styles: STYLES, sheets: [sheet, guide(index)] };
}

const districtRow = (number: number, district: Unit, index: PlanIndex): DocumentCell[] => [
  { value: number, style: "center" },
  { value: unitTitle(district), style: "cell" },
  { value: index.communesOf(district.id).length, style: "number" },
  ...blank(index.standards.length, "number"),
  { style: "decimal" },
  { style: "number" },
  { style: "center" },
  { style: "cell" },
];

/** Numbers of communes by standard: no more than the district has. */
function countChoice(row: number, district: Unit, index: PlanIndex): DataValidation {
  const commune = layerWord(index, index.countedLevel).vi;
  const most = index.communesOf(district.id).length;
  return {
    range: area(row, 3, row, 2 + index.standards.length),
    rule: { kind: "whole", min: 0, max: most },
    errorTitle: `Số ${commune}`,
    error: `${unitTitle(district)} có ${most} ${commune}.`,
  };
}

/** What may be typed into the columns behind those of the standards. */
function means(from: number, to: number, index: PlanIndex): DataValidation[] {
  const most = index.criteriaSet(index.plainStandard)?.criteria.length ?? 0;
  const behind = (column: number): string =>
    area(from, column + index.standards.length, to, column + index.standards.length);
  const error = `Từ 0 đến ${most}.`;
  return [
    { range: behind(3), rule: { kind: "decimal", min: 0, max: most }, errorTitle: "Bình quân tiêu chí", error },
    { range: behind(4), rule: { kind: "whole", min: 0, max: most }, errorTitle: "Số tiêu chí", error },
    { range: behind(5), rule: { kind: "list", items: ["Đạt", "Chưa đạt"] } },
  ];
}

function totalRow(from: number, to: number, communes: number, standards: number): DocumentCell[] {
  const [mean, least] = [3 + standards, 4 + standards];
  const range = (column: number): string => `${columnName(column)}${from + 1}:${columnName(column)}${to + 1}`;
  const sum = (column: number): DocumentCell => ({
    value: column === 2 ? communes : "",
    formula: column === 2 ? `SUM(${range(2)})` : `IF(COUNT(${range(column)})=0,"",SUM(${range(column)}))`,
    style: "total",
  });
  return [
    { style: "total" },
    { value: "Tổng cộng", style: "totalName" },
    ...Array.from({ length: 1 + standards }, (_, i) => sum(2 + i)),
    {
      value: "",
      formula: `IF(COUNT(${range(mean)})<ROWS(${range(mean)}),"",SUMPRODUCT(${range(2)},${range(mean)})/SUM(${range(2)}))`,
      style: "totalDecimal",
    },
    { value: "", formula: `IF(COUNT(${range(least)})=0,"",MIN(${range(least)}))`, style: "total" },
    ...blank(2, "total"),
  ];
}

function guide(index: PlanIndex): SheetDocument {
  const commune = layerWord(index, index.countedLevel).vi;
  const layers = layerWords(index, index.upperLevel).vi;
  const [, ...higher] = index.standards.map(({ id }) => standardShort(index.standards, id).vi);
  const uncounted = uncountedTypes(index);
  const nested = higher.map((short, i) =>
    i === 0
      ? `${commune} ${short} cũng là ${commune} đạt chuẩn`
      : `${commune} ${short} cũng là ${commune} ${higher[i - 1]}`,
  );
  return instructions(`Hướng dẫn điền biểu tổng hợp theo ${layers}`, [
    `Mỗi ${layers} một dòng; tổng số ${commune} là số ${commune}${uncounted && `, không tính ${uncounted}`}.`,
    ...(nested.length > 0 ? [`${capital(nested.reverse().join("; "))}: số ở cột trước bao gồm số ở cột sau.`] : []),
    `Bình quân tiêu chí/${commune} là tổng số tiêu chí đạt của tất cả các ${commune} chia cho số ${commune}.`,
    "Dòng tổng cộng tính bằng công thức, không nhập tay.",
    `Gửi kèm biểu tiêu chí các ${commune} để đối chiếu.`,
  ]);
}
