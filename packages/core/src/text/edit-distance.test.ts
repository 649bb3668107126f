import { expect, it } from "vitest";
import { editDistance } from "./edit-distance";

it.each([
  ["", "", 0],
  ["tan", "tan", 0],
  ["tan", "tam", 1],
  ["tan", "tann", 1],
  ["tan", "an", 1],
  ["hoa", "hao", 1],
  ["minh", "manh", 1],
  ["minh", "mang", 2],
])("%s and %s are %i apart", (a, b, distance) => {
  expect(editDistance(a, b, 4)).toBe(distance);
  expect(editDistance(b, a, 4)).toBe(distance);
});

it("gives up at one more than asked for", () => {
  expect(editDistance("binhhoa", "truongson", 2)).toBe(3);
  expect(editDistance("a", "abcdef", 2)).toBe(3);
});
