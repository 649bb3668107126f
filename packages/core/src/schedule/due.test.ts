import { describe, expect, it } from "vitest";
import { dueBy, dueDays, isDueInYear, isDueWithin, isRecurring } from "./due";
import { dueOf, isOverdue } from "./overdue";
import { parseSchedule } from "./parse-schedule";
import { parseRound, roundsOf } from "./rounds";

const period = { from: "2021-01-01", to: "2025-12-31" };
const schedule = (text: string) => parseSchedule(text, { period, decided: "2022-04-25" })!;

it("is due at the end of each year where it comes back every year", () => {
  expect(dueDays(schedule("Hàng năm"))).toEqual(["2022-12-31", "2023-12-31", "2024-12-31", "2025-12-31"]);
  expect(dueBy(schedule("Hàng năm"), "2024-06-30")).toEqual(["2022-12-31", "2023-12-31"]);
});

it("is due once in its year and once for the phase", () => {
  expect(dueDays(schedule("Năm 2022 và Giai đoạn 2021-2025"))).toEqual(["2022-12-31", "2025-12-31"]);
});

it("is due in the years its last days lie in", () => {
  expect(isDueInYear(schedule("Năm 2022-2023"), 2022)).toBe(false);
  expect(isDueInYear(schedule("Năm 2022-2023"), 2023)).toBe(true);
  expect(isDueWithin(schedule("Quý II, năm 2022"), { from: "2022-06-30", to: "2022-06-30" })).toBe(true);
});

it("recurs every year, not when it is wanted several times in the phase", () => {
  expect(isRecurring(schedule("05 năm và hàng năm"))).toBe(true);
  expect(isRecurring(schedule("Từ 2 - 3 lượt trong giai đoạn 2021-2025"))).toBe(false);
});

describe("the rounds that words name", () => {
  it.each([
    ["Năm 2023", "year", "2023-01-01", "2023-12-31"],
    ["Kết quả thực hiện năm 2023", "year", "2023-01-01", "2023-12-31"],
    ["6 tháng đầu năm 2024", "six-month", "2024-01-01", "2024-06-30"],
    ["06 tháng cuối năm 2024", "six-month", "2024-07-01", "2024-12-31"],
    ["Quý II/2023", "quarter", "2023-04-01", "2023-06-30"],
    ["QUÝ IV, NĂM 2022", "quarter", "2022-10-01", "2022-12-31"],
    ["giai đoạn 2021-2025", "phase", "2021-01-01", "2025-12-31"],
  ])("%s: %s from %s to %s", (text, kind, from, to) => {
    expect(parseRound(text)).toEqual({ kind, from, to, due: to });
  });

  it.each(["", "Tình hình thực hiện", "ngày 30 tháng 6 năm 2024"])("“%s” names none", (text) => {
    expect(parseRound(text)).toBeUndefined();
  });
});

it("has a half year, a year and the phase to report on, for as long as it runs", () => {
  const rounds = roundsOf(schedule("Quý II, năm 2022"), period);
  expect(rounds.map(({ kind, due }) => `${kind} ${due}`)).toEqual([
    "six-month 2022-06-30",
    "year 2022-12-31",
    "phase 2025-12-31",
  ]);
  expect(roundsOf(schedule("Hàng năm"), period)).toHaveLength(4 * 3 + 1);
});

describe("overdue", () => {
  const year2023 = parseRound("Năm 2023")!;
  it.each([
    { text: "Năm 2022", asOf: "2022-12-31", overdue: false, why: "its last day is not over" },
    { text: "Năm 2022", asOf: "2023-01-01", overdue: true, why: "its last day lies before" },
    { text: "Năm 2022", asOf: "2023-01-01", done: true, overdue: false, why: "it is done" },
    { text: "Hàng năm", asOf: "2025-06-30", overdue: false, why: "no round is named and the period runs" },
    { text: "Hàng năm", asOf: "2026-01-01", overdue: true, why: "the period has ended" },
    { text: "Hàng năm", asOf: "2023-12-31", round: year2023, overdue: false, why: "the round is not over" },
    { text: "Hàng năm", asOf: "2024-01-01", round: year2023, overdue: true, why: "the round is over" },
    { text: "Giai đoạn 2022-2025", asOf: "2024-01-01", round: year2023, overdue: false, why: "the phase runs" },
    {
      text: "Từ 2 - 3 lượt trong giai đoạn 2021-2025",
      asOf: "2024-01-01",
      round: year2023,
      overdue: false,
      why: "no year is fixed",
    },
    {
      text: "Năm 2022 và Giai đoạn 2021-2025",
      asOf: "2023-02-01",
      round: parseRound("Năm 2022")!,
      overdue: false,
      why: "its last day is that of the phase",
    },
    {
      text: "Năm 2022 (sau khi có Quy định của Trung ương)",
      asOf: "2024-01-01",
      overdue: false,
      why: "the condition is unknown",
    },
    {
      text: "Năm 2022 (sau khi có Quy định của Trung ương)",
      asOf: "2024-01-01",
      conditionMet: true,
      overdue: true,
      why: "the condition is met",
    },
  ])("$text on $asOf: $overdue, since $why", ({ text, asOf, overdue, done = false, round, conditionMet }) => {
    expect(isOverdue({ schedule: schedule(text), period, asOf, done, round, conditionMet })).toBe(overdue);
  });
});

describe("what recurs, by the day of the sheet that reports it", () => {
  it.each([
    { text: "Hàng năm", day: "2024-06-30", due: "2024-12-31" },
    { text: "Hàng năm", day: "2024-12-31", due: "2024-12-31" },
    { text: "Hàng năm", day: "2027-06-30", due: "2025-12-31" },
    { text: "6 tháng", day: "2024-03-31", due: "2024-06-30" },
    { text: "6 tháng", day: "2024-07-31", due: "2024-12-31" },
    { text: "Hàng quý", day: "2024-05-31", due: "2024-06-30" },
    { text: "Hàng tháng", day: "2024-02-10", due: "2024-02-29" },
    { text: "Trước ngày 15/12 hằng năm", day: "2024-12-20", due: "2024-12-15" },
  ])("$text, reported on $day, is due on $due", ({ text, day, due }) => {
    const read = schedule(text);
    expect(dueOf({ schedule: read, period, day })).toBe(due);
    expect(isOverdue({ schedule: read, period, day, done: false, asOf: due })).toBe(false);
    expect(isOverdue({ schedule: read, period, day, done: false, asOf: "2028-01-01" })).toBe(true);
  });
  it("words that are not understood are never overdue", () => {
    const open = { ...schedule("Năm 2022"), kind: "open" as const };
    expect(isOverdue({ schedule: open, period, done: false, asOf: "2028-01-01" })).toBe(false);
  });
  it("what has one last day is judged on the day of its sheet, where that is earlier", () => {
    const question = { schedule: schedule("Năm 2022"), period, done: false, asOf: "2025-12-31" };
    expect(isOverdue({ ...question, day: "2022-12-31" })).toBe(false);
    expect(isOverdue({ ...question, day: "2023-01-01" })).toBe(true);
  });
});
