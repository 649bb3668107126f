import type { IsoDate } from "@ntm-kit/core";
import { phasesIn, plainWords, type TimePlace, withoutDocuments } from "./document-words";
import { LEADING, stretch, TIME_FORMS, type TimeWords, TO_NOW } from "./time-forms";

export type { TimeWords } from "./time-forms";

/** A stretch of time, both ends counted in; a day by itself is a stretch of one day. */
export interface StatedStretch {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * The time that the figures beneath words are of; undefined where they name none. Days of documents and signatures, and
 * phases ("giai đoạn 2021-2025"), are no times of data.
 */
export const readTime = (text: string, place: TimePlace = "heading"): TimeWords | undefined =>
  timeIn(ofData(text, place), place);

/** The time that a title of one line or several says: "BÁO CÁO 6 THÁNG ĐẦU NĂM", "NĂM 2024". */
export const readTitleTime = (lines: readonly string[]): TimeWords | undefined =>
  timeIn(lines.map((line) => ofData(line, "title")).join(" | "), "title");

/** Plain words that may speak of the figures. */
function ofData(text: string, place: TimePlace): string {
  const words = withoutDocuments(plainWords(text), place);
  return place === "title" ? withoutAims(words) : words;
}

/**
 * "KẾT QUẢ XÂY DỰNG NTM VÀ PHƯƠNG HƯỚNG NĂM 2026", "HIỆN TRẠNG … LÀM CƠ SỞ XÂY DỰNG KẾ HOẠCH 2026": results without what
 * is to come of them and its year, where nothing before has a time and they do not carry out a plan of that year. What
 * follows the year stays: "…, SỐ LIỆU NĂM 2024".
 */
function withoutAims(words: string): string {
  const aim = AIM.exec(words.replace(PROGRAMME, (name) => "|".padEnd(name.length)));
  if (!aim) return words;
  const before = words.slice(0, aim.index);
  const isOfAim = RESULTS.test(before) && !CARRIED_OUT.test(before) && timesAmong(before, "title").length === 0;
  return isOfAim ? `${before} | ${words.slice(aim.index + aim[0].length)}` : words;
}
/** "Mục tiêu quốc gia" is the name of the programme, and no aim. */
const PROGRAMME = /\bmuc tieu quoc gia\b/g;
const AIMS = "(?:phuong huong|ke hoach|nhiem vu|(?<!\\btieu chi(?:,| va) )muc tieu|dinh huong)";
/** What leads to an aim; beside another one it belongs to what was carried out: "CÁC CHỈ TIÊU, NHIỆM VỤ". */
const TO_AIM =
  "(?:(?<!\\b(?:chi tieu|muc tieu|ke hoach|nhiem vu))(?:\\bva|,|;)|\\b(?:lam co so|phuc vu|de (?=xay dung|lap\\b)))";
/** An aim with the year that is its own: no sign and no figures of a day stand between them. */
const AIM = new RegExp(
  `${TO_AIM} ?(?:(?:cac|mot so|cong tac|cho|de|de xuat|xay dung|lap) )*${AIMS}(?:(?:,| va) ${AIMS})*` +
    "(?: (?!so lieu|tinh den|ket qua|hien trang)[a-z0-9]+){0,12}? 20\\d{2}(?:(?:,| va) (?:nam )?20\\d{2})*(?![\\d/.-])",
);
const RESULTS = /\b(?:ket qua|hien trang|thuc trang|danh gia|ra soat|tinh hinh)\b/;
const CARRIED_OUT = /\bthuc hien (?:cac )?(?:muc tieu|ke hoach|nhiem vu|chi tieu)\b/;

/** A time among words, and where it stands. */
interface Found {
  readonly time: TimeWords;
  readonly at: number;
  readonly length: number;
}

function timeIn(words: string, place: TimePlace): TimeWords | undefined {
  const [first, ...others] = timesAmong(words, place).map(({ time }) => time);
  return first && withYear(others.reduce(nearer, first), words);
}

/** The times among words, in their order; where there is none, a year by itself. */
function timesAmong(words: string, place: TimePlace): Found[] {
  const times = formsAmong(words, place);
  const year = times.length > 0 ? undefined : yearAlone(words);
  return year ? [year] : times;
}

function formsAmong(words: string, place: TimePlace): Found[] {
  if (!/\d|nam|cung ky/.test(words) && !/\bq/.test(words)) return [];
  return TIME_FORMS.flatMap(({ pattern, read, places }) =>
    places && !places.includes(place)
      ? []
      : [...words.matchAll(pattern)].flatMap((match) => {
          const time = read(match.groups ?? {});
          return time ? [{ time, at: match.index, length: match[0].length }] : [];
        }),
  ).sort((a, b) => a.at - b.at);
}

/** A year by itself, where it is the only one: "KẾT QUẢ XÂY DỰNG NÔNG THÔN MỚI 2025". */
function yearAlone(words: string): Found | undefined {
  const years = [...words.matchAll(BARE_YEAR)];
  const [first] = years;
  if (!first || years.some(([year]) => year !== first[0])) return undefined;
  return { time: stretch("01-01", "12-31", first[0]), at: first.index, length: first[0].length };
}
const BARE_YEAR = /(?<![\d/.,-] ?)\b20\d{2}\b(?! ?[-/.] ?\d)/g;

/**
 * A heading without the times that it names, phases and "đến nay" too: "Số TC đạt 9 tháng" is "Số TC đạt". As it is
 * where it names none; nothing where it is a time alone.
 */
export function withoutTimes(heading: string): string {
  if (!MAY_NAME_TIME.test(heading)) return heading;
  const text = heading.normalize("NFC").replace(/\s+/g, " ").trim();
  const plain = plainWords(text);
  const times = placesOfTimes(plain);
  if (times.length === 0) return heading;
  // A sign that is none or several in plain letters moves the places: then the plain letters are cut.
  const letters = (plain.length === text.length ? text : plain).split("");
  for (const [from, to] of times) letters.fill(" ", from, to);
  return letters.join("").replace(EMPTY_BRACKETS, " ").replace(/\s+/g, " ").trim();
}
const EMPTY_BRACKETS = /[([]\s*[)\]]/g;
/** Most texts of a sheet are names and marks, and name none. */
const MAY_NAME_TIME =
  /\d|n[ăă]m|th[áá]ng|qu[ýý]|\bq\.?i|k[ỳì]|kế|đến|tới|hiện|thời điểm|nam|thang|quy|luy ke|den|hien|thoi diem/iu;

/** Whether words say that figures are as at the day on which they were put together: "đến nay", "lũy kế". */
export const saysNow = (text: string): boolean => plainWords(text).search(TO_NOW) >= 0;

/** Where times begin and end among plain words, each with the words that lead to it. */
function placesOfTimes(plain: string): (readonly [from: number, to: number])[] {
  const words = withoutDocuments(plain, "heading");
  return [
    ...timesAmong(words, "heading").map(({ at, length }) => [at, at + length] as const),
    ...[...plain.matchAll(TO_NOW)].map(({ index, 0: said }) => [index, index + said.length] as const),
    ...phasesIn(plain),
  ].map(([from, to]) => [from - (LEADING.exec(plain.slice(0, from))?.[0].length ?? 0), to]);
}

/** Whether one stretch of time lies in another and is shorter; both ends are days, or months and days. */
export const isWithin = (
  inner: Pick<StatedStretch, "from" | "to">,
  outer: Pick<StatedStretch, "from" | "to">,
): boolean => inner.from >= outer.from && inner.to <= outer.to && (inner.from > outer.from || inner.to < outer.to);

/** Of two times in one text an exact day is meant, else the stretch within the other, else the first. */
function nearer(first: TimeWords, next: TimeWords): TimeWords {
  if (first.isDay !== next.isDay) return first.isDay ? first : next;
  const isSameYear = first.year === undefined || next.year === undefined || first.year === next.year;
  return isWithin(next, first) && isSameYear && first.offset === 0 ? next : first;
}

/** "6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2024": the year stands with another time of the same text. */
function withYear(time: TimeWords, words: string): TimeWords {
  if (time.year !== undefined) return time;
  const year = /(?:^|[^\d/.-])(20\d{2})(?![\d/.-])/.exec(words)?.[1];
  return year === undefined ? time : { ...time, year: Number(year) + time.offset, offset: 0 };
}

/** The stretch of time meant, once the year is known; undefined where nothing names it. */
export function periodOf(time: TimeWords, year: number | undefined): StatedStretch | undefined {
  const own = time.year ?? (year === undefined ? undefined : year + time.offset);
  if (own === undefined) return undefined;
  return { from: `${time.fromYear ?? own}-${time.from}`, to: `${own}-${time.to}` };
}
