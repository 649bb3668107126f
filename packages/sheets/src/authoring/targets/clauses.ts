import type { IsoDate, Unit } from "@ntm-kit/core";
import { readDate } from "../../text/date";
import type { UnitMatcher } from "../../text/unit-matcher";
import type { SectionLine } from "./section-lines";

/** A part of a sentence that may set one target. */
export interface Clause {
  /** Its very words. */
  readonly text: string;
  readonly line: number;
  /** The unit at the head of its line, or the plan's root. */
  readonly unit: Unit;
  /** Its line is headed by the unit's name. */
  readonly isNamed: boolean;
  /** By when, where its sentence or one above it says so. */
  readonly due: IsoDate | undefined;
  /** Its own line names no day, and those above it name several: which of them governs it is not said. */
  readonly isDueDoubtful: boolean;
  /** "trong đó": what follows is part of what stands before. */
  readonly isWithin: boolean;
  /** "Phấn đấu" opens the sentence and not this clause. */
  readonly isUnderAspiration: boolean;
  /** "Phấn đấu" stands in the clause itself. */
  readonly isAspiration: boolean;
}

/** Joints at which one clause ends and the next begins; "trong đó" stays with what follows as a mark. */
const jointOf = (nouns: string): RegExp =>
  new RegExp(
    String.raw`\s*(?:;|,?\s+trong đó\s*:?|,\s+(?=(?:có\s+)?(?:ít nhất|tối thiểu|khoảng|trên|thêm)\s)|,\s+(?=phấn đấu|bình quân|không còn|lũy kế|luỹ kế|\d)|\s+và\s+(?=không còn|không có|các (?:${nouns})|(?:${nouns}) còn lại|có\s+ít nhất|ít nhất|bình quân|phấn đấu))\s*`,
    "giu",
  );

/** "Phấn đấu đến cuối năm 2025, …": it governs the sentence, as its day does. */
const OPENING = /^phấn đấu\s+(?:đến|trong|hết|năm)/iu;

/**
 * The clauses of a section in order, each with the unit, the day and the words that govern it.
 *
 * @param nouns - words for units, as alternatives of an expression
 */
export function clausesOf(lines: readonly SectionLine[], root: Unit, units: UnitMatcher, nouns: string): Clause[] {
  const joint = jointOf(nouns);
  let due: IsoDate | undefined;
  const days = new Set<IsoDate>();
  return lines.flatMap(({ line, text }) => {
    let isDayOwn = false;
    const { unit, words, isNamed } = subjectOf(text, root, units);
    const isOpened = OPENING.test(words);
    let isWithin = false;
    return partsOf(words, joint).map(({ text: part, after }) => {
      const day = dayIn(part);
      due = day ?? due;
      isDayOwn ||= day !== undefined;
      if (day) days.add(day);
      isWithin = /trong đó/iu.test(after) || (isWithin && !after.includes(";"));
      const hasWord = /phấn đấu/iu.test(part);
      const isAspiration = hasWord && !OPENING.test(part);
      return {
        text: part,
        line,
        unit,
        isNamed,
        due,
        isDueDoubtful: !isDayOwn && days.size > 1,
        isWithin,
        isAspiration,
        isUnderAspiration: isOpened && !isAspiration,
      };
    });
  });
}

/** "Huyện Sông Mẫu: …" speaks of that unit; a line without a name at its head of the root. */
function subjectOf(text: string, root: Unit, units: UnitMatcher): Pick<Clause, "unit" | "isNamed"> & { words: string } {
  const head = /^([^:]{2,80}):\s*(.*)$/su.exec(text);
  const [, name = "", rest = ""] = head ?? [];
  const match = head ? units.match(name.trim(), undefined) : undefined;
  return match && "unit" in match
    ? { unit: match.unit, words: rest, isNamed: true }
    : { unit: root, words: text, isNamed: false };
}

/** @returns each part with the words that join it to the one before */
function partsOf(words: string, joint: RegExp): { text: string; after: string }[] {
  const parts: { text: string; after: string }[] = [];
  let at = 0;
  let after = "";
  const take = (end: number): void => {
    const text = words.slice(at, end).replace(/^[\s,]+|[\s,.:]+$/gu, "");
    if (text !== "") parts.push({ text, after });
  };
  for (const match of words.matchAll(joint)) {
    take(match.index);
    after = match[0];
    at = match.index + match[0].length;
  }
  take(words.length);
  return parts;
}

/** "đến cuối năm 2025", "hết năm 2025", "đến năm 2025", "trước ngày 30/6/2025". */
function dayIn(text: string): IsoDate | undefined {
  const day = /(?:đến|trước)(?:\s+hết)?(?:\s+ngày)?\s+(\d{1,2}\/\d{1,2}\/\d{4})/iu.exec(text)?.[1];
  const read = day === undefined ? undefined : readDate(day);
  if (read && "date" in read) return read.date;
  const year = /(?:đến|hết|cuối|trong|năm)\s+(?:hết\s+|cuối\s+)?(?:năm\s+)?(20\d{2})(?![-–/\d])/iu.exec(text)?.[1];
  return year === undefined ? undefined : `${year}-12-31`;
}

/** Numbers that set nothing: of an item of a list, of a document, a day, a year, a stretch of years. */
const OTHER_NUMBERS: readonly RegExp[] = [
  /^\s*\(?\d+(?:\.\d+)*[.)](?!\d)/u,
  /\d+(?:\/\d+)?[-/]\p{Lu}[\p{L}-]*/gu,
  /(?:quyết định|nghị quyết|kế hoạch|chỉ thị|thông tư|công văn|điều|khoản)\s+(?:số\s+)?\d+/giu,
  /\d{1,2}\/\d{1,2}\/\d{4}/g,
  /ngày\s+\d{1,2}\s+tháng\s+\d{1,2}/giu,
  /\b20\d{2}(?:\s*[-–]\s*20\d{2})?\b/g,
];

/** Whether a text has a number that sets something. */
export const hasFigure = (text: string): boolean =>
  /\d/.test(OTHER_NUMBERS.reduce((rest, numbers) => rest.replace(numbers, ""), text));
