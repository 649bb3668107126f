import { expect, it } from "vitest";
import { dayText } from "./day";

it.each([
  ["2024-06-30", "30/6/2024"],
  ["2023-07-05", "5/7/2023"],
  ["2025-12-31", "31/12/2025"],
])("%s is written %s in Vietnamese, without zeros in front, and as it is in English", (iso, vietnamese) => {
  expect(dayText(iso, "vi")).toBe(vietnamese);
  expect(dayText(iso, "en")).toBe(iso);
});
