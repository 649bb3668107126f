import { describe, expect, it } from "vitest";
import type { IsoDate } from "../model/basics";
import type { ScheduleItem } from "../model/schedule";
import { daysAfter, daysBetween, earlier, half, later, localDay, month, monthOf, quarter, yearLater } from "./days";
import { dueBy, dueDays, isDueInYear, isDueWithin } from "./due";
import { foldTime } from "./fold";
import { dueOf } from "./overdue";
import { parseSchedule } from "./parse-schedule";
import { parseRound, roundsOf } from "./rounds";

const period = { from: "2026-01-01", to: "2030-12-31" };
const late = { period: { from: "2026-07-01", to: "2030-06-30" }, decided: "2027-03-01" };
const scheduleOf = (...items: ScheduleItem[]) => ({
  ...{ text: "", kind: "once" as const, items },
  ...{ from: items[0]?.from ?? "", to: items.at(-1)?.to ?? "" },
});
const item = (kind: ScheduleItem["kind"], from: IsoDate, to: IsoDate): ScheduleItem => ({ kind, from, to });

describe("days", () => {
  it("a year later is the same day, the 29th of February the 28th", () => {
    expect(yearLater("2025-12-31")).toBe("2026-12-31");
    expect(yearLater("2024-02-29")).toBe("2025-02-28");
    expect(yearLater("2024-02-28")).toBe("2025-02-28");
  });
  it("days between and after, over months and back", () => {
    expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
    expect(daysBetween("2024-03-01", "2024-02-28")).toBe(-2);
    expect(daysAfter("2024-02-28", 2)).toBe("2024-03-01");
    expect(daysAfter("2024-01-01", -1)).toBe("2023-12-31");
    expect(daysAfter("2024-01-01", 0)).toBe("2024-01-01");
  });
  it("of two days the later and the earlier", () => {
    expect([later("2024-01-02", "2024-01-01"), later("2024-01-01", "2024-01-02")]).toEqual([
      "2024-01-02",
      "2024-01-02",
    ]);
    expect([earlier("2024-01-02", "2024-01-01"), earlier("2024-01-01", "2024-01-02")]).toEqual([
      "2024-01-01",
      "2024-01-01",
    ]);
  });
  it("the day where the user sits has two digits for month and day", () => {
    expect(localDay(new Date(2025, 0, 5))).toBe("2025-01-05");
    expect(localDay(new Date(2025, 11, 31))).toBe("2025-12-31");
  });
  it("quarters, halves and months end on their last day", () => {
    expect([1, 2, 3, 4].map((n) => Object.values(quarter(2025, n)).join(" "))).toEqual([
      "2025-01-01 2025-03-31",
      "2025-04-01 2025-06-30",
      "2025-07-01 2025-09-30",
      "2025-10-01 2025-12-31",
    ]);
    expect([half(2025, 1), half(2025, 2)]).toEqual([
      { from: "2025-01-01", to: "2025-06-30" },
      { from: "2025-07-01", to: "2025-12-31" },
    ]);
    expect(month(2024, 2)).toEqual({ from: "2024-02-01", to: "2024-02-29" });
    expect(monthOf("2024-10-05")).toBe(10);
  });
});

describe("last days", () => {
  it("of what comes back lie within its first and last day", () => {
    expect(dueDays(scheduleOf(item("half-yearly", "2025-06-30", "2026-06-30")))).toEqual([
      "2025-06-30",
      "2025-12-31",
      "2026-06-30",
    ]);
    expect(dueDays(scheduleOf(item("quarterly", "2025-04-01", "2025-12-30")))).toEqual(["2025-06-30", "2025-09-30"]);
    expect(dueDays(scheduleOf(item("monthly", "2025-11-01", "2026-02-28")))).toEqual([
      "2025-11-30",
      "2025-12-31",
      "2026-01-31",
      "2026-02-28",
    ]);
  });
  it("of several parts stand in order, each once", () => {
    const parts = scheduleOf(item("phase", "2025-01-01", "2026-12-31"), item("yearly", "2025-01-01", "2026-12-31"));
    expect(dueDays(parts)).toEqual(["2025-12-31", "2026-12-31"]);
    expect(dueBy(parts, "2025-12-31")).toEqual(["2025-12-31"]);
    expect([2024, 2025, 2026].map((year) => isDueInYear(parts, year))).toEqual([false, true, true]);
    const within = (from: IsoDate, to: IsoDate) => isDueWithin(parts, { from, to });
    expect(within("2025-12-31", "2025-12-31")).toBe(true);
    expect(within("2026-01-01", "2026-12-30")).toBe(false);
    expect(within("2024-01-01", "2025-12-30")).toBe(false);
  });
  it("of what comes back twice a year, by the day of the sheet, the end of that half year", () => {
    const schedule = scheduleOf(item("half-yearly", "2025-01-01", "2026-12-31"));
    const due = (day: IsoDate) => dueOf({ schedule, period, day });
    expect(["2025-06-30", "2025-07-01", "2025-12-31"].map(due)).toEqual(["2025-06-30", "2025-12-31", "2025-12-31"]);
  });
  it("of two rhythms the shorter one decides", () => {
    const schedule = scheduleOf(
      item("yearly", "2025-01-01", "2026-12-31"),
      item("quarterly", "2025-01-01", "2026-12-31"),
    );
    expect(dueOf({ schedule, period, day: "2025-02-10" })).toBe("2025-03-31");
  });
});

it.each([
  ["  QUÝ  II ,năm 2024. ", "quý ii, năm 2024"],
  ["Năm 2022 – 2023;", "năm 2022-2023"],
  ["2022 -2023", "2022-2023"],
  ["2022- 2023", "2022-2023"],
  ["hằng năm, hằng quý", "hàng năm, hàng quý"],
  ["hằng ngày", "hằng ngày"],
  ["1.2;3", "1.2;3"],
])("%j is folded to %j", (text, folded) => expect(foldTime(text)).toBe(folded));

describe("words of a time column at the edges of the period", () => {
  it.each([
    ["Hàng năm", "2027-01-01", "2030-06-30"],
    ["Trước ngày 15/3 hàng năm", "2027-01-01", "2030-03-15"],
    ["Trong tháng 3 hàng năm", "2027-01-01", "2030-03-31"],
    ["Quý I hàng năm", "2027-01-01", "2030-03-31"],
    ["Trước ngày 30/9/2026", "2026-07-01", "2026-09-30"],
    ["Trước ngày 30/6/2026", "2026-01-01", "2026-06-30"],
    ["Trước ngày 1/7/2026", "2026-07-01", "2026-07-01"],
    ["Trước ngày 30/9/2028", "2028-01-01", "2028-09-30"],
    ["Đến hết tháng 9/2026", "2026-07-01", "2026-09-30"],
    ["Đến cuối tháng 9 năm 2028", "2028-01-01", "2028-09-30"],
    ["Đến năm 2027", "2026-07-01", "2027-12-31"],
    ["Đến năm 2025", "2025-01-01", "2025-12-31"],
    ["6 tháng cuối năm 2027", "2027-07-01", "2027-12-31"],
    ["6 tháng đầu năm 2027", "2027-01-01", "2027-06-30"],
    ["Tháng 1/2027", "2027-01-01", "2027-01-31"],
    ["Tháng 12/2027", "2027-12-01", "2027-12-31"],
    ["1/1/2027", "2027-01-01", "2027-01-01"],
    ["Quý II và quý IV/2027", "2027-04-01", "2027-12-31"],
  ])("%s is from %s to %s", (text, from, to) => expect(parseSchedule(text, late)).toMatchObject({ from, to }));
  it.each([
    ...["Tháng 0/2027", "0/6/2027", "1/0/2027", "1/13/2027", "31/6/2027", "Tháng 13 hàng năm", "30/2 hàng năm"],
    ...["Tháng 13-14/2027", "Tháng 3-13/2027", "Đến tháng 13/2027", "Quý 5 hàng năm", "Hàng năm và hàng năm"],
    ...["Hàng năm và giai đoạn và năm 2027", "Hàng năm và lúc khác", "lúc khác và hàng năm"],
  ])("%s is no time", (text) => expect(parseSchedule(text, late)).toBeUndefined());
  it("begins with the period where the decision is older", () => {
    expect(parseSchedule("Hàng quý", { ...late, decided: "2020-01-01" })?.from).toBe("2026-01-01");
  });
  it("keeps the words without blanks around them, and a condition that stands in brackets at their end", () => {
    expect(parseSchedule("  Năm 2027 (sau khi sáp nhập ) ", late)).toMatchObject({
      ...{ text: "Năm 2027 (sau khi sáp nhập )", condition: "sau khi sáp nhập", kind: "once" },
    });
    for (const text of ["(sau khi) Năm 2027", "Năm 2027 (sau khi) nữa", "Năm 2027 (a) (b)"])
      expect(parseSchedule(text, late)).toBeUndefined();
  });
});

describe("rounds", () => {
  it("of one day, and none that ends before it begins", () => {
    expect(parseRound("Quý 5/2024")).toBeUndefined();
    expect(parseRound("giai đoạn 2025-2021")).toBeUndefined();
  });
  it("are those that the schedule touches, ends counted in", () => {
    const kinds = (from: IsoDate, to: IsoDate) =>
      roundsOf(scheduleOf(item("once", from, to)), period).map(({ kind, due }) => `${kind} ${due}`);
    expect(kinds("2027-06-30", "2027-07-01")).toEqual([
      ...["six-month 2027-06-30", "six-month 2027-12-31", "year 2027-12-31", "phase 2030-12-31"],
    ]);
    expect(kinds("2027-07-01", "2027-12-31")).toEqual(["six-month 2027-12-31", "year 2027-12-31", "phase 2030-12-31"]);
    expect(kinds("2027-01-01", "2027-06-30")).toEqual(["six-month 2027-06-30", "year 2027-12-31", "phase 2030-12-31"]);
    expect(kinds("2020-01-01", "2021-12-31")).toEqual(["phase 2030-12-31"]);
  });
});
