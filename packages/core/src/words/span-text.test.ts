import { expect, it } from "vitest";
import { spanText } from "./span-text";

it.each<[readonly [number | null, number | null], string]>([
  [[17, 17], "17"],
  [[15, 18], "15–18"],
  [[null, null], "?"],
  [[0, null], "0–?"],
])("%j is written as %s", (range, text) => {
  expect(spanText(range, (end) => (end === null ? "?" : String(end)))).toBe(text);
});
