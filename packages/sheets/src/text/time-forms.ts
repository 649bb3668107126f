import type { TimePlace } from "./document-words";

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
  /** "Cùng kỳ": the days of the year are those that another place names. */
  readonly isSameSpan?: true;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** One way of writing a time, in the plain letters of `plainWords`. */
export interface TimeForm {
  readonly pattern: RegExp;
  /** Undefined where the words are none after all: "32/13". */
  readonly read: (groups: Groups) => TimeWords | undefined;
  /** Places where the words mean this; everywhere where absent. */
  readonly places?: readonly TimePlace[];
}

/** "đến nay", "lũy kế": as at the day on which the table was made, whichever that is. */
export const TO_NOW =
  /\b(?:luy ke|(?:tu )?dau nam (?:den|toi) nay|tu dau nam|hien (?:nay|tai|co)|(?:den|toi) (?:nay|hien (?:nay|tai))|(?:den |toi |tai )thoi diem(?: (?:bao cao|hien (?:nay|tai)|lap (?:bieu|bao cao)))?(?! *\d))\b/g;

/** What leads to a time and says nothing without it: "tính đến hết". */
export const LEADING = /(?:\b(?:tinh|den|toi|het|cuoi|trong|tai|so lieu|thoi diem) )+$/;

/** Words that say: the figures are as at the day that follows; those of a result name the column, and stay with it. */
const UNTIL =
  "(?:den|toi|het|tinh|(?:so )?lieu|(?:thoi )?diem(?: bao cao)?|chot|(?:cap )?nhat|(?<=\\b(?:kq|ket qua|th|thuc hien)))(?: (?:den|toi|het|cuoi|ngay|thang|la|tai|:))*:?";
const YEAR = "(?:(?:,\\s*|\\s+)?(?:nam\\s*)?(?:bao cao\\s*)?[/.,-]?\\s*(?<year>20\\d{2})(?!\\d))?";
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

export const TIME_FORMS: readonly TimeForm[] = [
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
    pattern: /(?<!thang\s)(?<!\d\s?t\s)(?<!tu\s)(?<!phan\s)(?<!bat\s)\bdau nam(?:\s(?<year>20\d{2}))?/g,
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
      `(?<![\\d/.,-])(?<count>\\d{1,2}|\\b(?:ba|sau|chin|muoi hai)(?=\\s))\\s?(?:thang|t)\\b(?!\\s(?:cuoi|sau)\\b)(?:\\sdau)?(?:(?:\\s|\\s?/\\s?)nam)?${YEAR}`,
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
    pattern: /(?<!cung ky )\bnam\s(?<relative>truoc|ngoai|nay|hien tai|bao cao(?!\s?:?\s?20\d)|sau|toi)\b/g,
    read: ({ relative }) => ({ ...stretch("01-01", "12-31"), offset: OFFSETS[relative ?? ""] ?? 0 }),
  },
  // cả năm · đến hết năm · đến cuối năm, never "6 tháng cuối năm"
  {
    pattern: /(?<!\d\s?(?:thang|t)\s)\b(?:ca|het|cuoi) nam\b(?!\s20\d{2}|\s(?:truoc|ngoai|nay|bao cao|sau|toi)\b)/g,
    read: () => stretch("01-01", "12-31"),
    places: ["heading"],
  },
  // cùng kỳ · cùng kỳ năm trước · cùng kỳ năm 2023, never "so với cùng kỳ"
  {
    pattern: /(?<!\bso (?:voi )?)\bcung ky\b(?:\s(?:nam\s)?(?:truoc|ngoai|(?<year>20\d{2})))?/g,
    read: ({ year }) => ({ ...stretch("01-01", "12-31", year), offset: year === undefined ? -1 : 0, isSameSpan: true }),
  },
];

const OFFSETS: Readonly<Record<string, number>> = {
  truoc: -1,
  ngoai: -1,
  nay: 0,
  "hien tai": 0,
  "bao cao": 0,
  sau: 1,
  toi: 1,
};

export function stretch(from: string, to: string, year?: string): TimeWords {
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
