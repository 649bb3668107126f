import { describe, expect, it } from "vitest";
import { type Series, seriesOf } from "../../testing/series";
import { type Axis, accepts, isAsGood, isSum, join, neutral } from "./axis";
import { type BoundedOptions, boundedLists, leastCost, promiseOf, slip } from "./bounded-lists";
import { findOne } from "./find-one";
import { listed, multipliers } from "./multipliers";
import { nearOptions } from "./near-options";
import { cheapestAfter, suffixLists } from "./price-list";
import { type Option, Space } from "./space";
import { undominated } from "./undominated";
import { work } from "./work";

/** Numbers that are to come to something, and steps each of which gives to them in one of some ways. */
interface Question {
  readonly axes: readonly Axis[];
  readonly steps: readonly (readonly Option[])[];
}

interface Shape {
  readonly kinds: readonly Axis["kind"][];
  readonly steps: number;
  readonly ways: number;
  readonly most: number;
}

function questionOf(n: Series, { kinds, steps, ways, most }: Shape): Question {
  const axes = kinds.map((kind): Axis => ({ kind, need: kind === "witness" || kind === "link" ? 0 : n(most * steps) }));
  const gives = (): number[] =>
    kinds.map((kind) => (kind === "witness" ? n(3) : kind === "link" ? n(2) + n(2) * 2 : n(most + 1)));
  return {
    axes,
    steps: Array.from({ length: steps }, () =>
      Array.from({ length: 1 + n(ways) }, () => ({ gives: gives(), price: n(12) })),
    ),
  };
}

const SHAPES: readonly Shape[] = [
  { kinds: ["at-least"], steps: 4, ways: 3, most: 3 },
  { kinds: ["at-least", "at-least"], steps: 4, ways: 3, most: 3 },
  { kinds: ["at-least", "exactly"], steps: 4, ways: 4, most: 2 },
  { kinds: ["witness", "at-least"], steps: 3, ways: 3, most: 2 },
  { kinds: ["link", "at-least"], steps: 3, ways: 3, most: 2 },
];
const questions = (many: number, shapes = SHAPES): Question[] =>
  shapes.flatMap((shape, s) => Array.from({ length: many }, (_, i) => questionOf(seriesOf(1000 * s + i), shape)));

const joined = (axes: readonly Axis[], a: readonly number[], b: readonly number[]): number[] =>
  axes.map((axis, d) => join(axis, a[d] ?? 0, b[d] ?? 0));

/** What all ways of taking an option of each step give and cost. */
function allOf({ axes, steps }: Question): Option[] {
  let all: Option[] = [{ gives: axes.map(neutral), price: 0 }];
  for (const options of steps)
    all = all.flatMap((one) =>
      options.map(({ gives, price }) => ({ gives: joined(axes, one.gives, gives), price: one.price + price })),
    );
  return all;
}
const meets = ({ axes }: Question, { gives }: Option): boolean => axes.every((axis, d) => accepts(axis, gives[d] ?? 0));
/** The least price at which all is given, found by adding up step by step what can be given at all. */
function priceOf(question: Question): number {
  let known = new Map<string, Option>([["", { gives: question.axes.map(neutral), price: 0 }]]);
  for (const options of question.steps) {
    const next = new Map<string, Option>();
    for (const before of known.values())
      for (const { gives, price } of options) {
        const one = { gives: joined(question.axes, before.gives, gives), price: before.price + price };
        const key = one.gives.join();
        if (one.price < (next.get(key)?.price ?? Number.POSITIVE_INFINITY)) next.set(key, one);
      }
    known = next;
  }
  return Math.min(...[...known.values()].filter((one) => meets(question, one)).map(({ price }) => price));
}
const total = ({ axes }: Question, options: readonly Option[]): Option =>
  options.reduce((sum, { gives, price }) => ({ gives: joined(axes, sum.gives, gives), price: sum.price + price }), {
    gives: axes.map(neutral),
    price: 0,
  });
const spaceOf = ({ axes, steps }: Question): Space => new Space(axes, steps);
const isAsGoodAs = (axes: readonly Axis[], a: Option, b: Option): boolean =>
  axes.every((axis, d) => isAsGood(axis, a.gives[d] ?? 0, b.gives[d] ?? 0));

describe("numbers that are added up", () => {
  const of = (kind: Axis["kind"], need = 0, isOpen = false): Axis => ({ kind, need, isOpen });
  it("are joined and judged as their kind says", () => {
    expect([
      join(of("at-least"), 2, 3),
      join(of("exactly"), 2, -3),
      join(of("link"), 1, 2),
      join(of("link"), 1, 1),
    ]).toEqual([5, -1, 3, 1]);
    expect(
      [
        [0, 1],
        [1, 1],
        [0, 2],
        [2, 1],
      ].map(([a = 0, b = 0]) => join(of("witness"), a, b)),
    ).toEqual([0, 1, 2, 2]);
    expect([of("at-least", 2), of("exactly", 2)].map((axis) => [1, 2, 3].map((one) => accepts(axis, one)))).toEqual([
      [false, true, true],
      [false, true, false],
    ]);
    expect([
      [0, 1, 2].map((one) => accepts(of("witness"), one)),
      [0, 1, 2, 3].map((one) => accepts(of("link"), one)),
    ]).toEqual([
      [false, true, true],
      [true, true, true, false],
    ]);
    expect([accepts(of("exactly", 2, true), 0), neutral(of("witness")), neutral(of("link"))]).toEqual([true, 1, 0]);
  });
  it("are as good where they are more, the same where they are to be exact, fewer bits of a link", () => {
    const as = (kind: Axis["kind"]) =>
      [
        [2, 1],
        [1, 1],
        [1, 2],
      ].map(([a = 0, b = 0]) => isAsGood(of(kind), a, b));
    expect([as("at-least"), as("exactly"), as("witness")]).toEqual([
      [true, true, false],
      [false, true, false],
      [true, true, false],
    ]);
    expect(
      [
        [0, 3],
        [1, 3],
        [2, 1],
        [3, 1],
      ].map(([a = 0, b = 0]) => isAsGood(of("link"), a, b)),
    ).toEqual([true, true, false, false]);
  });
});

describe("lists of states", () => {
  it("have the least price of what each state before them still needs", () => {
    for (const question of questions(25)) {
      const space = spaceOf(question);
      const lists = suffixLists(space, question.steps);
      expect(lists).toHaveLength(question.steps.length + 1);
      const price = cheapestAfter(space, space.start, lists[0] ?? { states: [] });
      expect(price ?? Number.POSITIVE_INFINITY).toBe(priceOf(question));
      const [first = [], ...others] = question.steps;
      for (const { gives } of first) {
        const rest = allOf({ ...question, steps: others }).filter((one) =>
          meets(question, { ...one, gives: joined(question.axes, gives, one.gives) }),
        );
        expect(cheapestAfter(space, gives, lists[1] ?? { states: [] }) ?? Number.POSITIVE_INFINITY).toBe(
          Math.min(...rest.map((one) => one.price)),
        );
      }
    }
  });

  it("hold so many states at most, and say where some were left out", () => {
    const [question] = questions(1, [{ kinds: ["at-least", "at-least"], steps: 5, ways: 5, most: 6 }]);
    if (!question) throw new Error("there is a question");
    const space = new Space(
      question.axes.map(({ kind }) => ({ kind, need: 0, isOpen: true })),
      question.steps,
    );
    const [whole] = suffixLists(space, question.steps);
    const states = whole?.states ?? [];
    expect([states.length > 8, whole?.isCut]).toEqual([true, undefined]);
    const [same] = suffixLists(space, question.steps, { most: states.length * 4 });
    expect(same).toEqual(whole);
    const [cut] = suffixLists(space, question.steps, { most: 6 });
    expect([cut?.states.length, cut?.isCut]).toEqual([6, true]);
    const prices = cut?.states.map(({ price }) => price) ?? [];
    expect(prices).toEqual([...prices].sort((a, b) => a - b));
    const nearest = (_: number, gives: readonly number[], price: number): number => price - 100 * (gives[0] ?? 0);
    const [near] = suffixLists(space, question.steps, { most: 3, promise: nearest });
    const most = Math.max(...allOf(question).map(({ gives }) => gives[0] ?? 0));
    expect([
      near?.states.length,
      near?.isCut,
      Math.max(...(near?.states.map(({ gives }) => gives[0] ?? 0) ?? [])),
    ]).toEqual([3, true, most]);
  });

  it("leave out what is not to be kept, and tell each step as it is taken", () => {
    for (const question of questions(10)) {
      const space = spaceOf(question);
      const steps: number[] = [];
      const price = priceOf(question);
      const keep = (_: number, __: readonly number[], paid: number): boolean => paid <= price;
      const [first] = suffixLists(space, question.steps, { keep, short: 1000, onStep: () => steps.push(1) });
      expect(steps).toHaveLength(question.steps.length);
      expect(first?.states.every((state) => state.price <= price)).toBe(true);
      expect(cheapestAfter(space, space.start, first ?? { states: [] }) ?? Number.POSITIVE_INFINITY).toBe(price);
      const prices = first?.states.map((state) => state.price) ?? [];
      expect(prices).toEqual([...prices].sort((a, b) => a - b));
    }
  });
});

describe("states that no other beats", () => {
  const KINDS: Axis["kind"][][] = [
    ["at-least"],
    ["at-least", "at-least"],
    ["at-least", "exactly"],
    ["exactly"],
    ["link", "at-least"],
    ["witness", "witness"],
    ["at-least", "at-least", "at-least"],
  ];
  it.each([6, 24, 25, 60, 300])("are kept, and every other one is beaten by one of them: %i states", (many) => {
    for (const [k, kinds] of KINDS.entries())
      for (const most of [3, 9]) {
        const n = seriesOf(many + k);
        const axes = kinds.map((kind): Axis => ({ kind, need: 0 }));
        const states = Array.from(
          { length: many },
          (): Option => ({
            price: n(9),
            gives: kinds.map((kind) => (kind === "witness" ? n(3) : kind === "link" ? n(4) : n(most) - 1)),
          }),
        );
        const kept = undominated(states, axes);
        for (const state of states)
          expect(kept.some((one) => one.price <= state.price && isAsGoodAs(axes, one, state))).toBe(true);
        for (const [i, state] of kept.entries()) {
          expect(states).toContain(state);
          // A table of many states takes a witness and a link as they stand.
          if (many <= 24 || kinds.every((kind) => isSum({ kind })))
            expect(kept.some((one, j) => j !== i && one.price <= state.price && isAsGoodAs(axes, one, state))).toBe(
              false,
            );
          expect(state.price).toBeGreaterThanOrEqual(kept[i - 1]?.price ?? 0);
        }
      }
  });
});

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
  const priceIn = (question: Question, options: BoundedOptions): number => {
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
  const asked = (): Question[] =>
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
  const reachable = (question: Question, i: number): Question => {
    const most = (d: number): number =>
      question.steps.reduce((sum, options) => sum + Math.max(...options.map(({ gives }) => gives[d] ?? 0)), 0);
    return {
      ...question,
      axes: question.axes.map((axis, d) => ({ ...axis, need: Math.floor(most(d) * (0.5 + 0.05 * (i % 3))) })),
    };
  };
  const dear = ({ axes, steps }: Question): Question => ({
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
