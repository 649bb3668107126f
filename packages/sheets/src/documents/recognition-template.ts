import { capital, layerWord, type Plan, type PlanIndex, standardShort, type Unit, unitTitle } from "@ntm-kit/core";
import type { DataValidation, DocumentCell, SheetDocument, WorkbookDocument } from "../document/sheet-document";
import { dayNumber } from "../text/day-number";
import { levelChoice, recognitionDay } from "./form-choices";
import { type CarriedOver, type FormOptions, formScope } from "./form-of";
import { formSheet } from "./form-sheet";
import { area, blank, CHECK_FIRST, HEAD_ROWS, instructions, styled } from "./rows";
import { STYLES } from "./styles";

/** Rows that are left to fill in where nothing is carried over. */
const FEWEST_ROWS = 5;
const NAMES = "Danh mục (ntm)";

/** A form for the list of recognised communes: names to be chosen; those of an earlier round are filled in. */
export function recognitionTemplate(plan: Plan, options: FormOptions = {}): WorkbookDocument {
  const scope = formScope(plan, options);
  const { index, districts, communesOf } = scope;
  const commune = layerWord(index, index.countedLevel).vi;
  const levels = index.standards.map(({ id }) => capital(standardShort(index.standards, id).vi));
  const all = districts.flatMap((district) => communesOf(district).map((unit) => ({ district, unit })));
  const filled = all.flatMap((entry) => filledRow(entry, options.carried?.get(entry.unit.id), index, levels));
  const numbered = filled.map((row, i): DocumentCell[] => [{ value: i + 1, style: "center" }, ...row]);
  const empty = Array.from({ length: Math.max(FEWEST_ROWS, all.length - filled.length) }, emptyRow);
  const body = [...numbered, ...empty];
  const down = (column: number): string => area(HEAD_ROWS + 1, column, HEAD_ROWS + body.length, column);
  const sheet = formSheet(scope, {
    name: "Danh sách công nhận",
    title: `DANH SÁCH ${commune.toUpperCase()} ĐƯỢC CÔNG NHẬN ĐẠT CHUẨN NÔNG THÔN MỚI`,
    subtitle: scope.dayLine,
    columnWidths: [6, 24, 24, 15, 24, 15, 24],
    header: [headerRow(index)],
    body,
    frozenColumns: 3,
    validations: [
      nameChoice(down(1), "A", districts.length),
      nameChoice(down(2), "B", all.length),
      levelChoice(down(3), levels),
      recognitionDay(down(5), plan),
    ],
    paper: "A4",
  });
  const communes = all.map(({ unit }) => unit);
  return {
    title: `Danh sách ${commune} được công nhận`,
    styles: STYLES,
    sheets: [sheet, names(districts, communes), guide(commune)],
  };
}

const headerRow = (index: PlanIndex): (DocumentCell | null)[] =>
  styled(
    [
      "TT",
      capital(layerWord(index, index.upperLevel).vi),
      `Tên ${layerWord(index, index.countedLevel).vi}`,
      "Mức đạt chuẩn",
      "Số quyết định công nhận",
      "Ngày công nhận",
      "Ghi chú",
    ],
    "header",
  );

/** The row of a commune that was recognised in an earlier round, behind its number; none for any other. */
function filledRow(
  { district, unit }: { readonly district: Unit; readonly unit: Unit },
  carried: CarriedOver | undefined,
  index: PlanIndex,
  levels: readonly string[],
): DocumentCell[][] {
  const word = carried?.level ? levels[index.heightOf(carried.level)] : undefined;
  if (!carried || word === undefined) return [];
  const { decision, date, year } = carried;
  return [
    [
      { value: unitTitle(district), style: "cell" },
      { value: unit.name, style: "cell" },
      { value: word, style: "center" },
      decision ? { value: decision, style: "cell" } : { style: "cell" },
      date ? { value: dayNumber(date), style: "date" } : { style: "date" },
      year ? { value: `năm đạt: ${year}`, style: "cell" } : { style: "cell" },
    ],
  ];
}

const emptyRow = (): DocumentCell[] => [
  ...blank(1, "center"),
  ...blank(4, "cell"),
  { style: "date" },
  { style: "cell" },
];

const nameChoice = (range: string, column: string, n: number): DataValidation => ({
  range,
  rule: { kind: "list", from: `'${NAMES}'!$${column}$1:$${column}$${Math.max(1, n)}` },
  errorTitle: "Tên đơn vị",
  error: "Chọn trong danh sách.",
});

/** What is chosen from, out of sight. */
function names(districts: readonly Unit[], communes: readonly Unit[]): SheetDocument {
  const rows = Array.from({ length: Math.max(districts.length, communes.length) }, (_, i) => {
    const [district, commune] = [districts[i], communes[i]];
    return [district ? { value: unitTitle(district) } : null, commune ? { value: commune.name } : null];
  });
  return { name: NAMES, rows, hidden: true };
}

const guide = (commune: string): SheetDocument =>
  instructions(`Hướng dẫn lập danh sách ${commune} được công nhận`, [
    `Mỗi ${commune} một dòng, với mức cao nhất đã được công nhận; tên chọn trong danh sách.`,
    "Ghi số và ngày của quyết định công nhận (ngày/tháng/năm).",
    "Dòng chưa dùng thì để trống.",
    CHECK_FIRST,
  ]);
