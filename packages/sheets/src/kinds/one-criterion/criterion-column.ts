import type { Column } from "../../tables/columns";
import type { Evidence } from "../../tables/evidence";
import { isFieldOf, type PlainField } from "../../tables/field";
import { saysTimeAlone, timeSaid } from "../../tables/value-time";
import { CELL_SHARES, SURE } from "../../tables/weights";
import { bareWords } from "../../text/bare-words";
import { readMark } from "../../text/mark";
import { withoutTimes } from "../../text/period";
import { wordList } from "../../text/word-list";
import { isYear } from "../../text/year";

/** Columns that say whose row it is, and remarks: the only ones beside the criterion that the table is read for. */
const KEPT: readonly PlainField[] = ["number", "code", "unit", "district", "note"];
/** A table that has one of these says more than one criterion, and is of another kind. */
const OF_OTHER_KINDS: readonly PlainField[] = ["total", "level", "standard", "advanced", "model", "decision"];

/** Headings of the answers, where the title names the criterion. */
const ANSWERS = wordList([
  "năm [đã] đạt [chuẩn | TC | được]",
  "[kết quả] đánh giá",
  "kết quả [thực hiện | thẩm định | rà soát]",
  "đạt",
]);

/**
 * What stands before the name of a criterion in a heading of its marks: "Năm đạt tiêu chí số 7", "Kết quả thực hiện TC
 * 7".
 */
const BEFORE_NAME =
  /^\s*(?:năm|thời gian|kết quả|đánh giá)(?:\s+(?:đã|đạt|thực hiện|hoàn thành|thẩm định|rà soát|đánh giá))*\s+(?=tiêu chí|tc\b)/iu;

const SAMPLE = 60;

/** The columns of a table of one criterion or a few; of none where there is no such column, or one that says more. */
export function withOneCriterion(columns: readonly Column[], evidence: Evidence): readonly Column[] {
  const only = answersOf(columns, evidence);
  // Beside several criteria "Tổng" may be of these alone: it is left unread, and said to be.
  const isTheirs = ({ field }: Column): boolean => field === "total" && only !== undefined && only.size > 1;
  const isOne = only && !columns.some((column) => !only.has(column) && saysMore(column) && !isTheirs(column));
  return columns.map((column): Column => {
    const number = isOne ? only.get(column) : undefined;
    if (number !== undefined) return { ...column, field: { of: "criterion", number }, score: SURE.outright };
    return KEPT.some((field) => field === column.field) ? column : { ...column, field: "unknown", score: 0 };
  });
}

/**
 * The columns of answers and the numbers of their criteria. Of one criterion there may be a column for each of several
 * times and natures; a second that says neither makes the table one of another kind. Of several criteria each column
 * has its own by its heading.
 */
function answersOf(columns: readonly Column[], evidence: Evidence): ReadonlyMap<Column, string> | undefined {
  const answers: { readonly column: Column; readonly number: string }[] = [];
  for (const column of columns) {
    const number = criterionOf(column, evidence);
    if (number === undefined || !saysMetOrNot(column, evidence)) continue;
    answers.push({ column, number });
  }
  const numbers = new Set(answers.map(({ number }) => number));
  const areOfTimes = answers.every(({ column }) => column.path.some((text) => timeSaid(text)));
  const areNamed =
    numbers.size === answers.length && answers.every(({ column }) => isFieldOf(column.field, "criterion"));
  if (answers.length > 1 && !(numbers.size === 1 && areOfTimes) && !areNamed) return undefined;
  return answers.length === 0 ? undefined : new Map(answers.map(({ column, number }) => [column, number]));
}

const saysMore = ({ field, score }: Column): boolean =>
  score > SURE.faint && OF_OTHER_KINDS.some((other) => other === field);

/** Number of the criterion that the heading of a column names, or else the title of the table. */
function criterionOf({ path, field }: Column, { headings, title, sets }: Evidence): string | undefined {
  const heading = path.at(-1) ?? "";
  if ((!/\p{L}/u.test(heading) && !saysTimeAlone(heading)) || KEPT.some((kept) => kept === field)) return undefined;
  if (isFieldOf(field, "criterion")) return field.number;
  const named = headings.guesses(heading.normalize("NFC").replace(BEFORE_NAME, "")).find(({ criterion }) => criterion);
  if (named?.criterion) return named.criterion.indicator === undefined ? named.criterion.number : undefined;
  if (!saysTimeAlone(heading) && !ANSWERS.is(bareWords(withoutTimes(heading)))) return undefined;
  const titled = new Set(
    [...title.words.matchAll(/(?:^| )(?:tc|tieu chi)(?: so)? ?0?(\d{1,2})(?= |$)/g)].map(([, n]) => n),
  );
  const [number, other] = titled;
  const isKnown = sets.some((set) => set.criteria.some((criterion) => criterion.number === number));
  return isKnown && other === undefined ? number : undefined;
}

/**
 * Most cells are years or marks. Words of a standard under the heading of a criterion leave open which of them is
 * meant.
 */
function saysMetOrNot({ slot }: Column, { lines, words }: Evidence): boolean {
  const texts = lines([slot], SAMPLE)
    .flat()
    .filter((text) => text !== "");
  const said = texts.filter((text) => isYear(text) || isMark(words.mark(text))).length;
  return said > 0 && said >= texts.length * CELL_SHARES.most && !texts.some(namesStandard);
}

function isMark(text: string): boolean {
  const { kind } = readMark({ kind: "text", value: text });
  return kind === "met" || kind === "not-met";
}

const namesStandard = (text: string): boolean => /\b(?:ntm|nong thon moi|nang cao|kieu mau)\b/.test(bareWords(text));
