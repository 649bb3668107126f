import { expect, it } from "vitest";
import { saidByHeadings } from "./said-by-headings";
import { isTimeAlone, valueTime } from "./value-time";

const about = (path: string[], ...others: string[][]): string => {
  const { nature = "", day = "" } = valueTime(saidByHeadings(path, () => [path, ...others]));
  return `${nature} ${day}`.trim();
};

it.each<[string, string[], string[][], string]>([
  ["the lowest line says it", ["Năm 2025", "KH"], [["Năm 2025", "TH"]], "plan 2025-12-31"],
  ["words of the form beneath a plan", ["KH năm 2025", "Đánh giá"], [["KH năm 2025", "Kết quả"]], "plan 2025-12-31"],
  ["the same beneath results", ["TH năm 2024", "Đánh giá"], [["TH năm 2024", "Kết quả"]], "result 2024-12-31"],
  ["a result beside its plan", ["KH năm 2025", "Kết quả"], [["KH năm 2025", "Chỉ tiêu"]], "result 2025-12-31"],
  ["more than a word of the form", ["Kế hoạch năm 2025", "Thực hiện đến 30/6/2025"], [], "result 2025-06-30"],
])("%s", (_what, path, others, expected) => {
  expect(about(path, ...others)).toBe(expected);
});

it.each([
  ["KQ đến 31/12/2024", true],
  ["KH 6 tháng cuối năm", true],
  ["Kế hoạch", true],
  ["2024", false],
  ["Đạt", false],
  ["Đã đạt", false],
  ["Kế hoạch vốn", false],
  ["Xã đăng ký đạt chuẩn năm 2025", false],
  ["Nam Dong", false],
])("“%s” is a time alone: %s", (text, expected) => {
  expect(isTimeAlone(text)).toBe(expected);
});
