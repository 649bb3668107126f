/** A word of a text: folded for comparing, and where it stands. */
export interface FoldedWord {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text. What stands between them (dashes, commas, "&", brackets) is no part of a name's spelling. */
export function wordsOf(text: string): FoldedWord[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    folded: foldWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Case and marks folded away: "Uỷ", "Ủy" and "UY" are one word. */
function foldWord(word: string): string {
  return word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐðÐ]/g, "d")
    .toLowerCase();
}
