import { bareWords } from "../text/bare-words";
import { wordList } from "../text/word-list";

/** Headings over what is judged to be met, beside the figures it is judged by. */
export const JUDGING = wordList([
  "[huyện | tỉnh | xã | kết quả] [tự] (đánh giá | thẩm định | thẩm tra | chấm) [của] [xã | huyện | tỉnh]",
  "kết luận",
  "đạt [chưa đạt | không đạt]",
  "xếp loại",
  "mức độ đạt",
]);

/** Who judges, from the one that is judged itself up; undefined where the words do not say. */
function rankOf(heading: string): number | undefined {
  const words = bareWords(heading);
  if (/\btu\b/.test(words)) return 0;
  const [by] = /\b(?:xa|huyen|tinh)\b/.exec(words) ?? [];
  return by === undefined ? undefined : ["xa", "huyen", "tinh"].indexOf(by);
}

/**
 * Whether what is judged beneath a heading that stands behind another has the last word: a higher office has it over a
 * lower one wherever it stands, and of equals, or where nobody is named, the last one has it.
 */
function hasLastWord(heading: string, before: string): boolean {
  const [own, other] = [rankOf(heading), rankOf(before)];
  if (own === undefined) return true;
  return other === undefined ? own > 0 : own >= other;
}

/** What judges the same thing in the order of its weight, the last word first. */
export function byLastWord<T>(judging: readonly T[], headingOf: (one: T) => string): T[] {
  const ordered: T[] = [];
  for (const one of judging) {
    const at = ordered.findIndex((other) => hasLastWord(headingOf(one), headingOf(other)));
    ordered.splice(at < 0 ? ordered.length : at, 0, one);
  }
  return ordered;
}
