import type { Agency } from "../model/agency";
import { type Word, wordsOf } from "./words";

export interface NameMatch {
  readonly id: string;
  /** How many words it takes. */
  readonly length: number;
}

/** Finds the longest name that begins at a word. */
export interface NameTable {
  matchAt(text: string, words: readonly Word[], at: number, before?: string): NameMatch | undefined;
}

/** Names and aliases of agencies, by their words; "tỉnh" at the end may stand or not. A name wins over another's alias. */
export function nameTable(agencies: readonly Agency[]): NameTable {
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
  for (const { id, words } of spellings)
    add(words.at(-1) === "tinh" && words.length > 1 ? words.slice(0, -1) : [...words, "tinh"], id);
  const longest = Math.max(0, ...[...ids.keys()].map((key) => key.split(" ").length));
  return {
    matchAt(text, words, at, before) {
      const limit = Math.min(longest, joinable(text, words, at));
      for (let length = limit; length > 0; length--) {
        const taken = words.slice(at, at + length).map((word) => word.folded);
        const id = ids.get((before ? [before, ...taken] : taken).join(" "));
        if (id !== undefined) return { id, length };
      }
      return undefined;
    },
  };
}

const foldedWords = (name: string): string[] => wordsOf(name).map((word) => word.folded);

/** How many words from here on could be one name: no name goes across ";" or ":". */
function joinable(text: string, words: readonly Word[], at: number): number {
  let end = at + 1;
  while (end < words.length && !/[;:]/.test(text.slice(words[end - 1]!.end, words[end]!.start))) end++;
  return end - at;
}
