import { describe, expect, it } from "vitest";
import { CHEAPEST, districtsProblem, type Problem, STEP } from "../../testing/districts-problem";
import { type Series, seriesOf } from "../../testing/series";
import { beyond, workOf } from "../../testing/solver-work";
import type { AxisKind } from "./axis";
import {
  type Ban,
  type Constraint,
  constraintOf,
  type Part,
  type PartWorld,
  type Tally,
  type UnitChoice,
} from "./constraint";
import { isLimited, Memo, type Solution, solve, talliesOf } from "./solve";

type World = readonly PartWorld[];

/** What units give to a number of each kind. */
const GIVES: Readonly<Record<AxisKind, readonly Tally["gives"][]>> = {
  "at-least": [(_, level) => (level >= 1 ? 1 : 0), (_, __, met) => met, (_, __, met) => -met, (_, level) => level - 1],
  exactly: [(_, level) => (level >= 1 ? 1 : 0), (_, __, met) => met],
  witness: [(_, level, met) => (level === 0 ? 1 : met > 0 ? 2 : 0)],
  link: [(role, level) => (role === 2 ? (level > 0 ? 2 : 0) : level < 1 ? 1 : 0)],
};
const KINDS = ["at-least", "at-least", "at-least", "exactly", "witness", "link"] as const;

function problemOf(n: Series): Problem {
  const lists = [0, 1].map(() =>
    Array.from({ length: 2 + n(2) }, (): UnitChoice => ({ level: n(3), met: n(3), cost: n(4) })),
  );
  const parts = Array.from({ length: 1 + n(3) }, (_, p): Part => {
    const choices = (): readonly UnitChoice[] => lists[n(2)] ?? [];
    return {
      id: `p${p}`,
      items: Array.from({ length: 1 + n(2) }, (__, i) => ({ id: `p${p}/${i}`, choices: choices() })),
    };
  });
  return { parts, constraints: Array.from({ length: 1 + n(4) }, () => constraintFor(parts, n)) };
}

function constraintFor(parts: readonly Part[], n: Series): Constraint {
  const chosen = parts.flatMap(({ id, items }) =>
    items.filter(() => n(3) > 0).map((item) => ({ part: id, id: item.id })),
  );
  const units = new Set(chosen.map(({ id }) => id));
  const places = new Set(chosen.map(({ part }) => part));
  const words: unknown[] = [];
  const tallies = Array.from({ length: 1 + n(2) }, (): Tally => {
    const kind = KINDS[n(KINDS.length)] ?? "link";
    const way = n(GIVES[kind].length);
    const gives = GIVES[kind][way] ?? (() => 0);
    words.push(kind, way);
    const [last] = [...units].slice(-1);
    return {
      kind,
      need: kind === "at-least" ? n(5) - 2 : n(3),
      parts: places,
      role: (item) => (!units.has(item) ? 0 : kind === "link" && item === last ? 2 : 1),
      gives: (role, level, met) => (role === 0 ? (kind === "witness" ? 1 : 0) : gives(role, level, met)),
    };
  });
  const [level, met] = [n(3), n(3)];
  const bans: Ban[] = [{ units, refuses: (a, b) => a === level && b === met }];
  const isBanned = n(3) === 0;
  return constraintOf({
    // The same words wherever the same is asked, of other units or with another number though it be.
    words: JSON.stringify([words, isBanned && [level, met]]),
    tallies: n(5) === 0 ? [] : tallies,
    parts: places,
    ...(isBanned ? { bans } : {}),
  });
}

/** Every way the parts can end, in the order of their units' choices. */
function worldsOf(parts: readonly Part[]): World[] {
  let worlds: UnitChoice[][][] = [[]];
  for (const { items } of parts) {
    worlds = worlds.map((world) => [...world, []]);
    for (const { choices } of items)
      worlds = worlds.flatMap((world) =>
        choices.map((choice) => [...world.slice(0, -1), [...(world.at(-1) ?? []), choice]]),
      );
  }
  return worlds;
}

/** Whether a world is as a constraint asks, by the definition. */
function holds({ tallies, bans = [] }: Constraint, parts: readonly Part[], world: World): boolean {
  const ends = parts.flatMap(({ items }, p) =>
    items.map(({ id }, i) => ({ id, ...(world[p]?.[i] ?? { level: 0, met: 0 }) })),
  );
  if (ends.some(({ id, level, met }) => bans.some((ban) => ban.units.has(id) && ban.refuses(level, met)))) return false;
  return tallies.every((tally) => {
    const given = ends.map(({ id, level, met }) => tally.gives(tally.role(id), level, met));
    const sum = given.reduce((a, b) => a + b, 0);
    if (tally.kind === "at-least") return sum >= tally.need;
    if (tally.kind === "exactly") return sum === tally.need;
    if (tally.kind === "witness") return given.includes(2) || given.every((one) => one === 1);
    return !(given.includes(1) && given.includes(2));
  });
}

const priceIn = (parts: readonly Part[], world: World): number =>
  parts.reduce(
    (sum, { items }, p) =>
      sum +
      items.reduce(
        (own, { id }, i) => own + CHEAPEST.priceOf(CHEAPEST.role(id), world[p]?.[i] ?? { level: 0, met: 0, cost: 0 }),
        0,
      ),
    0,
  );

/** The first of the cheapest worlds in which all holds; undefined where there is none. */
function best({ parts, constraints }: Problem): Pick<Solution, "price" | "world"> | undefined {
  let found: Pick<Solution, "price" | "world"> | undefined;
  if (constraints.some(({ isImpossible }) => isImpossible)) return undefined;
  for (const world of worldsOf(parts)) {
    const price = priceIn(parts, world);
    if ((!found || price < found.price) && constraints.every((one) => holds(one, parts, world)))
      found = { price, world };
  }
  return found;
}

const found = ({ parts, constraints }: Problem, objective = CHEAPEST, options: Parameters<typeof solve>[3] = {}) => {
  const solution = solve(parts, constraints, objective, options);
  return solution && { price: solution.price, world: solution.world };
};

/** Small problems, the same each time; some have no answer. */
const problems = (many: number): Problem[] => Array.from({ length: many }, (_, seed) => problemOf(seriesOf(seed + 1)));

describe("the world that is found", () => {
  it("is the first of the cheapest of all in which everything holds, or none", () => {
    for (const problem of problems(150)) {
      const { parts, constraints } = problem;
      const wanted = best(problem);
      const one = solve(parts, constraints, CHEAPEST);
      expect(one?.price).toBe(wanted?.price);
      if (!one) continue;
      expect(one.world).toEqual(wanted?.world);
      expect(priceIn(parts, one.world)).toBe(one.price);
      expect(constraints.every((constraint) => holds(constraint, parts, one.world))).toBe(true);
    }
  });

  it("is the same whatever was solved before, and whichever constraints are known to bind", () => {
    for (const { parts, constraints } of problems(24)) {
      const memo = new Memo();
      const active = solve(parts, constraints, CHEAPEST, { memo })?.active ?? [];
      for (const [i] of [...constraints, undefined].entries()) {
        const some = { parts, constraints: constraints.filter((_, c) => c !== i) };
        expect(found(some, CHEAPEST, { memo, active })).toEqual(found(some, CHEAPEST, { active }));
      }
    }
  });

  it("is as cheap, or costs as much, where any such answer will do", () => {
    for (const problem of problems(40)) {
      const { parts, constraints } = problem;
      const wanted = best(problem);
      for (const enough of ["price", "cost"] as const) {
        const one = found(problem, { ...CHEAPEST, uid: enough, enough });
        const of = (price: number | undefined) =>
          price !== undefined && (enough === "cost" ? Math.floor(price / STEP) : price);
        expect(of(one?.price)).toBe(of(wanted?.price));
        if (!one) continue;
        expect(priceIn(parts, one.world)).toBe(one.price);
        expect(constraints.every((constraint) => holds(constraint, parts, one.world))).toBe(true);
      }
    }
  });

  it("costs no more than it may, where one that does is looked for", () => {
    for (const problem of problems(40)) {
      const { parts, constraints } = problem;
      const price = best(problem)?.price;
      for (const atMost of [20, 60]) {
        const any = found(problem, { ...CHEAPEST, uid: "any", enough: "any" }, { atMost });
        const first = found(problem, CHEAPEST, { atMost });
        if (price === undefined || price > atMost) {
          // Where nothing is shared, a dearer one is told all the same.
          for (const one of [any, first]) expect(one?.price ?? Number.POSITIVE_INFINITY).toBeGreaterThan(atMost);
          continue;
        }
        expect(first?.price).toBe(price);
        expect(any?.price).toBeLessThanOrEqual(atMost);
        expect(any && constraints.every((constraint) => holds(constraint, parts, any.world))).toBe(true);
      }
    }
  });

  it("is none, without a search, where one of the constraints is impossible", () => {
    const [problem] = problems(1);
    if (!problem) throw new Error("there is a problem");
    const steps: number[] = [];
    const impossible = constraintOf({ tallies: [], parts: new Set(), isImpossible: true });
    expect(solve(problem.parts, [impossible], CHEAPEST, { onStep: () => steps.push(1) })).toBeUndefined();
    expect(steps).toEqual([]);
  });
});

describe("the work that questions take", () => {
  it("is small where they are small", () => {
    const done = workOf(() => {
      for (const { parts, constraints } of problems(150)) solve(parts, constraints, CHEAPEST);
    });
    expect(beyond(done, { questions: 150, parts: 425, joins: 920, states: 600, rounds: 240 })).toEqual([]);
  });
  it("stays within bounds where they are larger", () => {
    const prices: (number | undefined)[] = [];
    const done = workOf(() => {
      for (const seed of [1, 2, 3, 4]) {
        const { parts, constraints } = districtsProblem(seriesOf(seed), 12);
        prices.push(solve(parts, constraints, CHEAPEST)?.price);
      }
    });
    expect(prices).toEqual([949, 874, 931, 931]);
    expect(beyond(done, { questions: 4, parts: 36, joins: 107_000, states: 14_200, rounds: 55 })).toEqual([]);
  });
});

describe("what a part can bring to shared numbers", () => {
  interface Shared extends Problem {
    readonly part: Part;
    readonly own: readonly Constraint[];
    readonly active: readonly Constraint[];
    readonly tallies: readonly Tally[];
  }
  const shared = (): Shared[] =>
    problems(40).flatMap(({ parts, constraints }) => {
      const active = constraints.filter((one) => one.tallies.some((tally) => tally.parts.size > 1));
      return parts.slice(0, 1).map((part) => {
        const own = constraints.filter((one) => one.own.includes(part.id));
        return { parts, constraints, part, own, active, tallies: talliesOf(active) };
      });
    });

  /** What each world of a part brings and costs, where it is as is asked of the part alone. */
  const bringing = ({ part, own, tallies }: Shared) =>
    worldsOf([part])
      .filter((world) =>
        own.every((one) =>
          holds(
            { ...one, tallies: one.tallies.filter((tally) => tally.parts.size === 1 && tally.parts.has(part.id)) },
            [part],
            world,
          ),
        ),
      )
      .map((world) => ({
        world: world[0] ?? [],
        price: priceIn([part], world),
        gives: tallies.map((tally) => {
          const given = part.items.map(({ id }, i) =>
            tally.gives(tally.role(id), world[0]?.[i]?.level ?? 0, world[0]?.[i]?.met ?? 0),
          );
          if (tally.kind === "witness") return given.includes(2) ? 2 : Math.min(1, ...given);
          return given.reduce((a, b) => (tally.kind === "link" ? a | b : a + b), 0);
        }),
      }));
  const isAsGood = (tallies: readonly Tally[], a: readonly number[], b: readonly number[]): boolean =>
    tallies.every(({ kind }, d) => {
      const [one, other] = [a[d] ?? 0, b[d] ?? 0];
      if (kind === "exactly") return one === other;
      return kind === "link" ? (one & other) === one : one >= other;
    });

  it("is listed, the cheapest first, without what something else beats", () => {
    for (const problem of shared()) {
      const { states } = new Memo().solvedPart(problem.part, problem.own, problem.active, CHEAPEST).list;
      const all = bringing(problem);
      const told = ({ gives, price }: { gives: readonly number[]; price: number }): string =>
        `${price}: ${gives.join()}`;
      const known = new Set(all.map(told));
      expect(states.map(told).filter((one) => !known.has(one))).toEqual([]);
      for (const { gives, price } of all)
        expect(states.some((state) => state.price <= price && isAsGood(problem.tallies, state.gives, gives))).toBe(
          true,
        );
      expect(states.map(({ price }) => price)).toEqual(states.map(({ price }) => price).sort((a, b) => a - b));
      for (const [i, { gives }] of states.entries())
        expect(states.slice(0, i).some((before) => isAsGood(problem.tallies, before.gives, gives))).toBe(false);
    }
  });

  it("costs, once it is paid for, no less than is said, with a step of each unit and without", () => {
    for (const problem of shared()) {
      const prices = problem.tallies.map(({ kind }, d) =>
        kind === "at-least" || kind === "exactly" ? (d + 1) * 7 : 0,
      );
      const reduced = ({ gives, price }: { gives: readonly number[]; price: number }): number =>
        gives.reduce((left, given, d) => left - given * (prices[d] ?? 0), price);
      const priced = new Memo().pricedPart(problem.part, problem.own, problem.active, CHEAPEST);
      const all = bringing(problem);
      const least = Math.min(...all.map(reduced));
      const said = priced.least(prices);
      expect(said?.reduced ?? Number.POSITIVE_INFINITY).toBe(least);
      if (!said) continue;
      expect(all.some(({ price }) => price === said.price)).toBe(true);
      const whole = priced.within(prices, Number.POSITIVE_INFINITY).list.states.map(({ price }) => price);
      expect(priced.lowest).toBeLessThanOrEqual(Math.min(...whole));
      expect(priced.highest).toBeGreaterThanOrEqual(Math.max(...whole));
      const ofUnit = (i: number, isStep: boolean): number =>
        Math.min(...all.filter(({ world }) => (world[i]?.cost ?? 0) > 0 === isStep).map(reduced));
      // A way that another one beats is none: it may be the only step, or the only way to stay.
      for (const [i, { stepping, staying }] of priced.leastOfEach(prices).entries()) {
        expect(Math.min(stepping, staying)).toBe(least);
        expect(stepping).toBeGreaterThanOrEqual(ofUnit(i, true));
        expect(staying).toBeGreaterThanOrEqual(ofUnit(i, false));
      }
      for (const spare of [0, 20]) {
        const { list, pick } = priced.within(prices, least + spare);
        for (const one of all.filter((world) => reduced(world) <= least + spare))
          expect(
            list.states.some((state) => state.price <= one.price && isAsGood(problem.tallies, state.gives, one.gives)),
          ).toBe(true);
        for (const state of list.states) {
          const world = pick((brings) => (brings.join() === state.gives.join() ? 0 : undefined));
          expect(
            all.find((one) => one.gives.join() === state.gives.join() && one.price === state.price)?.world,
          ).toEqual(world);
        }
      }
    }
  });
});

it("answers stay within limits where two constraints bind in more than two thousand units", () => {
  const of = (items: number): Part[] => [
    { id: "p", items: Array.from({ length: items }, (_, i) => ({ id: `${i}`, choices: [] })) },
  ];
  const none = constraintOf({ tallies: [], parts: new Set() });
  expect([isLimited(of(2001), [none, none]), isLimited(of(2000), [none, none]), isLimited(of(2001), [none])]).toEqual([
    true,
    false,
    false,
  ]);
});
