import { expect, it } from "vitest";
import { readBand } from "./band-heading";

const open = Number.POSITIVE_INFINITY;

it.each([
  ["15-18", 15, 18],
  ["15 – 18 tiêu chí", 15, 18],
  ["Số xã đạt từ 10 đến 14 tiêu chí", 10, 14],
  ["Đạt 5-9 TC", 5, 9],
  ["10 đến dưới 15 tiêu chí", 10, 14],
  ["Dưới 5 tiêu chí", 0, 4],
  ["< 10", 0, 9],
  ["Số xã đạt dưới 5 tiêu chí", 0, 4],
  ["≥ 15 tiêu chí", 15, open],
  ["Trên 15", 16, open],
  ["Từ 15 tiêu chí trở lên", 15, open],
  ["Từ 15 tiêu chí trở   lên", 15, open],
  [`${"a".repeat(70)} đạt 15-18`, 15, 18],
  ["19/19", 19, 19],
  ["Số xã đạt 19 tiêu chí", 19, 19],
  ["Số xã đạt số tiêu chí 17", 17, 17],
  ["  15 -   18   tiêu chí ", 15, 18],
  ["15-18 tiêu chí/xã", 15, 18],
  ["15-18 tiêu chí / xã", 15, 18],
  ["≤ 4 tiêu chí", 0, 4],
  ["Dưới 1 tiêu chí", 0, 0],
])("“%s” counts communes with %d to %d criteria", (heading, from, to) => {
  expect(readBand(heading)).toEqual({ from, to });
});

it.each([
  "19",
  "3",
  "",
  `${"a".repeat(71)} đạt 15-18`,
  "Số xã đạt chuẩn",
  "Bình quân 1 xã",
  "Năm 2023",
  "TC15",
  "Số xã đạt tiêu chí 5",
  "Số xã đạt tiêu chí số 17",
  "Số xã đạt chuẩn TC 5",
  "Tỷ lệ 15-18",
  "18-15",
  "Tỉ lệ đạt 15-18",
  "15-18 %",
  "Dưới 0 tiêu chí",
  `Số xã ${"trên địa bàn ".repeat(6)} đạt 15-18`,
])("“%s” is no such heading", (heading) => expect(readBand(heading)).toBeUndefined());
