import type { DocumentCell, SheetDocument } from "../document/sheet-document";
import { areaName } from "../grid/address";

/** A row of styled cells from plain values. */
export const styled = (values: readonly (string | number | null)[], style: string): (DocumentCell | null)[] =>
  values.map((value) => (value === null ? { style } : { value, style }));

export const blank = (n: number, style: string): DocumentCell[] => Array.from({ length: n }, () => ({ style }));

/** A1 address of an area by rows and columns from 0. */
export const area = (top: number, left: number, bottom: number, right: number): string =>
  areaName({ top, left, bottom, right });

/** The head of an official form over `width` columns: body at the left, motto at the right, then the title. */
export function formHead(
  body: string,
  title: string,
  subtitle: string,
  width: number,
): { rows: (DocumentCell | null)[][]; merges: string[] } {
  const half = Math.max(1, Math.floor(width / 2) - 1);
  const row = (left: DocumentCell | null, right: DocumentCell | null): (DocumentCell | null)[] => [
    left,
    ...Array.from({ length: half }, () => null),
    right,
  ];
  return {
    rows: [
      row(
        { value: body.toUpperCase(), style: "motto" },
        { value: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", style: "motto" },
      ),
      row(null, { value: "Độc lập - Tự do - Hạnh phúc", style: "mottoLine" }),
      [],
      [{ value: title, style: "title" }],
      [{ value: subtitle, style: "subtitle" }],
      [],
    ],
    merges: [
      area(0, 0, 0, half),
      area(0, half + 1, 0, width - 1),
      area(1, half + 1, 1, width - 1),
      area(3, 0, 3, width - 1),
      area(4, 0, 4, width - 1),
    ],
  };
}

/**
 * The foot of an official form, from row `top` on (counted from 0): place and day, then who made it and who answers for
 * it.
 */
export function formFoot(
  place: string,
  top: number,
  width: number,
): { rows: (DocumentCell | null)[][]; merges: string[] } {
  const half = Math.max(1, Math.floor(width / 2) - 1);
  const row = (left: DocumentCell | null, right: DocumentCell): (DocumentCell | null)[] => [
    left,
    ...Array.from({ length: half }, () => null),
    right,
  ];
  const merges = [1, 2, 3].flatMap((n) => [
    ...(n === 1 ? [] : [area(top + n, 0, top + n, half)]),
    area(top + n, half + 1, top + n, width - 1),
  ]);
  return {
    rows: [
      [],
      row(null, { value: `${place}, ngày … tháng … năm ……`, style: "subtitle" }),
      row({ value: "NGƯỜI LẬP BIỂU", style: "motto" }, { value: "THỦ TRƯỞNG ĐƠN VỊ", style: "motto" }),
      row({ value: "(Ký, ghi rõ họ tên)", style: "subtitle" }, { value: "(Ký tên, đóng dấu)", style: "subtitle" }),
    ],
    merges,
  };
}

/** The sheet that says how to fill in a form. */
export const GUIDE_SHEET = "Hướng dẫn";

/** Lines of instructions as a sheet of one wide column. */
export function instructions(lines: readonly string[]): SheetDocument {
  return {
    name: GUIDE_SHEET,
    columnWidths: [95],
    rows: lines.map((value, i) => [{ value, style: i === 0 ? "heading" : "text" }]),
    print: { paper: "A4", fitToWidth: true },
  };
}
