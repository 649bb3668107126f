import { bareWords } from "./bare-words";

/**
 * Words of the field as people write them, compiled to patterns over bare words (see `bareWords`): marks and capitals
 * are written for the reader's sake and play no part.
 *
 * - `[đã]` may be left out, `[NTM | kiểu mẫu]` is one of these or nothing
 * - `(xã | huyện)` is one of these
 * - `#` is a number, in digits or Roman letters, `#%` a share below a hundred percent
 * - `…` is any words, or none
 * - an abbreviation of `SHORT` stands for its words too: `NTM` is also "nông thôn mới"
 */
export interface WordList {
  /** The phrases as they are written down. */
  readonly phrases: readonly string[];
  /** Whether the words are one of the phrases from first to last. */
  is(words: string): boolean;
  /** Whether they begin with one. */
  begins(words: string): boolean;
  /** Whether one stands anywhere among them. */
  within(words: string): boolean;
  /** What follows the phrase that they begin with; undefined where they begin with none. */
  after(words: string): string | undefined;
  /** Place of the first letter of the first phrase among them. */
  find(words: string): number | undefined;
  /** The words without the phrases. */
  without(words: string): string;
}

/** Abbreviations that mean the same wherever they stand in these lists. */
const SHORT: Readonly<Record<string, string>> = {
  ntm: "nong thon moi",
  tc: "tieu chi",
  qd: "quyet dinh",
};

const NUMBER = " (?:\\d{1,4}|[ivx]{1,4})";
const PART = " [1-9]\\d? ?%";

/**
 * A list of words. Its patterns are made when it is first asked: a run asks only some of the lists there are.
 * @throws {Error} for a phrase whose brackets do not close
 */
export function wordList(phrases: readonly string[]): WordList {
  for (const phrase of phrases) checkBrackets(phrase);
  let made: Patterns | undefined;
  const patterns = (): Patterns => (made ??= patternsOf(phrases));
  return {
    phrases,
    is: (words) => {
      const { mayBegin, mayEnd, whole } = patterns();
      return mayBegin(words) && mayEnd(words) && whole.test(` ${words}`);
    },
    begins: (words) => {
      const { mayBegin, beginning } = patterns();
      return mayBegin(words) && beginning.test(` ${words}`);
    },
    within: (words) => patterns().anywhere.test(` ${words}`),
    after: (words) => {
      const { mayBegin, beginning } = patterns();
      if (!mayBegin(words)) return undefined;
      const found = beginning.exec(` ${words}`);
      return found ? words.slice(found[0].length - 1).trim() : undefined;
    },
    find: (words) => patterns().anywhere.exec(` ${words}`)?.index,
    without: (words) => ` ${words}`.replace(patterns().everywhere, "").trim(),
  };
}

interface Patterns extends ReturnType<typeof wordsOf> {
  readonly whole: RegExp;
  readonly beginning: RegExp;
  readonly anywhere: RegExp;
  readonly everywhere: RegExp;
}

function patternsOf(phrases: readonly string[]): Patterns {
  const source = `(?:${phrases.map(compile).join("|")})`;
  return {
    whole: new RegExp(`^${source}$`),
    beginning: new RegExp(`^${source}(?= |$)`),
    anywhere: new RegExp(`${source}(?= |$)`),
    everywhere: new RegExp(`${source}(?= |$)`, "g"),
    ...wordsOf(phrases, phrases.length === 0 || phrases.some(mayBeEmpty)),
  };
}

/** Whether a phrase asks for no word at all; most have one outside of brackets, and need not be tried. */
function mayBeEmpty(phrase: string): boolean {
  let depth = 0;
  let hasWord = false;
  for (const sign of phrase) {
    if (sign === "|" && depth === 0) return new RegExp(`^(?:${compile(phrase)})$`).test("");
    if (sign === "[" || sign === "(") depth++;
    else if (sign === "]" || sign === ")") depth--;
    else if (depth === 0 && !/[\s…]/.test(sign)) hasWord = true;
  }
  return !hasWord && new RegExp(`^(?:${compile(phrase)})$`).test("");
}

/** Whether every bracket closes the one that was opened last. */
function checkBrackets(phrase: string): void {
  const open: string[] = [];
  for (const sign of phrase) {
    if (sign === "[" || sign === "(") open.push(sign);
    else if ((sign === "]" && open.pop() !== "[") || (sign === ")" && open.pop() !== "("))
      throw new Error(`“${phrase}”: “${sign}” closes nothing`);
  }
  if (open.length > 0) throw new Error(`“${phrase}”: “${open.join("")}” is not closed`);
}

/**
 * Whether texts may begin or end with a phrase, by their first and last word: only words of the phrases can stand
 * there, figures, and whatever an "…" at that end lets in. Most texts of a sheet are names, which this rules out
 * without a long pattern.
 */
function wordsOf(
  phrases: readonly string[],
  mayBeEmpty: boolean,
): Record<"mayBegin" | "mayEnd", (words: string) => boolean> {
  const words = new Set(phrases.flatMap(wordsIn));
  const beginOpen = mayBeEmpty || phrases.some((phrase) => isOpenAt(phrase.slice(0, phrase.indexOf("…") + 1)));
  const endOpen = mayBeEmpty || phrases.some((phrase) => isOpenAt(phrase.slice(phrase.lastIndexOf("…"))));
  const may = ({ word, isFigure }: EndWord): boolean => isFigure || words.has(word);
  return {
    mayBegin: (text) => beginOpen || may(endsOf(text).first),
    mayEnd: (text) => endOpen || may(endsOf(text).last),
  };
}

/** What `#` and `#%` stand for, and figures written in a phrase itself. */
const IS_FIGURE = /^(?:[\d%]|[ivx]{1,4}$)/;

interface EndWord {
  readonly word: string;
  readonly isFigure: boolean;
}
const endWord = (word: string): EndWord => ({ word, isFigure: IS_FIGURE.test(word) });

let known = { text: "", first: endWord(""), last: endWord("") };

/** The first and the last word of a text; one list after the other asks for those of the same. */
function endsOf(text: string): { readonly first: EndWord; readonly last: EndWord } {
  if (known.text !== text) {
    const end = text.indexOf(" ");
    known = {
      text,
      first: endWord(end < 0 ? text : text.slice(0, end)),
      last: endWord(text.slice(text.lastIndexOf(" ") + 1)),
    };
  }
  return known;
}

/**
 * Whether nothing need stand between "…" and the end of a phrase that `part` reaches from it: groups that may be left
 * out, and other alternatives than its own, bind nothing.
 */
function isOpenAt(part: string): boolean {
  if (!part.includes("…")) return false;
  let bound = part;
  for (let before = ""; before !== bound; ) {
    before = bound;
    bound = bound
      .replace(/\[[^[\]()]*\]/g, " ")
      .replace(/\([^[\]()]*\)/g, " bound ")
      .replace(/[[(][^[\]()]*\||\|[^[\]()]*[\])]/g, " ");
  }
  return !/[^\s[\]()|…]/.test(bound);
}

/** The words of a phrase, each as `wordPattern` lets it be written. */
const wordsIn = (phrase: string): string[] =>
  (phrase.match(/[^\s[\]()|…#]+/g) ?? []).flatMap((word) => {
    const bare = bareWords(word);
    return [bare, SHORT[bare] ?? "", bare === "ty" ? "ti" : ""].flatMap((written) => written.split(" "));
  });

/** A pattern in which every word carries the space before it, so that what may be left out takes its space along. */
function compile(phrase: string): string {
  const tokens = phrase.match(/[[\]()|…]|#%?|[^\s[\]()|…#]+/g) ?? [];
  let pattern = "";
  for (const token of tokens) {
    if (token === "[" || token === "(") pattern += "(?:";
    else if (token === "]") pattern += ")?";
    else if (token === ")" || token === "|") pattern += token;
    else if (token === "…") pattern += "(?: .*)?";
    else if (token === "#") pattern += NUMBER;
    else if (token === "#%") pattern += PART;
    else pattern += wordPattern(token);
  }
  return pattern;
}

function wordPattern(word: string): string {
  const bare = bareWords(word);
  const long = SHORT[bare];
  if (long) return `(?: ${bare}| ${long})`;
  return ` ${bare.replace(/^ty$/, "t[iy]").replace(/^(\d+)%$/, "$1 ?%")}`;
}
