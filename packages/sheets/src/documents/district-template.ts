import { indexPlan, type Plan, unitTitle } from "@ntm-kit/core";
import type { DataValidation, DocumentCell, SheetDocument, WorkbookDocument } from "../document/sheet-document";
import { columnName } from "../grid/address";
import { area, blank, formFoot, formHead, instructions, styled } from "./rows";
import { STYLES } from "./styles";

const HEADER = [
  "TT",
  "Huyện, thành phố",
  "Tổng số xã",
  "Số xã đạt chuẩn",
  "Số xã đạt chuẩn nâng cao",
  "Số xã đạt chuẩn kiểu mẫu",
  "Bình quân tiêu chí/xã",
  "Số tiêu chí thấp nhất",
  "Huyện đạt chuẩn",
  "Ghi chú",
];

/** A form with a row per district; the last row sums by formulas. */
export function districtTemplate(plan: Plan): WorkbookDocument {
  const index = indexPlan(plan);
  const districts = index.districts.filter((district) => index.communesOf(district.id).length > 0);
  const most = index.criteriaSet("standard")?.criteria.length ?? 19;
  const head = formHead(
    `Ủy ban nhân dân ${index.root.type} ${index.root.name}`,
    "TỔNG HỢP KẾT QUẢ XÂY DỰNG NÔNG THÔN MỚI THEO HUYỆN, THÀNH PHỐ",
    "(Số liệu đến ngày … / … / ……)",
    HEADER.length,
  );
  const top = head.rows.length;
  const [from, to] = [top + 1, top + districts.length];
  const foot = formFoot(index.root.name, to + 2, HEADER.length);
  const rows = districts.map((district, i): DocumentCell[] => [
    { value: i + 1, style: "center" },
    { value: unitTitle(district), style: "cell" },
    { value: index.communesOf(district.id).length, style: "number" },
    ...blank(3, "number"),
    { style: "decimal" },
    { style: "number" },
    { style: "center" },
    { style: "cell" },
  ]);
  const sheet: SheetDocument = {
    name: "Tổng hợp huyện",
    columnWidths: [6, 26, 11, 12, 14, 14, 14, 13, 14, 24],
    rows: [...head.rows, styled(HEADER, "header"), ...rows, totalRow(from, to, index.communes.length), ...foot.rows],
    merges: [...head.merges, ...foot.merges],
    freeze: { rows: top + 1, columns: 2 },
    validations: [
      ...districts.map(
        (district, i): DataValidation => ({
          range: area(from + i, 3, from + i, 5),
          rule: { kind: "whole", min: 0, max: index.communesOf(district.id).length },
          errorTitle: "Số xã",
          error: `${unitTitle(district)} có ${index.communesOf(district.id).length} xã.`,
        }),
      ),
      {
        range: area(from, 6, to, 6),
        rule: { kind: "decimal", min: 0, max: most },
        errorTitle: "Bình quân tiêu chí",
        error: `Từ 0 đến ${most}.`,
      },
      {
        range: area(from, 7, to, 7),
        rule: { kind: "whole", min: 0, max: most },
        errorTitle: "Số tiêu chí",
        error: `Từ 0 đến ${most}.`,
      },
      { range: area(from, 8, to, 8), rule: { kind: "list", items: ["Đạt", "Chưa đạt"] } },
    ],
    print: { paper: "A4", landscape: true, fitToWidth: true, repeatRows: [top, top], footer: "Trang &P/&N" },
  };
  return { title: "Tổng hợp theo huyện, thành phố", styles: STYLES, sheets: [sheet, guide()] };
}

function totalRow(from: number, to: number, communes: number): DocumentCell[] {
  const range = (column: number): string => `${columnName(column)}${from + 1}:${columnName(column)}${to + 1}`;
  const sum = (column: number): DocumentCell => ({
    value: column === 2 ? communes : "",
    formula: column === 2 ? `SUM(${range(2)})` : `IF(COUNT(${range(column)})=0,"",SUM(${range(column)}))`,
    style: "total",
  });
  return [
    { style: "total" },
    { value: "Tổng cộng", style: "totalName" },
    ...[2, 3, 4, 5].map(sum),
    {
      value: "",
      formula: `IF(COUNT(${range(6)})<ROWS(${range(6)}),"",SUMPRODUCT(${range(2)},${range(6)})/SUM(${range(2)}))`,
      style: "totalDecimal",
    },
    { value: "", formula: `IF(COUNT(${range(7)})=0,"",MIN(${range(7)}))`, style: "total" },
    ...blank(2, "total"),
  ];
}

function guide(): SheetDocument {
  return instructions("Hướng dẫn", [
    "Hướng dẫn điền biểu tổng hợp theo huyện, thành phố",
    "1. Mỗi huyện, thành phố một dòng; tổng số xã là số xã, không tính phường, thị trấn.",
    "2. Xã kiểu mẫu cũng là xã nâng cao; xã nâng cao cũng là xã đạt chuẩn: số ở cột trước bao gồm số ở cột sau.",
    "3. Bình quân tiêu chí/xã là tổng số tiêu chí đạt của tất cả các xã chia cho số xã.",
    "4. Dòng tổng cộng tính bằng công thức, không nhập tay.",
    "5. Gửi kèm biểu tiêu chí các xã để đối chiếu.",
  ]);
}
