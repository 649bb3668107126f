import { MEMO_SIZES, memo, once } from "./memo";
import { type EndWords, endWords, isBetween, type Phrase, parsePhrase, patternOf, standsAt } from "./phrase";

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
  /** Whether a phrase may begin with a word. */
  mayBegin(word: EndWord): boolean;
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
  const source = once(() => `(?:${parsed().map(patternOf).join("|")})(?= |$)`);
  const anywhere = once(() => new RegExp(source()));
  const everywhere = once(() => new RegExp(source(), "g"));
  const begunBy = once(() => byBeginning(parsed()));
  const begun = (words: string): readonly Ended[] => begunBy()(endsOf(words).first);
  return {
    phrases,
    mayBegin: (word) => begunBy()(word).length > 0,
    is: (words) => isOneOf(begun(words), words),
    begins: (words) => beginningOf(begun(words), words) !== undefined,
    within: (words) => anywhere().test(` ${words}`),
    after: (words) => {
      const end = beginningOf(begun(words), words);
      return end === undefined ? undefined : ` ${words}`.slice(end).trim();
    },
    find: (words) => anywhere().exec(` ${words}`)?.index,
    without: (words) => ` ${words}`.replace(everywhere(), "").trim(),
  };
}

/** A phrase, and the words that it may begin and end with. */
interface Ended {
  readonly phrase: readonly Phrase[];
  readonly first: EndWords;
  readonly last: EndWords;
}

/** The phrases that may begin with a word, in their order. Most words begin none. */
function byBeginning(phrases: readonly (readonly Phrase[])[]): (word: EndWord) => readonly Ended[] {
  const all = phrases.map((phrase) => ({ phrase, first: endWords(phrase, "first"), last: endWords(phrase, "last") }));
  const begunBy = (word: EndWord): readonly Ended[] => all.filter(({ first }) => mayBe(first, word));
  const known = new Map<string, readonly Ended[]>();
  for (const { first } of all) for (const word of first.words) known.set(word, begunBy(endWord(word)));
  const [byFigure, byOther] = [true, false].map((isFigure) => begunBy({ word: "", isFigure }));
  return ({ word, isFigure }) => known.get(word) ?? (isFigure ? byFigure : byOther) ?? [];
}

function isOneOf(phrases: readonly Ended[], words: string): boolean {
  const text = ` ${words}`;
  const isEnd = (end: number): boolean => end === text.length;
  return phrases.some(({ phrase, last }) => mayBe(last, endsOf(words).last) && standsAt(phrase, text, 0, isEnd));
}

/** Where the phrase ends that words begin with, with the space before them. */
function beginningOf(phrases: readonly Ended[], words: string): number | undefined {
  const text = ` ${words}`;
  let found: number | undefined;
  const isWhole = (end: number): boolean => {
    if (!isBetween(text, end)) return false;
    found = end;
    return true;
  };
  phrases.some(({ phrase }) => standsAt(phrase, text, 0, isWhole));
  return found;
}

/**
 * Those of many lists of which a text may be a phrase, by its first word and in their order. Nearly every text of a
 * sheet is a name, of which no list need be asked.
 */
export function byFirstWord<T extends { readonly list: WordList }>(
  entries: readonly T[],
): (words: string) => readonly T[] {
  const begun = memo(MEMO_SIZES.firstWord, (word) => entries.filter(({ list }) => list.mayBegin(endWord(word))));
  return (text) => begun(endsOf(text).first.word);
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

const mayBe = ({ words, figures, any }: EndWords, { word, isFigure }: EndWord): boolean =>
  any || (figures && isFigure) || words.has(word);

/** What `#` and `#%` stand for, and figures written in a phrase itself. */
const IS_FIGURE = /^(?:[\d%]|[ivx]{1,4}$)/;

/** A word at an end of a text, and whether `#` may stand for it. */
export interface EndWord {
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
