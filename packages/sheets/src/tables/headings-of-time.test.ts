import { samplePlan } from "@ntm-kit/core/testing";
import { expect, it } from "vitest";
import { readContext } from "../read/read-context";
import { fieldKey } from "./field";

const { headings } = readContext(samplePlan);
const kinds = ["commune-criteria", "district-summary"] as const;
const meaning = (heading: string): string | undefined => {
  const guess = headings.guesses(heading).find((one) => !one.kinds || kinds.some((kind) => one.kinds?.includes(kind)));
  return guess && fieldKey(guess.field);
};

it.each([
  ["Số tiêu chí đạt 9 tháng", "total"],
  ["Số TC đạt đến 31/12 năm trước", "total"],
  ["Số tiêu chí đạt Quý III", "total"],
  ["KH số tiêu chí đạt năm 2026", "total"],
  ["Tổng số tiêu chí đạt (KH 2026)", "total"],
  ["Số TC đạt T9/2025", "total"],
  ["Số TC đăng ký đạt năm 2026", "total"],
  ["Số tiêu chí phấn đấu đạt 2026", "total"],
  ["Đăng ký đạt chuẩn NTM năm 2025", "standard"],
  ["Phấn đấu đạt chuẩn NTM 2026", "standard"],
  ["Dự kiến năm đạt chuẩn", "year"],
  ["Ước TH số TC đạt cả năm 2025", "total"],
  ["Mức đạt chuẩn hiện nay", "level"],
  ["Số tiêu chí UTH năm 2025", "total"],
  ["Số tiêu chí đạt trong năm 2025", "other"],
  ["Số TC tăng thêm trong kỳ", "other"],
  ["Kế hoạch", undefined],
  ["Năm 2025", undefined],
  ["Thực hiện", undefined],
])("“%s” is %s, whatever its nature and time", (heading, field) => {
  expect(meaning(heading)).toBe(field);
});
