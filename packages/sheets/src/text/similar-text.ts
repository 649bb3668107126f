import { bareWords } from "../tables/bare-words";
import { editDistance } from "./edit-distance";

/** Words that stand for one another in official texts. */
const SAME: Readonly<Record<string, string>> = { dam: "bao", hang: "hang", ubnd: "ubnd", ntm: "nong thon moi" };

const cache = new Map<string, readonly string[]>();

function wordsOf(text: string): readonly string[] {
  let words = cache.get(text);
  if (!words) {
    if (cache.size > 2000) cache.clear();
    cache.set(
      text,
      (words = bareWords(text)
        .replace(/\bntm\b/g, "nong thon moi")
        .replace(/\bubnd\b/g, "uy ban nhan dan")
        .replace(/\bctmtqg\b/g, "chuong trinh muc tieu quoc gia")
        .split(" ")
        .map((word) => SAME[word] ?? word)),
    );
  }
  return words;
}

/** Share of words that differ by more than a slip, of which a text still says the same. */
const TOLERATED = 0.12;

/**
 * Whether two texts say the same: order of words kept, spelling, spacing, punctuation and slips of reading aside. A text cut short at its
 * end ("…") says the same as far as it goes.
 */
export function sameWords(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  if (x.join("") === y.join("")) return true;
  if (/(?:\.\.\.|…)\s*$/.test(b) && y.length >= 4 && y.length < x.length)
    return differing(x.slice(0, y.length), y) <= Math.max(1, y.length * TOLERATED);
  const most = Math.max(x.length, y.length);
  if (Math.abs(x.length - y.length) > Math.max(2, most * TOLERATED * 2)) return false;
  return differing(x, y) <= Math.max(most >= 6 ? 1 : 0, Math.floor(most * TOLERATED));
}

/** Words added, left out or changed by more than a slip: an edit distance over words. */
function differing(x: readonly string[], y: readonly string[]): number {
  let last = Array.from({ length: y.length + 1 }, (_, j) => j);
  for (let i = 1; i <= x.length; i++) {
    const row = [i];
    for (let j = 1; j <= y.length; j++)
      row.push(Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (isSlip(x[i - 1]!, y[j - 1]!) ? 0 : 1)));
    last = row;
  }
  return last[y.length]!;
}

const isSlip = (a: string, b: string): boolean =>
  a === b || (a.length >= 4 && b.length >= 4 && editDistance(a, b, 1) <= 1);
