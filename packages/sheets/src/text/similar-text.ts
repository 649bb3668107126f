import { type Alignment, align } from "./align-words";
import { bareWords } from "./bare-words";
import { MEMO_SIZES, memo } from "./memo";

interface Words {
  readonly list: readonly string[];
  readonly joined: string;
  /** The first letters of its words, joined. */
  readonly initials: string;
}

/** Bare words of a text, abbreviations written out; "đảm bảo" is "bảo đảm", 02 is 2, and "và" may be "&" or a comma. */
const wordsOf = memo(MEMO_SIZES.similarText, (text): Words => {
  const list = bareWords(text)
    .replace(/\bntm\b/g, "nong thon moi")
    .replace(/\bubnd\b/g, "uy ban nhan dan")
    .replace(/\bctmtqg\b/g, "chuong trinh muc tieu quoc gia")
    .replace(/\bdam bao\b/g, "bao dam")
    .replace(/\b0+(?=\d)/g, "")
    .split(" ")
    .filter((word) => word !== "va");
  return { list, joined: list.join(""), initials: list.map((word) => word[0]).join("") };
});

/** Share of words that may be left out, added or misread in a text that still says the same. */
const TOLERATED = 0.12;

/**
 * Whether two texts say the same: order of words kept, spelling, spacing, punctuation and slips of reading aside.
 * Another word in the place of one, another number, another level of unit or standard, or a "không" more says something
 * else, however long the text. One cut short at its end ("…") says the same as far as it goes.
 */
export function sameWords(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.joined === right.joined) return true;
  const [x, y] = [writtenOut(left.list, right), writtenOut(right.list, left)];
  if (/(?:\.\.\.|…)\s*$/.test(b) && y.length >= 4 && y.length < x.length)
    return saySame(x.slice(0, y.length), y, Math.max(1, y.length * TOLERATED));
  const most = Math.max(x.length, y.length);
  if (Math.abs(x.length - y.length) > Math.max(2, most * TOLERATED * 2)) return false;
  return saySame(x, y, Math.max(most >= 6 ? 1 : 0, Math.floor(most * TOLERATED)));
}

/** Initials that the other text writes out: "BCĐ" beside "Ban Chỉ đạo". */
function writtenOut(words: readonly string[], other: Words): readonly string[] {
  if (!words.some((word) => spelled(word, other))) return words;
  return words.flatMap((word) => spelled(word, other) ?? [word]);
}

function spelled(word: string, { list, initials }: Words): readonly string[] | undefined {
  const start = initials.indexOf(word);
  if (start < 0 || !INITIALS.test(word) || list.includes(word)) return undefined;
  return list.slice(start, start + word.length);
}
const INITIALS = /^[a-z]{2,7}$/;

function saySame(x: readonly string[], y: readonly string[], most: number): boolean {
  const found = align(x, y, most);
  return found !== undefined && !isReplaced(found) && !isOtherFact(x, y);
}

/** A word in the place of another that it does not resemble; little words carry no meaning of their own. */
const isReplaced = ({ replaced }: Alignment): boolean =>
  replaced.some(([from, to]) => !LITTLE.test(from) && !LITTLE.test(to));
const LITTLE = /^(?:cac|nhung|cua|ve|cho|voi|tai|o|trong|tren|theo|so|tu|den|nam|ngay|thang|\d+)$/;

const NUMBERS = /^\d+%?$/;
/** Levels of units, by the words that name them; one for another is another task. */
const LEVELS = /^(?:xa|huyen|tinh|thon)$/;

/** One number or level in place of another; a denial or a standard more or less. */
const isOtherFact = (x: readonly string[], y: readonly string[]): boolean =>
  isExchanged(x, y, NUMBERS) ||
  isExchanged(x, y, LEVELS) ||
  count(x, "khong") + count(x, "chua") !== count(y, "khong") + count(y, "chua") ||
  pairs(x, "kieu", "mau") !== pairs(y, "kieu", "mau") ||
  pairs(x, "nang", "cao") !== pairs(y, "nang", "cao");

/** Whether each text has a word of this sort that the other lacks; a word merely left out is a slip like others. */
function isExchanged(x: readonly string[], y: readonly string[], sort: RegExp): boolean {
  const [left, right] = [x.filter((word) => sort.test(word)), y.filter((word) => sort.test(word))];
  const exceeds = (a: readonly string[], b: readonly string[]) => a.some((word) => count(a, word) > count(b, word));
  return exceeds(left, right) && exceeds(right, left);
}

const count = (words: readonly string[], word: string): number => words.filter((other) => other === word).length;

const pairs = (words: readonly string[], first: string, second: string): number =>
  words.filter((word, i) => word === first && words[i + 1] === second).length;
