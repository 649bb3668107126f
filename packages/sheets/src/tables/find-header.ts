import { bareWords } from "../text/bare-words";
import { readMark } from "../text/mark";
import { type Field, type FieldKey, fieldKey, isFieldOf } from "./field";
import type { HeadingReader } from "./guess";
import type { SheetView } from "./sheet-view";
import { isTimeAlone } from "./value-time";
import { HEADER_SHARES } from "./weights";

/** Lines of a header: all that stand above the data, the line that numbers the columns included. */
export interface HeaderFrame {
  readonly first: number;
  readonly last: number;
  /** Lines that only number the columns: (1) (2) (3). */
  readonly indexLines: readonly number[];
}

const MOST_HEADER_LINES = 8;
/** Fields of which two in one line make it the beginning of a header. */
const ANCHORS: ReadonlySet<Field> = new Set<Field>([
  "number",
  "unit",
  "district",
  "content",
  "lead",
  "coordinating",
  "schedule",
  "outputs",
  "fundingSource",
  "total",
  "level",
  "standard",
  "decision",
  "communes",
  "status",
  "note",
  "code",
]);

/** A measure of money is one too. */
const isAnchor = (field: Field): boolean =>
  ANCHORS.has(field) || (isFieldOf(field, "amount") && field.measure !== undefined);

/** The next header at or after a line. */
export function findHeader(
  view: SheetView,
  headings: HeadingReader,
  from: number,
  to = view.lineCount,
): HeaderFrame | undefined {
  for (let line = from; line < to; line++) {
    if (!view.hasTwo(line, headings.mayBeHeading) || !isHeaderStart(view, headings, line)) continue;
    const first = withNamesAbove(view, headings, line, from);
    return extend(view, headings, withGroupsAbove(view, headings, first, from), to);
  }
  return undefined;
}

function isHeaderStart(view: SheetView, headings: HeadingReader, line: number): boolean {
  const anchors = new Set<FieldKey>();
  const criteria = new Set<string>();
  const counting = countsUp(view, line);
  const named = new Set<string>();
  let texts = 0;
  for (const { cell } of view.line(line)) {
    const text = view.textOf(cell);
    if (cell.kind === "text") texts++;
    for (const guess of headings.guesses(text)) {
      if (
        guess.criterion &&
        ((cell.kind === "text" && (counting || !isDigits(text))) || guess.criterion.named.length > 0)
      ) {
        criteria.add(guess.criterion.number);
        if (guess.criterion.named.length > 0) named.add(guess.criterion.number);
      } else if (isAnchor(guess.field) && cell.kind === "text") anchors.add(fieldKey(guess.field));
    }
  }
  return (
    texts >= 2 &&
    (anchors.size >= 2 || (anchors.size >= 1 && criteria.size >= 3) || criteria.size >= 8 || named.size >= 4) &&
    !isRowOfMarks(view, line)
  );
}

/** Three times the same letter or sign, and seldom anything else: "Thực hiện | x | x | x | NTM" is a row. */
function isRowOfMarks(view: SheetView, line: number): boolean {
  const counts = new Map<string, number>();
  let texts = 0;
  for (const { cell, text } of view.line(line)) {
    if (cell.kind !== "text" || text === "" || isDigits(text)) continue;
    texts++;
    if (text.length <= 2 && isMark(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts.values()].some((count) => count >= 3 && count * 2 >= texts);
}

/** "KH" and "TH" are none. */
const isMark = (text: string): boolean => readMark({ kind: "text", value: text }).kind !== "unknown";

/**
 * A line of criteria by name is the lowest of a header whose first line says too little to begin one ("Đơn vị", and a
 * group over all the criteria): the line that names the units is looked for above it, past lines that hold nothing but
 * headings.
 */
function withNamesAbove(view: SheetView, headings: HeadingReader, line: number, from: number): number {
  if (view.transposed || namesUnits(view, headings, line)) return line;
  for (let above = line - 1; above >= Math.max(from, line - MOST_LINES_ABOVE); above--) {
    const cells = view.line(above).filter(({ text }) => text !== "");
    if (cells.length === 0 || !cells.every(({ text }) => headings.isHeading(text))) return line;
    if (namesUnits(view, headings, above)) return above;
  }
  return line;
}
const MOST_LINES_ABOVE = 4;

/**
 * "TT | Tên xã | KH | TH | KH | TH" may be the lower line of a header, where what is planned and done stands right above
 * KH and TH, and nothing above the number and the name.
 */
function withGroupsAbove(view: SheetView, headings: HeadingReader, line: number, from: number): number {
  if (view.transposed || line - 1 < from || !namesUnits(view, headings, line)) return line;
  const above = view.line(line - 1).filter(({ text }) => text !== "");
  const isOfDigits = above.length >= 3 && countsUp(view, line - 1);
  const isGroup = ({ slot, text }: { readonly slot: number; readonly text: string }): boolean =>
    isTimeAlone(view.text(line, slot)) && (headings.isHeading(text) || (isOfDigits && isDigits(text)));
  return above.length > 0 && above.every(isGroup) ? line - 1 : line;
}

const namesUnits = (view: SheetView, headings: HeadingReader, line: number): boolean =>
  view.line(line).some(({ text }) => headings.guesses(text).some(({ field }) => field === "unit"));

function extend(view: SheetView, headings: HeadingReader, first: number, to: number): HeaderFrame {
  let last = mergedDownTo(view, headings, first, first);
  const indexLines: number[] = [];
  while (last + 1 < to && last + 1 - first < MOST_HEADER_LINES) {
    const next = last + 1;
    if (isIndexLine(view, next, first)) indexLines.push(next);
    else if (indexLines.length > 0 || !isContinuation(view, headings, next)) break;
    last = Math.max(next, mergedDownTo(view, headings, next, first));
  }
  return { first, last: Math.min(last, to - 1), indexLines };
}

/** Last line that headings of this line reach by merging; a merge of dozens of lines is no heading. */
function mergedDownTo(view: SheetView, headings: HeadingReader, line: number, first: number): number {
  let last = line;
  for (const { slot, cell } of view.line(line)) {
    const merge = view.merge(line, slot);
    if (
      merge &&
      merge.toLine > last &&
      merge.toLine - first < MOST_HEADER_LINES &&
      headings.isHeading(view.textOf(cell))
    )
      last = merge.toLine;
  }
  return last;
}

/** Every cell of the line is a heading, and no cell stands where a row would have its number and name at once. */
function isContinuation(view: SheetView, headings: HeadingReader, line: number): boolean {
  const cells = view.line(line).filter(({ cell }) => view.textOf(cell) !== "");
  if (cells.length === 0) return false;
  // "19/19" may head one column; where two cells say such a share they are figures: so many criteria of so many.
  if (cells.filter(({ text }) => IS_SHARE.test(text)).length >= 2) return false;
  const isBand = (text: string): boolean => headings.guesses(text).some(({ field }) => isFieldOf(field, "band"));
  const counting = countsUp(view, line) || cells.filter(({ text }) => !isDigits(text) && isBand(text)).length >= 2;
  // A single one may head the block beneath the header.
  const isTime = timesAmong(cells.map(({ text }) => text));
  const areTimes = cells.filter(({ text }) => isTime(text)).length >= 2;
  const areSources = cells.filter(({ text }) => headings.isSource(text)).length >= 2;
  if (areVerdicts(cells.map(({ text }) => bareWords(text)))) return true;
  const isHeading = (text: string): boolean =>
    (headings.isHeading(text) ||
      (counting && isDigits(text)) ||
      (areSources && headings.isSource(text)) ||
      (areTimes && isTime(text))) &&
    (counting || !isDigits(text));
  const known = cells.filter(({ cell }) => isHeading(view.textOf(cell))).length;
  return (
    known === cells.length ||
    (cells.length >= 4 &&
      known >= cells.length * HEADER_SHARES.knownWords &&
      cells.every(({ cell }) => cell.kind === "text"))
  );
}

/** "Đạt | Chưa đạt | Đạt | Chưa đạt": the same two in turn beneath each criterion, where a row has its own marks. */
const areVerdicts = (words: readonly string[]): boolean =>
  words.length >= 4 &&
  words.length % 2 === 0 &&
  words.every((word, i) => (i % 2 === 0 ? word === "dat" : word === words[1] && DENYING.test(word)));
const DENYING = /^(?:chua|khong)(?: dat)?$/;

/** Which texts of a line say a time alone: "KH 2025", and bare years in their order, "2023 | 2024". */
function timesAmong(texts: readonly string[]): (text: string) => boolean {
  const isYear = (text: string): boolean => /^20\d{2}$/.test(text);
  const areInOrder = areYearsInOrder(texts.filter(isYear).map(Number));
  return (text) => isTimeAlone(text) || (areInOrder && isYear(text));
}

/**
 * Up or down by one, and from the first again beneath each of several headings: 2024, 2025, 2024, 2025. Or three and
 * more of them up from first to last, mostly by one: 2021, 2022, 2023, 2025.
 */
function areYearsInOrder(years: readonly number[]): boolean {
  const [first, second] = years;
  const step = (second ?? 0) - (first ?? 0);
  const steps = stepsOf(years);
  const single = steps.filter((each) => each === 1);
  if (steps.length >= 2 && steps.every((each) => each > 0) && single.length * 2 >= steps.length) return true;
  if (years.length > 1 && Math.abs(step) !== 1) return false;
  return years.every((year, i) => i === 0 || year === first || year === (years[i - 1] ?? 0) + step);
}

const IS_SHARE = /^\d{1,2}\s*\/\s*\d{1,2}$/;
const isDigits = (text: string): boolean => /^\d{1,3}$/.test(text);

/** By how much each number is greater than the one before it. */
const stepsOf = (numbers: readonly number[]): number[] =>
  numbers.flatMap((number, i) => {
    const before = numbers[i - 1];
    return before === undefined ? [] : [number - before];
  });

/**
 * Bare numbers of a header count up from column to column (1, 2, 3, …), and from 1 again beneath a second heading; those
 * of a row of figures do not.
 */
function countsUp(view: SheetView, line: number): boolean {
  const numbers = view
    .line(line)
    .map(({ cell }) => view.textOf(cell))
    .filter(isDigits)
    .map(Number);
  const again = numbers.indexOf(1, 1);
  if (again >= 3 && numbers[0] === 1)
    return isCountingUp(numbers.slice(0, again)) && isCountingUp(numbers.slice(again));
  return isCountingUp(numbers);
}

function isCountingUp(numbers: readonly number[]): boolean {
  const steps = stepsOf(numbers);
  return (
    numbers.length >= 3 &&
    steps.every((step) => step > 0) &&
    steps.filter((step) => step === 1).length >= steps.length * HEADER_SHARES.countingUp
  );
}

/**
 * (1) (2) (3), or A B 1 2: numbers of columns beneath the headings. They begin where the header begins; numbers that
 * begin further right are those of the criteria.
 */
export function isIndexLine(view: SheetView, line: number, headerFirst: number): boolean {
  const cells = view.line(line).filter(({ text }) => text !== "");
  const [first] = cells;
  if (!first || cells.length < 3 || !beginsAsIndex(first.text)) return false;
  const texts = cells.map(({ text }) => text.replace(/\s/g, ""));
  if (!texts.every((text) => /^[([]?(?:[A-Za-z]|\d{1,3})[)\]]?(?:=.*)?$/.test(text))) return false;
  const numbers = texts
    .map((text) => /\d{1,3}/.exec(text.replace(/=.*$/, ""))?.[0])
    .filter((text) => text !== undefined)
    .map(Number);
  const steps = stepsOf(numbers);
  const ascends = steps.every((step) => step > 0);
  const fromStart = numbers[0] === 1 || numbers[0] === 2;
  const consecutive =
    steps.filter((step) => step === 1).length >= Math.floor((numbers.length - 1) * HEADER_SHARES.countingUp);
  return fromStart && ascends && consecutive && numbers.length >= 2 && first.slot <= lastIndexStart(view, headerFirst);
}

/** Whether a text may be the first of such a line: nearly every line of a body is ruled out by it. */
export const beginsAsIndex = (text: string): boolean => /^[([]?\s*[1Aa]\s*[)\]]?$/.test(text);

/** The first slot of a header, or the one after it where the first only numbers the rows. */
function lastIndexStart(view: SheetView, headerFirst: number): number {
  if (view.transposed) return 1;
  const first = view.line(headerFirst).find(({ text }) => text !== "");
  return first === undefined ? 0 : first.slot + (NUMBER_HEADING.test(bareWords(first.text)) ? 1 : 0);
}
const NUMBER_HEADING = /^(?:stt|tt|s t t|t t|so (?:tt|thu tu)|thu tu|no)$/;
