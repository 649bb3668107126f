import { numberAt } from "../at";
import type { Axis } from "./axis";
import { Master } from "./master";
import type { Option } from "./space";

type Steps = readonly (readonly Option[])[];

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
 */
export function multipliers(axes: readonly Axis[], steps: Steps): Multipliers {
  const master = new Master(
    axes.map(({ kind }) => kind === "exactly"),
    steepest(steps),
  );
  const isPriced = axes.map(({ kind }) => kind === "at-least" || kind === "exactly");
  let prices = axes.map(() => 0);
  let best = { prices, bound: Number.NEGATIVE_INFINITY };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { bound, cost, lacks } = boundAt(axes, steps, prices);
    if (bound > best.bound) best = { prices, bound };
    const next = master.add(
      cost,
      lacks.map((lack, d) => (isPriced[d] ? lack : 0)),
    );
    if (!next) break;
    prices = next.map((price, d) => (isPriced[d] ? price : 0));
  }
  let sum = 0;
  const before = [0, ...steps.map((options) => (sum += cheapest(options, best.prices).reduced))];
  return { ...best, before };
}

/** The most that one unit on an axis can be worth. */
function steepest(steps: Steps): number {
  let span = 0;
  for (const options of steps) {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const { price } of options) {
      low = Math.min(low, price);
      high = Math.max(high, price);
    }
    span = Math.max(span, high - low);
  }
  return 2 * span + 1;
}

/** Price of an option once what it gives is paid for. */
export function reducedPrice({ price, gives }: Option, prices: readonly number[]): number {
  let reduced = price;
  for (let d = 0; d < prices.length; d++) reduced -= numberAt(prices, d) * numberAt(gives, d);
  return reduced;
}

function cheapest(options: readonly Option[], prices: readonly number[]): { reduced: number; option?: Option } {
  let reduced = Number.POSITIVE_INFINITY;
  let option: Option | undefined;
  for (const one of options) {
    const price = reducedPrice(one, prices);
    if (price < reduced) [reduced, option] = [price, one];
  }
  return option ? { reduced, option } : { reduced };
}

/** What the cheapest options cost and lack together, and the bound that the prices give. */
function boundAt(axes: readonly Axis[], steps: Steps, prices: readonly number[]) {
  const lacks = axes.map(({ need }) => need);
  let cost = 0;
  for (const options of steps) {
    const { option } = cheapest(options, prices);
    if (!option) continue;
    cost += option.price;
    for (const [d, given] of option.gives.entries()) lacks[d] = numberAt(lacks, d) - given;
  }
  const bound = prices.reduce((sum, price, d) => sum + (price === 0 ? 0 : price * numberAt(lacks, d)), cost);
  return { bound, cost, lacks };
}
