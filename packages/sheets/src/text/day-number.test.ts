import { describe, expect, it } from "vitest";
import { dayNumber, dayOfNumber } from "./day-number";

describe("a day and the number that a cell stores for it", () => {
  it.each([
    { day: "1900-01-01", serial: 1, date1904: false },
    { day: "1900-02-28", serial: 59, date1904: false },
    { day: "1900-03-01", serial: 61, date1904: false },
    { day: "2024-06-30", serial: 45_473, date1904: false },
    { day: "9999-12-31", serial: 2_958_465, date1904: false },
    { day: "1904-01-01", serial: 0, date1904: true },
    { day: "2024-06-30", serial: 44_011, date1904: true },
  ])("$day is $serial, 1904 system: $date1904", ({ day, serial, date1904 }) => {
    expect(dayNumber(day, date1904)).toBe(serial);
    expect(dayOfNumber(serial, date1904)).toBe(day);
  });
});

it("a time of day does not change the day", () => expect(dayOfNumber(45_473.99)).toBe("2024-06-30"));

it("29 February 1900 never was, a time alone is no day, and nothing lies beyond the year 9999", () => {
  expect([60, 0.5, -1, 2_958_466, Number.NaN].map((serial) => dayOfNumber(serial))).toEqual(Array(5).fill(undefined));
});

it("what is no day has no number", () => {
  expect(["2024-02-30", "2024-6-3", ""].map((day) => dayNumber(day))).toEqual([Number.NaN, Number.NaN, Number.NaN]);
});
