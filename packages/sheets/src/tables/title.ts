import { bareWords } from "../text/bare-words";
import type { SheetView } from "./sheet-view";

/** What the words above a table and the name of its sheet say of it. */
export interface TitleContext {
  readonly lines: readonly { readonly line: number; readonly slot: number; readonly text: string }[];
  /** All of it as bare words, the sheet's name first. */
  readonly words: string;
  /** Money in the table counts in this many đồng. */
  readonly moneyUnit?: number;
  /** Round the figures are of, as written. */
  readonly round?: string;
}

const MONEY: readonly (readonly [RegExp, number])[] = [
  [/\b(?:trieu|tr) ?d(?:ong)?\b/, 1_000_000],
  [/\bt[yi] ?d(?:ong)?\b/, 1_000_000_000],
  [/\b(?:nghin|ngan|1 ?000) ?d(?:ong)?\b/, 1_000],
  [/(?:don vi(?: tinh)?|dvt) dong/, 1],
];

/** How many đồng a unit of money named in bare words counts in. */
export const moneyUnitIn = (words: string): number | undefined => MONEY.find(([pattern]) => pattern.test(words))?.[1];

/** Reads the lines between the table before and the header of this one. */
export function readTitle(view: SheetView, from: number, to: number): TitleContext {
  const lines: { line: number; slot: number; text: string }[] = [];
  for (let line = from; line < to; line++)
    for (const { slot, cell } of view.line(line)) {
      const text = view.textOf(cell);
      if (text !== "") lines.push({ line, slot, text });
    }
  const words = bareWords([view.grid.name, ...lines.map((entry) => entry.text)].join(" | "));
  const money = moneyUnitIn(words);
  const round = lines
    .map((entry) => ROUND.exec(entry.text.replace(HALF, "6 tháng đầu năm").replace(DATED, ""))?.[0])
    .find((text) => text !== undefined);
  return { lines, words, ...(money ? { moneyUnit: money } : {}), ...(round ? { round } : {}) };
}

/** Without its half it is the first, and no day of a month. */
const HALF = /(?<!ngày )6 tháng năm/gi;
/** "ngày 22 tháng 2 năm 2022" dates a document and names no round. */
const DATED = /(?:ngày\s*[\d.…]*\s*)?tháng\s*[\d.…]*\s*năm\s*(?:\d{4})?/gi;
const ROUND =
  /(?:6 tháng (?:(?:đầu|cuối) )?năm|năm báo cáo\s*:?|quý\s+[IVX1-4]+\s*[,/]?\s*(?:năm)?|(?:báo cáo|kết quả|thực hiện|tiến độ|tình hình|nhiệm vụ)[^|]{0,60}\bnăm)\s*\/?\s*\d{4}/i;
