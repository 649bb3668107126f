import { checkGiven } from "../check-given";
import type { Language } from "../findings/words";
import { capital } from "../text/capital";

/** A word or sentence in both languages; small letters, as it stands within a sentence. */
export interface BothLanguages {
  /** In Vietnamese. */
  readonly vi: string;
  /** In English. */
  readonly en: string;
}

/** The same with capitals, as it stands at the head of a line or a column. */
export const capitalWords = (bothLanguages: BothLanguages): BothLanguages => {
  checkGiven({ bothLanguages });
  const { vi, en } = bothLanguages;
  return { vi: capital(vi), en: capital(en) };
};

type Named<Prefix extends string, Words> = Readonly<Record<`${Prefix}${keyof Words & string}`, string>>;

/** Words of one language with capitals, as a list of texts wants them: `{ "kind.funding": "Nguồn vốn" }`. */
export function capitals<const Prefix extends string, Words extends Readonly<Record<string, BothLanguages>>>(
  prefix: Prefix,
  wordsByKey: Words,
  language: Language,
): Named<Prefix, Words> {
  checkGiven({ wordsByKey, language });
  const entries = Object.entries(wordsByKey).map(([key, word]) => [`${prefix}${key}`, capital(word[language])]);
  return Object.fromEntries(entries) as Named<Prefix, Words>;
}
