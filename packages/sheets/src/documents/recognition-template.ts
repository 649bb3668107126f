import { capital, dayText, layerWord, type Plan, standardShort, type Unit, unitTitle } from "@ntm-kit/core";
import type { DocumentCell, SheetDocument, WorkbookDocument } from "../document/sheet-document";
import { dayNumber } from "../text/day-number";
import { type FormOptions, formScope } from "./form-of";
import { area, blank, formFoot, formHead, instructions, styled } from "./rows";
import { STYLES } from "./styles";

/** Rows that are left to fill in where nothing is carried over. */
const FEWEST_ROWS = 5;
const NAMES = "Danh mục (ntm)";

/** A form for the list of recognised communes: names to be chosen; those of an earlier round are filled in. */
export function recognitionTemplate(plan: Plan, options: FormOptions = {}): WorkbookDocument {
  const { index, body: owner, place, districts, communesOf, dayLine } = formScope(plan, options);
  const commune = layerWord(index, index.countedLevel).vi;
  const header = [
    "TT",
    capital(layerWord(index, index.upperLevel).vi),
    `Tên ${commune}`,
    "Mức đạt chuẩn",
    "Số quyết định công nhận",
    "Ngày công nhận",
    "Ghi chú",
  ];
  const levels = index.standards.map(({ id }) => capital(standardShort(index.standards, id).vi));
  const head = formHead(
    owner,
    `DANH SÁCH ${commune.toUpperCase()} ĐƯỢC CÔNG NHẬN ĐẠT CHUẨN NÔNG THÔN MỚI`,
    dayLine,
    header.length,
  );
  const top = head.rows.length;
  const all = districts.flatMap((district) => communesOf(district).map((unit) => ({ district, unit })));
  const known = all.flatMap(({ district, unit }) => {
    const carried = options.carried?.get(unit.id);
    const word = carried?.level ? levels[index.heightOf(carried.level)] : undefined;
    return carried && word !== undefined ? [{ district, unit, carried, word }] : [];
  });
  const rows = known.map(({ district, unit, word, carried: { decision, date, year } }, i): DocumentCell[] => [
    { value: i + 1, style: "center" },
    { value: unitTitle(district), style: "cell" },
    { value: unit.name, style: "cell" },
    { value: word, style: "center" },
    decision ? { value: decision, style: "cell" } : { style: "cell" },
    date ? { value: dayNumber(date), style: "date" } : { style: "date" },
    year ? { value: `năm đạt: ${year}`, style: "cell" } : { style: "cell" },
  ]);
  const empty = Array.from({ length: Math.max(FEWEST_ROWS, all.length - rows.length) }, (): DocumentCell[] => [
    ...blank(1, "center"),
    ...blank(4, "cell"),
    { style: "date" },
    { style: "cell" },
  ]);
  const [from, to] = [top + 1, top + rows.length + empty.length];
  const foot = formFoot(place, to + 1, header.length);
  const sheet: SheetDocument = {
    name: "Danh sách công nhận",
    columnWidths: [6, 24, 24, 15, 24, 15, 24],
    rows: [...head.rows, styled(header, "header"), ...rows, ...empty, ...foot.rows],
    merges: [...head.merges, ...foot.merges],
    freeze: { rows: top + 1, columns: 3 },
    validations: [
      list(area(from, 1, to, 1), "A", districts.length),
      list(area(from, 2, to, 2), "B", all.length),
      {
        range: area(from, 3, to, 3),
        rule: { kind: "list", items: levels },
        errorTitle: "Mức đạt chuẩn",
        error: "Chọn một mức trong danh sách.",
      },
      {
        range: area(from, 5, to, 5),
        rule: { kind: "date", from: "1990-01-01", to: plan.period.to },
        errorTitle: "Ngày công nhận",
        error: `Ghi ngày/tháng/năm, không sau ${dayText(plan.period.to, "vi")}.`,
      },
    ],
    print: { paper: "A4", landscape: true, fitToWidth: true, repeatRows: [top, top], footer: "Trang &P/&N" },
  };
  const title = `Danh sách ${commune} được công nhận`;
  return {
    title,
    styles: STYLES,
    sheets: [
      sheet,
      names(
        districts,
        all.map(({ unit }) => unit),
      ),
      guide(commune),
    ],
  };
}

const list = (range: string, column: string, n: number) => ({
  range,
  rule: { kind: "list" as const, from: `'${NAMES}'!$${column}$1:$${column}$${Math.max(1, n)}` },
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
  instructions([
    `Hướng dẫn lập danh sách ${commune} được công nhận`,
    `1. Mỗi ${commune} một dòng, với mức cao nhất đã được công nhận; tên chọn trong danh sách.`,
    "2. Ghi số và ngày của quyết định công nhận (ngày/tháng/năm).",
    "3. Dòng chưa dùng thì để trống.",
    "4. Trước khi gửi, kiểm tra biểu bằng nút Kiểm tra NTM trong Excel hoặc trang ntm.html.",
  ]);
