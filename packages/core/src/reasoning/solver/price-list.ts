import { type Axis, isAsGood } from "./axis";
import type { Option, PriceList, Space } from "./space";

/** Says of a state whether it can still be part of an answer that is wanted. */
export type Keep = (step: number, gives: readonly number[], price: number) => boolean;

export interface ListOptions {
  readonly keep?: Keep | undefined;
  /** States that a list holds at most; beyond it the dearest are left out, and the list says so. */
  readonly most?: number | undefined;
  /** Price plus the least that the steps before must cost, by which the states to leave out are chosen. */
  readonly promise?: ((step: number, gives: readonly number[], price: number) => number) | undefined;
}

/** Lists of the steps from each one to the last; the entry after the last is that of no step at all. */
export function suffixLists(
  space: Space,
  steps: readonly (readonly Option[])[],
  options: ListOptions = {},
): PriceList[] {
  const lists: PriceList[] = [{ states: [{ gives: space.start, price: 0 }] }];
  for (let i = steps.length - 1; i >= 0; i--) {
    const found = joinStep(space, lists[0]!, steps[i]!, i, options.keep);
    lists.unshift(shorten(undominated(found, space.axes), i, lists[0]!, options));
  }
  return lists;
}

function joinStep(
  space: Space,
  { states }: PriceList,
  step: readonly Option[],
  i: number,
  keep: Keep | undefined,
): Option[] {
  const found = new Map<number, { gives: number[]; price: number }>();
  const out = space.start;
  for (const state of states)
    for (const option of step) {
      if (!space.joinInto(out, state.gives, option.gives, i)) continue;
      const price = state.price + option.price;
      const key = space.keyOf(out);
      const known = found.get(key);
      if (known) known.price = Math.min(known.price, price);
      else if (!keep || keep(i, out, price)) found.set(key, { gives: [...out], price });
    }
  return [...found.values()];
}

function shorten(states: Option[], step: number, { isCut }: PriceList, { most, promise }: ListOptions): PriceList {
  if (most === undefined || states.length <= most) return { states, ...(isCut ? { isCut } : {}) };
  const worth = new Map(
    states.map((state) => [state, promise ? promise(step, state.gives, state.price) : state.price]),
  );
  const kept = [...states].sort((a, b) => worth.get(a)! - worth.get(b)!).slice(0, most);
  return { states: kept.sort((a, b) => a.price - b.price), isCut: true };
}

/** Comparing each with each is worth it only in a short list; a long one is compared with the latest that were kept. */
const WINDOW = 256;

/** States that no other beats at no greater price, cheapest first. */
export function undominated<T extends Option>(states: readonly T[], axes: readonly Axis[]): T[] {
  const sorted = [...states].sort((a, b) => a.price - b.price || compareGives(b.gives, a.gives));
  const [only] = axes;
  if (axes.length === 1 && only!.kind === "at-least") return staircase(sorted);
  const kept: T[] = [];
  for (const state of sorted) {
    const from = Math.max(0, kept.length - WINDOW);
    let isBeaten = false;
    for (let k = kept.length - 1; k >= from && !isBeaten; k--)
      isBeaten = axes.every((axis, d) => isAsGood(axis, kept[k]!.gives[d]!, state.gives[d]!));
    if (!isBeaten) kept.push(state);
  }
  return kept;
}

function staircase<T extends Option>(sorted: readonly T[]): T[] {
  let best = Number.NEGATIVE_INFINITY;
  return sorted.filter(({ gives: [given] }) => {
    if (given! <= best) return false;
    best = given!;
    return true;
  });
}

function compareGives(a: readonly number[], b: readonly number[]): number {
  for (let d = 0; d < a.length; d++) if (a[d] !== b[d]) return a[d]! - b[d]!;
  return 0;
}

/** The least price of what may come after, undefined where nothing does. */
export function cheapestAfter(space: Space, before: readonly number[], { states }: PriceList): number | undefined {
  return states.find(({ gives }) => space.meets(before, gives))?.price;
}
