/**
 * How many texts each reader remembers before it starts again. A workbook repeats a few thousand texts over and over;
 * the sizes bound the memory that a workbook of nothing but different texts can take.
 */
export const MEMO_SIZES = {
  /** Every text of a sheet, for each of its many readers. */
  bareWords: 50_000,
  plainText: 50_000,
  /** Names of units, for each district they are looked up in. */
  unitMatch: 50_000,
  /** First words of the texts of a sheet. */
  firstWord: 5_000,
  /** Texts of header lines and of whatever might be one. */
  headingGuesses: 20_000,
  /** Short texts: marks and levels. */
  mark: 10_000,
  standardClaim: 10_000,
  /** Headings, labels of rows and names of sheets, asked what they are about. */
  timeSaid: 10_000,
  /** What tasks ask for, of a plan and of every row. */
  taskContent: 5_000,
  /** Paragraphs of task tables. */
  similarText: 2_000,
} as const;

/**
 * The same function, that remembers what it has read. After `limit` texts everything is forgotten at once: dearer than
 * dropping the oldest only for a sheet with more texts than that. The text asked for last is mostly asked for again, by
 * the next reader: it is told without a look at the others.
 */
export function memo<T>(limit: number, make: (text: string) => T): (text: string) => T {
  const known = new Map<string, Known<T>>();
  let last: Known<T> | undefined;
  return (text) => {
    if (last?.text === text) return last.value;
    const found = known.get(text);
    if (found) return (last = found).value;
    const value = make(text);
    if (known.size >= limit) known.clear();
    known.set(text, (last = { text, value }));
    return value;
  };
}

interface Known<T> {
  readonly text: string;
  readonly value: T;
}

/** What is made when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
