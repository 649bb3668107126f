import type { Axis } from "./axis";
import type { Option } from "./space";

type Steps = readonly (readonly Option[])[];

/** A price for one more of what each axis needs, and what an answer must then cost at least (Lagrange). */
export interface Multipliers {
  readonly prices: readonly number[];
  /** What the steps before each one cost at least once what they give is paid for; the last entry is of all. */
  readonly before: readonly number[];
  readonly bound: number;
}

const ROUNDS = 4;
const HALVINGS = 40;
const DESCENTS = 120;

/**
 * Prices that make the bound as high as is found: each axis in turn exactly, then all together along the slope. Any prices give
 * a true bound, so that stopping early costs time later and never the truth.
 */
export function multipliers(axes: readonly Axis[], steps: Steps): Multipliers {
  const highest = steepest(steps);
  let best = axes.map(() => 0);
  let bound = boundAt(axes, steps, best).bound;
  const take = (prices: number[]): boolean => {
    const found = boundAt(axes, steps, prices).bound;
    if (found <= bound) return false;
    [best, bound] = [prices, found];
    return true;
  };
  for (let round = 0; round < ROUNDS; round++) {
    for (const d of axes.keys()) take(alongAxis(axes, steps, best, d, highest));
    if (axes.length > 1) alongSlope(axes, steps, best, bound, take);
  }
  const before = [0];
  for (const options of steps) before.push(before.at(-1)! + cheapest(options, best).price);
  return { prices: best, before, bound };
}

/** The most that one unit on an axis can be worth. */
function steepest(steps: Steps): number {
  let span = 0;
  for (const options of steps) {
    const prices = options.map(({ price }) => price);
    span = Math.max(span, Math.max(...prices) - Math.min(...prices));
  }
  return span + 1;
}

function cheapest(options: readonly Option[], prices: readonly number[]): { price: number; gives: readonly number[] } {
  let best = Number.POSITIVE_INFINITY;
  let gives: readonly number[] = [];
  for (const option of options) {
    let price = option.price;
    for (let d = 0; d < prices.length; d++) price -= prices[d]! * option.gives[d]!;
    if (price < best) [best, gives] = [price, option.gives];
  }
  return { price: best, gives };
}

function boundAt(axes: readonly Axis[], steps: Steps, prices: readonly number[]): { bound: number; lacks: number[] } {
  const lacks = axes.map(({ need, kind }) => (kind === "at-least" || kind === "exactly" ? need : 0));
  let bound = lacks.reduce((sum, need, d) => sum + prices[d]! * need, 0);
  for (const options of steps) {
    const { price, gives } = cheapest(options, prices);
    bound += price;
    for (let d = 0; d < lacks.length; d++) lacks[d]! -= gives[d]!;
  }
  return { bound, lacks };
}

/** The best price on one axis, the others kept: where what is lacking turns into what is left over. */
function alongAxis(axes: readonly Axis[], steps: Steps, from: readonly number[], d: number, highest: number): number[] {
  const { kind } = axes[d]!;
  if (kind === "witness" || kind === "link") return [...from];
  let low = kind === "exactly" ? -highest : 0;
  let high = highest;
  const at = (price: number): number[] => from.map((known, i) => (i === d ? price : known));
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (boundAt(axes, steps, at(middle)).lacks[d]! > 0) low = middle;
    else high = middle;
  }
  // Prices of whole steps turn at whole numbers or their halves.
  const near = Math.round(high * 2) / 2;
  const bounds = [low, high, near].map((price) => ({ price, bound: boundAt(axes, steps, at(price)).bound }));
  return at(bounds.reduce((a, b) => (b.bound >= a.bound ? b : a)).price);
}

function alongSlope(
  axes: readonly Axis[],
  steps: Steps,
  from: readonly number[],
  known: number,
  take: (prices: number[]) => boolean,
): void {
  let prices = [...from];
  let pace = 1;
  let bound = known;
  for (let i = 0; i < DESCENTS; i++) {
    const { lacks, bound: here } = boundAt(axes, steps, prices);
    const length = lacks.reduce((sum, lack) => sum + lack * lack, 0);
    if (length === 0) return;
    const stride = (pace * (Math.abs(bound) * 0.01 + Math.max(0, bound - here) + 1)) / length;
    prices = prices.map((price, d) => {
      const { kind } = axes[d]!;
      if (kind === "exactly") return price + stride * lacks[d]!;
      return kind === "at-least" ? Math.max(0, price + stride * lacks[d]!) : 0;
    });
    if (take([...prices])) bound = boundAt(axes, steps, prices).bound;
    else pace *= 0.93;
  }
}
