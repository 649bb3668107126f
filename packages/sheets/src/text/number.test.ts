import { expect, it } from "vitest";
import { readNumber } from "./number";

it.each([
  ["17,2", { value: 17.2 }],
  ["17.2", { value: 17.2 }],
  ["1.234,5", { value: 1234.5 }],
  ["1.286", { value: 1286 }],
  ["1.234.567", { value: 1234567 }],
  ["1,234,567", { value: 1234567 }],
  ["1,000.00", { value: 1000 }],
  ["1 234,5", { value: 1234.5 }],
  ["1\u00a0234", { value: 1234 }],
  ["05", { value: 5 }],
  ["-3", { value: -3 }],
  ["− 3", { value: -3 }],
  ["0,85", { value: 0.85 }],
  ["0,850", { value: 0.85 }],
  ["0.850", { value: 0.85 }],
  ["85%", { value: 85, isPercent: true }],
  ["85,5 %", { value: 85.5, isPercent: true }],
  ["2 xã", { value: 2, unit: "xã" }],
  ["2 xã".normalize("NFD"), { value: 2, unit: "xã" }],
  ["1.286 tiêu chí", { value: 1286, unit: "tiêu chí" }],
])("%s is read as an office means it", (text, reading) => {
  expect(readNumber(text)).toEqual(reading);
});

it("gives both readings of a comma before three digits, decimal first", () => {
  expect(readNumber("1,234")).toEqual({ ambiguous: [1.234, 1234] });
  expect(readNumber("-1,234")).toEqual({ ambiguous: [-1.234, -1234] });
});

it.each(["", "abc", "19/19", "15-18", "1.2.3", "12.34.567", "1.23,4", "12,", "≥ 15", "1e5", "1".repeat(200)])(
  "“%s” is no number",
  (text) => {
    expect(readNumber(text)).toBeUndefined();
  },
);
