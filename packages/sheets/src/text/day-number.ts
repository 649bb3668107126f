const DAY = 86_400_000;
/** Day 0 of each system of dates that a workbook may use. */
const DAY_0 = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };
/** The 1900 system has a 29 February 1900 that never was; the days before it are counted one lower. */
const LEAP_DAY = 60;
/** The number after that of 31 December 9999. */
const END = { 1900: 2_958_466, 1904: 2_957_004 };

/**
 * The number by which a spreadsheet stores an ISO day (`2024-06-30` is 45473); NaN where there is no such day.
 *
 * @example
 * dayNumber("2025-12-31"); // 46022
 */
export function dayNumber(day: string, date1904 = false): number {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) return Number.NaN;
  if (date1904) return (time - DAY_0[1904]) / DAY;
  const days = (time - DAY_0[1900]) / DAY;
  return days > LEAP_DAY ? days : days - 1;
}

/**
 * The ISO day of a stored number, whatever its time of day; undefined where it is none: below day 1, 60, beyond 9999.
 *
 * @example
 * dayOfNumber(46022); // "2025-12-31"
 */
export function dayOfNumber(serial: number, date1904 = false): string | undefined {
  const days = Math.floor(serial);
  if (!Number.isFinite(days) || days < (date1904 ? 0 : 1) || days >= END[date1904 ? 1904 : 1900]) return undefined;
  if (!date1904 && days === LEAP_DAY) return undefined;
  const shift = !date1904 && days < LEAP_DAY ? 1 : 0;
  return new Date(DAY_0[date1904 ? 1904 : 1900] + (days + shift) * DAY).toISOString().slice(0, 10);
}
