import { at, numberAt } from "../at";
import { type Axis, accepts, isSum, join, neutral } from "./axis";

/** What one choice gives on each axis, and its price. */
export interface Option {
  readonly gives: readonly number[];
  readonly price: number;
}

/** A list of states, cheapest first: what they give on each axis, and the least price of it. */
export interface PriceList {
  readonly states: readonly Option[];
  /** States were left out to keep the list short: the best may be among them. */
  readonly isCut?: boolean;
}

const [SUM, EXACT, OTHER] = [0, 1, 2] as const;

/**
 * The states that a series of steps can reach, from the back. Sums are cut off at what is needed, states that can no
 * longer meet the need are dropped.
 */
export class Space {
  private readonly low: readonly number[];
  /** How each axis is joined, as a number: very many states are joined. */
  private readonly joins: readonly number[];
  /** How far one more on each axis moves the number of a state. */
  private readonly steps: readonly number[];
  /**
   * Of each step, what a state must reach for earlier steps to make up for the rest, and beyond which it is cut off or
   * refused.
   */
  private readonly floors: number[];
  private readonly ceilings: number[];
  /** How many states there can be. */
  readonly size: number;

  /** @param fewest of each step what any option of it gives at least, where options that others beat are not listed */
  constructor(
    readonly axes: readonly Axis[],
    steps: readonly (readonly Option[])[],
    fewest: readonly (readonly number[])[] = [],
  ) {
    const places = (steps.length + 1) * axes.length;
    this.floors = new Array<number>(places).fill(0);
    this.ceilings = new Array<number>(places).fill(0);
    this.joins = axes.map(({ kind }) => (kind === "at-least" ? SUM : kind === "exactly" ? EXACT : OTHER));
    const low: number[] = [];
    const apart: number[] = [];
    let size = 1;
    for (const [d, axis] of axes.entries()) {
      const ends = endsOnAxis(steps, d);
      const range = this.limit(axis, d, axis.kind === "at-least" ? lowered(ends, d, fewest) : ends);
      low.push(range.low);
      apart.push(size);
      size *= range.size;
    }
    [this.low, this.steps, this.size] = [low, apart, size];
  }

  /**
   * What a state must reach on one axis after each step, and what is too much of it. A sum is never cut off below what
   * the steps so far can come to: earlier ones would take it out of the space.
   */
  private limit(axis: Axis, d: number, ends: readonly Ends[]): { low: number; size: number } {
    const { kind, need, isOpen } = axis;
    const [isCounted, isNeeded] = [isSum(axis), isOpen ? kind === "at-least" : isSum(axis)];
    const [lowest, highest] = [
      sumOf(ends, ({ least }) => Math.min(0, least)),
      sumOf(ends, ({ most }) => Math.max(0, most)),
    ];
    const low = isCounted ? lowest : 0;
    let leastBefore = 0;
    let mostBefore = 0;
    let lowestBefore = 0;
    for (let i = 0; i <= ends.length; i++) {
      const place = i * this.axes.length + d;
      const left = need - leastBefore;
      this.floors[place] = isNeeded ? need - mostBefore : isOpen ? Number.NEGATIVE_INFINITY : 0;
      if (isOpen) this.ceilings[place] = Number.POSITIVE_INFINITY;
      else if (kind === "at-least") this.ceilings[place] = Math.max(left, low - lowestBefore);
      else this.ceilings[place] = kind === "exactly" ? left : kind === "link" ? 2 : 3;
      const { least, most } = ends[i] ?? NOTHING;
      leastBefore += least;
      mostBefore += most;
      lowestBefore += Math.min(0, least);
    }
    return { low, size: isCounted ? highest - lowest + 1 : 4 };
  }

  get start(): number[] {
    return this.axes.map(neutral);
  }

  /** One number for a state; what is given beyond the axes is left aside. */
  keyOf(gives: readonly number[]): number {
    let key = 0;
    for (let d = 0; d < this.axes.length; d++)
      key += (numberAt(gives, d) - numberAt(this.low, d)) * numberAt(this.steps, d);
    return key;
  }

  /** The number of a state after step `i` whose sums were not cut off; `where` tells where each axis is given. */
  cutKeyOf(gives: readonly number[], where: readonly number[], i: number): number {
    const { ceilings } = this;
    const from = i * this.axes.length;
    let key = 0;
    for (let d = 0; d < where.length; d++) {
      const given = numberAt(gives, numberAt(where, d));
      const cut = this.joins[d] === SUM ? Math.min(given, ceilings[from + d] ?? 0) : given;
      key += (cut - (this.low[d] ?? 0)) * (this.steps[d] ?? 0);
    }
    return key;
  }

  /**
   * Joins a state of the later steps with an option of step `i`, into `out`.
   * @returns the number of the new state; below 0 where no earlier steps can make up for what is missing
   */
  joinInto(out: number[], state: readonly number[], option: readonly number[], i: number): number {
    const { joins, steps, low, floors, ceilings } = this;
    const from = i * joins.length;
    let key = 0;
    for (let d = 0; d < joins.length; d++) {
      const a = state[d] ?? 0;
      const b = option[d] ?? 0;
      const kind = joins[d];
      let total = kind === SUM || kind === EXACT ? a + b : join(at(this.axes, d), a, b);
      if (total < (floors[from + d] ?? 0)) return -1;
      const ceiling = ceilings[from + d] ?? 0;
      if (total > ceiling) {
        if (kind !== SUM) return -1;
        total = ceiling;
      }
      out[d] = total;
      key += (total - (low[d] ?? 0)) * (steps[d] ?? 0);
    }
    return key;
  }

  /** Whether what stands before and what comes after meet every need. */
  meets(before: readonly number[], after: readonly number[]): boolean {
    for (let d = 0; d < this.axes.length; d++) {
      const axis = at(this.axes, d);
      if (!accepts(axis, join(axis, numberAt(before, d), numberAt(after, d)))) return false;
    }
    return true;
  }

  joined(a: readonly number[], b: readonly number[]): number[] {
    const all: number[] = [];
    for (let d = 0; d < this.axes.length; d++) all.push(join(at(this.axes, d), a[d] ?? 0, b[d] ?? 0));
    return all;
  }
}

interface Ends {
  readonly least: number;
  readonly most: number;
}

const NOTHING: Ends = { least: 0, most: 0 };

const sumOf = (ends: readonly Ends[], value: (one: Ends) => number): number => {
  let sum = 0;
  for (const one of ends) sum += value(one);
  return sum;
};

/** The least and the most that each step gives on an axis; nothing where it has no option. */
function endsOnAxis(steps: readonly (readonly Option[])[], d: number): Ends[] {
  let [last, ends]: [readonly Option[] | undefined, Ends] = [undefined, NOTHING];
  return steps.map((options) => {
    // Steps of units of one kind are the same list.
    if (options !== last) [last, ends] = [options, endsOf(options, d)];
    return ends;
  });
}

/** The least that one option of each step can give together on an axis. */
export const leastOnAxis = (steps: readonly (readonly Option[])[], d: number): number =>
  sumOf(endsOnAxis(steps, d), ({ least }) => least);

/** The ends of steps where what is not listed may give less. */
const lowered = (ends: readonly Ends[], d: number, fewest: readonly (readonly number[])[]): readonly Ends[] =>
  fewest.length === 0
    ? ends
    : ends.map(({ least, most }, i) => ({ least: Math.min(least, at(fewest, i)[d] ?? least), most }));

function endsOf(options: readonly Option[], d: number): Ends {
  if (options.length === 0) return NOTHING;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const { gives } of options) {
    const given = gives[d] ?? 0;
    if (given < least) least = given;
    if (given > most) most = given;
  }
  return { least, most };
}
