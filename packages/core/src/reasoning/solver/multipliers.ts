import { numberAt } from "../at";
import { type Axis, isSum } from "./axis";
import { Master } from "./master";
import type { Option } from "./space";
import { work } from "./work";

/** What something that can end in many ways costs at least, once what it gives is paid for. */
export interface LeastOf {
  /** @returns undefined where it cannot end at all */
  least(prices: readonly number[]): Least | undefined;
  /** No way to end costs less, and none more. */
  readonly lowest: number;
  readonly highest: number;
}

interface Least {
  readonly reduced: number;
  readonly price: number;
  readonly gives: readonly number[];
}

/** Ways to end that are all listed. */
export const listed = (options: readonly Option[]): LeastOf => ({
  least: (prices) => cheapest(options, prices),
  lowest: options.reduce((least, { price }) => Math.min(least, price), 0),
  highest: options.reduce((most, { price }) => Math.max(most, price), 0),
});

/** A price for one more of what each axis needs, and what an answer must then cost at least (Lagrange). */
export interface Multipliers {
  readonly prices: readonly number[];
  /** What the steps before each one cost at least once what they give is paid for; the last entry is of all. */
  readonly before: readonly number[];
  readonly bound: number;
}

const MOST_ROUNDS = 400;

/**
 * Prices that make the bound as high as can be, found by columns: at given prices each step takes its cheapest option,
 * and what all of them together cost and lack makes the next prices. Any prices give a true bound, so that stopping
 * early costs time later and never the truth.
 *
 * @returns undefined where no answer gives what is needed
 */
export function multipliers(
  axes: readonly Axis[],
  steps: readonly LeastOf[],
  onStep?: () => void,
): Multipliers | undefined {
  const most = steps.reduce((sum, { highest }) => sum + highest, 0);
  const spans = steps.map(({ lowest, highest }) => highest - lowest);
  // One more of something is rarely worth more than all that one step costs, and hardly more than all steps do.
  const [steepest, whole] = [Math.max(0, ...spans), spans.reduce((sum, span) => sum + span, 0)];
  const found = search(axes, steps, 2 * steepest + 1, onStep);
  const last = found?.isLacking ? search(axes, steps, 2 * whole + 1, onStep) : found;
  return last && last.bound > most + 1e-6 * (1 + whole) ? undefined : last;
}

function search(axes: readonly Axis[], steps: readonly LeastOf[], highest: number, onStep?: () => void) {
  const master = new Master(
    axes.map(({ kind }) => kind === "exactly"),
    highest,
  );
  const isPriced = axes.map((axis) => isSum(axis));
  let prices = axes.map(() => 0);
  let best: Multipliers = { prices, before: [], bound: Number.NEGATIVE_INFINITY };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    onStep?.();
    work.rounds++;
    const now = boundAt(axes, steps, prices);
    if (!now) return undefined;
    if (now.bound > best.bound) best = { prices, before: now.before, bound: now.bound };
    const next = master.add(
      now.cost,
      now.lacks.map((lack, d) => (isPriced[d] ? lack : 0)),
    );
    if (!next) break;
    prices = next.map((price, d) => (isPriced[d] ? price : 0));
  }
  return { ...best, isLacking: master.isLacking };
}

/** Price of an option once what it gives is paid for. */
export function reducedPrice({ price, gives }: Option, prices: readonly number[]): number {
  let reduced = price;
  for (let d = 0; d < prices.length; d++) reduced -= numberAt(prices, d) * numberAt(gives, d);
  return reduced;
}

function cheapest(options: readonly Option[], prices: readonly number[]): Least | undefined {
  let reduced = Number.POSITIVE_INFINITY;
  let option: Option | undefined;
  for (const one of options) {
    const price = reducedPrice(one, prices);
    if (price < reduced) [reduced, option] = [price, one];
  }
  return option && { reduced, ...option };
}

/** What the cheapest ways cost and lack together, and the bound that the prices give. */
function boundAt(axes: readonly Axis[], steps: readonly LeastOf[], prices: readonly number[]) {
  const lacks = axes.map(({ need }) => need);
  const before = [0];
  let [cost, sum] = [0, 0];
  for (const step of steps) {
    const least = step.least(prices);
    if (!least) return undefined;
    cost += least.price;
    before.push((sum += least.reduced));
    for (let d = 0; d < lacks.length; d++) lacks[d] = numberAt(lacks, d) - numberAt(least.gives, d);
  }
  const bound = prices.reduce((all, price, d) => all + (price === 0 ? 0 : price * numberAt(lacks, d)), cost);
  return { bound, cost, lacks, before };
}
