import { at, numberAt } from "../at";
import { listed, type Multipliers, multipliers, reducedPrice } from "./multipliers";
import { cheapestAfter, type ListOptions, shortLists, suffixLists } from "./price-list";
import type { Option, PriceList, Space } from "./space";

export interface BoundedLists {
  readonly lists: readonly PriceList[];
  /** Nothing costs less; absent where the lists are whole, and so the best of them is the best of all. */
  readonly bound?: number;
}

export interface BoundedOptions {
  /** What one step more costs; prices below it only order answers of the same cost. */
  readonly unit?: number | undefined;
  readonly enough?: Enough | undefined;
  /** What shared numbers are worth, where it is known already, and the most that an answer may cost. */
  readonly worth?: Multipliers | undefined;
  readonly limit?: number | undefined;
  /** An answer that is not proved to be the best will do. */
  readonly isLimited?: boolean | undefined;
  readonly onStep?: (() => void) | undefined;
}

/**
 * One answer will do, whichever it is: any of the least price, or of the least cost. `any` of those within the limit, or
 * none where lists are long and it is not found soon; `soon` one near the least price, or none.
 */
export type Enough = "price" | "cost" | "any" | "soon";

type Steps = readonly (readonly Option[])[];

/** Up to this many joins a series is listed without looking for bounds first, and where these are known already. */
const [SMALL, SMALLER] = [20_000, 2_000] as const;
/** States that a first answer is looked for with; it need not be the best one. */
const FEW = 48;
const [FEWEST, MOST, PATIENCE] = [400, 8_000, 8_000_000] as const;
/** The price that is looked for grows by so many units from one attempt to the next, where no first answer is found. */
const SLACKS = [1, 8, 64, 1024, 16_384, Number.POSITIVE_INFINITY] as const;

/**
 * Lists in which the best answer is found. Where they would grow long a good answer is found first, and then only
 * states are kept that can be part of an answer at most as dear.
 */
export function boundedLists(space: Space, steps: Steps, options: BoundedOptions = {}): BoundedLists {
  const { unit = 1, isLimited, onStep } = options;
  if (space.axes.length === 0) return { lists: suffixLists(space, steps) };
  const short = shortLists(space, steps, options.worth ? SMALLER : SMALL);
  if (short) return { lists: short };
  const worth = options.worth ?? multipliers(space.axes, steps.map(listed));
  if (!worth) return { lists: [{ states: [] }] };
  const promise = promiseOf(space, worth);
  const first = suffixLists(space, steps, { most: FEW, promise, onStep });
  const known = cheapestAfter(space, space.start, at(first, 0));
  if (known !== undefined && (!at(first, 0).isCut || isEnough(known, worth, options))) return { lists: first };
  const limits = limitsOf(known, worth, options);
  const search = (most: number | undefined): PriceList[] => {
    let lists = first;
    for (const limit of limits) {
      lists = listsWithin(limit + slip(worth), space, steps, worth, { most, promise, onStep });
      const price = cheapestAfter(space, space.start, at(lists, 0));
      if (price !== undefined && price <= limit + slip(worth)) break;
    }
    return lists;
  };
  const lists = search(statesFor(steps));
  const price = cheapestAfter(space, space.start, at(lists, 0));
  if (!at(lists, 0).isCut) return { lists };
  // Which of several best answers is given may depend on what was cut off; that none costs less does not.
  if (price !== undefined && isEnough(price, worth, { ...options, enough: "cost" })) return { lists };
  return isLimited ? { lists, bound: unit * leastCost(worth, unit) } : { lists: search(undefined) };
}

/** What an answer may cost, from attempt to attempt. */
function limitsOf(known: number | undefined, worth: Multipliers, { limit, unit = 1 }: BoundedOptions): number[] {
  if (known !== undefined) return [Math.min(known, limit ?? known)];
  return limit === undefined ? SLACKS.map((slack) => worth.bound + slack * unit) : [limit];
}

/**
 * Whether an answer is as good as is asked for. A cost is a whole number of units, and what orders answers adds less
 * than a quarter.
 */
function isEnough(known: number, worth: Multipliers, { unit = 1, enough, limit = -1 }: BoundedOptions): boolean {
  if (enough === undefined) return false;
  if (enough === "any" && known <= limit + slip(worth)) return true;
  if (known < worth.bound - slip(worth) + 1) return true;
  return enough === "cost" && Math.floor(known / unit) <= leastCost(worth, unit);
}

/** The least number of whole units that any answer costs. */
export const leastCost = (worth: Multipliers, unit: number): number =>
  Math.ceil((worth.bound - slip(worth)) / unit - (unit > 1 ? 0.25 : 0));

/** States that a list may hold before the rest of it is looked at only where it must be. */
const statesFor = (steps: Steps): number =>
  Math.max(FEWEST, Math.min(MOST, Math.floor(PATIENCE / steps.reduce((sum, list) => sum + list.length, 0))));

/** What sums of many prices can be off by; prices themselves are whole numbers. */
export const slip = ({ bound }: Multipliers): number => 1e-6 + Math.abs(bound) * 1e-12;

/** Price of a state plus the least that the steps before it must cost, once all that is needed is paid for. */
export const promiseOf = ({ axes }: Space, { prices, before }: Multipliers) => {
  const priced = [...prices.entries()].filter(([, price]) => price !== 0);
  const needs = axes.map(({ need }) => need);
  return (step: number, gives: readonly number[], price: number): number => {
    let total = price + numberAt(before, step);
    for (const [d, each] of priced) total += each * (numberAt(needs, d) - numberAt(gives, d));
    return total;
  };
};

/** Lists of states and options that an answer within the limit can have. */
function listsWithin(limit: number, space: Space, steps: Steps, worth: Multipliers, options: ListOptions): PriceList[] {
  const { promise } = options;
  const left = steps.map((all, i) => {
    const spare = limit - worth.bound + numberAt(worth.before, i + 1) - numberAt(worth.before, i);
    return all.filter((option) => reducedPrice(option, worth.prices) <= spare + 1e-6);
  });
  const keep = (step: number, gives: readonly number[], price: number): boolean =>
    !promise || promise(step, gives, price) <= limit;
  return suffixLists(space, left, { ...options, keep });
}
