import type { Source } from "@ntm-kit/core";
import { comparable, type SourceText } from "./source-text";

/** A source and the rest of its text behind a page break, each at its own line. */
export const partsOf = (source: Source): Source[] => [
  source,
  ...(source.continued ?? []).map(({ line, quote }) => ({ ...source, line, quote })),
];

/** Whether the words of a source stand where it says: at its cell or line, else anywhere. */
export function stands({ line, sheet, cell, quote }: Source, text: SourceText): boolean {
  if (cell !== undefined) return holds(text.cell(sheet ?? "", cell), quote);
  return line === undefined ? text.holds(quote) : holds(text.line(line), quote);
}

const holds = (words: string | undefined, quote: string): boolean =>
  words !== undefined && comparable(words).includes(comparable(quote));
