import type { CriteriaSet, PlanIndex } from "@ntm-kit/core";
import { bareWords } from "../text/bare-words";
import { MEMO_SIZES, memo } from "../text/memo";
import { withoutNature, withoutNatureWithin } from "../text/nature";
import { withoutTimes } from "../text/period";
import type { Guess, HeadingReader } from "./guess";
import { nameHeadings } from "./name-headings";
import type { TableKind } from "./table-kind";
import { usualWords } from "./usual-words";
import { GROUP_HEADINGS, MONEY_PARTS, STATE_HEADINGS, type Vocabulary } from "./vocabulary";
import { READING_WEIGHTS, SURE } from "./weights";

const MAX_HEADING = 160;
const NONE: readonly Guess[] = [];

/** Reads headings by the vocabulary and by what the kinds know of the plan; remembers what it has read. */
export function headingReader(
  { sets, index }: { readonly sets: readonly CriteriaSet[]; readonly index: PlanIndex },
  kinds: readonly TableKind[],
  vocabulary: Vocabulary,
  isSource: (heading: string) => boolean = () => false,
): HeadingReader {
  const ofKinds = [
    nameHeadings(index, vocabulary),
    ...kinds.flatMap(({ readHeadings }) => readHeadings?.(sets, index) ?? []),
  ];
  const read = inUsualWords(wordReader(vocabulary, ofKinds), usualWords(index));
  // Each kind of sheet asks again what the same headings mean, also those that mean nothing.
  const guesses = memo(MEMO_SIZES.headingGuesses, (heading: string): readonly Guess[] =>
    heading.length > MAX_HEADING ? NONE : readWithoutTime(heading, read),
  );
  // Nearly every text of a body is a name that is no heading: it is told as quickly as it would be remembered.
  const mayBeHeading = (text: string): boolean =>
    text.length <= MAX_HEADING && (mayHoldMore(text) ? guesses(text) : read(text)).length > 0;
  const groups = new Set(
    sets.flatMap((set) => set.groups.flatMap((group) => (typeof group === "string" ? [] : bareWords(group.name)))),
  );
  const isGroup = (words: string): boolean =>
    GROUP_HEADINGS.is(words) || STATE_HEADINGS.is(words) || groups.has(words.replace(GROUP_NUMBER, ""));
  return {
    guesses,
    mayBeHeading,
    isSource: (heading) => isSource(heading) || MONEY_PARTS.is(bareWords(heading)),
    isHeading: (heading) => guesses(heading).length > 0 || isGroup(bareWords(heading)),
  };
}

type Read = (heading: string) => Guess[];

/** Reads a heading as it stands: the words of the vocabulary, and what the kinds make of the plan. */
function wordReader(vocabulary: Vocabulary, ofKinds: readonly ((heading: string) => Guess | undefined)[]): Read {
  return (heading) => {
    const words = bareWords(heading);
    if (words === "" && heading.trim() !== "%") return [];
    const found = vocabulary
      .known(words || "%")
      .map(({ field, sure, kinds }): Guess => ({ field, score: SURE[sure], ...(kinds ? { kinds } : {}) }));
    for (const ofKind of ofKinds) {
      const guess = ofKind(heading);
      if (guess) found.push(guess);
    }
    return found.sort((a, b) => b.score - a.score);
  };
}

/** The same, and where a heading means nothing as it stands, in the usual words for what the plan calls otherwise. */
const inUsualWords =
  (read: Read, usual: (heading: string) => string): Read =>
  (heading) => {
    const own = read(heading);
    const other = own.length > 0 ? heading : usual(heading);
    return other === heading ? own : read(other);
  };

/** A heading that is not known as it stands, without its time, its nature and its measure. */
function readWithoutTime(heading: string, read: Read): readonly Guess[] {
  const own = read(heading);
  if (own.length > 0 || !mayHoldMore(heading)) return own;
  const bare = withoutMeasure(heading);
  const timeless = withoutTimes(bare);
  const short = timeless.replace(/\s*\([^()]*\)\s*$/, "");
  const shorter = new Set([timeless, ...withoutNatures(short)].filter((other) => other !== heading));
  const found = [...counted(bare, read), ...ofOtherTimes(bare, read), ...(firstOf(shorter, read) ?? NONE)];
  return found.map((guess) => ({ ...guess, score: guess.score * READING_WEIGHTS.withoutTime }));
}

/** "Kế hoạch năm trước": of no use to a kind that keeps no times apart, as "Năm trước" alone is. */
function ofOtherTimes(heading: string, read: Read): readonly Guess[] {
  const natureless = withoutNature(heading);
  return natureless === heading ? NONE : read(natureless).filter(({ field }) => field === "other");
}

/** "Thực hiện (số TC)": what is counted stands in brackets after the nature. */
const counted = (heading: string, read: Read): Guess[] =>
  read(/\(([^()]*)\)\s*$/.exec(heading)?.[1] ?? "").filter(({ field }) => field === "total");

/**
 * Whether anything could be taken off a heading that is not known as it stands: a time, a nature, what is counted, a
 * unit. Nearly every text of a body is a name or a mark and ends here.
 */
const mayHoldMore = (heading: string): boolean =>
  !NUMBER_ALONE.test(heading) && (heading.includes("(") || TAKEN_OFF.test(bareWords(heading)));
/** The numbers of twenty thousand rows, each another text: a year taken off leaves nothing. */
const NUMBER_ALONE = /^\d+$/;
const TAKEN_OFF =
  /[\d[]|nam|thang|quy|luy|\bq|\b(?:den|toi|hien|thoi diem|cung ky|trong do|chi tieu|ke hoach|kh|dang ky|phan dau|muc tieu|lo trinh|uoc|du kien|de nghi|thuc hien|th|kq|ket qua)\b/;

/** A heading without what its figures are measured in, and without "Trong đó:" before it. */
const withoutMeasure = (heading: string): string =>
  !heading.includes("(") && !heading.includes("[") && !/^\s*trong đó/iu.test(heading.normalize("NFC"))
    ? heading
    : heading
        .normalize("NFC")
        .replace(MEASURE, "")
        .replace(/^\s*trong đó\s*:?\s+/iu, "")
        .trim();
const MEASURE =
  /\s*[([]\s*(?:đvt\s*:?\s*)?(?:xã|triệu đồng|tr\.?\s?đ(?:ồng)?|tỷ đồng|nghìn đồng|đồng|tiêu chí)\s*[)\]]\s*$/iu;

/** A heading and what is left of it without the words that say its nature; most headings of a body have none. */
function withoutNatures(heading: string): string[] {
  const within = withoutNatureWithin(heading);
  return [heading, withoutNature(heading), ...(within === heading ? [] : [within])];
}

function firstOf(texts: Iterable<string>, read: Read): readonly Guess[] | undefined {
  for (const text of texts) {
    const guesses = read(text);
    if (guesses.length > 0) return guesses;
  }
  return undefined;
}

/** What stands before the name of a group of criteria: "I.", "Nhóm 2:", "Nhóm tiêu chí". */
const GROUP_NUMBER = /^(?:nhom )?(?:tieu chi )?(?:ve )?(?:[ivx]{1,4}|\d{1,2})?(?: |$)(?:nhom )?(?:tieu chi )?(?:ve )?/;
