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
