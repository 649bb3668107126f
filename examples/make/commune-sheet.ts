import { indexPlan, unitTitle } from "@ntm-kit/core";
import { dakNong20212025 as plan } from "@ntm-kit/plans/dak-nong-2021-2025";
import { columnName, type WorkbookDocument } from "@ntm-kit/sheets";
import { cell, footBlock, type Row, styles, titleBlock } from "./office-look";

const index = indexPlan(plan);
const criteria = index.criteriaSet("standard")!.criteria;
const FIRST = 2;
const TOTAL = FIRST + criteria.length;
const WIDTH = TOTAL + 5;
/** First row of the body, from 0. */
export const BODY = 8;

/**
 * Invented results: per district how many communes are at the standard, advanced and model; the others meet 16 of 19.
 */
const REACHED: Readonly<Record<string, readonly [number, number, number]>> = {
  "cu-jut": [7, 2, 1],
  "dak-mil": [9, 2, 1],
  "dak-r-lap": [10, 3, 1],
  "dak-song": [7, 2, 0],
  "krong-no": [5, 1, 0],
  "dak-glong": [2, 0, 0],
  "tuy-duc": [1, 0, 0],
  "gia-nghia": [2, 2, 0],
};
const OPEN = [5, 10, 17];

interface Commune {
  readonly name: string;
  readonly met: readonly boolean[];
  readonly level: string;
}

function communesOf(district: string): Commune[] {
  const [standard, advanced, model] = REACHED[district] ?? [0, 0, 0];
  return index.communesOf(district).map((unit, i) => ({
    name: unit.name,
    met: criteria.map((criterion) => i < standard || !OPEN.includes(Number(criterion.number))),
    level: i < model ? "Kiểu mẫu" : i < advanced ? "Nâng cao" : i < standard ? "Đạt chuẩn" : "",
  }));
}

/** The table with its title and signatures, district rows above their communes and a total at the end. */
export function communeRows(): Row[] {
  const rows: Row[] = [
    ...titleBlock(
      WIDTH,
      "Biểu số 02",
      "TỔNG HỢP KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ QUỐC GIA VỀ XÃ NÔNG THÔN MỚI NĂM 2025",
      "(Kèm theo Báo cáo của Văn phòng Điều phối nông thôn mới tỉnh)",
    ),
    ...headerRows(),
  ];
  const all: Commune[] = [];
  let number = 0;
  for (const [i, district] of index.districts.entries()) {
    const communes = communesOf(district.id);
    all.push(...communes);
    rows.push(sumRow(["I", "II", "III", "IV", "V", "VI", "VII", "VIII"][i]!, unitTitle(district), communes));
    for (const commune of communes) rows.push(communeRow(++number, commune));
  }
  rows.push(sumRow("", "Tổng cộng", all));
  return [...rows, ...footBlock(WIDTH, "x: đạt; để trống: chưa đạt.")];
}

function headerRows(): Row[] {
  const ends = ["Tổng số tiêu chí đạt", "Mức đạt chuẩn", "Số quyết định công nhận", "Ngày công nhận", "Ghi chú"];
  const head = (values: readonly (string | number | null)[]): Row => values.map((value) => cell(value, "header"));
  return [
    head(["STT", "Tên xã", "Kết quả thực hiện các tiêu chí", ...criteria.slice(1).map(() => null), ...ends]),
    head([null, null, ...criteria.map((criterion) => Number(criterion.number)), ...ends.map(() => null)]),
  ];
}

function communeRow(number: number, { name, met, level }: Commune): Row {
  const decision = level === "" ? "" : `${100 + number}/QĐ-UBND`;
  return [
    cell(number, "center"),
    cell(name, "cell"),
    ...met.map((is) => cell(is ? "x" : "", "center")),
    cell(met.filter(Boolean).length, "center"),
    cell(level, "center"),
    cell(decision, "center"),
    level === "" ? cell("", "date") : cell(45_000 + number * 7, "date"),
    cell("", "cell"),
  ];
}

function sumRow(number: string, name: string, communes: readonly Commune[]): Row {
  const counts = criteria.map((_, c) => communes.filter((commune) => commune.met[c]).length);
  const total = communes.reduce((sum, commune) => sum + commune.met.filter(Boolean).length, 0);
  return [
    cell(number, "district"),
    cell(name, "districtName"),
    ...counts.map((count) => cell(count, "district")),
    cell(total, "district"),
    ...Array.from({ length: 4 }, () => cell("", "district")),
  ];
}

export function communeWorkbook(rows: Row[]): WorkbookDocument {
  const last = columnName(TOTAL - 1);
  const tall = ["A", "B", ...[0, 1, 2, 3, 4].map((i) => columnName(TOTAL + i))].map(
    (column) => `${column}7:${column}8`,
  );
  const right = columnName(Math.floor(WIDTH / 2));
  const end = columnName(WIDTH - 1);
  return {
    title: "Tổng hợp kết quả thực hiện bộ tiêu chí",
    styles,
    sheets: [
      {
        name: "Biểu 02",
        columnWidths: [5, 22, ...criteria.map(() => 4.5), 9, 12, 18, 13, 18],
        rows,
        merges: [
          `A1:H1`,
          `${right}1:${end}1`,
          `A2:H2`,
          `${right}2:${end}2`,
          `A4:${end}4`,
          `A5:${end}5`,
          `C7:${last}7`,
          ...tall,
        ],
        freeze: { rows: BODY, columns: 2 },
        print: { paper: "A3", landscape: true, fitToWidth: true, repeatRows: [6, 7], footer: "Trang &P/&N" },
      },
    ],
  };
}

/** The row of a name, from 0. */
export const rowOf = (rows: readonly Row[], name: string): number => rows.findIndex((row) => row[1]?.value === name);
export { FIRST, TOTAL };
