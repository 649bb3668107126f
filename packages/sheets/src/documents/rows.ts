import type { Language } from "@ntm-kit/core";
import type { DocumentCell, SheetDocument } from "../document/sheet-document";
import { areaName } from "../grid/address";

/** A row of styled cells from plain values. */
export const styled = (values: readonly (string | number | null)[], style: string): (DocumentCell | null)[] =>
  values.map((value) => (value === null ? { style } : { value, style }));

export const blank = (n: number, style: string): DocumentCell[] => Array.from({ length: n }, () => ({ style }));

/** A1 address of an area by rows and columns from 0. */
export const area = (top: number, left: number, bottom: number, right: number): string =>
  areaName({ top, left, bottom, right });

/** What stands above and beneath every official form. */
const WORDS = {
  state: { vi: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", en: "SOCIALIST REPUBLIC OF VIET NAM" },
  motto: { vi: "Độc lập - Tự do - Hạnh phúc", en: "Independence - Freedom - Happiness" },
  signedOn: { vi: "ngày … tháng … năm ……", en: "… / … / ……" },
  maker: { vi: "NGƯỜI LẬP BIỂU", en: "PREPARED BY" },
  makerSigns: { vi: "(Ký, ghi rõ họ tên)", en: "(Signature, full name)" },
  head: { vi: "THỦ TRƯỞNG ĐƠN VỊ", en: "HEAD OF THE OFFICE" },
  headSigns: { vi: "(Ký tên, đóng dấu)", en: "(Signature, seal)" },
} as const;

/** How an official form is divided: its columns, and the last one of its left half (counted from 0). */
export interface FormWidth {
  readonly columns: number;
  readonly half: number;
}

const widthOf = (width: number | FormWidth): FormWidth =>
  typeof width === "number" ? { columns: width, half: Math.max(1, Math.floor(width / 2) - 1) } : width;

interface FormRows {
  readonly rows: (DocumentCell | null)[][];
  readonly merges: string[];
}

const across = (
  { half }: FormWidth,
  left: DocumentCell | null,
  right: DocumentCell | null,
): (DocumentCell | null)[] => [left, ...Array.from({ length: half }, () => null), right];

/** Rows that the head of a form takes. */
export const HEAD_ROWS = 6;

/** The first two rows of every official form: body at the left, the state and its motto at the right. */
export function stateHead(body: string, width: number | FormWidth, language: Language = "vi"): FormRows {
  const form = widthOf(width);
  const { half, columns } = form;
  return {
    rows: [
      across(form, { value: body.toUpperCase(), style: "motto" }, { value: WORDS.state[language], style: "motto" }),
      across(form, null, { value: WORDS.motto[language], style: "mottoLine" }),
    ],
    merges: [
      ...(half > 0 ? [area(0, 0, 0, half)] : []),
      area(0, half + 1, 0, columns - 1),
      area(1, half + 1, 1, columns - 1),
    ],
  };
}

/** The head of an official form over `width` columns: `stateHead`, then the title. */
export function formHead(
  body: string,
  title: string,
  subtitle: string,
  width: number | FormWidth,
  language: Language = "vi",
): FormRows {
  const { columns } = widthOf(width);
  const head = stateHead(body, width, language);
  return {
    rows: [...head.rows, [], [{ value: title, style: "title" }], [{ value: subtitle, style: "subtitle" }], []],
    merges: [...head.merges, area(3, 0, 3, columns - 1), area(4, 0, 4, columns - 1)],
  };
}

/**
 * The foot of an official form, from row `top` on (counted from 0): place and day, then who made it and who answers for
 * it.
 */
export function formFoot(place: string, top: number, width: number | FormWidth, language: Language = "vi"): FormRows {
  const form = widthOf(width);
  const { half, columns } = form;
  const merges = [1, 2, 3].flatMap((n) => [
    ...(n === 1 || half === 0 ? [] : [area(top + n, 0, top + n, half)]),
    area(top + n, half + 1, top + n, columns - 1),
  ]);
  const two = (left: string, right: string, style: string): (DocumentCell | null)[] =>
    across(form, { value: left, style }, { value: right, style });
  return {
    rows: [
      [],
      across(form, null, { value: `${place}, ${WORDS.signedOn[language]}`, style: "subtitle" }),
      two(WORDS.maker[language], WORDS.head[language], "motto"),
      two(WORDS.makerSigns[language], WORDS.headSigns[language], "subtitle"),
    ],
    merges,
  };
}

/** The sheet that says how to fill in a form. */
export const GUIDE_SHEET = "Hướng dẫn";

/** What is done with every form before it is sent. */
export const CHECK_FIRST = "Trước khi gửi, kiểm tra biểu bằng nút Kiểm tra NTM trong Excel hoặc trang ntm.html.";

/** Numbered lines of instructions under their heading, as a sheet of one wide column. */
export function instructions(heading: string, lines: readonly string[]): SheetDocument {
  return {
    name: GUIDE_SHEET,
    columnWidths: [95],
    rows: [
      [{ value: heading, style: "heading" }],
      ...lines.map((line, i) => [{ value: `${i + 1}. ${line}`, style: "text" }]),
    ],
    print: { paper: "A4", fitToWidth: true },
  };
}
