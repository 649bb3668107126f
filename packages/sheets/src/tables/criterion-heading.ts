import type { CriteriaSet } from "@ntm-kit/core";
import { bareWords } from "../text/bare-words";
import { hasAtMost, lettersOf } from "../text/letters";
import { CRITERION_SURE } from "./weights";

/** What a heading says of criteria. */
export interface CriterionHeading {
  readonly number: string;
  /** Indicator under the criterion: `1.2`. */
  readonly indicator?: string;
  /** Sets in which the words are the name of this number; empty where only the number is given. */
  readonly named: readonly string[];
  /** Where several sets have the name: its number in each of those that number it otherwise than `number`. */
  readonly otherwise?: Readonly<Record<string, string>>;
  readonly score: number;
}

export type CriterionReader = (heading: string) => CriterionHeading | undefined;

const readers = new WeakMap<readonly CriteriaSet[], CriterionReader>();

/**
 * Reads headings such as `TC1`, `1`, `Tiêu chí số 1`, `1. Quy hoạch`, `Quy hoạch`, `GT`, `1.2`. Several kinds of table
 * ask it of the same texts: all of them share the one reader of their sets.
 */
export function criterionReader(sets: readonly CriteriaSet[]): CriterionReader {
  let reader = readers.get(sets);
  if (!reader) readers.set(sets, (reader = makeReader(sets)));
  return reader;
}

function makeReader(sets: readonly CriteriaSet[]): CriterionReader {
  const numbers = new Set(sets.flatMap((set) => set.criteria.map((criterion) => criterion.number)));
  const byName = nameTable(sets);
  // Two kinds of table ask one after the other; to remember every text of a sheet costs more than to read it.
  let last: { readonly heading: string; readonly says: CriterionHeading | undefined } | undefined;
  return (heading) => {
    if (last?.heading !== heading) last = { heading, says: read(heading, numbers, byName) };
    return last.says;
  };
}

type NameEntries = readonly { readonly set: string; readonly number: string }[];

interface NameTable {
  /** Entries by the letters of a name, without spaces. */
  readonly byKey: ReadonlyMap<string, NameEntries>;
  /** Names that are long enough to be known with a slip, with the set of their letters. */
  readonly long: readonly { readonly key: string; readonly letters: number; readonly entries: NameEntries }[];
}

function nameTable(sets: readonly CriteriaSet[]): NameTable {
  const byKey = entriesByKey(sets);
  const long = [...byKey].filter(([key]) => key.length >= SHORTEST_WITH_SLIP);
  return { byKey, long: long.map(([key, entries]) => ({ key, letters: lettersOf(key), entries })) };
}
const SHORTEST_WITH_SLIP = 8;

function entriesByKey(sets: readonly CriteriaSet[]): ReadonlyMap<string, NameEntries> {
  const table = new Map<string, { set: string; number: string }[]>();
  for (const set of sets)
    for (const criterion of set.criteria)
      for (const name of [criterion.name, ...criterion.aliases]) {
        const key = keyOf(bareWords(name));
        const list = table.get(key) ?? [];
        if (!list.some((entry) => entry.set === set.id && entry.number === criterion.number))
          list.push({ set: set.id, number: criterion.number });
        table.set(key, list);
      }
  return table;
}

/** The letters of bare words; "và" says nothing. */
const keyOf = (words: string): string => words.replace(/ va /g, " ").replace(/ /g, "");

function read(heading: string, numbers: ReadonlySet<string>, names: NameTable): CriterionHeading | undefined {
  const words = bareWords(heading);
  // Nearly every text of a body is a name without a figure.
  const byNumber = /\d/.test(words) ? readNumber(heading, words, numbers, names) : "none";
  if (byNumber !== "none") return byNumber;
  if (words.length === 0 || words.length > LONGEST) return undefined;
  return named(words.replace(/^(?:so xa (?:da )?dat (?:chuan )?)?(?:tc|tieu chi)(?: ve)? /, ""), names);
}
/** In bare words; no name of a criterion is longer. */
const LONGEST = 120;

/** A heading that begins or ends with the number of a criterion; `none` where its figures are no such number. */
function readNumber(
  heading: string,
  words: string,
  numbers: ReadonlySet<string>,
  names: NameTable,
): CriterionHeading | undefined | "none" {
  const [, whole, part] = /^\s*(?:CT|chỉ tiêu|tiêu chí)?\s*(\d{1,2})\.(\d{1,2})(?![\d.])/i.exec(heading) ?? [];
  if (whole !== undefined && numbers.has(whole))
    return {
      number: whole,
      indicator: `${whole}.${part}`,
      named: [],
      score: CRITERION_SURE.said,
    };
  if (words.length > LONGEST) return undefined;
  const [, said, first, after] =
    /^(?:(tc|t c|tchi|tieu chi|criterion)(?: so)? ?)?0?(\d{1,2})(?: (.+))?$/.exec(words) ?? [];
  if (first !== undefined && numbers.has(first)) return numbered(first, after, names, said !== undefined);
  const [, counted] = /^so xa (?:da )?dat (?:chuan )?(?:tc|tieu chi)(?: so)? 0?(\d{1,2})(?: |$)/.exec(words) ?? [];
  if (counted !== undefined && numbers.has(counted))
    return { number: counted, named: [], score: CRITERION_SURE.withOtherWords };
  const [, before, last] = /^(.+?) (?:tc|tieu chi)(?: so)? ?0?(\d{1,2})$/.exec(words) ?? [];
  return last !== undefined && numbers.has(last) ? numbered(last, before, names, true) : "none";
}

/** A number, with a name that must be that number's own in some set, or no known name at all. */
function numbered(
  number: string,
  name: string | undefined,
  names: NameTable,
  isSaid: boolean,
): CriterionHeading | undefined {
  if (name === undefined) return { number, named: [], score: isSaid ? CRITERION_SURE.said : CRITERION_SURE.bare };
  const entries = names.byKey.get(keyOf(name));
  const own = (entries ?? []).filter((entry) => entry.number === number).map((entry) => entry.set);
  if (own.length > 0) return { number, named: own, score: CRITERION_SURE.said };
  if (/^(?:\d|thang|nam|xa|huyen|ngay|quy|tieu chi|%)/.test(name)) return undefined;
  return isSaid || near(keyOf(name), names)?.number === number
    ? { number, named: [], score: CRITERION_SURE.withOtherWords }
    : undefined;
}

function named(words: string, names: NameTable): CriterionHeading | undefined {
  const key = keyOf(words);
  const entries = names.byKey.get(key) ?? near(key, names)?.entries;
  const [first] = entries ?? [];
  if (!entries || !first) return undefined;
  const otherwise = entries.filter(({ number }) => number !== first.number).map(({ set, number }) => [set, number]);
  return {
    number: first.number,
    named: entries.map((entry) => entry.set),
    ...(otherwise.length > 0 ? { otherwise: Object.fromEntries(otherwise) } : {}),
    score: names.byKey.has(key) ? CRITERION_SURE.byName : CRITERION_SURE.bare,
  };
}

/** A name of ten letters or more with one slip, or cut short with "...". */
function near(key: string, names: NameTable) {
  if (key.length < SHORTEST_WITH_SLIP) return undefined;
  const letters = lettersOf(key);
  for (const name of names.long) {
    // A slip takes away and brings in one letter at most: asked first, since nearly every name of a sheet falls here.
    if (!hasAtMost(1, letters & ~name.letters) || !hasAtMost(1, name.letters & ~letters)) continue;
    const [first] = name.entries;
    if (first && isOneSlip(key, name.key)) return { number: first.number, entries: name.entries };
  }
  return undefined;
}

function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}
