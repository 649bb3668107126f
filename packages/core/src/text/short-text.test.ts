import { expect, it } from "vitest";
import { shortText } from "./short-text";

it.each([
  ["Ban hành Kế hoạch", 20, "Ban hành Kế hoạch"],
  ["Ban hành Kế hoạch thực hiện", 20, "Ban hành Kế hoạch…"],
  ["Ban hành Kế hoạch, tiến độ", 18, "Ban hành Kế hoạch…"],
  ["Ban hành Kế hoạch", 8, "Ban hành…"],
  ["Banhànhkếhoạch", 8, "Banhànhk…"],
])("%s, within %i", (text, most, short) => {
  expect(shortText(text, most)).toBe(short);
});

it.each([
  ["abc def", 7, "abc def"],
  ["abc defg", 7, "abc…"],
  ["abc def ghi", 7, "abc def…"],
  ["abc  defgh", 7, "abc…"],
  ["abc,; (defgh", 9, "abc…"],
  ["abcdefgh", 4, "abcd…"],
])("%j cut to %i letters is %j", (text, most, cut) => expect(shortText(text, most)).toBe(cut));
