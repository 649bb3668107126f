import { describe, expect, it } from "vitest";
import { resultText } from "./result-text";

describe("a number short of what is required never looks as if it reached it", () => {
  const mean = { measure: "mean", required: 17.2 } as const;
  it.each([
    { over: 1032, under: 60, text: "17,2" },
    { over: 1031, under: 60, text: "17,18" },
    { over: 5159, under: 300, text: "17,197" },
    { over: 5160, under: 300, text: "17,2" },
    { over: 5161, under: 300, text: "17,203" },
  ])("$over criteria of $under communes are $text", ({ over, under, text }) => {
    expect(resultText(over / under, mean, "vi")).toBe(text);
  });
  it("nor does a share: 2,999 of 5,000 are not 60 per cent", () => {
    const share = { measure: "share", required: 0.6 } as const;
    expect(resultText(3000 / 5000, share, "vi")).toBe("60%");
    expect(resultText(2999 / 5000, share, "vi")).toBe("59,98%");
    expect(resultText(29_999 / 50_000, share, "en")).toBe("59.998%");
  });
  it("nor is what is missing shown as nothing", () => {
    expect(resultText(0.2 / 60, { measure: "mean", required: 0 }, "vi")).toBe("0,003");
    expect(resultText(0, { measure: "mean", required: 0 }, "vi")).toBe("0");
  });
});

it("whole numbers and what nobody could confuse have two decimals at most", () => {
  expect(resultText(2 / 3, { measure: "share", required: 0.5 }, "vi")).toBe("66,67%");
  expect(resultText(19, { measure: "minimum", required: 15 }, "vi")).toBe("19");
});
