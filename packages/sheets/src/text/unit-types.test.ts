import { expect, it } from "vitest";
import { bareTypeWords, isUpperType, UNIT_TYPES } from "./unit-types";

it("one type that begins with another stands before it, so that the longer is met first", () => {
  const types = UNIT_TYPES.map(({ type }) => type);
  const hidden = types.filter((type, i) => types.slice(0, i).some((before) => type.startsWith(before)));
  expect(hidden).toEqual([]);
});

it("types above communes are told from communes and what lies beneath them", () => {
  expect(["tỉnh", "thành phố", "thị xã", "quận", "huyện"].map(isUpperType)).toEqual([true, true, true, true, true]);
  expect(["xã", "phường", "thị trấn", "đặc khu", "thôn", undefined].some(isUpperType)).toBe(false);
});

it.each([
  ["huyện", ["huyen", "h"]],
  ["thị xã", ["thi xa", "tx"]],
  // "ĐK" is more often "đăng ký".
  ["đặc khu", ["dac khu"]],
  ["khóm", ["khom"]],
  ["", []],
])("“%s” before a name is one of %j", (type, words) => {
  expect(bareTypeWords(type)).toEqual(words);
});
