import {
  capital,
  dayText,
  layerWord,
  type Plan,
  type PlanIndex,
  standardShort,
  type Unit,
  unitTitle,
} from "@ntm-kit/core";
import type { DocumentCell, SheetDocument, WorkbookDocument } from "../document/sheet-document";
import { columnName } from "../grid/address";
import { dayNumber } from "../text/day-number";
import { type CarriedOver, type FormOptions, formScope } from "./form-of";
import { roman } from "./roman";
import { area, blank, formFoot, formHead, instructions, styled } from "./rows";
import { plainSheetName } from "./sheet-name";
import { STYLES } from "./styles";

/** Words of the level column that are read back, lowest first. */
const levelsOf = ({ standards }: PlanIndex): string[] => [
  "Chưa đạt",
  ...standards.map(({ id }) => capital(standardShort(standards, id).vi)),
];

/** A form with a row per commune and a column per criterion; totals and district rows are formulas. */
export function communeTemplate(plan: Plan, options: FormOptions = {}): WorkbookDocument {
  const { index, body: owner, place, districts, communesOf, dayLine } = formScope(plan, options);
  const criteria = (index.criteriaSet(index.plainStandard) ?? plan.criteriaSets[0])?.criteria ?? [];
  const first = 2;
  const last = first + criteria.length - 1;
  const width = last + 6;
  const head = formHead(owner, "KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ XÂY DỰNG NÔNG THÔN MỚI", dayLine, width);
  const top = head.rows.length;
  const ends = ["Tổng số tiêu chí đạt", "Mức đạt chuẩn", "Số quyết định công nhận", "Ngày công nhận", "Ghi chú"];
  const header = [
    styled(
      [
        "STT",
        `Tên ${layerWord(index, index.countedLevel).vi}`,
        "Kết quả thực hiện các tiêu chí",
        ...Array.from({ length: criteria.length - 1 }, () => null),
        ...ends,
      ],
      "header",
    ),
    styled([null, null, ...criteria.map((criterion) => `TC${criterion.number}`), ...ends.map(() => null)], "header"),
    [
      ...blank(2, "header"),
      ...styled(
        criteria.map((criterion) => criterion.name),
        "criterion",
      ),
      ...blank(ends.length, "header"),
    ],
  ];
  const merges = [
    ...head.merges,
    ...(criteria.length > 1 ? [area(top, first, top, last)] : []),
    ...[0, 1, ...ends.map((_, i) => last + 1 + i)].map((column) => area(top, column, top + 2, column)),
  ];
  const levels = levelsOf(index);
  const carry = (commune: Unit): CarriedCells => carriedCells(options.carried?.get(commune.id), index, levels);
  const hasTotal = options.unit === undefined || districts.length > 1;
  const body = communeBody(districts, communesOf, { top: top + 3, first, last, carry, hasTotal });
  const end = top + 3 + body.length - 1;
  const foot = formFoot(place, end + 1, width);
  const sheet: SheetDocument = {
    name: plainSheetName(`Tiêu chí ${layerWord(index, index.countedLevel).vi}`),
    columnWidths: [5, 22, ...criteria.map(() => 9), 9, 13, 18, 13, 20],
    rows: [...head.rows, ...header, ...body, ...foot.rows],
    merges: [...merges, ...foot.merges],
    freeze: { rows: top + 3, columns: 2 },
    validations: [
      {
        range: area(top + 3, first, end, last),
        rule: { kind: "list", items: ["x", "Chưa đạt"] },
        promptTitle: "Kết quả tiêu chí",
        prompt: "x: đạt. Để trống hoặc Chưa đạt: chưa đạt. Chưa có số liệu: để trống cả dòng.",
        errorTitle: "Ký hiệu không đúng",
        error: "Chỉ ghi x hoặc Chưa đạt.",
      },
      {
        range: area(top + 3, last + 2, end, last + 2),
        rule: { kind: "list", items: levels },
        errorTitle: "Mức đạt chuẩn",
        error: "Chọn một mức trong danh sách.",
      },
      {
        range: area(top + 3, last + 4, end, last + 4),
        rule: { kind: "date", from: "1990-01-01", to: plan.period.to },
        promptTitle: "Ngày công nhận",
        prompt: "Ngày của quyết định công nhận, ghi ngày/tháng/năm.",
        errorTitle: "Ngày công nhận",
        error: `Ghi ngày/tháng/năm, không sau ${dayText(plan.period.to, "vi")}.`,
      },
    ],
    conditionalFormats: [
      {
        range: area(top + 3, first, end, last),
        formula: `${columnName(first)}${top + 4}="Chưa đạt"`,
        style: { fill: "FCE4D6" },
      },
    ],
    print: { paper: "A3", landscape: true, fitToWidth: true, repeatRows: [top, top + 2], footer: "Trang &P/&N" },
  };
  return { title: "Kết quả thực hiện các tiêu chí", styles: STYLES, sheets: [sheet, guide(index)] };
}

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
  districts: readonly Unit[],
  communesOf: (district: Unit) => readonly Unit[],
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
  const uncounted = new Set(
    index.plan.units.filter((unit) => index.isCommune(unit) && !index.isCounted(unit)).map(({ type }) => type),
  );
  const left = [...uncounted].sort().join(", ");
  return instructions([
    `Hướng dẫn điền biểu tiêu chí ${commune}`,
    `1. Mỗi ${commune} một dòng. Tiêu chí đạt ghi x; chưa đạt để trống hoặc chọn Chưa đạt. ${capital(commune)} chưa có số liệu thì để trống cả dòng.`,
    `2. Cột tổng số tiêu chí, dòng ${layer} và dòng tổng cộng tính bằng công thức, không nhập tay.`,
    `3. Cột mức đạt chuẩn chọn trong danh sách; ${commune} đã được công nhận ghi số quyết định và ngày công nhận (ngày/tháng/năm).`,
    `4. Không thêm cột vào giữa bảng, không đổi tên ${commune}.${left && ` ${capital(left)} không tính trong biểu này.`}`,
    "5. Trước khi gửi, kiểm tra biểu bằng nút Kiểm tra NTM trong Excel hoặc trang ntm.html.",
  ]);
}
