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

/**
 * The states that a series of steps can reach, from the back. Sums are cut off at what is needed, states that can no
 * longer meet the need are dropped.
 */
export class Space {
  private readonly low: readonly number[];
  /**
   * Of each step, what a state must reach for earlier steps to make up for the rest, and beyond which it is cut off or
   * refused.
   */
  private readonly limits: readonly { readonly floors: readonly number[]; readonly ceilings: readonly number[] }[];
  /** How far one more on each axis moves the number of a state, and how many values the axis has. */
  readonly strides: readonly { readonly step: number; readonly size: number }[];
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
    this.strides = sizes.map((size) => {
      const step = next;
      next *= size;
      return { step, size };
    });
    this.size = next;
    this.limits = before.map(({ least, most }) => ({
      floors: axes.map((axis, d) => (isSum(axis) ? axis.need - numberAt(most, d) : 0)),
      ceilings: axes.map((axis, d) => {
        if (axis.kind === "at-least") return Math.max(axis.need - numberAt(least, d), numberAt(this.low, d));
        return axis.kind === "exactly" ? axis.need - numberAt(least, d) : axis.kind === "link" ? 2 : 3;
      }),
    }));
  }

  get start(): number[] {
    return this.axes.map(neutral);
  }

  /** One number for a state; what is given beyond the axes is left aside. */
  keyOf(gives: readonly number[]): number {
    let key = 0;
    for (let d = 0; d < this.axes.length; d++)
      key += (numberAt(gives, d) - numberAt(this.low, d)) * at(this.strides, d).step;
    return key;
  }

  /**
   * Joins a state of the later steps with an option of step `i`, into `out`.
   * @returns false where no earlier steps can make up for what is missing
   */
  joinInto(out: number[], state: readonly number[], option: readonly number[], i: number): boolean {
    const { floors, ceilings } = at(this.limits, i);
    for (let d = 0; d < this.axes.length; d++) {
      const axis = at(this.axes, d);
      const total = join(axis, numberAt(state, d), numberAt(option, d));
      out[d] = total;
      if (axis.isOpen) continue;
      if (total < numberAt(floors, d)) return false;
      if (total <= numberAt(ceilings, d)) continue;
      if (axis.kind !== "at-least") return false;
      out[d] = numberAt(ceilings, d);
    }
    return true;
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
    return this.axes.map((axis, d) => join(axis, numberAt(a, d), numberAt(b, d)));
  }
}

/** What the steps before each one can give; the last entry is of all of them. */
function boundsBefore(axes: readonly Axis[], steps: readonly (readonly Option[])[]): Bounds[] {
  const none = axes.map(() => 0);
  let known: Bounds = { least: none, most: none, lowest: none, highest: none };
  const bounds = [known];
  for (const options of steps) {
    const ends = axes.map((_, d) => endsOf(options, d));
    known = {
      least: ends.map(({ least }, d) => numberAt(known.least, d) + least),
      most: ends.map(({ most }, d) => numberAt(known.most, d) + most),
      lowest: ends.map(({ least }, d) => numberAt(known.lowest, d) + Math.min(0, least)),
      highest: ends.map(({ most }, d) => numberAt(known.highest, d) + Math.max(0, most)),
    };
    bounds.push(known);
  }
  return bounds;
}

/** The least and the most that one step gives on an axis; nothing where it has no option. */
function endsOf(options: readonly Option[], d: number): { least: number; most: number } {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { gives } of options) {
    const given = numberAt(gives, d);
    if (given < least) least = given;
    if (given > most) most = given;
  }
  return options.length === 0 ? { least: 0, most: 0 } : { least, most };
}
