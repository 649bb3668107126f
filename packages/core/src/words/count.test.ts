import { expect, it } from "vitest";
import { sayReasoning } from "../reasoning/words";
import { countText } from "./count";

it.each([
  [999, "999", "999"],
  [1013, "1.013", "1,013"],
  [1234567, "1.234.567", "1,234,567"],
  [12345.5, "12.345,5", "12,345.5"],
  [0.25, "0,25", "0.25"],
  [-1500, "-1.500", "-1,500"],
])("%d has its thousands apart: %s, in English %s", (value, vi, en) => {
  expect([countText(value, "vi"), countText(value, "en")]).toEqual([vi, en]);
});

it("a road of more than a thousand steps says so as people write it, and one of one step in the singular", () => {
  const road = (cost: number) => sayReasoning("road", "en", { cost, units: 1200, n: 1 });
  expect(sayReasoning("road", "vi", { cost: 1013, units: 1200, n: 1 })).toBe(
    "Cần ít nhất 1.013 bước ở 1.200 đơn vị để đạt 1 mục tiêu.",
  );
  expect(road(1013)).toBe("At least 1,013 steps in 1,200 units lead to 1 target.");
  expect(road(1)).toBe("At least 1 step in 1,200 units leads to 1 target.");
});
