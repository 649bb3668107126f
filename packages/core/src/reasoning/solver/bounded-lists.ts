import { multipliers } from "./multipliers";
import { cheapestAfter, suffixLists } from "./price-list";
import type { Option, PriceList, Space } from "./space";

export interface BoundedLists {
  readonly lists: readonly PriceList[];
  /** Nothing costs less; absent where the lists are whole, and so the best of them is the best of all. */
  readonly bound?: number;
}

export interface BoundedOptions {
  /** What one step more costs; prices below it only order answers of the same cost. */
  readonly unit?: number | undefined;
  /** States that a list holds at most. */
  readonly most?: number | undefined;
}

/** Below this many states times options a series is joined without looking for bounds first. */
const SMALL = 400_000;
/** The cost that is looked for grows by so many units from one attempt to the next. */
const SLACKS = [0, 1, 2, 4, 8, 16, 64, 256, 1024, 8192, Number.POSITIVE_INFINITY] as const;

/**
 * Lists in which the best answer is found. Where they would grow long, only states are kept that can be part of an answer at
 * most as dear as the bound; where none is found, of one a little dearer.
 */
export function boundedLists(
  space: Space,
  steps: readonly (readonly Option[])[],
  { unit = 1, most }: BoundedOptions = {},
): BoundedLists {
  if (space.axes.length === 0 || isSmall(space, steps)) return { lists: suffixLists(space, steps) };
  const { prices, before, bound } = multipliers(space.axes, steps);
  const least = unit * Math.ceil((bound - 1e-6 * unit) / unit);
  const promise = (step: number, gives: readonly number[], price: number): number => {
    let total = price + before[step]!;
    for (let d = 0; d < prices.length; d++)
      if (prices[d] !== 0) total += prices[d]! * (space.axes[d]!.need - gives[d]!);
    return total;
  };
  let lists: PriceList[] = [];
  for (const slack of SLACKS) {
    const limit = least + (slack + 1) * unit - 0.5;
    const keep = (step: number, gives: readonly number[], price: number): boolean =>
      promise(step, gives, price) <= limit;
    lists = suffixLists(space, steps, { keep, most, promise });
    const price = cheapestAfter(space, space.start, lists[0]!);
    if (price !== undefined && price <= limit) break;
  }
  return lists[0]!.isCut ? { lists, bound: least } : { lists };
}

function isSmall(space: Space, steps: readonly (readonly Option[])[]): boolean {
  const options = steps.reduce((sum, list) => sum + list.length, 0);
  return space.size * options <= SMALL;
}
