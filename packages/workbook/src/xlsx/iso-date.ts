const DAY = 86_400_000;
const BEFORE_1900 = Date.UTC(1899, 11, 30);
const BEFORE_1904 = Date.UTC(1904, 0, 1);

/** The serial number of a date or time in ISO form, as the clock on the wall shows it; undefined where it is neither. */
export function serialOfIsoDate(text: string, date1904: boolean): number | undefined {
  const match =
    /^\s*(?:(\d{4})-(\d{2})-(\d{2}))?(?:(?:T|\b)(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:Z|[+-]\d{2}:\d{2})?\s*$/.exec(
      text,
    );
  if (!match || (match[1] === undefined && match[4] === undefined)) return undefined;
  const [, year, month, day, hour = "0", minute = "0", second = "0"] = match;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (year === undefined) return time;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1) return undefined;
  const days = (date.getTime() - (date1904 ? BEFORE_1904 : BEFORE_1900)) / DAY;
  // The 1900 system has a 29 February 1900 that never was.
  return (date1904 || days >= 61 ? days : days - 1) + time;
}
