import type { IsoDate } from "@ntm-kit/core";
import { plainWords, type TimePlace, withoutDocuments } from "./document-words";

/**
 * A time that words name: "6 tháng đầu năm 2024", "đến ngày 30/6/2024", "31/12 năm trước". Where they name no year,
 * another place does.
 */
export interface TimeWords {
  /** First and last day, as month and day: "01-01", "06-30". */
  readonly from: string;
  readonly to: string;
  /** The year of the last day; absent where the words name none. */
  readonly year?: number;
  /** The year of the first day, where it is another one. */
  readonly fromYear?: number;
  /** Years between the one meant and the one that another place names: "năm trước" is -1. */
  readonly offset: number;
  /** An exact day, which stays what it is; a stretch of time may still be running. */
  readonly isDay: boolean;
}

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
  timeIn(withoutDocuments(plainWords(text), place), place);

/** The time that a title of one line or several says: "BÁO CÁO 6 THÁNG ĐẦU NĂM", "NĂM 2024". */
export const readTitleTime = (lines: readonly string[]): TimeWords | undefined =>
  timeIn(lines.map((line) => withoutDocuments(plainWords(line), "title")).join(" | "), "title");

function timeIn(words: string, place: TimePlace): TimeWords | undefined {
  if (!/\d|nam/.test(words) && !/\bq/.test(words)) return undefined;
  const found = FORMS.flatMap(({ pattern, read, places }) =>
    places && !places.includes(place)
      ? []
      : [...words.matchAll(pattern)].flatMap((match) => {
          const time = read(groupsOf(match));
          return time ? [{ time, at: match.index }] : [];
        }),
  )
    .sort((a, b) => a.at - b.at)
    .map(({ time }) => time);
  const best = found.length > 0 ? found.reduce(nearer) : yearAlone(words);
  return best && withYear(best, words);
}

/** A year by itself, where it is the only one: "KẾT QUẢ XÂY DỰNG NÔNG THÔN MỚI 2025". */
function yearAlone(words: string): TimeWords | undefined {
  const years = new Set(words.match(BARE_YEAR));
  const [year] = years;
  return years.size === 1 ? stretch("01-01", "12-31", year) : undefined;
}
const BARE_YEAR = /(?<![\d/.,-] ?)\b20\d{2}\b(?! ?[-/.] ?\d)/g;

/**
 * A heading without the times that it names, in plain letters: "Số TC đạt 9 tháng" is "so tc dat"; as it is where it
 * names none.
 */
export function withoutTimes(heading: string): string {
  if (!MAY_NAME_TIME.test(heading)) return heading;
  const words = withoutDocuments(plainWords(heading), "heading");
  const rest = FORMS.reduce((left, { pattern }) => left.replace(pattern, " "), words);
  if (rest === words) return heading;
  return rest
    .replace(/\b(?:den|tinh den|het)\s*$|^\s*(?:den|tinh den)\b/g, " ")
    .replace(/ +/g, " ")
    .trim();
}
/** Most texts of a sheet are names and marks, and name none. */
const MAY_NAME_TIME = /\d|n[ăă]m|th[áá]ng|qu[ýý]|\bq\.?i|nam|thang|quy/iu;

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

type Groups = Readonly<Record<string, string | undefined>>;
const groupsOf = (match: RegExpMatchArray): Groups => match.groups ?? {};

interface Form {
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => TimeWords | undefined;
  /** Places where the words mean this; everywhere where absent. */
  readonly places?: readonly TimePlace[];
}

/** Words that say: the figures are as at the day that follows. */
const UNTIL =
  "(?:den|toi|het|tinh|lieu|diem|chot|nhat|kq|ket qua|th|thuc hien)(?: (?:den|toi|het|cuoi|ngay|thang|la|tai|:))*";
const YEAR = "(?:(?:,\\s*|\\s+)?(?:nam\\s*)?(?:bao cao\\s*)?[/.,-]?\\s*(?<year>20\\d{2})(?!\\d))?";
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

const FORMS: readonly Form[] = [
  // đến ngày 30/6/2024 · tính đến hết 30.6.2024 · KQ 31/12/2024
  {
    pattern: new RegExp(
      `\\b${UNTIL} (?<day>\\d{1,2}) ?[/.-] ?(?<month>\\d{1,2}) ?[/.-] ?(?<year>20\\d{2})(?!\\d)`,
      "g",
    ),
    read: ({ day, month, year }) => exactDay(day, month, year),
  },
  // số liệu đến 30/6 · KQ 31/12, never "đạt đến 5/11 xã"
  {
    pattern: new RegExp(`\\b${UNTIL} (?<day>\\d{1,2}) ?[/.-] ?(?<month>\\d{1,2})(?![\\d/.-]|,? nam )`, "g"),
    read: ({ day, month }) => (Number(day) > Number(month) ? exactDay(day, month) : undefined),
  },
  // đến ngày 30 tháng 6 năm 2024
  {
    pattern: new RegExp(`\\b${UNTIL} (?<day>\\d{1,2}) thang (?<month>\\d{1,2})(?:,? nam (?<year>20\\d{2}))?`, "g"),
    read: ({ day, month, year }) => exactDay(day, month, year),
  },
  // 31/12/2024 · ngày 30/6/2024, as a heading or the name of a sheet · 31/12 năm trước
  {
    pattern: /(?<![\d/])(?<day>\d{1,2})\s?[/.-]\s?(?<month>\d{1,2})\s?[/.-]\s?(?<year>20\d{2})(?!\d)/g,
    read: ({ day, month, year }) => exactDay(day, month, year),
    places: ["heading"],
  },
  {
    pattern:
      /(?<![\d/])(?<day>\d{1,2})\s?[/.-]\s?(?<month>\d{1,2}),?\snam\s(?:(?<relative>truoc|nay|ngoai)|(?<year>20\d{2}))/g,
    read: ({ day, month, year, relative }) => exactDay(day, month, year, relative),
  },
  // đầu năm 2025, without "6 tháng" and "từ" before it, and never "phấn đấu năm 2026" or "bắt đầu năm 2024"
  {
    pattern: /(?<!thang\s)(?<!t\s)(?<!tu\s)(?<!phan\s)(?<!bat\s)\bdau nam(?:\s(?<year>20\d{2}))?/g,
    read: ({ year }) => ({ ...stretch("01-01", "01-01", year), isDay: true }),
  },
  // 6 tháng cuối năm 2024 · 6T cuối năm
  {
    pattern: new RegExp(`\\b(?:6|sau)\\s?(?:thang|t)\\s(?:cuoi|sau)(?:\\snam)?${YEAR}`, "g"),
    read: ({ year }) => stretch("07-01", "12-31", year),
  },
  // 6 tháng đầu năm 2024 · 9 tháng · 6T/2024 · sáu tháng năm 2024
  {
    pattern: new RegExp(
      `(?<![\\d/.,-])(?<count>\\d{1,2}|\\b(?:ba|sau|chin|muoi hai)(?=\\s))\\s?(?:thang|t)\\b(?!\\s(?:cuoi|sau)\\b)(?:\\sdau)?(?:\\snam)?${YEAR}`,
      "g",
    ),
    read: ({ count, year }) => months(count, year),
  },
  // Quý III/2025 · quý 3 năm 2025 · Q3/2025 · QIII
  {
    pattern: new RegExp(
      `\\b(?:quy\\s?|q\\.?)(?<quarter>iv|i{1,3}|[1-4])\\b(?!\\s?[-.]\\s?(?:iv|i{1,3}|[1-4])\\b)${YEAR}`,
      "g",
    ),
    read: ({ quarter, year }) => ofQuarter(quarter, year),
  },
  // Tháng 9/2025 · tháng 9 năm 2025 · T9.2025 · đến hết tháng 9
  {
    pattern: new RegExp(`(?<!\\d\\s)\\bt(?:hang\\s?)?(?<month>\\d{1,2})(?![\\d%])${YEAR}`, "g"),
    read: ({ month, year }) => ofMonth(month, year),
  },
  // đến 9/2025 · 9/2025 as a heading
  {
    pattern: new RegExp(`\\b${UNTIL}\\s(?<month>\\d{1,2})\\s?[/.-]\\s?(?<year>20\\d{2})(?!\\d)`, "g"),
    read: ({ month, year }) => ofMonth(month, year),
  },
  {
    pattern: /^(?<month>\d{1,2})\s?[/.-]\s?(?<year>20\d{2})$/g,
    read: ({ month, year }) => ofMonth(month, year),
    places: ["heading"],
  },
  // năm 2024, 2025 · năm 2024 và 2025
  {
    pattern:
      /\bnam\s(?<fromYear>20\d{2})(?:\s?(?:,|va|;)\s?(?:nam\s)?20\d{2})*\s?(?:,|va|;)\s?(?:nam\s)?(?<year>20\d{2})(?!\d)/g,
    read: ({ year, fromYear }) => ({ ...stretch("01-01", "12-31", year), fromYear: Number(fromYear) }),
  },
  // năm 2024 · cả năm 2024 · năm báo cáo: 2024, never "năm 2021-2025"
  {
    pattern: /(?<!viet\s)\b(?:ca\s)?nam\s(?:bao cao\s?:?\s?)?(?<year>20\d{2})(?!\d|\s?[-–]\s?(?:nam\s)?20\d{2})/g,
    read: ({ year }) => stretch("01-01", "12-31", year),
  },
  // năm trước · năm nay · năm sau · cả năm
  {
    pattern: /\bnam\s(?<relative>truoc|ngoai|nay|hien tai|sau|toi)\b/g,
    read: ({ relative }) => ({ ...stretch("01-01", "12-31"), offset: OFFSETS[relative ?? ""] ?? 0 }),
  },
  { pattern: /\bca nam\b(?!\s20\d{2})/g, read: () => stretch("01-01", "12-31"), places: ["heading"] },
];

const OFFSETS: Readonly<Record<string, number>> = { truoc: -1, ngoai: -1, nay: 0, "hien tai": 0, sau: 1, toi: 1 };

function stretch(from: string, to: string, year?: string): TimeWords {
  return { from, to, ...(year === undefined ? {} : { year: Number(year) }), offset: 0, isDay: false };
}

const pad = (n: number): string => String(n).padStart(2, "0");
const lastOf = (month: number, year = 2023): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function exactDay(dayText?: string, monthText?: string, year?: string, relative?: string): TimeWords | undefined {
  const [day, month] = [Number(dayText), Number(monthText)];
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= lastOf(month, year === undefined ? 2024 : Number(year))))
    return undefined;
  const at = `${pad(month)}-${pad(day)}`;
  return { ...stretch(at, at, year), isDay: true, offset: relative === undefined ? 0 : (OFFSETS[relative] ?? 0) };
}

const COUNTS: Readonly<Record<string, number>> = { ba: 3, sau: 6, chin: 9, "muoi hai": 12 };

/** The first months of a year, counted: "9 tháng" is to 30 September. */
function months(count?: string, year?: string): TimeWords | undefined {
  const number = COUNTS[count ?? ""] ?? Number(count);
  return number >= 2 && number <= 12 ? stretch("01-01", endOf(number, year), year) : undefined;
}

function ofQuarter(quarter?: string, year?: string): TimeWords | undefined {
  const number = ROMAN[quarter ?? ""] ?? Number(quarter);
  return number >= 1 && number <= 4 ? stretch(`${pad(number * 3 - 2)}-01`, endOf(number * 3, year), year) : undefined;
}

function ofMonth(monthText?: string, year?: string): TimeWords | undefined {
  const month = Number(monthText);
  return month >= 1 && month <= 12 ? stretch(`${pad(month)}-01`, endOf(month, year), year) : undefined;
}

const endOf = (month: number, year?: string): string =>
  `${pad(month)}-${lastOf(month, year === undefined ? undefined : Number(year))}`;
