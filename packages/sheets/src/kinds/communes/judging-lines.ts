import { isFieldOf } from "../../tables/field";
import type { TableFrame } from "../../tables/frame";
import { byLastWord, JUDGING } from "../../tables/judging-words";
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
 * figures that were judged. Of several that judge ("Xã tự đánh giá", "Huyện thẩm định") the higher office has the last
 * word, of equals the last; one in which nothing is judged yet has none.
 *
 * @param slot - where the labels of the lines stand
 */
export function withJudgingLines(frame: TableFrame, lines: readonly UnitLine[], slot: number): UnitLine[] {
  const labelOf = ({ line }: UnitLine): string => frame.view.shownText(line, slot);
  const isJudging = (line: UnitLine): boolean => line.role === "record" && judges(frame, line.line, slot);
  const byName = new Map<string, UnitLine[]>();
  for (const line of lines)
    if (isJudging(line) && hasMarks(frame, line.line))
      byName.set(nameOf(line), [...(byName.get(nameOf(line)) ?? []), line]);
  const isOverruled = (line: UnitLine): boolean => {
    const judging = line.role === "record" ? byName.get(nameOf(line)) : undefined;
    if (judging === undefined || byLastWord(judging, labelOf)[0] === line) return false;
    return FIGURES.is(bareWords(labelOf(line))) || isJudging(line);
  };
  return lines.map((line) => (isOverruled(line) ? noteOf(line) : line));
}

/** Whether a line says anything of a criterion. */
const hasMarks = ({ view, columns }: TableFrame, line: number): boolean =>
  columns.some(
    ({ field, slot }) =>
      (isFieldOf(field, "criterion") || isFieldOf(field, "indicator")) && view.shownText(line, slot) !== "",
  );

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
