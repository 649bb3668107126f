import { at } from "../at";
import { Places } from "./places";
import type { Option, PriceList, Space } from "./space";
import { undominated } from "./undominated";
import { work } from "./work";

/** Says of a state whether it can still be part of an answer that is wanted. */
export type Keep = (step: number, gives: readonly number[], price: number) => boolean;

export interface ListOptions {
  readonly keep?: Keep | undefined;
  /** Up to so many states none is looked for that another beats: what `keep` refuses is nearly all of them. */
  readonly short?: number | undefined;
  /** States that a list holds at most; beyond it some are left out, and the list says so. */
  readonly most?: number | undefined;
  /**
   * Price plus the least that the steps before must cost, by which the states to leave out are chosen; without it some
   * of every price stay.
   */
  readonly promise?: ((step: number, gives: readonly number[], price: number) => number) | undefined;
  readonly onStep?: (() => void) | undefined;
}

/** Lists as `suffixLists` makes them, where they stay short: undefined where more than so many states would have to be joined. */
export function shortLists(
  space: Space,
  steps: readonly (readonly Option[])[],
  patience: number,
): PriceList[] | undefined {
  let list: PriceList = { states: [{ gives: space.start, price: 0 }] };
  const lists = [list];
  let left = patience;
  for (let i = steps.length - 1; i >= 0; i--) {
    const step = at(steps, i);
    left -= list.states.length * step.length;
    if (left < 0) return undefined;
    list = { states: undominated(joinStep(space, list, step, i, undefined), space.axes) };
    lists.push(list);
  }
  return lists.reverse();
}

/** Lists of the steps from each one to the last; the entry after the last is that of no step at all. */
export function suffixLists(
  space: Space,
  steps: readonly (readonly Option[])[],
  options: ListOptions = {},
): PriceList[] {
  let list: PriceList = { states: [{ gives: space.start, price: 0 }] };
  const lists = [list];
  for (let i = steps.length - 1; i >= 0; i--) {
    options.onStep?.();
    const found = joinStep(space, list, at(steps, i), i, options.keep);
    const isShort = found.length <= (options.short ?? 0);
    list = shorten(
      isShort ? found.sort((a, b) => a.price - b.price) : undominated(found, space.axes),
      i,
      list,
      options,
    );
    lists.push(list);
  }
  return lists.reverse();
}

const places = new Places();

function joinStep(
  space: Space,
  { states }: PriceList,
  step: readonly Option[],
  i: number,
  keep: Keep | undefined,
): Option[] {
  const found: { gives: number[]; price: number }[] = [];
  const out = space.start;
  places.start(space.size);
  for (const { gives, price: before } of states)
    for (const option of step) {
      const key = space.joinInto(out, gives, option.gives, i);
      if (key < 0) continue;
      const price = before + option.price;
      const place = places.find(key);
      if (place >= 0) {
        const known = at(found, place);
        if (price < known.price) known.price = price;
      } else if (!keep || keep(i, out, price)) {
        found.push({ gives: out.slice(), price });
        places.put(key);
      }
    }
  work.joins += states.length * step.length;
  work.states += found.length;
  return found;
}

function shorten(states: Option[], step: number, { isCut }: PriceList, { most, promise }: ListOptions): PriceList {
  if (most === undefined || states.length <= most) return { states, ...(isCut ? { isCut } : {}) };
  if (!promise) return { states: everyNth(states, most), isCut: true };
  const kept = states
    .map((state) => ({ state, worth: promise(step, state.gives, state.price) }))
    .sort((a, b) => a.worth - b.worth)
    .slice(0, most)
    .map(({ state }) => state);
  return { states: kept.sort((a, b) => a.price - b.price), isCut: true };
}

/** So many of them, from the cheapest to the dearest alike. */
const everyNth = (states: readonly Option[], most: number): Option[] =>
  states.filter((_, i) => Math.floor(((i + 1) * most) / states.length) > Math.floor((i * most) / states.length));

/** The least price of what may come after, undefined where nothing does. */
export function cheapestAfter(space: Space, before: readonly number[], { states }: PriceList): number | undefined {
  return states.find(({ gives }) => space.meets(before, gives))?.price;
}
