import { at, numberAt } from "../at";
import { type Axis, isAsGood } from "./axis";
import type { Option, Space } from "./space";

/** In a long list a state is compared with the latest that were kept: comparing each with each is not worth it. */
const WINDOW = 256;
/** A table of all states there can be is held up to this size. */
const LARGEST_TABLE = 4_000_000;

/** States that no other beats at no greater price, cheapest first. */
export function undominated<T extends Option>(states: readonly T[], axes: readonly Axis[]): T[] {
  const sorted = [...states].sort((a, b) => a.price - b.price || compareGives(b.gives, a.gives));
  const [only] = axes;
  if (axes.length === 1 && only?.kind === "at-least") return staircase(sorted);
  const others = axes.every(({ kind }) => kind === "at-least") ? undefined : axes;
  const kept: T[] = [];
  for (const state of sorted) if (!isBeaten(state, kept, others)) kept.push(state);
  return kept;
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

/** The same for a list so long that a table of all states is the shorter way. */
export function undominatedIn<T extends Option>(states: readonly T[], space: Space): T[] {
  // A place of the table costs about a quarter of what comparing two states does.
  const isShort = 4 * states.length * Math.min(states.length, WINDOW) < space.size * (space.axes.length + 1);
  if (isShort || space.size > LARGEST_TABLE) return undominated(states, space.axes);
  const cheapest = new Float64Array(space.size).fill(Number.POSITIVE_INFINITY);
  for (const { gives, price } of states) cheapest[space.keyOf(gives)] = price;
  const strides = space.strides.filter((_, d) => at(space.axes, d).kind === "at-least");
  for (const stride of strides) spread(cheapest, stride);
  return states
    .filter(({ gives, price }) => {
      const key = space.keyOf(gives);
      return !strides.some(({ step, size }) => {
        const hasNext = Math.floor(key / step) % size < size - 1;
        return hasNext && (cheapest[key + step] ?? Number.POSITIVE_INFINITY) <= price;
      });
    })
    .sort((a, b) => a.price - b.price);
}

/** Each state gets the least price of those that give as much or more on one axis. */
function spread(cheapest: Float64Array, { step, size }: { readonly step: number; readonly size: number }): void {
  for (let block = 0; block < cheapest.length; block += step * size)
    for (let key = block + step * (size - 1) - 1; key >= block; key--) {
      const next = cheapest[key + step];
      const known = cheapest[key];
      if (next !== undefined && known !== undefined && next < known) cheapest[key] = next;
    }
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
