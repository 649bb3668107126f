import { capital, layerWord, layerWords, type Plan, type PlanIndex, standardShort, unitTitle } from "@ntm-kit/core";
import type { DataValidation, DocumentCell, SheetDocument, WorkbookDocument } from "../document/sheet-document";
import { columnName } from "../grid/address";
import { type FormOptions, formScope } from "./form-of";
import { area, blank, formFoot, formHead, instructions, styled } from "./rows";
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
  const { index, body: owner, place, districts, dayLine } = formScope(plan, options);
  const header = headerOf(index);
  const standards = index.standards.length;
  const most = index.criteriaSet(index.plainStandard)?.criteria.length ?? 0;
  const head = formHead(
    owner,
    `TỔNG HỢP KẾT QUẢ XÂY DỰNG NÔNG THÔN MỚI THEO ${layerWords(index, index.upperLevel).vi.toUpperCase()}`,
    dayLine,
    header.length,
  );
  const top = head.rows.length;
  const [from, to] = [top + 1, top + districts.length];
  const foot = formFoot(place, to + 2, header.length);
  const rows = districts.map((district, i): DocumentCell[] => [
    { value: i + 1, style: "center" },
    { value: unitTitle(district), style: "cell" },
    { value: index.communesOf(district.id).length, style: "number" },
    ...blank(standards, "number"),
    { style: "decimal" },
    { style: "number" },
    { style: "center" },
    { style: "cell" },
  ]);
  const sheet: SheetDocument = {
    name: plainSheetName(`Tổng hợp ${layerWord(index, index.upperLevel).vi}`),
    columnWidths: [6, 26, 11, 12, ...index.standards.slice(1).map(() => 14), 14, 13, 14, 24],
    rows: [
      ...head.rows,
      styled(header, "header"),
      ...rows,
      totalRow(from, to, districts.flatMap(({ id }) => index.communesOf(id)).length, standards),
      ...foot.rows,
    ],
    merges: [...head.merges, ...foot.merges],
    freeze: { rows: top + 1, columns: 2 },
    validations: [
      ...districts.map(
        (district, i): DataValidation => ({
          range: area(from + i, 3, from + i, 2 + standards),
          rule: { kind: "whole", min: 0, max: index.communesOf(district.id).length },
          errorTitle: `Số ${layerWord(index, index.countedLevel).vi}`,
          error: `${unitTitle(district)} có ${index.communesOf(district.id).length} ${layerWord(index, index.countedLevel).vi}.`,
        }),
      ),
      {
        range: area(from, 3 + standards, to, 3 + standards),
        rule: { kind: "decimal", min: 0, max: most },
        errorTitle: "Bình quân tiêu chí",
        error: `Từ 0 đến ${most}.`,
      },
      {
        range: area(from, 4 + standards, to, 4 + standards),
        rule: { kind: "whole", min: 0, max: most },
        errorTitle: "Số tiêu chí",
        error: `Từ 0 đến ${most}.`,
      },
      { range: area(from, 5 + standards, to, 5 + standards), rule: { kind: "list", items: ["Đạt", "Chưa đạt"] } },
    ],
    print: { paper: "A4", landscape: true, fitToWidth: true, repeatRows: [top, top], footer: "Trang &P/&N" },
  };
  return {
    title: `Tổng hợp theo ${layerWords(index, index.upperLevel).vi}`,
    styles: STYLES,
    sheets: [sheet, guide(index)],
  };
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
  const uncounted = new Set(
    index.plan.units.filter((unit) => index.isCommune(unit) && !index.isCounted(unit)).map(({ type }) => type),
  );
  const nested = higher.map((short, i) =>
    i === 0
      ? `${commune} ${short} cũng là ${commune} đạt chuẩn`
      : `${commune} ${short} cũng là ${commune} ${higher[i - 1]}`,
  );
  const lines = [
    `Mỗi ${layers} một dòng; tổng số ${commune} là số ${commune}${uncounted.size > 0 ? `, không tính ${[...uncounted].sort().join(", ")}` : ""}.`,
    ...(nested.length > 0 ? [`${capital(nested.reverse().join("; "))}: số ở cột trước bao gồm số ở cột sau.`] : []),
    `Bình quân tiêu chí/${commune} là tổng số tiêu chí đạt của tất cả các ${commune} chia cho số ${commune}.`,
    "Dòng tổng cộng tính bằng công thức, không nhập tay.",
    `Gửi kèm biểu tiêu chí các ${commune} để đối chiếu.`,
  ];
  return instructions([`Hướng dẫn điền biểu tổng hợp theo ${layers}`, ...lines.map((line, i) => `${i + 1}. ${line}`)]);
}
