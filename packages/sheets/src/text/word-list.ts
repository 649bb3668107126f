import { bareWords } from "./bare-words";
import { MEMO_SIZES, memo, once } from "./memo";
import { mayBeEmpty, type Phrase, parsePhrase, patternOf, SHORT, textsOf } from "./phrase";

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
  /** Words with which a phrase may begin, figures aside; undefined where any may. */
  firstWords(): ReadonlySet<string> | undefined;
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

/**
 * A list of words. Its patterns are made when it is first asked: a run asks only some of the lists there are.
 * @throws {Error} for a phrase whose brackets do not close
 */
export function wordList(phrases: readonly string[]): WordList {
  for (const phrase of phrases) checkBrackets(phrase);
  const parsed = once(() => phrases.map(parsePhrase));
  const source = once(() => sourceOf(parsed()));
  const whole = once(() => wholeTexts(parsed()));
  const beginning = once(() => new RegExp(`^${source()}(?= |$)`));
  const anywhere = once(() => new RegExp(`${source()}(?= |$)`));
  const everywhere = once(() => new RegExp(`${source()}(?= |$)`, "g"));
  const ends = once(() => endsOfPhrases(phrases, parsed()));
  const mayBegin = (words: string): boolean => mayBe(ends().first, endsOf(words).first);
  const mayEnd = (words: string): boolean => mayBe(ends().last, endsOf(words).last);
  return {
    phrases,
    firstWords: () => ends().first,
    is: (words) => mayBegin(words) && mayEnd(words) && whole()(words),
    begins: (words) => mayBegin(words) && beginning().test(` ${words}`),
    within: (words) => anywhere().test(` ${words}`),
    after: (words) => {
      const found = mayBegin(words) ? beginning().exec(` ${words}`) : null;
      return found ? words.slice(found[0].length - 1).trim() : undefined;
    },
    find: (words) => anywhere().exec(` ${words}`)?.index,
    without: (words) => ` ${words}`.replace(everywhere(), "").trim(),
  };
}

const sourceOf = (phrases: readonly (readonly Phrase[])[]): string => `(?:${phrases.map(patternOf).join("|")})`;

/** Whether words are one of the phrases: those that stand for few texts are looked up, which needs no pattern. */
function wholeTexts(phrases: readonly (readonly Phrase[])[]): (words: string) => boolean {
  const known = new Set<string>();
  const others = phrases.filter((phrase) => {
    const texts = textsOf(phrase);
    for (const text of texts ?? []) if (text !== "") known.add(text.slice(1));
    return !texts;
  });
  if (others.length === 0) return (words) => known.has(words);
  const pattern = once(() => new RegExp(`^${sourceOf(others)}$`));
  return (words) => known.has(words) || pattern().test(` ${words}`);
}

/**
 * Those of many lists of which a text may be a phrase, by its first word and in their order. Nearly every text of a
 * sheet is a name, of which no list need be asked.
 */
export function byFirstWord<T extends { readonly list: WordList }>(
  entries: readonly T[],
): (words: string) => readonly T[] {
  const begun = memo(MEMO_SIZES.firstWord, (word) =>
    entries.filter(({ list }) => list.firstWords()?.has(word) ?? true),
  );
  return (text) => {
    const { word, isFigure } = endsOf(text).first;
    return isFigure ? entries : begun(word);
  };
}

/** Whether every bracket closes the one that was opened last. */
function checkBrackets(phrase: string): void {
  const open: string[] = [];
  for (const sign of phrase.match(/[[\]()]/g) ?? []) {
    if (sign === "[" || sign === "(") open.push(sign);
    else if ((sign === "]" && open.pop() !== "[") || (sign === ")" && open.pop() !== "("))
      throw new Error(`“${phrase}”: “${sign}” closes nothing`);
  }
  if (open.length > 0) throw new Error(`“${phrase}”: “${open.join("")}” is not closed`);
}

/**
 * Words that phrases may begin and end with; undefined where any may: only words of the phrases can stand there,
 * figures, and whatever an "…" at that end lets in. Most texts of a sheet are names, which this rules out without a long
 * pattern.
 */
function endsOfPhrases(
  phrases: readonly string[],
  parsed: readonly (readonly Phrase[])[],
): Record<"first" | "last", ReadonlySet<string> | undefined> {
  const words = wordsIn(phrases);
  const isEmpty = phrases.length === 0 || parsed.some(mayBeEmpty);
  const isOpen = (partOf: (phrase: string) => string): boolean =>
    isEmpty || phrases.some((phrase) => isOpenAt(partOf(phrase)));
  return {
    first: isOpen((phrase) => phrase.slice(0, phrase.indexOf("…") + 1)) ? undefined : words,
    last: isOpen((phrase) => phrase.slice(phrase.lastIndexOf("…"))) ? undefined : words,
  };
}

const mayBe = (known: ReadonlySet<string> | undefined, { word, isFigure }: EndWord): boolean =>
  known === undefined || isFigure || known.has(word);

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

/** The words of phrases, each as it may be written. */
function wordsIn(phrases: readonly string[]): ReadonlySet<string> {
  const words = new Set(bareWords(phrases.join(" ")).split(" "));
  for (const word of [...words]) for (const written of SHORT[word]?.split(" ") ?? []) words.add(written);
  return words.has("ty") ? words.add("ti") : words;
}
