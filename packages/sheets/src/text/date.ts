import { checkNames, checkObject, checkText, namesOf } from "@ntm-kit/core";
import { dayOfNumber } from "./day-number";

/** A day, how precise it is, or the days that could be meant. */
export type DateReading =
  | { readonly date: string; readonly precision: "day" | "month" | "quarter" | "year" }
  | { readonly ambiguous: readonly string[] };

/** By which calendar a number is a day. */
export interface DateOptions {
  /** Whether numbers count days from 1904; from 1900 where absent. */
  readonly date1904?: boolean | undefined;
}

const NAMES = namesOf<DateOptions>({ date1904: ["true or false", "boolean"] });

/**
 * Reads a date, day first: `25/4/2022`, `25.4.22`, `2022-04-25`, `ngày 25 tháng 4 năm 2022`, `4/2022`, `Quý II/2023`,
 * `năm 2023`, or a serial number. A month, quarter or year gives its last day. Two numbers without a year are
 * `ambiguous`, and so is a text that holds two different days; there is no 31 February.
 *
 * @example
 * readDate("25/4/2022"); // { date: "2022-04-25", precision: "day" }
 */
export function readDate(value: string | number, options: DateOptions = {}): DateReading | undefined {
  checkObject("options", options, "an object of options");
  checkNames(options, NAMES);
  if (typeof value === "number") return ofSerial(value, options.date1904 ?? false);
  checkText("value", value);
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
  const [, d = "", m = "", y = ""] = match;
  const read = day(y, m, d);
  return read && "date" in read ? read.date : undefined;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, "1": 1, "2": 2, "3": 3, "4": 4 };

/** The whole text and what its form takes out of it. */
type Groups = readonly string[];

const FORMS: readonly (readonly [RegExp, (match: Groups) => DateReading | undefined])[] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ].*)?$/, ([, y = "", m = "", d = ""]) => day(y, m, d)],
  [
    /^(?:.*\s)?(?:ngày\s*)?(\d{1,2})\s*tháng\s*(\d{1,2})\s*(?:,\s*)?(?:năm\s*)?(\d{4})$/,
    ([, d = "", m = "", y = ""]) => day(y, m, d),
  ],
  [/^(?:ngày\s*)?(\d{1,2})\s*[/.\-–]\s*(\d{1,2})\s*[/.\-–]\s*(\d{4})(?:\s.*)?$/, dayFirst],
  [
    /^(?:ngày\s*)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{2})$/,
    ([, d = "", m = "", y = ""]) => day(`20${y}`, m, d),
  ],
  [/^(?:tháng\s*)?(\d{1,2})\s*[/.\-–]\s*(\d{4})$/, ([, m, y = ""]) => month(y, Number(m), "month")],
  [/^tháng\s*(\d{1,2})\s*(?:năm|,)\s*(?:năm\s*)?(\d{4})$/, ([, m, y = ""]) => month(y, Number(m), "month")],
  [/^qu[ýí]\s*(iv|i{1,3}|[1-4])\s*[,/-]?\s*(?:năm\s*)?(\d{4})$/, ([, q, y]) => quarter(q, y)],
  [/^(?:năm\s*)?((?:19|20)\d{2})$/, ([, y]) => ({ date: `${y}-12-31`, precision: "year" })],
  [/^(\d{1,2})\s*[/-]\s*(\d{1,2})$/, ([, a, b]) => withoutYear(Number(a), Number(b))],
];

/** Day before month; the other way round only where that alone gives a day ("4/25/2022"). */
function dayFirst([, first = "", second = "", year = ""]: Groups): DateReading | undefined {
  return day(year, second, first) ?? day(year, first, second);
}

function quarter(name = "", year = ""): DateReading | undefined {
  const number = ROMAN[name];
  return number === undefined ? undefined : month(year, number * 3, "quarter");
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
