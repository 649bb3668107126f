import { checkGiven } from "../check-given";
import { editDistance } from "./edit-distance";

/**
 * The one word that was probably meant: at most two edits away, or begun alike.
 *
 * @example
 * nearestWord("sumarize", ["validate", "summarize"]); // "summarize"
 */
export function nearestWord(written: string, words: readonly string[]): string | undefined {
  checkGiven({ written, words });
  const near = words
    .map((word) => ({ word, edits: editDistance(written.toLowerCase(), word, 2) }))
    .filter(({ edits }) => edits <= 2)
    .sort((a, b) => a.edits - b.edits);
  const begun = words.filter((word) => written.length >= 3 && word.startsWith(written.toLowerCase()));
  return near[0]?.word ?? (begun.length === 1 ? begun[0] : undefined);
}
