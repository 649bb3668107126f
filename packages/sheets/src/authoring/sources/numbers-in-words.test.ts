import { expect, it } from "vitest";
import { holdsNumber } from "./numbers-in-words";

it.each([
  ["ít nhất 07 xã", 7, false],
  ["7/8 xã", 7, false],
  ["bình quân 17,2 tiêu chí", 17.2, false],
  ["tổng số 1.286 tiêu chí", 1286, false],
  ["mỗi huyện có ít nhất một xã", 1, false],
  ["không còn xã dưới chuẩn", 0, false],
  ["khoảng 40 % số xã", 0.4, true],
  ["78,5% số xã", 0.785, true],
  ["tất cả các xã đạt chuẩn", 1, true],
])("“%s” holds %d", (text, number, isShare) => {
  expect(holdsNumber(text, number, isShare)).toBe(true);
});

it.each([
  ["17 xã", 7, false],
  ["đến năm 2025", 25, false],
  ["4 % số xã", 0.4, true],
  ["từ năm 2021", 5, false],
])("“%s” does not hold %d", (text, number, isShare) => {
  expect(holdsNumber(text, number, isShare)).toBe(false);
});
