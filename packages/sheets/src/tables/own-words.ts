import {
  OptionError,
  type PlanIndex,
  SHEET_KINDS,
  type SheetKind,
  type Standard,
  type TaskStatus,
} from "@ntm-kit/core";
import { bareWords } from "../text/bare-words";
import { wordList } from "../text/word-list";
import { type FieldKey, parseField } from "./field";
import type { Heading } from "./vocabulary";

/** A heading that offices of yours use. */
export interface OwnHeading {
  /** What its column holds, as `fieldsOfKind` lists it: `unit`, `criterion.17`, `decision`. */
  readonly field: FieldKey;
  /** Kinds of sheet in which it means this; every kind where absent. */
  readonly kinds?: readonly SheetKind[] | undefined;
  /** Whole headings, in the pattern that the page on own words describes. */
  readonly words: readonly string[];
}

/**
 * Words that offices of yours use, beside those that the library knows; where both know one, yours is meant. Capitals,
 * marks above letters and punctuation play no part. In headings and states `[đã]` may be left out, `(xã | thôn)` is one
 * of these, `#` a number and `…` any words.
 */
export interface OwnWords {
  /** Of columns, by field. */
  readonly headings?: readonly OwnHeading[] | undefined;
  /** Whole texts of a mark; `neither` leaves the criterion open. */
  readonly marks?: Readonly<Partial<Record<"met" | "not-met" | "neither", readonly string[]>>> | undefined;
  /** Whole texts of a column for the level, by the id of a standard; `none` is not at the standard. */
  readonly levels?: Readonly<Partial<Record<Standard | "none", readonly string[]>>> | undefined;
  /** States of a task. */
  readonly statuses?: Readonly<Partial<Record<TaskStatus, readonly string[]>>> | undefined;
  /** Other names of units, by the id of the unit. */
  readonly units?: Readonly<Record<string, readonly string[]>> | undefined;
}

/** Puts a word of the library in the place of one from outside, so that all that reads texts reads that one too. */
export interface CellWords {
  readonly mark: (text: string) => string;
  readonly level: (text: string) => string;
  readonly status: (text: string) => string;
  /** The words themselves, for whoever looks texts up in lists. */
  readonly known: readonly string[];
}

const asWritten = (text: string): string => text;
export const LIBRARY_WORDS: CellWords = { mark: asWritten, level: asWritten, status: asWritten, known: [] };

const MARKS = { met: "Đạt", "not-met": "Chưa đạt", neither: "Đang đánh giá" } as const;
const STATUSES = {
  done: "Đã hoàn thành",
  "in-progress": "Đang thực hiện",
  "not-started": "Chưa triển khai",
  "not-done": "Chưa hoàn thành",
  dropped: "Không thực hiện",
} as const satisfies Record<TaskStatus, string>;

/**
 * How cells are read with these words.
 * @throws {OptionError} for a mark, a level or a state that is none
 */
export function cellWords({ marks = {}, levels = {}, statuses = {} }: OwnWords, index: PlanIndex): CellWords {
  const names = Object.fromEntries(index.standards.map(({ id, name }) => [id, name]));
  const mark = wholeTexts("marks", marks, MARKS);
  const level = wholeTexts("levels", levels, { ...names, none: MARKS["not-met"] });
  const states = Object.entries(statuses).map(([status, words = []]) => ({
    list: phrases(`words.statuses["${status}"]`, words),
    says: meant("statuses", status, STATUSES),
  }));
  return {
    // A level is claimed by a mark too.
    ...{ mark: (text) => mark.get(keyOf(text)) ?? text },
    level: (text) => level.get(keyOf(text)) ?? mark.get(keyOf(text)) ?? text,
    status: (text) => states.find(({ list }) => list.is(bareWords(text)))?.says ?? text,
    known: [...Object.values(marks), ...Object.values(levels)].flatMap((words = []) => words),
  };
}

/** By text as it is compared, the library's word for what it means. */
function wholeTexts(
  list: "marks" | "levels",
  given: Readonly<Record<string, readonly string[] | undefined>>,
  library: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const entries = Object.entries(given).flatMap(([name, words = []]) => {
    const says = meant(list, name, library);
    return checked(`words.${list}["${name}"]`, words).map((word) => [keyOf(word), says] as const);
  });
  return new Map(entries);
}

function meant(list: string, name: string, library: Readonly<Record<string, string>>): string {
  const says = Object.hasOwn(library, name) ? library[name] : undefined;
  if (says === undefined) throw new OptionError(`words.${list}`, name, oneOf(Object.keys(library)));
  return says;
}

/** A sign has no letters: it is compared as it stands. */
const keyOf = (text: string): string => bareWords(text) || text.normalize("NFC").trim();

/**
 * The headings of these words, compiled; they go before those of the library.
 * @throws {OptionError} for a field or a kind that is none, and for a phrase whose brackets do not close
 */
export const ownHeadings = ({ headings = [] }: OwnWords): readonly Heading[] =>
  headings.map(({ field, kinds, words }, i) => {
    const parsed = parseField(field);
    if (parsed === undefined) throw new OptionError(`words.headings[${i}].field`, field, "a field, such as unit,");
    const other = kinds?.find((kind) => !SHEET_KINDS.includes(kind));
    if (other !== undefined) throw new OptionError(`words.headings[${i}].kinds`, other, oneOf(SHEET_KINDS));
    const list = phrases(`words.headings[${i}].words`, words);
    return { field: parsed, sure: "outright", words, list, ...(kinds ? { kinds } : {}) };
  });

/**
 * Other names of units.
 * @throws {OptionError} for an id that is none
 */
export function ownUnitNames({ units = {} }: OwnWords, index: PlanIndex): ReadonlyMap<string, readonly string[]> {
  const unknown = Object.keys(units).find((id) => !index.units.has(id));
  if (unknown !== undefined) throw new OptionError("words.units", unknown, "the id of a unit of the plan");
  return new Map(Object.entries(units).map(([id, names]) => [id, checked(`words.units["${id}"]`, names)]));
}

function phrases(option: string, words: readonly string[]): ReturnType<typeof wordList> {
  try {
    return wordList(checked(option, words));
  } catch (error) {
    if (error instanceof OptionError) throw error;
    throw new OptionError(option, words.join(" · "), `words with closed brackets (${(error as Error).message})`);
  }
}

function checked(option: string, words: unknown): readonly string[] {
  if (!Array.isArray(words)) throw new OptionError(option, words, "a list of texts");
  const wrong: unknown = words.find((word) => typeof word !== "string" || word.trim() === "");
  if (words.some((word) => word === wrong)) throw new OptionError(option, wrong, "a list of texts, none blank,");
  return words as readonly string[];
}

const oneOf = (names: readonly string[]): string => `one of ${names.join(", ")}`;
