import { describe, expect, it } from "vitest";
import { spaceOf, total, type WorldQuestion } from "../../testing/questions";
import { type Series, seriesOf } from "../../testing/series";
import { workOf } from "../../testing/solver-work";
import { type BoundedOptions, boundedLists, promiseOf, slip } from "./bounded-lists";
import { findOne } from "./find-one";
import { listed, type Multipliers, multipliers } from "./multipliers";
import { cheapestAfter } from "./price-list";

interface Kind {
  readonly kinds: readonly ("at-least" | "exactly")[];
  readonly steps: number;
  readonly ways: number;
  readonly most: number;
  /** How much of the most that can be given is needed. */
  readonly share: number;
  /** What a step costs; prices below it only order answers of the same cost. */
  readonly unit?: number;
}

function questionOf(n: Series, { kinds, steps, ways, most, share, unit }: Kind): WorldQuestion {
  const priced = (price: number): number => (unit ? price * unit + (price % 3) : price);
  const given = Array.from({ length: steps }, () =>
    Array.from({ length: ways }, () => ({ gives: kinds.map(() => n(most + 1)), price: priced(n(40)) })),
  );
  const whole = (d: number): number =>
    given.reduce((sum, options) => sum + Math.max(...options.map(({ gives }) => gives[d] ?? 0)), 0);
  return { axes: kinds.map((kind, d) => ({ kind, need: Math.floor(share * whole(d)) })), steps: given };
}

const KINDS = {
  line: { kinds: ["at-least"], steps: 14, ways: 16, most: 6, share: 0.6 },
  two: { kinds: ["at-least", "at-least"], steps: 8, ways: 12, most: 24, share: 0.6 },
  dear: { kinds: ["at-least", "exactly"], steps: 8, ways: 10, most: 20, share: 0.6, unit: 100 },
  three: { kinds: ["at-least", "at-least", "exactly"], steps: 6, ways: 10, most: 9, share: 0.55 },
} as const satisfies Record<string, Kind>;

interface Case extends WorldQuestion {
  readonly price: number;
  readonly worth: Multipliers;
}

/** The least prices for the seeds 1 and 3, as `priceOf` of the questions finds them, which takes long. */
const LEAST = { line: [52, 22], two: [43, 42], dear: [4206, 4907], three: [44, 24] } as const;

const cases = new Map<keyof typeof KINDS, Case[]>();
function casesOf(name: keyof typeof KINDS): Case[] {
  let known = cases.get(name);
  if (!known)
    known = LEAST[name].map((price, i): Case => {
      const question = questionOf(seriesOf(1 + 2 * i), KINDS[name]);
      const worth = multipliers(question.axes, question.steps.map(listed));
      if (!worth) throw new Error("what is needed can be given");
      return { ...question, worth, price };
    });
  cases.set(name, known);
  return known;
}

/** The prices that are found, and how many joins and steps that takes. */
function taking(name: keyof typeof KINDS, way: (price: number) => BoundedOptions) {
  const prices: (number | undefined)[] = [];
  let steps = 0;
  const { joins } = workOf(() => {
    for (const { worth, price, ...question } of casesOf(name)) {
      const space = spaceOf(question);
      const onStep = () => steps++;
      const { lists, bound } = boundedLists(space, question.steps, { worth, onStep, ...way(price) });
      prices.push(cheapestAfter(space, space.start, lists[0] ?? { states: [] }));
      expect(bound).toBeUndefined();
    }
  });
  return { prices, joins, steps };
}

describe("the work of lists that are too long to be made without bounds", () => {
  it.each([
    ["line", 8435, 8435, 8435, [28, 28, 28, 28]],
    ["two", 7860, 7790, 7790, [32, 16, 16, 32]],
    ["dear", 7435, 7435, 7305, [32, 32, 16, 32]],
    ["three", 6425, 6392, 6275, [24, 18, 12, 24]],
  ] as const)(
    "%s: the best, one as cheap, and any within a limit, each with fewer joins",
    (name, best, cheap, any, steps) => {
      const least = casesOf(name).map(({ price }) => price);
      const unit = name === "dear" ? 100 : 4;
      const counts: string[] = [];
      const check = (what: string, found: ReturnType<typeof taking>, most: number): void => {
        if (found.joins > most) counts.push(`${what}: ${found.joins}, at most ${most}`);
      };
      const whole = taking(name, () => ({ unit }));
      expect(whole.prices).toEqual(least);
      check("best", whole, best);
      const costing = taking(name, () => ({ enough: "cost", unit }));
      expect(costing.prices.map((price) => Math.floor((price ?? 0) / unit))).toEqual(
        least.map((price) => Math.floor(price / unit)),
      );
      check("cheap", costing, cheap);
      const within = taking(name, (price) => ({ enough: "any", limit: price + 6 }));
      for (const [i, price] of within.prices.entries()) expect(price).toBeLessThanOrEqual((least[i] ?? 0) + 6);
      check("any", within, any);
      const exact = taking(name, (price) => ({ limit: price }));
      expect(exact.prices).toEqual(least);
      check("limit", exact, best);
      expect(counts).toEqual([]);
      expect([whole, costing, within, exact].filter((one, i) => one.steps > (steps[i] ?? 0))).toEqual([]);
    },
  );
});

it("a first answer that is not the best is enough where any will do, and else the best is looked for", () => {
  const found = [4, 13].map((seed) => {
    const question = questionOf(seriesOf(seed), KINDS.three);
    const worth = multipliers(question.axes, question.steps.map(listed));
    const space = spaceOf(question);
    const price = (options: BoundedOptions) => {
      const { lists } = boundedLists(space, question.steps, { worth, ...options });
      return cheapestAfter(space, space.start, lists[0] ?? { states: [] });
    };
    const any: BoundedOptions = { enough: "any", limit: 1000 };
    return [{}, any, { enough: "price" as const }, { enough: "cost" as const, unit: 4 }].map(price);
  });
  expect(found.map(([best, any, price]) => [best, any, price])).toEqual([
    [36, 38, 36],
    [56, 66, 56],
  ]);
  expect(found.map(([, , , cost]) => Math.floor((cost ?? 0) / 4))).toEqual([9, 14]);
});

describe("one answer within a limit", () => {
  it.each([
    ["line", [430, 495, 32]],
    ["two", [197, 310, 370]],
    ["dear", [263, 263, 420]],
    ["three", [154, 191, 132]],
  ] as const)("%s: is found, or is known to be none, after looking at few states", (name, most) => {
    const looked = [0, 0, 0];
    for (const { worth, price, ...question } of casesOf(name))
      for (const [i, spare] of [0, 3, -1].entries()) {
        const space = spaceOf(question);
        const promise = promiseOf(space, worth);
        const one = findOne(
          space,
          question.steps,
          (...state) => {
            looked[i] = (looked[i] ?? 0) + 1;
            return promise(...state);
          },
          price + spare + slip(worth),
        );
        if (spare < 0) expect(one).toBeUndefined();
        else expect(total(question, one ?? []).price).toBeLessThanOrEqual(price + spare);
      }
    expect(looked.filter((count, i) => count > (most[i] ?? 0))).toEqual([]);
  });
});
