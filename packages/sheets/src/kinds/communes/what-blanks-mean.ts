import type { MarkCell } from "./marks";

interface Row {
  readonly marks: readonly MarkCell[];
}

/** How often rows that follow one convention say met, not met and nothing. */
interface Convention {
  rows: number;
  met: number;
  notMet: number;
  blanks: number;
}

/** With fewer rows a sign is a slip, no convention. */
const FEWEST_ROWS = 2;

/**
 * Whether a blank says "not met", row by row: it does where only what is met is marked. A sheet may follow two
 * conventions, one district with x and blanks, the next with Đ and CĐ: rows of one sign for "met" follow one; a row
 * without any, or with a sign of its own, follows the sheet.
 */
export function whatBlanksMean(rows: readonly Row[]): boolean[] {
  const signs = rows.map(({ marks }) => signOf(marks));
  const bySign = new Map<string, Convention>();
  for (const [i, { marks }] of rows.entries()) {
    const sign = signs[i];
    if (sign === undefined) continue;
    const own = bySign.get(sign) ?? { rows: 0, met: 0, notMet: 0, blanks: 0 };
    bySign.set(sign, own);
    count(marks, own);
  }
  const whole = sumOf([...bySign.values()]);
  const answers = new Map(
    [...bySign].map(([sign, own]) => [sign, marksOnlyWhatIsMet(isConvention(own) ? own : whole)]),
  );
  const byDefault = marksOnlyWhatIsMet(whole);
  return signs.map((sign) => (sign === undefined ? undefined : answers.get(sign)) ?? byDefault);
}

function sumOf(parts: readonly Convention[]): Convention {
  const whole: Convention = { rows: 0, met: 0, notMet: 0, blanks: 0 };
  for (const part of parts) for (const key of ["rows", "met", "notMet", "blanks"] as const) whole[key] += part[key];
  return whole;
}

const isConvention = ({ rows, met }: Convention): boolean => rows >= FEWEST_ROWS && met > 0;

function count(marks: readonly MarkCell[], counts: Convention): void {
  counts.rows++;
  for (const { state } of marks)
    if (state === "met") counts.met++;
    else if (state === "not-met") counts.notMet++;
    else if (state === "blank") counts.blanks++;
}

/** The sign for "met" that a row uses; `""` where its marks do not say so, undefined where it has none. */
export function signOf(marks: readonly MarkCell[]): string | undefined {
  let isMarked = false;
  for (const { state, text } of marks) {
    if (state === "met") return CROSS.test(text) ? "x" : text === "1" || text === "+" ? text : "word";
    isMarked ||= state !== "blank";
  }
  return isMarked ? "" : undefined;
}
const CROSS = /^[xXхХ×✓✔√☑ü]$/;

/**
 * No row says "not met" by a mark of its own; a stray one or two among many blanks does not change what the blanks say.
 */
const marksOnlyWhatIsMet = ({ met, notMet, blanks }: Convention): boolean =>
  met > 0 && (notMet === 0 || (notMet <= 2 && blanks >= 20 * notMet));
