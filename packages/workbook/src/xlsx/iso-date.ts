import { dayNumber } from "@ntm-kit/sheets";

/**
 * The serial number of a date or time in ISO form, as the clock on the wall shows it; undefined where it is neither.
 */
export function serialOfIsoDate(text: string, date1904: boolean): number | undefined {
  const match =
    /^\s*(\d{4}-\d{2}-\d{2})?(?:(?:T|\b)(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:Z|[+-]\d{2}:\d{2})?\s*$/.exec(text);
  const [, day, hour, minute = "0", second = "0"] = match ?? [];
  if (day === undefined && hour === undefined) return undefined;
  const time = (Number(hour ?? 0) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  const serial = (day === undefined ? 0 : dayNumber(day, date1904)) + time;
  return Number.isNaN(serial) ? undefined : serial;
}
