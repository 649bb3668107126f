import type { Agency } from "../model/agency";
import { abbreviations, looksAbbreviated } from "./abbreviations";
import { type FoldedWord, wordsOf } from "./words";

export interface NameMatch {
  readonly id: string;
  /** How many words it takes. */
  readonly length: number;
}

/** Finds the longest name that begins at a word. */
export interface AgencyNames {
  matchAt(text: string, words: readonly FoldedWord[], at: number, before?: string): NameMatch | undefined;
}

/**
 * Names and aliases of agencies, by their words; "tỉnh" at the end and "và" inside may stand or not. A name wins over
 * another's alias, and what is written out over initials ("Sở NN&PTNT", "Hội LHPN tỉnh").
 */
export function nameTable(agencies: readonly Agency[]): AgencyNames {
  const ids = new Map<string, string>();
  const add = (words: readonly string[], id: string) => {
    const key = words.join(" ");
    if (key && !ids.has(key)) ids.set(key, id);
  };
  const spellings = [
    ...agencies.map(({ id, name }) => ({ id, words: foldedWords(name) })),
    ...agencies.flatMap(({ id, aliases }) => aliases.map((alias) => ({ id, words: foldedWords(alias) }))),
  ];
  for (const { id, words } of spellings) add(words, id);
  for (const { id, words } of spellings) for (const other of withAndWithoutProvince(words).slice(1)) add(other, id);
  const short = abbreviations(
    agencies
      .filter(({ kind }) => kind === "agency")
      .flatMap(({ id, name }) => withAndWithoutProvince(foldedWords(name)).map((words) => ({ id, words }))),
  );
  const longest = Math.max(0, ...[...ids.keys()].map((key) => key.split(" ").length));
  return {
    matchAt(text, words, at, before) {
      const limit = joinable(text, words, at);
      const taken = before ? [before] : [];
      let found: NameMatch | undefined;
      let isShort = false;
      for (const [i, { folded, start, end }] of words.slice(at, at + limit).entries()) {
        if (taken.length >= longest) break;
        if (folded === AND) continue;
        taken.push(folded);
        isShort ||= looksAbbreviated(text.slice(start, end));
        const id = ids.get(taken.join(" ")) ?? (isShort ? short.get(taken.join("")) : undefined);
        if (id !== undefined) found = { id, length: i + 1 };
      }
      return found;
    },
  };
}

/** "tỉnh" behind the name of an agency of the province may stand or not. */
const withAndWithoutProvince = (words: readonly string[]): string[][] => [
  [...words],
  words.at(-1) === "tinh" && words.length > 1 ? words.slice(0, -1) : [...words, "tinh"],
];

/** "và" is written "&" or left out as well: "Sở NN và PTNT", "Sở NN&PTNT". */
const AND = "va";

const foldedWords = (name: string): string[] =>
  wordsOf(name)
    .map((word) => word.folded)
    .filter((word) => word !== AND);

/** How many words from here on could be one name: no name goes across ";" or ":". */
function joinable(text: string, words: readonly FoldedWord[], at: number): number {
  const [first, ...others] = words.slice(at);
  let before = first;
  let joined = 1;
  for (const word of others) {
    if (before && /[;:]/.test(text.slice(before.end, word.start))) break;
    before = word;
    joined++;
  }
  return joined;
}
