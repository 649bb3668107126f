import { describe, expect, it } from "vitest";
import { scheduleSchema } from "../model/schedule";
import { parseSchedule } from "./parse-schedule";

const context = { period: { from: "2021-01-01", to: "2025-12-31" }, decided: "2022-04-25" };
const parse = (text: string) => parseSchedule(text, context);

describe("the thirteen forms of a time column", () => {
  it.each([
    ["Hàng năm", "yearly", "2022-01-01", "2025-12-31"],
    ["Năm 2022", "once", "2022-01-01", "2022-12-31"],
    ["Quý I, năm 2022", "once", "2022-01-01", "2022-03-31"],
    ["Quý II, năm 2022", "once", "2022-04-01", "2022-06-30"],
    ["Năm 2022-2023", "once", "2022-01-01", "2023-12-31"],
    ["Năm 2022- Năm 2023", "once", "2022-01-01", "2023-12-31"],
    ["Giai đoạn 2022-2025", "phase", "2022-01-01", "2025-12-31"],
    ["Hàng năm và giai đoạn", "yearly-and-phase", "2021-01-01", "2025-12-31"],
    ["Giai đoạn và hàng năm", "yearly-and-phase", "2021-01-01", "2025-12-31"],
    ["05 năm và hàng năm", "yearly-and-phase", "2021-01-01", "2025-12-31"],
    ["Năm 2022 và Giai đoạn 2021-2025", "once-and-phase", "2021-01-01", "2025-12-31"],
    ["Năm 2022 (sau khi có Quy định của Trung ương)", "once", "2022-01-01", "2022-12-31"],
    ["Từ 2 - 3 lượt trong giai đoạn 2021-2025", "times", "2021-01-01", "2025-12-31"],
  ])("%s is %s from %s to %s", (text, kind, from, to) => {
    const schedule = parse(text);
    expect(schedule).toMatchObject({ text, kind, from, to });
    expect(scheduleSchema.parse(schedule)).toEqual(schedule);
  });
});

it("keeps what must happen first as a condition", () => {
  expect(parse("Năm 2022 (sau khi có Quy định của Trung ương)")?.condition).toBe("sau khi có Quy định của Trung ương");
  expect(parse("Năm 2022")).not.toHaveProperty("condition");
});

it("keeps how often, at least and at most", () => {
  expect(parse("Từ 2 - 3 lượt trong giai đoạn 2021-2025")?.items[0]?.count).toEqual({ min: 2, max: 3 });
});

it("begins what recurs in the year of the decision, or with the period where no decision is given", () => {
  expect(parseSchedule("Hàng năm", { period: context.period })?.from).toBe("2021-01-01");
  expect(parse("Hàng năm và giai đoạn")?.items).toEqual([
    { kind: "yearly", from: "2022-01-01", to: "2025-12-31" },
    { kind: "phase", from: "2021-01-01", to: "2025-12-31" },
  ]);
});

describe("the same forms written otherwise", () => {
  it.each([
    ["  hàng  năm ", "2025-12-31"],
    ["HÀNG NĂM", "2025-12-31"],
    ["hằng năm", "2025-12-31"],
    ["Quý IV năm 2023", "2023-12-31"],
    ["Quý 3/2024", "2024-09-30"],
    ["Năm 2024 – 2025", "2025-12-31"],
    ["giai đoạn 2026 - 2030", "2030-12-31"],
    ["Hàng năm".normalize("NFD"), "2025-12-31"],
  ])("%s ends on %s", (text, to) => {
    expect(parse(text)?.to).toBe(to);
  });
});

it.each(["", "Khi có yêu cầu", "Năm", "Quý V, năm 2022", "Năm 2023-2022", "Năm 2022 và năm 2023"])(
  "does not guess what “%s” means",
  (text) => {
    expect(parse(text)).toBeUndefined();
  },
);
