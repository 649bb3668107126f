import { at } from "../at";
import { accepts } from "./axis";
import { boundedLists } from "./bounded-lists";
import { cheapestWorld } from "./cheapest-world";
import type { Constraint, Part, PartWorld, Tally } from "./constraint";
import { type ItemOption, stepsOf } from "./item-options";
import type { Objective } from "./objective";
import { suffixLists } from "./price-list";
import { sharing } from "./sharing";
import { type PriceList, Space } from "./space";
import { undominated } from "./undominated";

/** A part with the constraints that look at it: what it can bring to the shared tallies, at what price. */
export interface SolvedPart {
  /** On the shared tallies alone; no states where the part cannot meet its own constraints. */
  readonly list: PriceList;
  /**
   * The world of the part whose price plus what `after` says of what it brings is least; of several the one whose items
   * come first in the order of their choices.
   */
  pick(after: (brings: readonly number[]) => number | undefined): PartWorld | undefined;
}

/** Solves one part by dynamic programming over its items. `shared` are tallies that other parts give to as well. */
export function solvePart(
  part: Part,
  constraints: readonly Constraint[],
  shared: readonly Tally[],
  objective: Objective,
): SolvedPart {
  const best = shared.length === 0 ? cheapestWorld(part, constraints, objective) : undefined;
  if (best) return { list: { states: [{ gives: [], price: best.price }] }, pick: () => best.world };
  const { own, open } = sharing(part, ownTallies(part, constraints), shared);
  const steps = stepsOf(part, constraints, [...own, ...shared], objective);
  const space = new Space([...own, ...open], steps);
  // What other parts give to is open: only a part that stands alone can be bounded.
  const { lists } = shared.length > 0 ? { lists: suffixLists(space, steps) } : boundedLists(space, steps, objective);
  const brought = at(lists, 0)
    .states.filter(({ gives }) => space.axes.every((axis, d) => accepts(axis, at(gives, d))))
    .map(({ gives, price }) => ({ gives: gives.slice(own.length), price }));
  const pick: SolvedPart["pick"] = (after) => pickWorld(space, steps, lists, own.length, after);
  return { list: { states: undominated(brought, shared) }, pick: shared.length > 0 ? pick : once(pick) };
}

/** What is added up within a part alone. */
export const ownTallies = ({ id }: Part, constraints: readonly Constraint[]): Tally[] =>
  constraints.flatMap(({ tallies }) => tallies.filter(({ parts }) => parts.size === 1 && parts.has(id)));

/** Where nothing is shared, what comes after makes no difference. */
function once(pick: SolvedPart["pick"]): SolvedPart["pick"] {
  let picked: PartWorld | undefined;
  return (after) => {
    picked ??= pick(after);
    return picked;
  };
}

export function pickWorld(
  space: Space,
  steps: readonly (readonly ItemOption[])[],
  lists: readonly PriceList[],
  own: number,
  after: (brings: readonly number[]) => number | undefined,
): PartWorld | undefined {
  const memo = new Map<string, number | undefined>();
  const isShared = space.axes.length > own;
  const afterOf = (gives: readonly number[]): number | undefined => {
    const brings = gives.slice(own);
    const key = brings.join();
    if (!memo.has(key)) memo.set(key, after(brings));
    return memo.get(key);
  };
  const least = (before: readonly number[], { states }: PriceList): number => {
    let best = Number.POSITIVE_INFINITY;
    for (const { gives, price } of states) {
      if (price >= best || !space.meets(before, gives)) continue;
      const rest = isShared ? afterOf(space.joined(before, gives)) : 0;
      if (rest !== undefined && price + rest < best) best = price + rest;
    }
    return best;
  };
  let known: readonly number[] = space.start;
  let left = least(known, at(lists, 0));
  if (left === Number.POSITIVE_INFINITY) return undefined;
  return steps.map((options, i) => {
    const before = known;
    const chosen = options.find(
      ({ gives, price }) => price + least(space.joined(before, gives), at(lists, i + 1)) <= left + 1e-9,
    );
    if (!chosen) throw new RangeError(`unit ${i} has no choice for the price that was found`);
    known = space.joined(before, chosen.gives);
    left -= chosen.price;
    return chosen.choice;
  });
}
