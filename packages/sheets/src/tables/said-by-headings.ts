import { bareWords } from "../text/bare-words";
import { isToCome, readNature } from "../text/nature";
import { wordList } from "../text/word-list";
import { type TimeSaid, timeSaid } from "./value-time";

/** What forms write beneath each of their times, whatever its nature. */
const OF_THE_FORM = wordList(["(kết quả | KQ) [đạt được | đánh giá]", "[tự] đánh giá", "đạt", "đạt chưa đạt"]);
/** What stands beside results that are told apart from it. */
const SET = wordList(["chỉ tiêu …", "KH …", "kế hoạch …", "mục tiêu …"]);

type Path = readonly string[];

/**
 * What the headings over a column say, the lowest first. "Kết quả" and "Đánh giá" beneath "KH 6 tháng cuối năm" are
 * words of the form and make no result of it, unless a column for the plan stands beside them beneath the same heading.
 *
 * @param all - the headings of all columns, outermost first
 */
export function saidByHeadings(path: Path, all: () => Iterable<Path>): TimeSaid[] {
  const [leaf, ...upper] = [...path].reverse();
  const isOfForm =
    leaf !== undefined &&
    OF_THE_FORM.is(bareWords(leaf)) &&
    isToCome(upper.map((text) => readNature(text)?.nature).find((nature) => nature !== undefined)) &&
    ![...all()].some((other) => isBeside(other, path) && SET.is(bareWords(other.at(-1) ?? "")));
  return (isOfForm ? upper : [leaf ?? "", ...upper]).flatMap((text) => timeSaid(text) ?? []);
}

const isBeside = (other: Path, path: Path): boolean =>
  other.length === path.length && other.slice(0, -1).every((text, i) => text === path[i]);
