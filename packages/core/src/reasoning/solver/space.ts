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

interface Bounds {
  readonly least: readonly number[];
  readonly most: readonly number[];
  /** The same where each step may also give nothing. */
  readonly lowest: readonly number[];
  readonly highest: readonly number[];
}

interface Limits {
  readonly floors: readonly number[];
  readonly ceilings: readonly number[];
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
  private readonly limits: readonly Limits[];
  /** How many states there can be. */
  readonly size: number;

  constructor(
    readonly axes: readonly Axis[],
    steps: readonly (readonly Option[])[],
  ) {
    const before = boundsBefore(axes, steps);
    const total = at(before, steps.length);
    this.low = axes.map((axis, d) => (isSum(axis) ? numberAt(total.lowest, d) : 0));
    const sizes = axes.map((axis, d) => (isSum(axis) ? numberAt(total.highest, d) - numberAt(total.lowest, d) + 1 : 4));
    let next = 1;
    this.steps = sizes.map((size) => {
      const step = next;
      next *= size;
      return step;
    });
    this.size = next;
    this.joins = axes.map(({ kind }) => (kind === "at-least" ? SUM : kind === "exactly" ? EXACT : OTHER));
    this.limits = before.map((bounds) => limitsAt(axes, bounds, this.low));
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

  /**
   * Joins a state of the later steps with an option of step `i`, into `out`.
   * @returns the number of the new state; below 0 where no earlier steps can make up for what is missing
   */
  joinInto(out: number[], state: readonly number[], option: readonly number[], i: number): number {
    const { floors, ceilings } = at(this.limits, i);
    const { joins, steps, low } = this;
    let key = 0;
    for (let d = 0; d < joins.length; d++) {
      const [a, b] = [state[d] ?? 0, option[d] ?? 0];
      const kind = joins[d];
      let total = kind === SUM || kind === EXACT ? a + b : join(at(this.axes, d), a, b);
      if (total < (floors[d] ?? 0)) return -1;
      const ceiling = ceilings[d] ?? 0;
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

/**
 * What a state must reach after one step, and what is too much of it. A sum is never cut off below what the steps so far
 * can come to: earlier ones would take it out of the space.
 */
function limitsAt(axes: readonly Axis[], { least, most, lowest }: Bounds, low: readonly number[]): Limits {
  const floors: number[] = [];
  const ceilings: number[] = [];
  for (let d = 0; d < axes.length; d++) {
    const axis = at(axes, d);
    const { kind, need, isOpen } = axis;
    floors.push(isOpen ? Number.NEGATIVE_INFINITY : isSum(axis) ? need - (most[d] ?? 0) : 0);
    const left = need - (least[d] ?? 0);
    if (isOpen) ceilings.push(Number.POSITIVE_INFINITY);
    else if (kind === "at-least") ceilings.push(Math.max(left, (low[d] ?? 0) - (lowest[d] ?? 0)));
    else ceilings.push(kind === "exactly" ? left : kind === "link" ? 2 : 3);
  }
  return { floors, ceilings };
}

/** What the steps before each one can give; the last entry is of all of them. */
function boundsBefore(axes: readonly Axis[], steps: readonly (readonly Option[])[]): Bounds[] {
  const none = axes.map(() => 0);
  let last: Bounds = { least: none, most: none, lowest: none, highest: none };
  const bounds = [last];
  const known = new Map<readonly Option[], readonly Ends[]>();
  for (const options of steps) {
    // Steps of units of one kind are the same list.
    let ends = known.get(options);
    if (!ends) known.set(options, (ends = axes.map((_, d) => endsOf(options, d))));
    bounds.push((last = withStep(last, ends)));
  }
  return bounds;
}

function withStep(before: Bounds, ends: readonly Ends[]): Bounds {
  const [least, most, lowest, highest]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let d = 0; d < ends.length; d++) {
    const one = at(ends, d);
    least.push((before.least[d] ?? 0) + one.least);
    most.push((before.most[d] ?? 0) + one.most);
    lowest.push((before.lowest[d] ?? 0) + Math.min(0, one.least));
    highest.push((before.highest[d] ?? 0) + Math.max(0, one.most));
  }
  return { least, most, lowest, highest };
}

interface Ends {
  readonly least: number;
  readonly most: number;
}

/** The least and the most that one step gives on an axis; nothing where it has no option. */
function endsOf(options: readonly Option[], d: number): Ends {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { gives } of options) {
    const given = gives[d] ?? 0;
    if (given < least) least = given;
    if (given > most) most = given;
  }
  return options.length === 0 ? { least: 0, most: 0 } : { least, most };
}
