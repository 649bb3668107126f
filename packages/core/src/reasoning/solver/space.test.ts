import { describe, expect, it } from "vitest";
import { CHEAPEST } from "../../testing/districts-problem";
import { allOf, questions } from "../../testing/questions";
import { seriesOf } from "../../testing/series";
import { beyond, workOf } from "../../testing/solver-work";
import { constraintOf, type Part, type Tally, type UnitChoice } from "./constraint";
import { suffixLists } from "./price-list";
import { solve } from "./solve";
import { type Option, Space } from "./space";

it("a state has one number, however it is come by, and no two have the same", () => {
  for (const question of questions(4)) {
    // Numbers that nothing is cut off of.
    const space = new Space(
      question.axes.map((axis) => ({ ...axis, isOpen: true, need: Number.NEGATIVE_INFINITY })),
      question.steps,
    );
    const where = [...question.axes.keys()];
    const known = new Map<string, number>();
    const last = question.steps.length - 1;
    const out = space.start;
    for (const option of question.steps[last] ?? []) {
      const key = space.joinInto(out, space.start, option.gives, last);
      expect(space.keyOf(out)).toBe(key);
      expect(space.cutKeyOf(out, where, last)).toBe(key);
    }
    for (const { gives } of allOf(question)) known.set(gives.join(), space.keyOf(gives));
    expect(new Set(known.values()).size).toBe(known.size);
    expect(Math.min(...known.values())).toBeGreaterThanOrEqual(0);
    expect(Math.max(...known.values())).toBeLessThan(space.size);
  }
});

describe("lists that are cut", () => {
  const n = seriesOf(3);
  const steps = [Array.from({ length: 30 }, (_, i): Option => ({ gives: [i, n(40)], price: 2 * i + n(3) }))];
  const space = new Space(
    [0, 1].map(() => ({ kind: "at-least" as const, need: Number.NEGATIVE_INFINITY, isOpen: true })),
    steps,
  );
  const states = suffixLists(space, steps)[0]?.states ?? [];
  it("keep the states nearest to an answer, and these from the cheapest to the dearest", () => {
    const promise = (_: number, gives: readonly number[], price: number): number => price - 5 * (gives[1] ?? 0);
    const nearest = [...states].sort((a, b) => promise(0, a.gives, a.price) - promise(0, b.gives, b.price)).slice(0, 4);
    const [kept] = suffixLists(space, steps, { most: 4, promise });
    expect(states.length).toBeGreaterThan(8);
    expect(kept?.states).toEqual([...nearest].sort((a, b) => a.price - b.price));
    expect(kept?.isCut).toBe(true);
  });
  it("keep some of every price where nothing is said of how near they are", () => {
    const [kept] = suffixLists(space, steps, { most: 4 });
    const places = (kept?.states ?? []).map(({ price }) => states.findIndex((state) => state.price === price));
    expect(places).toHaveLength(4);
    expect(places.at(-1)).toBe(states.length - 1);
    const gaps = places.slice(1).map((place, i) => place - (places[i] ?? 0));
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1);
  });
});

it("a part alone whose lists would be long is bounded before they are made", () => {
  const choices = [3, 2, 1, 0].flatMap((level) =>
    [2, 1, 0].map((met): UnitChoice => ({ level, met, cost: 3 * level + 2 * met + (level * met) / 2 })),
  );
  const whole = choices.map((choice) => ({ ...choice, cost: Math.floor(choice.cost) }));
  const part: Part = { id: "p", items: Array.from({ length: 30 }, (_, i) => ({ id: `${i}`, choices: whole })) };
  const asked = (need: number, gives: Tally["gives"]) =>
    constraintOf({
      parts: new Set(["p"]),
      tallies: [{ kind: "at-least", need, parts: new Set(["p"]), role: () => 1, gives }],
    });
  const constraints = [asked(41, (_, level) => level), asked(33, (_, __, met) => met)];
  const prices: (number | undefined)[] = [];
  const done = workOf(() => prices.push(solve([part], constraints, CHEAPEST)?.price));
  expect(prices).toEqual([3040]);
  expect(beyond(done, { questions: 1, parts: 1, joins: 72_500, states: 11_700, rounds: 8 })).toEqual([]);
});
