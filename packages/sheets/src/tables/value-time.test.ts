import { describe, expect, it } from "vitest";
import { type TimeSaid, timeSaid, titleSaid, valueTime } from "./value-time";

const said = (...texts: string[]): TimeSaid[] => texts.flatMap((text) => timeSaid(text) ?? []);
const title = (...lines: string[]) => ({
  lines: lines.map((text, line) => ({ line, slot: 0, text })),
  words: "",
});
const about = (places: string[], lines: string[] = [], sheet = "Sheet1"): string => {
  const { nature, from, day } = valueTime([...said(...places), ...titleSaid(title(...lines), sheet)]);
  return [nature ?? "", from ?? "", day ?? ""].join(" ").trim();
};

describe("what values are about, by what their places say", () => {
  it.each<[string, string[], string[], string, string]>([
    ["the title alone", [], ["KẾT QUẢ NTM NĂM 2025"], "Sheet1", "result 2025-01-01 2025-12-31"],
    ["the heading before the title", ["KQ 31/12/2024"], ["KẾT QUẢ NTM NĂM 2025"], "Sheet1", "result  2024-12-31"],
    ["a plan beside results", ["KH năm 2026"], ["KẾT QUẢ NTM NĂM 2025"], "Sheet1", "plan 2026-01-01 2026-12-31"],
    ["last year, of the year in the title", ["KQ đến 31/12 năm trước"], ["NĂM 2025"], "Sheet1", "result  2024-12-31"],
    ["this half-year", ["TH 6 tháng"], ["NĂM 2025"], "Sheet1", "result 2025-01-01 2025-06-30"],
    ["the half-year to come", ["KH 6 tháng cuối năm"], ["NĂM 2025"], "Sheet1", "plan 2025-07-01 2025-12-31"],
    ["a sheet makes a year narrower", [], ["KẾT QUẢ NĂM 2025"], "Quý III", "result 2025-07-01 2025-09-30"],
    ["a sheet says the month and the year", [], ["KẾT QUẢ"], "T9.2025", "result 2025-09-01 2025-09-30"],
    ["a sheet of another year does not", [], ["KẾT QUẢ NĂM 2025"], "Năm 2024", "result 2025-01-01 2025-12-31"],
    ["an exact day in the title", ["TH"], ["NĂM 2025", "(Số liệu đến 30/6/2025)"], "Sheet1", "result  2025-06-30"],
    [
      "a sheet of a plan under a title that says nothing",
      [],
      ["BIỂU TIÊU CHÍ"],
      "KH 2026",
      "plan 2026-01-01 2026-12-31",
    ],
    ["a title of results before the sheet's name", [], ["KẾT QUẢ"], "KH 2026", "result 2026-01-01 2026-12-31"],
    ["a ratio says neither", ["TH/KH (%)"], ["KẾ HOẠCH 2025"], "Sheet1", "plan 2025-01-01 2025-12-31"],
    ["a half-year without a year", ["6 tháng"], ["KẾT QUẢ"], "Sheet1", "result"],
    ["nothing", ["TC 1"], ["BIỂU TIÊU CHÍ"], "Biểu 01", ""],
  ])("%s", (_what, places, lines, sheet, expected) => {
    expect(about(places, lines, sheet)).toBe(expected);
  });
});
