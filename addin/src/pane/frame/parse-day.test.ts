import { expect, it } from "vitest";
import { parseDay } from "./parse-day";

it.each([
  ["30/6/2024", "2024-06-30"],
  [" 05/07/2023 ", "2023-07-05"],
  ["30-6-2024", "2024-06-30"],
  ["30.6.2024", "2024-06-30"],
  ["2024-06-30", "2024-06-30"],
])("%j is a day, day before month", (text, day) => {
  expect(parseDay(text)).toBe(day);
});

it.each(["31/6/2024", "29/2/2023", "6/30/2024", "30/6/24", "30/6", "hôm nay", "1/2/3/2024"])("%j is none", (text) => {
  expect(parseDay(text)).toBeUndefined();
});
