import { at, numberAt } from "../at";
import { type Axis, isSum } from "./axis";
import { reducedPrice } from "./multipliers";
import type { Option } from "./space";

/** Another option for one step. */
interface Swap {
  readonly step: number;
  readonly to: number;
}

/**
 * An option of each step that together give what is needed, near the least price: each step first takes what is cheapest
 * at the prices of what is needed; then single steps are changed, the one first that makes up for most of what is
 * missing at the least price; last each that is cheaper and leaves nothing missing.
 *
 * @returns undefined where single changes do not lead there, which says nothing
 */
export function nearOptions(
  axes: readonly Axis[],
  steps: readonly (readonly Option[])[],
  prices: readonly number[],
): Option[] | undefined {
  if (!axes.every(isSum) || steps.some((options) => options.length === 0)) return undefined;
  const reduced = steps.map((options) => options.map((option) => reducedPrice(option, prices)));
  const chosen = reduced.map((costs) => costs.indexOf(costs.reduce((a, b) => Math.min(a, b))));
  const totals = axes.map((_, d) => steps.reduce((sum, options, i) => sum + givenBy(options, at(chosen, i), d), 0));
  const missing = new Missing(axes, prices, totals);
  for (;;) {
    const swap = missing.now > 0 ? mostMadeUp(steps, chosen, reduced, missing) : cheaper(steps, chosen, missing);
    if (!swap) return missing.now > 0 ? undefined : chosen.map((place, i) => at(at(steps, i), place));
    const options = at(steps, swap.step);
    missing.change(at(options, at(chosen, swap.step)), at(options, swap.to));
    chosen[swap.step] = swap.to;
  }
}

const givenBy = (options: readonly Option[], place: number, d: number): number => numberAt(at(options, place).gives, d);

/** What is missing of all numbers, in price; a little of each that has none, so that it is not forgotten. */
class Missing {
  private readonly needs: readonly number[];
  private readonly weights: readonly number[];
  private readonly isExact: readonly boolean[];
  now: number;

  constructor(
    axes: readonly Axis[],
    prices: readonly number[],
    private readonly totals: number[],
  ) {
    this.needs = axes.map(({ need }) => need);
    this.weights = axes.map((_, d) => Math.max(1, prices[d] ?? 0));
    this.isExact = axes.map(({ kind }) => kind === "exactly");
    this.now = this.with(undefined, undefined);
  }

  /** What would be missing with one option in place of another. */
  with(before: Option | undefined, after: Option | undefined): number {
    const { needs, weights, isExact, totals } = this;
    let sum = 0;
    for (let d = 0; d < needs.length; d++) {
      const lack = (needs[d] ?? 0) - (totals[d] ?? 0) + (before?.gives[d] ?? 0) - (after?.gives[d] ?? 0);
      if (lack > 0) sum += lack * (weights[d] ?? 0);
      else if (isExact[d]) sum -= lack * (weights[d] ?? 0);
    }
    return sum;
  }

  change(before: Option, after: Option): void {
    this.now = this.with(before, after);
    for (const d of this.totals.keys())
      this.totals[d] = numberAt(this.totals, d) - numberAt(before.gives, d) + numberAt(after.gives, d);
  }
}

type Steps = readonly (readonly Option[])[];

/** The change that costs least for what it makes up. */
function mostMadeUp(
  steps: Steps,
  chosen: readonly number[],
  reduced: readonly (readonly number[])[],
  missing: Missing,
): Swap | undefined {
  let best: Swap | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [step, options] of steps.entries()) {
    const now = at(options, at(chosen, step));
    const costs = at(reduced, step);
    const paid = numberAt(costs, at(chosen, step));
    for (let to = 0; to < options.length; to++) {
      const made = missing.now - missing.with(now, options[to]);
      if (made <= 0) continue;
      const rate = ((costs[to] ?? 0) - paid) / made;
      if (rate < least) [best, least] = [{ step, to }, rate];
    }
  }
  return best;
}

/** The change that saves most and leaves nothing missing. */
function cheaper(steps: Steps, chosen: readonly number[], missing: Missing): Swap | undefined {
  let best: Swap | undefined;
  let saved = 0;
  for (const [step, options] of steps.entries()) {
    const now = at(options, at(chosen, step));
    for (const [to, option] of options.entries()) {
      const less = now.price - option.price;
      if (less > saved && missing.with(now, option) === 0) [best, saved] = [{ step, to }, less];
    }
  }
  return best;
}
