import { bareWords } from "../tables/bare-words";
import { editDistance } from "./edit-distance";

interface Words {
  readonly list: readonly string[];
  readonly joined: string;
}

const cache = new Map<string, Words>();

/** Bare words of a text, abbreviations written out; "đảm bảo" is "bảo đảm", 02 is 2. */
function wordsOf(text: string): Words {
  let words = cache.get(text);
  if (!words) {
    const list = bareWords(text)
      .replace(/\bntm\b/g, "nong thon moi")
      .replace(/\bubnd\b/g, "uy ban nhan dan")
      .replace(/\bctmtqg\b/g, "chuong trinh muc tieu quoc gia")
      .replace(/\bdam bao\b/g, "bao dam")
      .replace(/\b0+(?=\d)/g, "")
      .split(" ");
    if (cache.size > 2000) cache.clear();
    cache.set(text, (words = { list, joined: list.join("") }));
  }
  return words;
}

/** Share of words that differ by more than a slip, of which a text still says the same. */
const TOLERATED = 0.12;

/**
 * Whether two texts say the same: order of words kept, spelling, spacing, punctuation and slips of reading aside. Another number, another
 * level of unit or standard, or a "không" more says something else, however long the text. One cut short at its end ("…") says the same as
 * far as it goes.
 */
export function sameWords(a: string, b: string): boolean {
  const [{ list: x, joined }, { list: y, joined: other }] = [wordsOf(a), wordsOf(b)];
  if (joined === other) return true;
  if (/(?:\.\.\.|…)\s*$/.test(b) && y.length >= 4 && y.length < x.length)
    return saySame(x.slice(0, y.length), y, Math.max(1, y.length * TOLERATED));
  const most = Math.max(x.length, y.length);
  if (Math.abs(x.length - y.length) > Math.max(2, most * TOLERATED * 2)) return false;
  return saySame(x, y, Math.max(most >= 6 ? 1 : 0, Math.floor(most * TOLERATED)));
}

const saySame = (x: readonly string[], y: readonly string[], most: number): boolean =>
  differing(x, y, most) <= most && !isOtherFact(x, y);

/** Words added, left out or changed by more than a slip: an edit distance over words, given up above `most`. */
function differing(x: readonly string[], y: readonly string[], most: number): number {
  let last = Array.from({ length: y.length + 1 }, (_, j) => j);
  for (let i = 1; i <= x.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= y.length; j++) {
      const cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (isSlip(x[i - 1]!, y[j - 1]!) ? 0 : 1));
      row.push(cost);
      if (cost < best) best = cost;
    }
    if (best > most) return best;
    last = row;
  }
  return last[y.length]!;
}

const isSlip = (a: string, b: string): boolean =>
  a === b || (a.length >= 4 && b.length >= 4 && !/\d/.test(a + b) && editDistance(a, b, 1) <= 1);

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
