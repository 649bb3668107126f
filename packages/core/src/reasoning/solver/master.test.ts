import { describe, expect, it } from "vitest";
import { Master } from "./master";

describe("the best mixture of known answers", () => {
  it("prices what is lacking at the highest until an answer gives it, then at what that costs", () => {
    const master = new Master([false], 100);
    expect(master.add(0, [2])).toEqual([100]);
    expect(master.isLacking).toBe(true);
    // Four less are lacking, for six more; of both together half each lacks nothing.
    expect(master.add(6, [-2])?.[0]).toBeCloseTo(1.5, 9);
    expect(master.isLacking).toBe(false);
    expect(master.add(4, [-1])?.[0]).toBeCloseTo(4 / 3, 9);
    expect(master.isLacking).toBe(false);
  });

  it("has no next prices where an answer makes it no better", () => {
    const master = new Master([false], 100);
    master.add(0, [2]);
    master.add(4, [-1]);
    for (const [cost, lack] of [
      [4, -1],
      [6, -2],
      [3, 0],
      [9, 1],
    ] as const)
      expect(master.add(cost, [lack])).toBeUndefined();
  });

  it("is lacking as long as all answers together lack, on each axis by itself", () => {
    const master = new Master([false, false], 50);
    expect(master.add(1, [1, -1])?.map((price) => price + 0)).toEqual([50, 0]);
    expect(master.isLacking).toBe(true);
    // Both together need as much of the second as of the first.
    const prices = master.add(2, [-1, 1]);
    expect(master.isLacking).toBe(false);
    expect((prices?.[0] ?? 0) + (prices?.[1] ?? 0)).toBeGreaterThan(0);
    const none = new Master([false, false], 50);
    none.add(1, [1, 2]);
    expect(none.add(3, [1, -2])).toBeDefined();
    expect(none.isLacking).toBe(true);
  });

  it("has to meet a number exactly where it is asked for: too much is bought back as dear as too little", () => {
    const over = new Master([true], 100);
    expect(over.add(0, [-2])).toEqual([-100]);
    expect(over.isLacking).toBe(true);
    expect(over.add(8, [2])?.[0]).toBeCloseTo(-2, 9);
    expect(over.isLacking).toBe(false);
    const free = new Master([false], 100);
    expect(free.add(0, [-2])?.[0]).toBeCloseTo(0, 9);
    expect(free.isLacking).toBe(false);
    const met = new Master([true], 100);
    met.add(5, [0]);
    expect(met.isLacking).toBe(false);
  });

  it("keeps answers that went out, and takes them in again where they are worth it", () => {
    const master = new Master([false, false], 1000);
    const answers = [
      [0, 3, 3],
      [4, 0, 3],
      [4, 3, 0],
      [9, 0, 0],
      [2, 1, 4],
      [2, 4, 1],
      [7, -1, -1],
    ] as const;
    const prices = answers.map(([cost, ...lacks]) => master.add(cost, lacks));
    expect(master.isLacking).toBe(false);
    // At the last prices no known answer is worth more than the mixture costs.
    const last = prices.filter((one) => one !== undefined).at(-1) ?? [];
    const worth = answers.map(([cost, a, b]) => cost + (last[0] ?? 0) * a + (last[1] ?? 0) * b);
    expect(last.every((price) => price >= -1e-9)).toBe(true);
    expect(prices.map((one) => one !== undefined)).toEqual([true, true, false, true, false, false, true]);
    // What the mixture costs: nothing that is known is cheaper at these prices.
    const mixture = 3.75;
    expect(Math.min(...worth)).toBeCloseTo(mixture, 9);
  });
});
