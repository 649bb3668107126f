import { bareWords } from "./bare-words";

/** One thing that a phrase of a `wordList` asks for. */
export type PhrasePart =
  /** A word, in each way it may be written, with the space before it. */
  | { readonly kind: "word"; readonly forms: readonly string[] }
  | { readonly kind: "number" | "share" | "anything" }
  | { readonly kind: "choice"; readonly mayBeLeftOut: boolean; readonly options: readonly Phrase[] };

export type Phrase = readonly PhrasePart[];

/** Abbreviations that mean the same wherever they stand in these lists. */
const SHORT: Readonly<Record<string, string>> = {
  ntm: "nong thon moi",
  tc: "tieu chi",
  qd: "quyet dinh",
};

const PATTERNS = { number: " (?:\\d{1,4}|[ivx]{1,4})", share: " [1-9]\\d? ?%", anything: "(?: .*)?" } as const;
const SIGNS: Readonly<Record<string, PhrasePart>> = {
  "…": { kind: "anything" },
  "#": { kind: "number" },
  "#%": { kind: "share" },
};

/** The alternatives of a phrase: one, unless a `|` stands outside of all brackets. */
export function parsePhrase(written: string): readonly Phrase[] {
  const tokens = written.match(/[[\]()|…]|#%?|[^\s[\]()|…#]+/g) ?? [];
  let at = 0;
  const alternatives = (): readonly Phrase[] => {
    const options: PhrasePart[][] = [[]];
    for (; at < tokens.length; at++) {
      const token = tokens[at] ?? "";
      if (token === "]" || token === ")") break;
      if (token === "|") options.push([]);
      else options.at(-1)?.push(partAt(token));
    }
    return options;
  };
  const partAt = (token: string): PhrasePart => {
    if (token !== "[" && token !== "(") return SIGNS[token] ?? { kind: "word", forms: formsOf(token) };
    at++;
    return { kind: "choice", mayBeLeftOut: token === "[", options: alternatives() };
  };
  return alternatives();
}

function formsOf(word: string): readonly string[] {
  const bare = bareWords(word);
  const long = SHORT[bare];
  if (long) return [` ${bare}`, ` ${long}`];
  if (bare === "ty") return [" ti", " ty"];
  return /^\d+%$/.test(bare) ? [` ${bare.slice(0, -1)} %`, ` ${bare}`] : [` ${bare}`];
}

/** A pattern in which every word carries the space before it, so that what may be left out takes its space along. */
export const patternOf = (options: readonly Phrase[]): string =>
  options.map((parts) => parts.map(partPattern).join("")).join("|");

function partPattern(part: PhrasePart): string {
  if (part.kind === "choice") return `(?:${patternOf(part.options)})${part.mayBeLeftOut ? "?" : ""}`;
  if (part.kind !== "word") return PATTERNS[part.kind];
  return part.forms.length === 1 ? part.forms.join("") : `(?:${part.forms.join("|")})`;
}

/** What phrases may begin or end with. */
export interface EndWords {
  readonly words: ReadonlySet<string>;
  /** What `#` and `#%` stand for. */
  readonly figures: boolean;
  /** Whatever an "…" lets in, or a phrase without any word. */
  readonly any: boolean;
}

/** The words at one end of the texts that are one of the alternatives. */
export function endWords(options: readonly Phrase[], end: "first" | "last"): EndWords {
  const words = new Set<string>();
  let [figures, any] = [false, false];
  /** Whether nothing of it need stand there, so that the next part may. */
  const mayBeNothing = (part: PhrasePart): boolean => {
    if (part.kind === "choice") return someAreNothing(part.options) || part.mayBeLeftOut;
    if (part.kind === "anything") any = true;
    else if (part.kind !== "word") figures = true;
    else
      for (const form of part.forms)
        words.add(
          form
            .trim()
            .split(" ")
            .at(end === "first" ? 0 : -1) ?? "",
        );
    return false;
  };
  const someAreNothing = (among: readonly Phrase[]): boolean =>
    among.filter((parts) => (end === "first" ? parts : [...parts].reverse()).every(mayBeNothing)).length > 0;
  if (someAreNothing(options)) any = true;
  return { words, figures, any };
}

/** What follows a part, asked with the place behind it. */
type Rest = (at: number) => boolean;

/**
 * Whether one of the alternatives stands at `at`, and what is asked of the place behind it holds: found as the pattern
 * would find it, each in its order and the longest way first, without the time that the engine takes for a pattern that
 * is asked a few texts. `text` has a space before its first word.
 */
export function standsAt(options: readonly Phrase[], text: string, at: number, rest: Rest): boolean {
  return options.some((parts) => followAt(parts, 0, text, at, rest));
}

/** Whether a place is between two words, or at the end. */
export const isBetween = (text: string, at: number): boolean => at === text.length || text[at] === " ";

function followAt(parts: Phrase, next: number, text: string, at: number, rest: Rest): boolean {
  const part = parts[next];
  if (!part) return rest(at);
  const behind: Rest = (end) => followAt(parts, next + 1, text, end, rest);
  if (part.kind === "word")
    return part.forms.some((form) => {
      const end = at + form.length;
      return text.startsWith(form, at) && isBetween(text, end) && behind(end);
    });
  if (part.kind === "choice") {
    if (!part.mayBeLeftOut) return standsAt(part.options, text, at, behind);
    return standsAt(part.options, text, at, (end) => end > at && behind(end)) || behind(at);
  }
  if (part.kind === "anything") return anythingAt(text, at, behind);
  const figure = FIGURES[part.kind];
  figure.lastIndex = at;
  return figure.test(text) && behind(figure.lastIndex);
}

const FIGURES = { number: atPlace(PATTERNS.number), share: atPlace(PATTERNS.share) };

function atPlace(pattern: string): RegExp {
  return new RegExp(`${pattern}(?= |$)`, "y");
}

/** All words, all but the last, and so on to none. */
function anythingAt(text: string, at: number, behind: Rest): boolean {
  for (let end = text.length; end > at; end = text.lastIndexOf(" ", end - 1)) if (behind(end)) return true;
  return behind(at);
}
