import type { TableFrame } from "../../tables/frame";
import { JUDGING } from "../../tables/judging-words";
import { bareWords } from "../../text/bare-words";
import { wordList } from "../../text/word-list";
import type { UnitLine } from "./unit-line";

/** Labels of the figures that a judgement beside them is made of. */
const FIGURES = wordList([
  "(kết quả | KQ | số liệu | giá trị | mức) [thực hiện | đạt [được]]",
  "thực hiện",
  "TH",
  "hiện trạng",
]);

/**
 * "Kết quả | Đánh giá" beneath the name of each commune: the line that judges has its marks, and the one beside it the
 * figures that were judged. Of several that judge ("Tự đánh giá", "Thẩm định") the last has the last word.
 *
 * @param slot - where the labels of the lines stand
 */
export function withJudgingLines(frame: TableFrame, lines: readonly UnitLine[], slot: number): UnitLine[] {
  const last = new Map<string, UnitLine>();
  for (const line of lines) if (line.role === "record" && judges(frame, line.line, slot)) last.set(nameOf(line), line);
  const isOverruled = (line: UnitLine): boolean => {
    const judging = line.role === "record" ? last.get(nameOf(line)) : undefined;
    if (judging === undefined || judging === line) return false;
    return FIGURES.is(bareWords(frame.view.shownText(line.line, slot))) || judges(frame, line.line, slot);
  };
  return lines.map((line) => (isOverruled(line) ? noteOf(line) : line));
}

/** Whether the label of a line says that it judges. */
export const judges = ({ view }: TableFrame, line: number, slot: number): boolean =>
  JUDGING.is(bareWords(view.shownText(line, slot)));

const nameOf = ({ unit, label, block }: UnitLine): string => `${block} ${unit?.id ?? label}`;

const noteOf = ({ line, nameSlot, label, block }: UnitLine): UnitLine => ({
  line,
  role: "note",
  nameSlot,
  label,
  block,
});
