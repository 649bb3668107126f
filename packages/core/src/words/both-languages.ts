import type { Language } from "../findings/words";

/** A word or sentence in both languages; small letters, as it stands within a sentence. */
export interface BothLanguages {
  readonly vi: string;
  readonly en: string;
}

/** The same at the head of a line, a cell or a button. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

type Named<Prefix extends string, Words> = Readonly<Record<`${Prefix}${keyof Words & string}`, string>>;

/** Words of one language with capitals, as a list of texts wants them: `{ "kind.funding": "Nguồn vốn" }`. */
export function capitals<const Prefix extends string, Words extends Readonly<Record<string, BothLanguages>>>(
  prefix: Prefix,
  words: Words,
  language: Language,
): Named<Prefix, Words> {
  const entries = Object.entries(words).map(([key, word]) => [`${prefix}${key}`, capital(word[language])]);
  return Object.fromEntries(entries) as Named<Prefix, Words>;
}
