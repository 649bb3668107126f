import { describe, expect, it } from "vitest";
import { allOf, isAsGoodAs, joined, meets, priceOf, questions, spaceOf } from "../../testing/questions";
import { seriesOf } from "../../testing/series";
import { type Axis, accepts, isAsGood, isSum, join, neutral } from "./axis";
import { cheapestAfter, suffixLists } from "./price-list";
import { type Option, Space } from "./space";
import { undominated } from "./undominated";

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
