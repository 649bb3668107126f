import { dayOfNumber } from "./day-number";

export type DateReading =
  | { readonly date: string; readonly precision: "day" | "month" | "quarter" | "year" }
  | { readonly ambiguous: readonly string[] };

export interface DateOptions {
  readonly date1904?: boolean;
}

/**
 * Reads a date, day first: `25/4/2022`, `25.4.22`, `2022-04-25`, `ngày 25 tháng 4 năm 2022`, `4/2022`, `Quý II/2023`,
 * `năm 2023`, or a serial number. A month, quarter or year gives its last day. Two numbers without a year are
 * `ambiguous`, and so is a text that holds two different days; there is no 31 February.
 */
export function readDate(value: string | number, options: DateOptions = {}): DateReading | undefined {
  if (typeof value === "number") return ofSerial(value, options.date1904 ?? false);
  const text = value
    .normalize("NFC")
    .replace(/[\s\u00a0]+/g, " ")
    .trim()
    .toLowerCase()
    .replace(/(?<=\d)[.,;]$/, "");
  const days = new Set([...text.matchAll(WHOLE_DAYS)].flatMap((match) => dayIn(match) ?? []));
  if (days.size > 1) return { ambiguous: [...days] };
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(text);
    if (match) return read(match);
  }
  return undefined;
}

/** Days written out in full, wherever they stand in a text. */
const WHOLE_DAYS =
  /(?<!\d)(\d{1,2})(?:\s*[/.-]\s*|\s*tháng\s*)(\d{1,2})(?:\s*[/.-]\s*|\s*năm\s*|,\s*(?:năm\s*)?)(\d{4})(?!\d)/g;

function dayIn(match: RegExpMatchArray): string | undefined {
  const read = day(match[3]!, match[2]!, match[1]!);
  return read && "date" in read ? read.date : undefined;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, "1": 1, "2": 2, "3": 3, "4": 4 };

const FORMS: readonly (readonly [RegExp, (match: RegExpExecArray) => DateReading | undefined])[] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ].*)?$/, (m) => day(m[1]!, m[2]!, m[3]!)],
  [
    /^(?:.*\s)?(?:ngày\s*)?(\d{1,2})\s*tháng\s*(\d{1,2})\s*(?:,\s*)?(?:năm\s*)?(\d{4})$/,
    (m) => day(m[3]!, m[2]!, m[1]!),
  ],
  [/^(?:ngày\s*)?(\d{1,2})\s*[/.\-–]\s*(\d{1,2})\s*[/.\-–]\s*(\d{4})(?:\s.*)?$/, (m) => dayFirst(m)],
  [/^(?:ngày\s*)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{2})$/, (m) => day(`20${m[3]}`, m[2]!, m[1]!)],
  [/^(?:tháng\s*)?(\d{1,2})\s*[/.\-–]\s*(\d{4})$/, (m) => month(m[2]!, Number(m[1]), "month")],
  [/^tháng\s*(\d{1,2})\s*(?:năm|,)\s*(?:năm\s*)?(\d{4})$/, (m) => month(m[2]!, Number(m[1]), "month")],
  [/^qu[ýí]\s*(iv|i{1,3}|[1-4])\s*[,/-]?\s*(?:năm\s*)?(\d{4})$/, (m) => month(m[2]!, ROMAN[m[1]!]! * 3, "quarter")],
  [/^(?:năm\s*)?((?:19|20)\d{2})$/, (m) => ({ date: `${m[1]}-12-31`, precision: "year" })],
  [/^(\d{1,2})\s*[/-]\s*(\d{1,2})$/, (m) => withoutYear(Number(m[1]), Number(m[2]))],
];

/** Day before month; the other way round only where that alone gives a day ("4/25/2022"). */
function dayFirst(m: RegExpExecArray): DateReading | undefined {
  return day(m[3]!, m[2]!, m[1]!) ?? day(m[3]!, m[1]!, m[2]!);
}

function withoutYear(a: number, b: number): DateReading | undefined {
  const readings: string[] = [];
  if (a >= 1 && a <= 31 && b >= 1 && b <= 12) readings.push(`${pad(a)}/${pad(b)}`);
  if (a >= 1 && a <= 12) readings.push(`${pad(a)}/20${pad(b)}`);
  return readings.length > 0 ? { ambiguous: readings } : undefined;
}

/** Two numbers and a year, whatever stands around them. */
const NUMERIC = /(?<!\d)(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?!\d)/;

/** Whether a date can only be read with the month first: "12/28/2023". */
export function isMonthFirst(text: string): boolean {
  const [, first, second] = NUMERIC.exec(text) ?? [];
  return first !== undefined && Number(first) <= 12 && Number(second) > 12;
}

/** Both readings of a date whose day and month could change places; undefined where it has but one. */
export function bothReadings(text: string): readonly [string, string] | undefined {
  const [, first, second, year] = NUMERIC.exec(text) ?? [];
  if (year === undefined || first === undefined || second === undefined || Number(first) === Number(second))
    return undefined;
  const readings = [day(year, second, first), day(year, first, second)];
  const [dayFirst, monthFirst] = readings.map((reading) => (reading && "date" in reading ? reading.date : undefined));
  return dayFirst && monthFirst ? [dayFirst, monthFirst] : undefined;
}

const pad = (n: number): string => String(n).padStart(2, "0");

function day(year: string, monthText: string, dayText: string): DateReading | undefined {
  const [y, m, d] = [Number(year), Number(monthText), Number(dayText)];
  const date = new Date(Date.UTC(y, m - 1, d));
  if (m < 1 || m > 12 || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d || y < 1900 || y > 2200)
    return undefined;
  return { date: `${y}-${pad(m)}-${pad(d)}`, precision: "day" };
}

function month(year: string, number: number, precision: "month" | "quarter"): DateReading | undefined {
  if (number < 1 || number > 12 || Number(year) < 1900 || Number(year) > 2200) return undefined;
  const last = new Date(Date.UTC(Number(year), number, 0)).getUTCDate();
  return { date: `${year}-${pad(number)}-${pad(last)}`, precision };
}

function ofSerial(serial: number, date1904: boolean): DateReading | undefined {
  const date = dayOfNumber(serial, date1904);
  return date === undefined ? undefined : { date, precision: "day" };
}
