import { describe, expect, it } from "vitest";
import { CHEAPEST, districtsProblem, type Problem, STEP } from "../../testing/districts-problem";
import { seriesOf } from "../../testing/series";
import { beyond, type SolverWork, workOf } from "../../testing/solver-work";
import { ownByPart } from "./constraint";
import { isHeld } from "./given";
import { type Joined, type JoinOptions, joinPriced } from "./join-parts";
import { Memo, talliesOf } from "./solve";

const SEEDS = [1, 2, 3, 4, 5, 6];
const problems = (communes: number): Problem[] => SEEDS.map((seed) => districtsProblem(seriesOf(seed), communes));

/** The parts of a problem joined over all that they share. */
function joinedBy({ parts, constraints }: Problem, options: JoinOptions, memo = new Memo()): Joined | undefined {
  const active = constraints.filter(({ tallies }) => tallies.some((tally) => tally.parts.size > 1));
  const own = ownByPart(parts, constraints);
  const priced = parts.map((part, p) => memo.pricedPart(part, own[p] ?? [], active, CHEAPEST));
  return joinPriced(priced, talliesOf(active), parts, { unit: STEP, ...options });
}
const priceIn = ({ parts }: Problem, { world }: Joined): number =>
  parts.reduce(
    (sum, { items }, p) =>
      items.reduce((own, { id }, i) => {
        const choice = world[p]?.[i];
        return choice ? own + CHEAPEST.priceOf(CHEAPEST.role(id), choice) : Number.NaN;
      }, sum),
    0,
  );

/** An answer is what it says: its world costs as much, and all that is asked holds in it. */
function expectTrue(problem: Problem, found: Joined): void {
  expect(priceIn(problem, found)).toBe(found.price);
  expect(problem.constraints.filter((one) => !isHeld(one, problem.parts, found.world))).toEqual([]);
}

/** How a question is put, given the least price. */
type Way = (price: number) => JoinOptions;

/** What all problems together take, and what is found. */
function taking(asked: readonly Problem[], best: readonly number[], way: Way) {
  let found: (Joined | undefined)[] = [];
  const done = workOf(() => {
    found = asked.map((problem, i) => joinedBy(problem, way(best[i] ?? Number.NaN)));
  });
  for (const [i, one] of found.entries()) {
    const problem = asked[i];
    if (one && problem) expectTrue(problem, one);
  }
  return { done, found };
}

describe.each([
  [3, [227, 226, 256, 193, 259, 257]],
  [6, [515, 450, 465, 529, 418, 498]],
])("three districts of %i communes that share two numbers", (communes, best) => {
  const asked = problems(communes);
  const small = communes === 3;
  const ask = (way: Way) => taking(asked, best, way);
  const [few, many]: Partial<SolverWork>[] = [
    { parts: 18, rounds: 46 },
    { parts: 18, rounds: 52 },
  ];
  /** Bounds on the work for small districts and for large ones. */
  const most = (ofSmall: [number, number], ofLarge: [number, number]): Partial<SolverWork> => {
    const [joins, states] = small ? ofSmall : ofLarge;
    return { ...(small ? few : many), joins, states };
  };
  const prices = (found: readonly (Joined | undefined)[]) => found.map((one) => one?.price);

  it("cost the least, which is proved, and what is shared has its worth", () => {
    const { found, done } = ask(() => ({}));
    expect(prices(found)).toEqual(best);
    for (const [i, one] of found.entries()) {
      expect([one?.bound, one?.isAny]).toEqual([undefined, undefined]);
      expect(one?.worth?.bound).toBeLessThanOrEqual((best[i] ?? 0) + 1e-6);
    }
    expect(beyond(done, most([2660, 630], [21_950, 3350]))).toEqual([]);
  });

  it.each(["price", "cost"] as const)("are found sooner where any of the least %s will do", (enough) => {
    const { found, done } = ask(() => ({ enough }));
    expect(prices(found)).toEqual(best);
    expect(found.map((one) => one?.isAny ?? false)).toEqual(
      small ? [true, true, true, false, true, true] : [true, true, false, true, true, true],
    );
    expect(beyond(done, most([1610, 386], [12_080, 2155]))).toEqual([]);
  });

  it("are not looked for long where one is wanted soon: what the bound does not show is left", () => {
    const [hard] = small ? [3] : [2];
    const expected = best.map((price, i) => (i === hard ? undefined : price));
    const { found, done } = ask(() => ({ enough: "soon" }));
    expect(prices(found)).toEqual(expected);
    expect(beyond(done, most([1115, 268], [6520, 1338]))).toEqual([]);
    const limited = ask(() => ({ enough: "soon", isLimited: true }));
    expect(prices(limited.found)).toEqual(expected);
    expect(beyond(limited.done, most([1030, 248], [5990, 1233]))).toEqual([]);
  });

  it.each([undefined, true])("may cost so much and no more where any will do, within limits: %s", (isLimited) => {
    const atLeast = ask((price) => ({ enough: "any", atMost: price, isLimited }));
    expect(prices(atLeast.found)).toEqual(best);
    expect(atLeast.found.every((one) => one?.isAny)).toBe(true);
    expect(beyond(atLeast.done, most([1110, 275], [6960, 1430]))).toEqual([]);
    const spare = ask((price) => ({ enough: "any", atMost: price + 9 * STEP, isLimited }));
    for (const [i, one] of spare.found.entries())
      expect(one?.price ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual((best[i] ?? 0) + 9 * STEP);
    expect(beyond(spare.done, most([2550, 757], [17_400, 4650]))).toEqual([]);
  });

  it("are none below the least, and below the bound none is looked for", () => {
    const nothing = best.map(() => undefined);
    const any = ask((price) => ({ enough: "any", atMost: price - 1 }));
    expect(prices(any.found)).toEqual(nothing);
    expect(beyond(any.done, most([670, 180], [4960, 930]))).toEqual([]);
    const first = ask((price) => ({ atMost: price - 1 }));
    expect(prices(first.found)).toEqual(nothing);
    expect(beyond(first.done, most([400, 107], [3520, 596]))).toEqual([]);
    const far = ask((price) => ({ atMost: price - 6 * STEP }));
    expect(prices(far.found)).toEqual(nothing);
    expect([far.done.joins, far.done.states]).toEqual([0, 0]);
  });

  it("are found where they may cost just as much", () => {
    const { found, done } = ask((price) => ({ atMost: price }));
    expect(prices(found)).toEqual(best);
    expect(beyond(done, most([2620, 618], [19_200, 3150]))).toEqual([]);
  });

  it("are near the least within limits, and say by a bound where it is not shown that nothing costs a step less", () => {
    const { found, done } = ask(() => ({ isLimited: true }));
    for (const [i, one] of found.entries()) {
      const [price, least] = [one?.price ?? Number.POSITIVE_INFINITY, best[i] ?? 0];
      expect(price >= least && price < least + STEP).toBe(true);
      expect(one?.isAny).toBe(true);
      expect(one?.bound ?? 0).toBeLessThanOrEqual(least);
    }
    expect(beyond(done, most([2550, 757], [23_600, 4795]))).toEqual([]);
  });
});

it("an answer within limits that may be a step too dear has a bound of whole steps", () => {
  const asked = [44, 59, 63, 81, 12, 13].map((seed) => districtsProblem(seriesOf(seed), 1 + ((seed - 10) % 3)));
  const bounded = asked.flatMap((problem) => {
    const [limited, best] = [joinedBy(problem, { isLimited: true }), joinedBy(problem, {})];
    if (!limited?.isAny || !best) return [];
    expectTrue(problem, limited);
    const { bound } = limited;
    if (bound === undefined) {
      expect(limited.price).toBeLessThan(best.price + STEP);
      return [];
    }
    expect(bound % STEP).toBe(0);
    expect(bound).toBeLessThanOrEqual(best.price);
    expect(limited.price).toBeGreaterThanOrEqual(bound + STEP);
    return [bound];
  });
  expect(bounded).toEqual([128, 192, 240, 208]);
});
