import { type Axis, accepts, join, neutral } from "./axis";

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
 * The states that a series of steps can reach, from the back. Sums are cut off at what is needed, states that can no longer meet
 * the need are dropped.
 */
export class Space {
  private readonly before: readonly Bounds[];
  private readonly low: readonly number[];
  private readonly radix: readonly number[];
  /** How many states there can be. */
  readonly size: number;

  constructor(
    readonly axes: readonly Axis[],
    steps: readonly (readonly Option[])[],
  ) {
    this.before = boundsBefore(axes, steps);
    const total = this.before.at(-1)!;
    this.low = axes.map((axis, d) => (isSum(axis) ? total.lowest[d]! : 0));
    const sizes = axes.map((axis, d) => (isSum(axis) ? total.highest[d]! - total.lowest[d]! + 1 : 4));
    let next = 1;
    this.radix = sizes.map((size) => {
      const radix = next;
      next *= size;
      return radix;
    });
    this.size = next;
  }

  get start(): number[] {
    return this.axes.map(neutral);
  }

  /** One number for a state. */
  keyOf(gives: readonly number[]): number {
    let key = 0;
    for (let d = 0; d < gives.length; d++) key += (gives[d]! - this.low[d]!) * this.radix[d]!;
    return key;
  }

  /**
   * Joins a state of the later steps with an option of step `i`, into `out`.
   * @returns false where no earlier steps can make up for what is missing
   */
  joinInto(out: number[], state: readonly number[], option: readonly number[], i: number): boolean {
    const { least, most } = this.before[i]!;
    for (let d = 0; d < this.axes.length; d++) {
      const axis = this.axes[d]!;
      const total = join(axis, state[d]!, option[d]!);
      if (isSum(axis) && !axis.isOpen) {
        if (total + most[d]! < axis.need) return false;
        if (axis.kind === "exactly") {
          if (total + least[d]! > axis.need) return false;
          out[d] = total;
        } else out[d] = Math.min(total, Math.max(axis.need - least[d]!, this.low[d]!));
      } else {
        if (axis.kind === "link" && total === 3 && !axis.isOpen) return false;
        out[d] = total;
      }
    }
    return true;
  }

  /** Whether what stands before and what comes after meet every need. */
  meets(before: readonly number[], after: readonly number[]): boolean {
    for (let d = 0; d < this.axes.length; d++) {
      const axis = this.axes[d]!;
      if (!accepts(axis, join(axis, before[d]!, after[d]!))) return false;
    }
    return true;
  }

  joined(a: readonly number[], b: readonly number[]): number[] {
    return this.axes.map((axis, d) => join(axis, a[d]!, b[d]!));
  }
}

const isSum = ({ kind }: Axis): boolean => kind === "at-least" || kind === "exactly";

/** What the steps before each one can give; the last entry is of all of them. */
function boundsBefore(axes: readonly Axis[], steps: readonly (readonly Option[])[]): Bounds[] {
  const none = axes.map(() => 0);
  const bounds: Bounds[] = [{ least: none, most: none, lowest: none, highest: none }];
  for (const options of steps) {
    const known = bounds.at(-1)!;
    const ends = axes.map((_, d) => {
      let [least, most] = [options[0]?.gives[d] ?? 0, options[0]?.gives[d] ?? 0];
      for (const { gives } of options) {
        if (gives[d]! < least) least = gives[d]!;
        if (gives[d]! > most) most = gives[d]!;
      }
      return { least, most };
    });
    bounds.push({
      least: ends.map(({ least }, d) => known.least[d]! + least),
      most: ends.map(({ most }, d) => known.most[d]! + most),
      lowest: ends.map(({ least }, d) => known.lowest[d]! + Math.min(0, least)),
      highest: ends.map(({ most }, d) => known.highest[d]! + Math.max(0, most)),
    });
  }
  return bounds;
}
