import {
  type Criterion,
  capital,
  layerWord,
  type Plan,
  type PlanIndex,
  standardShort,
  type Unit,
  unitTitle,
} from "@ntm-kit/core";
import type { DataValidation, DocumentCell, SheetDocument, WorkbookDocument } from "../document/sheet-document";
import { columnName } from "../grid/address";
import { dayNumber } from "../text/day-number";
import { levelChoice, recognitionDay } from "./form-choices";
import { type CarriedOver, type FormOptions, type FormScope, formScope, uncountedTypes } from "./form-of";
import { formSheet } from "./form-sheet";
import { roman } from "./roman";
import { area, blank, CHECK_FIRST, HEAD_ROWS, instructions, styled } from "./rows";
import { plainSheetName } from "./sheet-name";
import { STYLES } from "./styles";

/** Words of the level column that are read back, lowest first. */
const levelsOf = ({ standards }: PlanIndex): string[] => [
  "Chưa đạt",
  ...standards.map(({ id }) => capital(standardShort(standards, id).vi)),
];

/** The first column of marks (counted from 0). */
const FIRST = 2;
/** Columns behind the marks. */
const ENDS = ["Tổng số tiêu chí đạt", "Mức đạt chuẩn", "Số quyết định công nhận", "Ngày công nhận", "Ghi chú"] as const;

/** A form with a row per commune and a column per criterion; totals and district rows are formulas. */
export function communeTemplate(plan: Plan, options: FormOptions = {}): WorkbookDocument {
  const scope = formScope(plan, options);
  const { index, districts } = scope;
  const criteria = (index.criteriaSet(index.plainStandard) ?? plan.criteriaSets[0])?.criteria ?? [];
  const last = FIRST + criteria.length - 1;
  const header = headerRows(index, criteria);
  const top = HEAD_ROWS + header.length;
  const levels = levelsOf(index);
  const carry = (commune: Unit): CarriedCells => carriedCells(options.carried?.get(commune.id), index, levels);
  const hasTotal = options.unit === undefined || districts.length > 1;
  const body = communeBody(scope, { top, first: FIRST, last, carry, hasTotal });
  const marks = area(top, FIRST, top + body.length - 1, last);
  const sheet = formSheet(scope, {
    name: plainSheetName(`Tiêu chí ${layerWord(index, index.countedLevel).vi}`),
    title: "KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ XÂY DỰNG NÔNG THÔN MỚI",
    subtitle: scope.dayLine,
    columnWidths: [5, 22, ...criteria.map(() => 9), 9, 13, 18, 13, 20],
    header,
    body,
    merges: headerMerges(last),
    frozenColumns: FIRST,
    validations: choices(
      plan,
      marks,
      (column) => area(top, last + column, top + body.length - 1, last + column),
      levels,
    ),
    conditionalFormats: [
      { range: marks, formula: `${columnName(FIRST)}${top + 1}="Chưa đạt"`, style: { fill: "FCE4D6" } },
    ],
    paper: "A3",
  });
  return { title: "Kết quả thực hiện các tiêu chí", styles: STYLES, sheets: [sheet, guide(index)] };
}

function headerRows(index: PlanIndex, criteria: readonly Criterion[]): (DocumentCell | null)[][] {
  const name = `Tên ${layerWord(index, index.countedLevel).vi}`;
  const [, ...others] = criteria;
  const names = criteria.map((criterion) => criterion.name);
  return [
    styled(["STT", name, "Kết quả thực hiện các tiêu chí", ...others.map(() => null), ...ENDS], "header"),
    styled([null, null, ...criteria.map(({ number }) => `TC${number}`), ...ENDS.map(() => null)], "header"),
    [...blank(FIRST, "header"), ...styled(names, "criterion"), ...blank(ENDS.length, "header")],
  ];
}

/** The heading over all marks, and headings that stand over all three rows. */
const headerMerges = (last: number): string[] => [
  ...(last > FIRST ? [area(HEAD_ROWS, FIRST, HEAD_ROWS, last)] : []),
  ...[0, 1, ...ENDS.map((_, i) => last + 1 + i)].map((column) => area(HEAD_ROWS, column, HEAD_ROWS + 2, column)),
];

/** What may be typed into the marks, and into the columns behind them, counted from the last of the marks. */
const choices = (
  plan: Plan,
  marks: string,
  behind: (column: number) => string,
  levels: readonly string[],
): DataValidation[] => [
  {
    range: marks,
    rule: { kind: "list", items: ["x", "Chưa đạt"] },
    promptTitle: "Kết quả tiêu chí",
    prompt: "x: đạt. Để trống hoặc Chưa đạt: chưa đạt. Chưa có số liệu: để trống cả dòng.",
    errorTitle: "Ký hiệu không đúng",
    error: "Chỉ ghi x hoặc Chưa đạt.",
  },
  levelChoice(behind(2), levels),
  {
    ...recognitionDay(behind(4), plan),
    promptTitle: "Ngày công nhận",
    prompt: "Ngày của quyết định công nhận, ghi ngày/tháng/năm.",
  },
];

/** What is filled in beside the marks. */
interface CarriedCells {
  readonly level?: DocumentCell;
  readonly decision?: DocumentCell;
  readonly date?: DocumentCell;
  readonly note?: DocumentCell;
}

interface BodyPlace {
  readonly top: number;
  readonly first: number;
  readonly last: number;
  readonly carry: (commune: Unit) => CarriedCells;
  /** The form of one block has its sum in the heading of it. */
  readonly hasTotal: boolean;
}

function carriedCells(carried: CarriedOver | undefined, index: PlanIndex, levels: readonly string[]): CarriedCells {
  if (!carried) return {};
  const { level, decision, date, year } = carried;
  const word = level === null ? undefined : level === "none" ? levels[0] : levels[index.heightOf(level) + 1];
  return {
    ...(word === undefined ? {} : { level: { value: word } }),
    ...(decision ? { decision: { value: decision } } : {}),
    ...(date ? { date: { value: dayNumber(date) } } : {}),
    ...(year ? { note: { value: `năm đạt: ${year}` } } : {}),
  };
}

function communeBody(
  { districts, communesOf }: FormScope,
  { top, first, last, carry, hasTotal }: BodyPlace,
): (DocumentCell | null)[][] {
  const rows: (DocumentCell | null)[][] = [];
  const all: [number, number][] = [];
  for (const [i, district] of districts.entries()) {
    const communes = communesOf(district);
    // A commune that stands alone heads no block.
    const isAlone = communes.length === 1 && communes[0] === district;
    const from = top + rows.length + (isAlone ? 0 : 1);
    const to = from + communes.length - 1;
    all.push([from, to]);
    if (!isAlone)
      rows.push(sumRow(from - 1, roman(i + 1), unitTitle(district), [[from, to]], first, last, "group", "groupNumber"));
    communes.forEach((commune, n) =>
      rows.push(communeRow(n + 1, commune, from + n, { first, last, ...carry(commune) })),
    );
  }
  if (hasTotal) rows.push(sumRow(top + rows.length, "", "Tổng cộng", all, first, last, "totalName", "total"));
  return rows;
}

function communeRow(
  number: number,
  commune: Unit,
  row: number,
  { first, last, level, decision, date, note }: CarriedCells & Pick<BodyPlace, "first" | "last">,
): DocumentCell[] {
  const marks = `${columnName(first)}${row + 1}:${columnName(last)}${row + 1}`;
  return [
    { value: number, style: "center" },
    { value: commune.name, style: "cell" },
    ...blank(last - first + 1, "center"),
    { value: "", formula: `IF(COUNTA(${marks})=0,"",COUNTIF(${marks},"x"))`, style: "center" },
    { ...level, style: "center" },
    { ...decision, style: "cell" },
    { ...date, style: "date" },
    { ...note, style: "cell" },
  ];
}

/** A row that counts the marks of its blocks by column and sums their totals. */
function sumRow(
  row: number,
  number: string,
  name: string,
  blocks: readonly (readonly [number, number])[],
  first: number,
  last: number,
  nameStyle: string,
  style: string,
): DocumentCell[] {
  // One range over all blocks, since rows between them hold no marks: it shrinks where rows are deleted, and breaks
  // nowhere.
  const whole = (column: number): string => {
    const [from, to] = [blocks[0]?.[0] ?? 0, blocks.at(-1)?.[1] ?? 0];
    return `${columnName(column)}${from + 1}:${columnName(column)}${to + 1}`;
  };
  const counts = Array.from({ length: last - first + 1 }, (_, i) => ({
    value: 0,
    formula: `COUNTIF(${whole(first + i)},"x")`,
    style,
  }));
  return [
    { value: number, style },
    { value: name, style: nameStyle },
    ...counts,
    {
      value: 0,
      formula: `SUM(${columnName(first)}${row + 1}:${columnName(last)}${row + 1})`,
      style,
    },
    ...blank(4, style),
  ];
}

function guide(index: PlanIndex): SheetDocument {
  const commune = layerWord(index, index.countedLevel).vi;
  const layer = layerWord(index, index.upperLevel).vi;
  const left = uncountedTypes(index);
  return instructions(`Hướng dẫn điền biểu tiêu chí ${commune}`, [
    `Mỗi ${commune} một dòng. Tiêu chí đạt ghi x; chưa đạt để trống hoặc chọn Chưa đạt. ${capital(commune)} chưa có số liệu thì để trống cả dòng.`,
    `Cột tổng số tiêu chí, dòng ${layer} và dòng tổng cộng tính bằng công thức, không nhập tay.`,
    `Cột mức đạt chuẩn chọn trong danh sách; ${commune} đã được công nhận ghi số quyết định và ngày công nhận (ngày/tháng/năm).`,
    `Không thêm cột vào giữa bảng, không đổi tên ${commune}.${left && ` ${capital(left)} không tính trong biểu này.`}`,
    CHECK_FIRST,
  ]);
}
