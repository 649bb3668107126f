import { at } from "../at";
import { type BoundedOptions, boundedLists } from "./bounded-lists";
import type { Part, PartWorld, Tally } from "./constraint";
import { cheapestAfter } from "./price-list";
import type { SolvedPart } from "./solve-part";
import { Space } from "./space";

export interface Joined {
  readonly price: number;
  readonly world: readonly PartWorld[];
  readonly bound?: number | undefined;
}

/** The best choice of one state a part such that the shared tallies are met, and the world of each part behind it. */
export function joinParts(
  solved: readonly SolvedPart[],
  tallies: readonly Tally[],
  parts: readonly Part[],
  options: BoundedOptions = {},
): Joined | undefined {
  if (solved.some(({ list }) => list.states.length === 0)) return undefined;
  const steps = solved.map(({ list }) => list.states);
  const space = new Space(tallies, steps);
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
  return { price, world, bound };
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
