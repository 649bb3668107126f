import { describe, expect, it } from "vitest";
import { calendarDay, InvalidDayError, isCalendarDay } from "./days";

describe("a written day", () => {
  it.each(["2025-01-01", "2025-12-31", "2024-02-29", "2000-02-29", "0999-05-06"])(
    "%s stands in the calendar",
    (day) => {
      expect(isCalendarDay(day)).toBe(true);
      expect(calendarDay(day)).toBe(day);
    },
  );
  it.each([
    "2025-02-29",
    "1900-02-29",
    "2025-13-01",
    "2025-00-10",
    "2025-01-00",
    "2025-04-31",
    "2025-12-32",
    "2025-25-01",
  ])("%s does not", (day) => {
    expect(isCalendarDay(day)).toBe(false);
    expect(() => calendarDay(day)).toThrow(InvalidDayError);
  });
  it.each([" 2025-01-01", "2025-01-01T00:00", "12025-01-01", "2025-1-1", "31/12/2025", "", undefined, new Date(0)])(
    "%s is no day as days are written",
    (day) =>
      expect(() => calendarDay(day as string)).toThrow(/^no day of the calendar: .*; expected such as 2025-12-31$/),
  );
});
