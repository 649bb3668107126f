import { at, numberAt } from "../at";
import { type BoundedOptions, boundedLists, leastCost, promiseOf, slip } from "./bounded-lists";
import type { Part, PartWorld, Tally } from "./constraint";
import { findOne } from "./find-one";
import { type Multipliers, multipliers } from "./multipliers";
import { nearOptions } from "./near-options";
import { cheapestAfter } from "./price-list";
import type { PricedPart } from "./priced-part";
import type { SolvedPart } from "./solve-part";
import { type Option, Space } from "./space";

export interface Joined {
  readonly price: number;
  readonly world: readonly PartWorld[];
  readonly bound?: number | undefined;
  /** What shared numbers are worth; absent where nothing is shared. */
  readonly worth?: Multipliers;
  /** Of several answers of this price it is the one that was found, not the one that comes first. */
  readonly isAny?: boolean;
}

export interface JoinOptions extends Omit<BoundedOptions, "worth" | "limit"> {
  /** Dearer answers are of no interest. */
  readonly atMost?: number | undefined;
}

/** States of a part that may be enough where any answer will do, from attempt to attempt; at last all of them. */
const SOME = 192;
/** In units beyond the bound: what a part may add to an answer that is near it. */
const NEAR = 8;
const FEW = [48, SOME, undefined] as const;
/**
 * States of all parts beyond which another answer is not looked for without end, and beyond which an answer at the bound
 * is taken as it is found: which of equal ones comes first is then not asked, and said.
 */
const [LONG, ENDLESS] = [3000, 20_000] as const;

const isLong = (solved: readonly SolvedPart[], most: number = LONG): boolean =>
  solved.reduce((sum, { list }) => sum + list.states.length, 0) > most;

const isGivenUp = (solved: readonly SolvedPart[], { enough }: JoinOptions): boolean =>
  enough === "soon" || (enough === "any" && isLong(solved));

/** What an answer may cost beyond the bound, in parts of a unit, then in units, from attempt to attempt. */
const CLOSE = [0, 1 / 1024, 1 / 64] as const;
const BANDS = [0, 1, 2, 4, 16, 64, Number.POSITIVE_INFINITY] as const;

/**
 * The best world of parts that share some tallies. What these are worth tells what any answer must cost at least; of
 * each part only what can belong to an answer a little dearer than that is listed and joined, and where there is none,
 * a little more.
 */
export function joinPriced(
  priced: readonly PricedPart[],
  tallies: readonly Tally[],
  parts: readonly Part[],
  options: JoinOptions = {},
): Joined | undefined {
  const { unit = 1, atMost = Number.POSITIVE_INFINITY, onStep } = options;
  const worth = multipliers(tallies, priced, onStep);
  if (!worth || worth.bound - slip(worth) > atMost) return undefined;
  const from = leastCost(worth, unit);
  const limits = [
    ...CLOSE.map((part) => Math.ceil(worth.bound - slip(worth) + part * unit)),
    // What orders answers of one cost adds less than a quarter to it.
    ...BANDS.map((band) => (from + band + 0.25) * unit),
  ];
  const listed = (limit: number, most?: number, isNearest?: boolean): SolvedPart[] => {
    const spare = limit - worth.bound + 2 * slip(worth);
    return priced.map((part, p) => {
      onStep?.();
      const own = numberAt(worth.before, p + 1) - numberAt(worth.before, p);
      return part.within(worth.prices, spare + own, most, isNearest);
    });
  };
  if (options.isLimited && !options.enough) {
    const some = listed((from + NEAR) * unit, SOME, true);
    const near = worldsOf(some, nearOptions(tallies, statesOf(some), worth.prices));
    if (near) return { ...near, isAny: true, bound: near.price < (from + 1) * unit ? undefined : from * unit, worth };
  }
  const limit = options.enough === "any" ? atMost : Math.min(atMost, Math.ceil(worth.bound - slip(worth)));
  if (options.enough || isLong(listed(limit), ENDLESS)) {
    for (const most of options.isLimited ? FEW.slice(0, 1) : FEW) {
      const some = listed(limit, most);
      const one = joinAny(some, tallies, worth, limit);
      if (one) return { ...one, isAny: true, worth };
      if ((most === SOME || options.isLimited) && isGivenUp(some, options)) return undefined;
    }
  }
  // The first of equal answers may end a part in a way that another as dear beats: what that brings is not listed, and
  // may be less than all that is. Sums are cut off with it in mind. Where any answer will do, a listed one is as cheap.
  const fewest = options.enough ? undefined : priced.map((part) => part.fewest);
  for (const wanted of [...new Set(limits)].sort((a, b) => a - b)) {
    const most = Math.min(atMost, wanted);
    const found = joinParts(listed(most), tallies, parts, { ...options, worth, limit: most, fewest });
    if (found && found.price <= most + slip(worth)) return { ...found, worth };
    if (most === atMost) return undefined;
  }
  return undefined;
}

/** The best choice of one state a part such that the shared tallies are met, and the world of each part behind it. */
function joinParts(
  solved: readonly SolvedPart[],
  tallies: readonly Tally[],
  parts: readonly Part[],
  { fewest, ...options }: BoundedOptions & { readonly fewest: readonly (readonly number[])[] | undefined },
): Joined | undefined {
  if (solved.some(({ list }) => list.states.length === 0)) return undefined;
  const steps = solved.map(({ list }) => list.states);
  const space = new Space(tallies, steps, fewest);
  const { lists, bound } = boundedLists(space, steps, options);
  const price = cheapestAfter(space, space.start, at(lists, 0));
  if (price === undefined) return undefined;
  let known: readonly number[] = space.start;
  const world = solved.map((part, i) => {
    const before = known;
    const picked = part.pick((brings) => cheapestAfter(space, space.joined(before, brings), at(lists, i + 1)));
    if (!picked) throw new RangeError(`part ${i} has no world for the price that was found`);
    known = space.joined(before, bringsOf(at(parts, i), picked, tallies, space));
    return picked;
  });
  // What was cut off may hold another answer of this price that comes first.
  return { price, world, bound, ...(at(lists, 0).isCut ? { isAny: true } : {}) };
}

/** Any answer that costs at most so much, where one is found soon. */
function joinAny(
  solved: readonly SolvedPart[],
  tallies: readonly Tally[],
  worth: Multipliers,
  limit: number,
): Joined | undefined {
  const steps = statesOf(solved);
  if (steps.some((states) => states.length === 0)) return undefined;
  const space = new Space(tallies, steps);
  return worldsOf(solved, findOne(space, steps, promiseOf(space, worth), limit + slip(worth)));
}

const statesOf = (solved: readonly SolvedPart[]) => solved.map(({ list }) => list.states);

/** The worlds behind one state of each part. */
function worldsOf(solved: readonly SolvedPart[], options: readonly Option[] | undefined): Joined | undefined {
  if (!options) return undefined;
  const world = solved.flatMap(({ pick }, i) => {
    const { gives } = at(options, i);
    const picked = pick((brings) => (gives.every((given, d) => given === brings[d]) ? 0 : undefined));
    return picked ? [picked] : [];
  });
  if (world.length < solved.length) return undefined;
  return { price: options.reduce((sum, { price }) => sum + price, 0), world };
}

function bringsOf(part: Part, world: PartWorld, tallies: readonly Tally[], space: Space): number[] {
  let brings: number[] = space.start;
  for (const [i, { id }] of part.items.entries()) {
    const { level, met } = at(world, i);
    brings = space.joined(
      brings,
      tallies.map((tally) => tally.gives(tally.role(id), level, met)),
    );
  }
  return brings;
}
