import type { CriteriaSet, SheetKind } from "@ntm-kit/core";
import { bareWords } from "../text/bare-words";
import { MEMO_SIZES, memo } from "../text/memo";
import type { CriterionHeading } from "./criterion-heading";
import type { Field } from "./field";
import { withoutTime } from "./heading-time";
import type { TableKind } from "./table-kind";
import { ANY_HEADING, GROUP_HEADINGS, HEADINGS, MONEY_PARTS, STATE_HEADINGS } from "./vocabulary";
import { READING_WEIGHTS, SURE } from "./weights";

/** One thing that a heading may mean. */
export interface Guess {
  readonly field: Field;
  readonly score: number;
  readonly kinds?: readonly SheetKind[];
  readonly criterion?: CriterionHeading;
  /** Time the heading says its figures are of, as a number that sorts. */
  readonly when?: number;
}

export interface HeadingReader {
  /** What a heading may mean, best first; empty where it says nothing that is known. */
  guesses(heading: string): readonly Guess[];
  /** A heading over several columns, or a field's own: a word of a header at least. */
  isHeading(heading: string): boolean;
  /** A source of money: a heading where several stand in one line. */
  isSource(heading: string): boolean;
}

const MAX_HEADING = 160;

/** Reads headings by the vocabulary and by what the kinds know of the plan; remembers what it has read. */
export function headingReader(
  sets: readonly CriteriaSet[],
  kinds: readonly TableKind[],
  isSource: (heading: string) => boolean = () => false,
): HeadingReader {
  const ofKinds = kinds.flatMap((kind) => kind.headings?.(sets) ?? []);
  const guesses = memo(MEMO_SIZES.headingGuesses, (heading) =>
    heading.length > MAX_HEADING ? [] : readWithoutTime(heading),
  );
  const readWithoutTime = (heading: string): readonly Guess[] => {
    const own = read(heading);
    if (own.length > 0) return own;
    const timeless = withoutTime(heading);
    const bare = timeless?.heading ?? heading;
    const found = timeless ? read(bare) : [];
    const short = bare.replace(/\s*\([^()]*\)\s*$/, "");
    const guesses = found.length > 0 || short === bare ? found : read(short);
    const when = timeless?.when;
    return guesses.map((guess) => ({
      ...guess,
      score: guess.score * READING_WEIGHTS.withoutTime,
      ...(when === undefined ? {} : { when }),
    }));
  };
  const read = (heading: string): Guess[] => {
    const words = bareWords(heading);
    if (words === "" && heading.trim() !== "%") return [];
    const known = ANY_HEADING.is(words || "%") ? HEADINGS.filter(({ list }) => list.is(words || "%")) : [];
    const found = known.map(
      ({ field, sure, kinds }): Guess => ({ field, score: SURE[sure], ...(kinds ? { kinds } : {}) }),
    );
    for (const ofKind of ofKinds) {
      const guess = ofKind(heading);
      if (guess) found.push(guess);
    }
    return found.sort((a, b) => b.score - a.score);
  };
  const groups = new Set(sets.flatMap((set) => set.groups.map((group) => bareWords(group.name))));
  const isGroup = (words: string): boolean =>
    GROUP_HEADINGS.is(words) || STATE_HEADINGS.is(words) || groups.has(words.replace(GROUP_NUMBER, ""));
  return {
    guesses,
    isSource: (heading) => isSource(heading) || MONEY_PARTS.is(bareWords(heading)),
    isHeading: (heading) => guesses(heading).length > 0 || isGroup(bareWords(heading)),
  };
}

/** What stands before the name of a group of criteria: "I.", "Nhóm 2:", "Nhóm tiêu chí". */
const GROUP_NUMBER = /^(?:nhom )?(?:tieu chi )?(?:ve )?(?:[ivx]{1,4}|\d{1,2})?(?: |$)(?:nhom )?(?:tieu chi )?(?:ve )?/;
