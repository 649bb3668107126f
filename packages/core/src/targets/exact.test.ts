import { describe, expect, it } from "vitest";
import type { Operator, Required } from "../model/target";
import { compareFractions, fractionOf, greater, lesser, statusOf, sumOfDecimals, whole } from "./exact";
import { requiredText } from "./result-text";

describe("numbers to the last decimal", () => {
  it("add up as they are written, with a power of ten too", () => {
    expect(sumOfDecimals([0.1, 0.2])).toEqual({ over: 3, under: 10 });
    expect(sumOfDecimals([1e-7, 0.25])).toEqual({ over: 2_500_001, under: 10_000_000 });
    expect(sumOfDecimals([1.5e-7])).toEqual({ over: 15, under: 100_000_000 });
    expect(sumOfDecimals([1e21, 2])).toEqual({ over: 1e21 + 2, under: 1 });
    expect(sumOfDecimals([])).toEqual({ over: 0, under: 1 });
    expect(sumOfDecimals([1, Number.POSITIVE_INFINITY])).toEqual({ over: Number.POSITIVE_INFINITY, under: 1 });
  });
  it("are compared by their value, without an end too", () => {
    const endless = whole(Number.POSITIVE_INFINITY);
    const none = whole(Number.NEGATIVE_INFINITY);
    expect(compareFractions(fractionOf(0.5), { over: 2, under: 4 })).toBe(0);
    expect(compareFractions(fractionOf(0.3), fractionOf(0.29))).toBeGreaterThan(0);
    expect(compareFractions(endless, endless)).toBe(0);
    expect(compareFractions(whole(9), endless)).toBeLessThan(0);
    expect(compareFractions(none, endless)).toBeLessThan(0);
    expect(compareFractions(endless, whole(9))).toBeGreaterThan(0);
    expect(compareFractions(none, whole(-9))).toBeLessThan(0);
    expect([lesser(whole(1), whole(2)), lesser(whole(2), whole(1))]).toEqual([whole(1), whole(1)]);
    expect([greater(whole(1), whole(2)), greater(whole(2), whole(1))]).toEqual([whole(2), whole(2)]);
  });
  it.each<[Operator, Required, [number, number], string]>([
    [">=", 3, [3, 5], "met"],
    [">=", 3, [2, 3], "undetermined"],
    [">=", 3, [0, 2], "not-met"],
    [">", 3, [4, 5], "met"],
    [">", 3, [3, 4], "undetermined"],
    [">", 3, [2, 3], "not-met"],
    ["<=", 3, [2, 3], "met"],
    ["<=", 3, [3, 4], "undetermined"],
    ["<=", 3, [4, 5], "not-met"],
    ["<", 3, [1, 2], "met"],
    ["<", 3, [2, 3], "undetermined"],
    ["<", 3, [3, 4], "not-met"],
    ["=", 3, [3, 3], "met"],
    ["=", 3, [3, 4], "undetermined"],
    ["=", 3, [2, 4], "undetermined"],
    ["=", 3, [2, 3], "undetermined"],
    ["=", 3, [4, 5], "not-met"],
    ["=", 3, [1, 2], "not-met"],
    ["in", { from: 2, to: 4 }, [2, 4], "met"],
    ["in", { from: 2, to: 4 }, [1, 2], "undetermined"],
    ["in", { from: 2, to: 4 }, [4, 5], "undetermined"],
    ["in", { from: 2, to: 4 }, [0, 1], "not-met"],
    ["in", { from: 2, to: 4 }, [5, 6], "not-met"],
  ])("%s %j of %j is %s", (operator, required, [low, high], status) => {
    const extent = { least: whole(low), most: whole(high) };
    expect(statusOf(operator, extent, required, "met")).toBe(status);
    const perhaps = statusOf(operator, { ...extent, mayBeEmpty: true }, required, "met");
    expect(perhaps).toBe(status === "met" ? "met" : "undetermined");
  });
});

it("what is required is one number, or both ends", () => {
  expect(requiredText({ measure: "share", required: 0.65 }, "vi")).toBe("65%");
  expect(requiredText({ measure: "mean", required: { from: 17, to: 18.5 } }, "vi")).toBe("17–18,5");
  expect(requiredText({ measure: "each", eachMeasure: "share", required: 0.5 }, "en")).toBe("50%");
});
