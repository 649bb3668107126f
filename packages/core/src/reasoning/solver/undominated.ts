import { at, numberAt } from "../at";
import { type Axis, isAsGood } from "./axis";
import type { Option } from "./space";

/** In a long list a state is compared with the latest that were kept: comparing each with each is not worth it. */
const WINDOW = 256;
/** Up to so many states comparing each with each is the shortest way. */
const SHORT = 24;
/** Places that a table may have. */
const LARGEST_TABLE = 262_144;

/** States that no other beats at no greater price, cheapest first. */
export function undominated<T extends Option>(states: readonly T[], axes: readonly Axis[]): T[] {
  const sorted = [...states].sort((a, b) => a.price - b.price || compareGives(b.gives, a.gives));
  const [only] = axes;
  if (axes.length === 1 && only?.kind === "at-least") return staircase(sorted);
  const grid = sorted.length > SHORT ? gridOf(sorted, axes) : undefined;
  if (grid) return sorted.filter(({ gives }) => grid.takesIn(gives));
  const others = axes.every(({ kind }) => kind === "at-least") ? undefined : axes;
  const kept: T[] = [];
  for (const state of sorted) if (!isBeaten(state, kept, others)) kept.push(state);
  return kept;
}

/** A table for states over its axes; undefined where it would be too large for so few of them. */
function gridOf(states: readonly Option[], axes: readonly Axis[]): Grid | undefined {
  const lows = axes.map((_, d) => states.reduce((low, { gives }) => Math.min(low, numberAt(gives, d)), Infinity));
  const sizes = axes.map((_, d) =>
    states.reduce((size, { gives }) => Math.max(size, numberAt(gives, d) - numberAt(lows, d) + 1), 1),
  );
  const isAtLeast = (d: number): boolean => axes[d]?.kind === "at-least";
  const tall = [...axes.keys()].filter(isAtLeast).sort((a, b) => numberAt(sizes, b) - numberAt(sizes, a))[0];
  if (tall === undefined) return undefined;
  const across = [...axes.keys()].filter((d) => d !== tall);
  const places = across.reduce((all, d) => all * numberAt(sizes, d), 1);
  if (places > LARGEST_TABLE || places > states.length * Math.min(states.length, WINDOW)) return undefined;
  let step = 1;
  const ways = across.map((d): Way => {
    const way = { d, low: numberAt(lows, d), step, isAtLeast: isAtLeast(d) };
    step *= numberAt(sizes, d);
    return way;
  });
  return new Grid(tall, ways, places);
}

interface Way {
  readonly d: number;
  readonly low: number;
  /** How far one more on this axis is in the table. */
  readonly step: number;
  readonly isAtLeast: boolean;
}

/**
 * How much of one axis the states taken in so far give, for each way to give as much of the others: what a table says of
 * a state, no comparison with all of them has to find out.
 */
class Grid {
  private readonly most: Float64Array;

  constructor(
    private readonly tall: number,
    private readonly ways: readonly Way[],
    places: number,
  ) {
    this.most = new Float64Array(places).fill(Number.NEGATIVE_INFINITY);
  }

  /** Takes a state in that none before it beats. @returns whether it was taken in */
  takesIn(gives: readonly number[]): boolean {
    let place = 0;
    for (const { d, low, step } of this.ways) place += (numberAt(gives, d) - low) * step;
    const value = numberAt(gives, this.tall);
    if ((this.most[place] ?? 0) >= value) return false;
    this.spread(gives, value, place, this.ways.length - 1);
    return true;
  }

  /** Where as much is known already, it is known of all that give less too. */
  private spread(gives: readonly number[], value: number, from: number, w: number): void {
    if (w < 0) {
      this.most[from] = value;
      return;
    }
    const { d, low, step, isAtLeast } = at(this.ways, w);
    const last = isAtLeast ? from - (numberAt(gives, d) - low) * step : from;
    for (let place = from; place >= last && (this.most[place] ?? 0) < value; place -= step)
      this.spread(gives, value, place, w - 1);
  }
}

/** Whether one of the latest is as good in every place; without axes, which are sums alone, whether it is as much. */
function isBeaten(state: Option, kept: readonly Option[], axes: readonly Axis[] | undefined): boolean {
  const from = Math.max(0, kept.length - WINDOW);
  for (let k = kept.length - 1; k >= from; k--) {
    const other = at(kept, k);
    if (axes ? isAsGoodInAll(axes, other, state) : isAsMuch(other.gives, state.gives)) return true;
  }
  return false;
}

/** Whether one is as much as the other in every place: most comparisons of a long list are of sums alone. */
function isAsMuch(a: readonly number[], b: readonly number[]): boolean {
  for (let d = 0; d < a.length; d++) if ((a[d] ?? 0) < (b[d] ?? 0)) return false;
  return true;
}

/** Whether one state gives as much of all that is asked for as another. */
export function isAsGoodInAll(axes: readonly Axis[], { gives: a }: Option, { gives: b }: Option): boolean {
  for (let d = 0; d < axes.length; d++) if (!isAsGood(at(axes, d), numberAt(a, d), numberAt(b, d))) return false;
  return true;
}

function staircase<T extends Option>(sorted: readonly T[]): T[] {
  let best = Number.NEGATIVE_INFINITY;
  return sorted.filter(({ gives }) => {
    const given = numberAt(gives, 0);
    if (given <= best) return false;
    best = given;
    return true;
  });
}

function compareGives(a: readonly number[], b: readonly number[]): number {
  for (let d = 0; d < a.length; d++) {
    const difference = numberAt(a, d) - numberAt(b, d);
    if (difference !== 0) return difference;
  }
  return 0;
}
