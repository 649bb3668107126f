import { at, numberAt } from "../at";
import { isSum } from "./axis";
import type { Option, Space } from "./space";

type Steps = readonly (readonly Option[])[];

/** States that are looked at before the search is given up. */
const PATIENCE = 20_000;

/** Price of a state plus the least that the steps before it must cost. */
type LeastTotal = (step: number, gives: readonly number[], price: number) => number;

/**
 * One answer that costs no more than the limit, looked for along the way that leaves the most to choose: of options
 * that are as good the one first after which what is missing is nearest to what the other steps give on average.
 *
 * @returns an option of each step; undefined where none was found in time, which says nothing
 */
export function findOne(space: Space, steps: Steps, promise: LeastTotal, limit: number): Option[] | undefined {
  const { axes } = space;
  const sums = [...axes.keys()].filter((d) => isSum(at(axes, d)));
  const average = averagesBefore(steps, axes.length);
  const dead = steps.map(() => new Set<number>());
  let left = PATIENCE;
  const search = (i: number, state: readonly number[], price: number): Option[] | undefined => {
    if (i < 0) return [];
    const ways: { gives: number[]; price: number; off: number; option: Option }[] = [];
    const out = space.start;
    for (const option of at(steps, i)) {
      const key = space.joinInto(out, state, option.gives, i);
      if (key < 0 || at(dead, i).has(key)) continue;
      const cost = price + option.price;
      if (promise(i, out, cost) > limit) continue;
      let off = 0;
      for (const d of sums) {
        const missing = at(axes, d).need - numberAt(out, d) - numberAt(at(average, i), d);
        off += missing * missing;
      }
      ways.push({ gives: [...out], price: cost, off, option });
    }
    for (const way of ways.sort((a, b) => a.off - b.off)) {
      if (left-- <= 0) return undefined;
      const rest = search(i - 1, way.gives, way.price);
      if (rest) return [...rest, way.option];
      at(dead, i).add(space.keyOf(way.gives));
    }
    return undefined;
  };
  const found = search(steps.length - 1, space.start, 0);
  const total = found?.reduce((sum, { gives }) => space.joined(sum, gives), space.start);
  return total && space.meets(total, space.start) ? found : undefined;
}

/** What the steps before each one give on average. */
function averagesBefore(steps: Steps, axes: number): number[][] {
  let sum = Array.from({ length: axes }, () => 0);
  return steps.map((options) => {
    const before = sum;
    sum = sum.map((known, d) => {
      const given = options.reduce((all, { gives }) => all + numberAt(gives, d), 0);
      return known + given / Math.max(1, options.length);
    });
    return before;
  });
}
