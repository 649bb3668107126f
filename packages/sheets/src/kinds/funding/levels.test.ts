import { describe, expect, it } from "vitest";
import { depthsOf, numberOf } from "./levels";

const depths = (...lines: (string | [number: string, indent: number])[]): number[] =>
  depthsOf(
    lines.map((line) => {
      const [number, indent] = typeof line === "string" ? [line, 0] : line;
      return { number: number.replace("Σ", ""), indent, isTotal: number.startsWith("Σ") };
    }),
  );

describe("levels of a table of money", () => {
  it.each<[string, (string | [string, number])[], number[]]>([
    ["Roman, then Arabic numbers", ["Σ", "I", "1", "2", "II", "1"], [0, 1, 2, 2, 1, 2]],
    ["Arabic numbers alone", ["1", "2", "3", "Σ"], [1, 1, 1, 0]],
    ["1, 1.1, 1.2, 2", ["1", "1.1", "1.2", "2"], [1, 2, 2, 1]],
    ["1, a, b, dashes", ["1", "a", "-", "-", "b", "2"], [1, 2, 3, 3, 2, 1]],
    ["A, I, 1, 1.1, a, -, +", ["A", "I", "1", "1.1", "a", "-", "+", "B"], [1, 2, 3, 4, 5, 6, 7, 1]],
    ["dashes beneath one Roman number, Arabic beneath the next", ["I", "-", "-", "II", "1", "2"], [1, 2, 2, 1, 2, 2]],
    ["letters above numbers where they come first", ["a", "1", "2", "b"], [1, 2, 2, 1]],
    [
      "no numbers, levels moved in",
      [
        ["", 0],
        ["", 1],
        ["", 1],
        ["", 0],
      ],
      [1, 2, 2, 1],
    ],
    ["no numbers at all", ["", "", "", "Σ"], [1, 1, 1, 0]],
    ["a total numbered like its parts", ["Σ1", "2", "3"], [0, 1, 1]],
    ["a total numbered above its parts", ["ΣA", "I", "II"], [1, 2, 2]],
  ])("%s", (_what, lines, expected) => {
    expect(depths(...lines)).toEqual(expected);
  });

  it.each([
    ["", "1. Vốn tín dụng", "1."],
    ["", "- Vốn đầu tư", "-"],
    ["", "a) Ngân sách tỉnh", "a)"],
    ["", "I. NGÂN SÁCH TRUNG ƯƠNG", "I."],
    ["II", "Ngân sách địa phương", "II"],
    ["Tổng cộng", "", ""],
    ["", "Xã Nam Dong", ""],
    ["", "V ốn khác", ""],
  ])("%s %s is numbered “%s”", (own, label, expected) => {
    expect(numberOf(own, label)).toBe(expected);
  });
});
