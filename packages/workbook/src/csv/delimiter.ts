import { splitFields } from "./split-fields";

const DELIMITERS = [";", "\t", ",", "|"] as const;
/** Lines that are looked at. */
const SAMPLE_ROWS = 200;
const SAMPLE_LENGTH = 200_000;

/** The delimiter a first line `sep=;` states, quoted or not, and the length of that line with its end. */
export function statedDelimiter(text: string): { readonly delimiter: string; readonly length: number } | undefined {
  const [line = "", , delimiter] = /^("?)sep=(.)\1(?:\r\n|\r|\n|$)/i.exec(text) ?? [];
  return delimiter === undefined ? undefined : { delimiter, length: line.length };
}

/**
 * The delimiter that gives most lines the same count of fields above one, quotes respected. Of equals the earlier of
 * `;` tab `,` `|`: a decimal comma in each line must not win.
 */
export function chooseDelimiter(text: string): string {
  const sample = text.slice(0, SAMPLE_LENGTH);
  let best: { delimiter: string; lines: number } = { delimiter: ",", lines: 0 };
  for (const delimiter of DELIMITERS) {
    const lines = mostAlike(fieldCounts(sample, delimiter));
    if (lines > best.lines) best = { delimiter, lines };
  }
  return best.delimiter;
}

function fieldCounts(text: string, delimiter: string): number[] {
  const counts: number[] = [];
  splitFields(text, 0, delimiter, (row, column) => {
    counts[row] = column + 1;
    return row < SAMPLE_ROWS;
  });
  return counts;
}

function mostAlike(counts: readonly number[]): number {
  const lines = new Map<number, number>();
  for (const count of counts) if (count > 1) lines.set(count, (lines.get(count) ?? 0) + 1);
  return Math.max(0, ...lines.values());
}
