import { describe, expect, it } from "vitest";
import {
  meets,
  priceOf,
  questions,
  SHAPES,
  type Shape,
  spaceOf,
  total,
  type WorldQuestion,
} from "../../testing/questions";
import { seriesOf } from "../../testing/series";
import { type Axis, neutral } from "./axis";
import { type BoundedOptions, boundedLists, leastCost, promiseOf, slip } from "./bounded-lists";
import { findOne } from "./find-one";
import { listed, multipliers } from "./multipliers";
import { nearOptions } from "./near-options";
import { cheapestAfter } from "./price-list";
import type { Option } from "./space";
import { work } from "./work";

describe("what shared numbers are worth", () => {
  it("bounds every answer from below, and is told where there can be none", () => {
    for (const question of questions(25)) {
      const { axes, steps } = question;
      const price = priceOf(question);
      const rounds: number[] = [];
      const worth = multipliers(axes, steps.map(listed), () => rounds.push(1));
      expect(rounds.length).toBeGreaterThan(0);
      if (!worth) {
        expect(price).toBe(Number.POSITIVE_INFINITY);
        continue;
      }
      expect(worth.bound).toBeLessThanOrEqual(price + slip(worth));
      // Without what is needed, and with all of it paid for, each step costs at least what stands before it.
      expect(worth.before).toHaveLength(steps.length + 1);
      const reduced = steps.map((options) =>
        Math.min(
          ...options.map((one) =>
            one.gives.reduce((left, given, d) => left - given * (worth.prices[d] ?? 0), one.price),
          ),
        ),
      );
      worth.before.forEach((sum, i) =>
        expect(sum).toBeCloseTo(
          reduced.slice(0, i).reduce((a, b) => a + b, 0),
          6,
        ),
      );
      const promise = promiseOf(spaceOf(question), worth);
      expect(promise(steps.length, axes.map(neutral), 0)).toBeCloseTo(worth.bound, 6);
    }
  });

  it("is as high as the best mixture of answers", () => {
    const option = (price: number, ...gives: number[]): Option => ({ price, gives });
    const bound = (need: number[], kinds: Axis["kind"][], ...steps: Option[][]) =>
      multipliers(
        kinds.map((kind, d): Axis => ({ kind, need: need[d] ?? 0 })),
        steps.map(listed),
      );
    const one = [option(0, 0), option(3, 1)];
    expect(bound([2], ["at-least"], one, one, one)).toMatchObject({ bound: 6, prices: [3] });
    expect(bound([2], ["exactly"], one, one, one)?.bound).toBe(6);
    expect(bound([4], ["at-least"], one, one, one)).toBeUndefined();
    expect(bound([1], ["exactly"], [option(5, 2)], [option(1, 0)])).toBeUndefined();
    // Half of the dear one is enough, by the price of one.
    expect(bound([1], ["at-least"], [option(0, 0), option(8, 2)])?.bound).toBe(4);
    expect(
      bound(
        [1, 1],
        ["at-least", "at-least"],
        [option(0, 0, 0), option(2, 1, 0), option(3, 0, 1)],
        [option(0, 0, 0), option(5, 1, 1)],
      )?.bound,
    ).toBe(5);
    expect(
      bound(
        [1, 1],
        ["at-least", "at-least"],
        [option(0, 0, 0), option(2, 1, 0), option(3, 0, 1)],
        [option(0, 0, 0), option(1, 1, 1)],
      )?.bound,
    ).toBe(1);
    expect(bound([0], ["at-least"], [option(7, 0)])?.bound).toBe(7);
    expect(bound([1], ["at-least"], one, [])).toBeUndefined();
  });

  it("is rounded up to whole units, less what orders answers of one cost", () => {
    const of = (bound: number) => ({ prices: [], before: [], bound });
    expect([of(10), of(10.2), of(10.0000001)].map((worth) => leastCost(worth, 1))).toEqual([10, 11, 10]);
    expect([of(200), of(201), of(224), of(226)].map((worth) => leastCost(worth, 100))).toEqual([2, 2, 2, 3]);
    expect([slip(of(0)), slip(of(-1e12))]).toEqual([1e-6, 1 + 1e-6]);
  });
});

/** Long enough that bounds are looked for first. */
const LONG: readonly Shape[] = [
  { kinds: ["at-least", "at-least", "at-least"], steps: 5, ways: 4, most: 9 },
  { kinds: ["at-least", "exactly", "at-least"], steps: 5, ways: 4, most: 8 },
];

describe("lists within bounds", () => {
  const priceIn = (question: WorldQuestion, options: BoundedOptions): number => {
    const space = spaceOf(question);
    const { lists } = boundedLists(space, question.steps, options);
    return cheapestAfter(space, space.start, lists[0] ?? { states: [] }) ?? Number.POSITIVE_INFINITY;
  };
  it("have the best answer, short or long, or any as cheap where that will do", () => {
    for (const question of [...questions(8), ...questions(6, LONG)]) {
      const price = priceOf(question);
      expect(priceIn(question, {})).toBe(price);
      expect(priceIn(question, { unit: 4, enough: "price" })).toBe(price);
      const cost = priceIn(question, { unit: 4, enough: "cost" });
      expect(cost >= price && (cost === price || Math.floor(cost / 4) <= Math.floor(price / 4))).toBe(true);
      expect(priceIn(question, { limit: price + 3 })).toBe(price);
      expect(priceIn(question, { isLimited: true })).toBeGreaterThanOrEqual(price);
      const any = priceIn(question, { enough: "any", limit: price + 5 });
      expect(any >= price && (any <= price + 5 || price === Number.POSITIVE_INFINITY)).toBe(true);
    }
  });
});

describe("lists too long to be made whole at once", () => {
  const asked = (): WorldQuestion[] =>
    (["at-least", "exactly"] as const).map((kind, i) => {
      const n = seriesOf(500 + i);
      const way = (): Option => ({ gives: [n(13), n(13)], price: n(40) });
      const steps = Array.from({ length: 9 }, () => Array.from({ length: 8 }, way));
      return reachable(
        {
          axes: [
            { kind: "at-least", need: 0 },
            { kind, need: 0 },
          ],
          steps,
        },
        i,
      );
    });
  /** Needs a little below what the steps can give, so that many answers compete. */
  const reachable = (question: WorldQuestion, i: number): WorldQuestion => {
    const most = (d: number): number =>
      question.steps.reduce((sum, options) => sum + Math.max(...options.map(({ gives }) => gives[d] ?? 0)), 0);
    return {
      ...question,
      axes: question.axes.map((axis, d) => ({ ...axis, need: Math.floor(most(d) * (0.5 + 0.05 * (i % 3))) })),
    };
  };
  const dear = ({ axes, steps }: WorldQuestion): WorldQuestion => ({
    axes,
    steps: steps.map((options) => options.map((one) => ({ ...one, price: one.price * 100 + (one.price % 3) }))),
  });

  it("have the best answer, whatever is known of its price, and no more joins than it takes", () => {
    const before = work.joins;
    for (const question of asked()) {
      const price = priceOf(question);
      const space = spaceOf(question);
      const found = (options: BoundedOptions) => {
        const { lists, bound } = boundedLists(space, question.steps, options);
        return { price: cheapestAfter(space, space.start, lists[0] ?? { states: [] }), bound };
      };
      expect(found({})).toEqual({ price, bound: undefined });
      expect(found({ limit: price + 2 }).price).toBe(price);
      expect(found({ limit: price }).price).toBe(price);
      expect(found({ limit: price - 1 }).price ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(price);
      const worth = multipliers(question.axes, question.steps.map(listed));
      expect(found({ worth }).price).toBe(price);
      const limited = found({ isLimited: true });
      expect([limited.price ?? 0, price]).toEqual([price, price]);
      expect(limited.bound ?? price).toBeLessThanOrEqual(price);
      const any = found({ enough: "any", limit: price + 6 });
      expect(any.price).toBeLessThanOrEqual(price + 6);
    }
    expect(work.joins - before).toBeLessThan(45_000);
  });
  it("have one of the least cost where that will do", () => {
    for (const question of asked().map(dear)) {
      const price = priceOf(question);
      const space = spaceOf(question);
      for (const enough of ["cost", "price", undefined] as const) {
        const { lists } = boundedLists(space, question.steps, { unit: 100, enough });
        const found = cheapestAfter(space, space.start, lists[0] ?? { states: [] }) ?? Number.POSITIVE_INFINITY;
        expect(enough === "cost" ? Math.floor(found / 100) : found).toBe(
          enough === "cost" ? Math.floor(price / 100) : price,
        );
      }
    }
  });
});

describe("one answer within a limit", () => {
  it("is found nearly always where there is one, as the options of each step, and none below it", () => {
    let [found, missed] = [0, 0];
    for (const question of [...questions(15), ...questions(6, LONG)]) {
      const { axes, steps } = question;
      const price = priceOf(question);
      const space = spaceOf(question);
      const worth = multipliers(axes, steps.map(listed));
      if (!worth) continue;
      const promise = promiseOf(space, worth);
      for (const spare of [0, 5]) {
        const one = findOne(space, steps, promise, price + spare + slip(worth));
        if (one) found++;
        else if (price !== Number.POSITIVE_INFINITY) missed++;
        if (!one) continue;
        expect(one.every((option, i) => steps[i]?.includes(option))).toBe(true);
        const all = total(question, one);
        expect([meets(question, all), all.price <= price + spare]).toEqual([true, true]);
      }
      if (price !== Number.POSITIVE_INFINITY) expect(findOne(space, steps, promise, price - 0.5)).toBeUndefined();
    }
    expect([found > 75, missed < 6]).toEqual([true, true]);
  });
});

describe("an answer near the least price", () => {
  const option = (price: number, ...gives: number[]): Option => ({ price, gives });
  it("meets what is needed, and no single change makes it cheaper", () => {
    let found = 0;
    for (const question of [...questions(40, SHAPES.slice(0, 3)), ...questions(10, LONG)]) {
      const { axes, steps } = question;
      const worth = multipliers(axes, steps.map(listed));
      const near = worth && nearOptions(axes, steps, worth.prices);
      if (!near) continue;
      found++;
      expect(near.every((one, i) => steps[i]?.includes(one))).toBe(true);
      const { price } = total(question, near);
      expect(meets(question, total(question, near))).toBe(true);
      expect(price).toBeGreaterThanOrEqual(priceOf(question));
      for (const [i, options] of steps.entries())
        for (const other of options) {
          const changed = total(
            question,
            near.map((one, j) => (i === j ? other : one)),
          );
          if (meets(question, changed)) expect(changed.price).toBeGreaterThanOrEqual(price);
        }
    }
    expect(found).toBeGreaterThan(60);
  });
  it("takes the change first that makes up most for its price", () => {
    const axes: Axis[] = [{ kind: "at-least", need: 2 }];
    const steps = [
      [option(0, 0), option(4, 2)],
      [option(0, 0), option(3, 1)],
      [option(0, 0), option(9, 2)],
    ];
    expect(nearOptions(axes, steps, [0])?.map(({ price }) => price)).toEqual([4, 0, 0]);
    // What is dear by itself and makes up for more: two of the others would be dearer.
    const others = [option(3, 1), option(3, 1)].map((one) => [option(0, 0), one]);
    const near = nearOptions(axes, [[option(0, 0), option(5, 2)], ...others], [0]);
    expect(near?.map(({ price }) => price)).toEqual([5, 0, 0]);
    expect(nearOptions([{ kind: "exactly", need: 1 }], steps, [0])?.map(({ price }) => price)).toEqual([0, 3, 0]);
  });
  it("is none where a step has no option, numbers are no sums, or nothing makes up for what is missing", () => {
    const axes: Axis[] = [{ kind: "at-least", need: 2 }];
    expect(nearOptions(axes, [[option(0, 2)], []], [0])).toBeUndefined();
    expect(nearOptions([{ kind: "witness", need: 0 }], [[option(0, 2)]], [0])).toBeUndefined();
    expect(nearOptions(axes, [[option(0, 1)]], [0])).toBeUndefined();
    expect(nearOptions(axes, [[option(0, 2)]], [0])).toEqual([option(0, 2)]);
  });
});
