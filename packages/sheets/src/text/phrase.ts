import { bareWords } from "./bare-words";

/** One thing that a phrase of a `wordList` asks for. */
export type PhrasePart =
  /** A word, in each way it may be written, with the space before it. */
  | { readonly kind: "word"; readonly forms: readonly string[] }
  | { readonly kind: "number" | "share" | "anything" }
  | { readonly kind: "choice"; readonly mayBeLeftOut: boolean; readonly options: readonly Phrase[] };

export type Phrase = readonly PhrasePart[];

/** Abbreviations that mean the same wherever they stand in these lists. */
export const SHORT: Readonly<Record<string, string>> = {
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

/** Whether a phrase asks for no word at all. */
export const mayBeEmpty = (options: readonly Phrase[]): boolean =>
  options.some((parts) =>
    parts.every(
      (part) => part.kind === "anything" || (part.kind === "choice" && (part.mayBeLeftOut || mayBeEmpty(part.options))),
    ),
  );

/** More than these are told by a pattern sooner. */
const FEW = 64;

/** All texts that are the phrase, each word with the space before it; undefined where they are not few. */
export function textsOf(options: readonly Phrase[]): readonly string[] | undefined {
  const all: string[] = [];
  for (const parts of options) {
    let texts: readonly string[] = [""];
    for (const part of parts) {
      const next = formsOfPart(part);
      if (!next || texts.length * next.length > FEW) return undefined;
      texts = texts.flatMap((text) => next.map((form) => text + form));
    }
    all.push(...texts);
    if (all.length > FEW) return undefined;
  }
  return all;
}

function formsOfPart(part: PhrasePart): readonly string[] | undefined {
  if (part.kind === "word") return part.forms;
  if (part.kind !== "choice") return undefined;
  const texts = textsOf(part.options);
  return texts && part.mayBeLeftOut ? [...texts, ""] : texts;
}
