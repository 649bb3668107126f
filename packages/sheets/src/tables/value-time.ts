import type { IsoDate, Nature, Origin } from "@ntm-kit/core";
import { bareWords } from "../text/bare-words";
import { MEMO_SIZES, memo } from "../text/memo";
import { type NatureWords, readNature, readTitleNature } from "../text/nature";
import {
  isWithin,
  periodOf,
  readTime,
  readTitleTime,
  type StatedStretch,
  saysNow,
  type TimeWords,
  withoutTimes,
} from "../text/period";
import { wordList } from "../text/word-list";
import type { TitleContext } from "./title";

/** What one place says of the values that belong to it: a heading, the label of a row, a block, a title. */
export interface TimeSaid {
  /** Its own words, as people read them. */
  readonly text: string;
  readonly nature?: NatureWords["nature"];
  readonly time?: TimeWords;
  /** Its cell, where the words are those of a row or a block; of headings and titles the table knows. */
  readonly at?: Origin;
  /** The label of a row beneath a name: "Thực hiện". */
  readonly isLabel?: true;
}

/** What values are about: their nature, and the day or the stretch of time. Absent is what no place says. */
export interface ValueTime {
  readonly nature?: Nature;
  /** First day of a stretch of time; absent of an exact day. */
  readonly from?: IsoDate;
  readonly day?: IsoDate;
}

/** What the words of a heading, a label or a block say; undefined where they say neither nature nor time. */
export const timeSaid = memo(MEMO_SIZES.timeSaid, (text): TimeSaid | undefined => {
  if (text.length > LONGEST) return undefined;
  const said = readNature(text);
  const nature = said?.isOutright ? said.nature : undefined;
  const time = readTime(text);
  return nature === undefined && time === undefined ? undefined : saidOf(text, nature, time);
});
/** No heading and no label is longer. */
const LONGEST = 160;

/**
 * Words that say a time, or that values are planned or done, and nothing else: "KQ đến 31/12/2024". A mark ("Đạt") is
 * none.
 */
export function isTimeAlone(text: string): boolean {
  if (/^[\d\s/.,-]*$/.test(text)) return false;
  if (DONE_OR_PLANNED.is(bareWords(text))) return true;
  return (timeSaid(text)?.time !== undefined || saysNow(text)) && hasNothingElse(text);
}

/** The same of a nature without a time, and of years that stand bare beneath it: "Lộ trình" over 2026, 2027. */
export const saysTimeAlone = (text: string): boolean =>
  /^(?:19|20)\d{2}$/.test(text.trim()) || ((timeSaid(text) !== undefined || saysNow(text)) && hasNothingElse(text));

function hasNothingElse(text: string): boolean {
  const rest = bareWords(withoutTimes(text)).split(" ");
  return rest.every((word) => word === "" || NOTHING_ELSE.test(word));
}
const DONE_OR_PLANNED = wordList(["KH", "TH", "kế hoạch", "thực hiện"]);
const NOTHING_ELSE =
  /^(?:kq|ket|qua|th|thuc|hien|kh|ke|hoach|dat|duoc|da|du|kien|uoc|dang|ky|phan|dau|muc|tieu|den|ngay|het|cuoi|luy|nam|ca|tinh|theo|so|lieu|chi|giao|lo|trinh|de|xuat|nghi|cac|uth|20\d{2})$/;

const saidOf = (text: string, nature: TimeSaid["nature"] | undefined, time: TimeWords | undefined): TimeSaid => ({
  text,
  ...(nature ? { nature } : {}),
  ...(time ? { time } : {}),
});

/** What the title above a table says, and behind it the name of its sheet. */
export function titleSaid(title: TitleContext, sheetName: string): readonly TimeSaid[] {
  const lines = title.lines.map(({ text }) => text);
  const nature = readTitleNature(lines);
  const time = readTitleTime(lines);
  const own = nature || time ? [saidOf(lines.join(" "), nature, time)] : [];
  const sheet = timeSaid(sheetName);
  return sheet ? [...own, sheet] : own;
}

/**
 * What values are about, by what their places say, the nearest first. The nature is that of the nearest that says one.
 * The time too, but a place further out makes it narrower where its own lies within: a sheet "Quý III" with the title
 * "NĂM 2025" is of 30/9/2025. A time without a year is of the year that a place further out names, else one further in.
 */
export function valueTime(places: readonly TimeSaid[]): ValueTime {
  const nature = places
    .map((place) => place.nature)
    .find((said): said is Nature => said !== undefined && said !== "ratio");
  let found: { readonly period: StatedStretch; readonly isDay: boolean } | undefined;
  for (const [i, { time }] of places.entries()) {
    if (!time) continue;
    const period = time.isSameSpan ? sameSpan(time, places.slice(i + 1)) : periodOf(time, yearBeside(places, i));
    if (period && (!found || isWithin(period, found.period))) found = { period, isDay: time.isDay };
  }
  return {
    ...(nature ? { nature } : {}),
    ...(found && !found.isDay ? { from: found.period.from } : {}),
    ...(found ? { day: found.period.to } : {}),
  };
}

/**
 * The last day in the year, as month and day, of a time to which no place gives a year: "03-31" of "Quý I". It orders
 * such times among themselves.
 *
 * @param found - what the places say: their `valueTime`
 */
export function openTime(places: readonly TimeSaid[], found: ValueTime): string | undefined {
  const time = places.find((place) => place.time)?.time;
  return time?.offset === 0 && found.day === undefined ? time.to : undefined;
}

/** "Cùng kỳ" beneath "6 THÁNG ĐẦU NĂM 2025": the same days of the year before, or of the year that it names. */
function sameSpan(time: TimeWords, outer: readonly TimeSaid[]): StatedStretch | undefined {
  const { from, day } = valueTime(outer);
  const year = day === undefined ? undefined : Number(day.slice(0, 4));
  const days = day === undefined ? {} : { from: (from ?? day).slice(5), to: day.slice(5) };
  return periodOf({ ...time, ...days }, year);
}

/** The year that another place names: the next one further out, else the next one further in. */
function yearBeside(places: readonly TimeSaid[], at: number): number | undefined {
  const outward = places.slice(at + 1);
  const inward = places.slice(0, at).reverse();
  return [...outward, ...inward].map(({ time }) => time?.year).find((year) => year !== undefined);
}
