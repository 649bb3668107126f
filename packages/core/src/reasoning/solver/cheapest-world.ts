import { at, numberAt } from "../at";
import type { Constraint, Part, PartWorld, UnitChoice } from "./constraint";
import { isMetBy } from "./given";
import { isLikeLast, isRefused, looksOf, pricedBy, refusingOf } from "./item-options";
import type { Objective } from "./objective";

/**
 * The world in which each unit takes the cheapest choice that is left to it, of equal ones the first, where what is
 * added up comes out as asked all the same: then nothing is cheaper, and no other one comes first.
 */
export function cheapestWorld(
  part: Part,
  constraints: readonly Constraint[],
  objective: Objective,
): { world: PartWorld; price: number } | undefined {
  const looks = looksOf(part, constraints, [], objective);
  const world: UnitChoice[] = [];
  let [total, each] = [0, 0];
  let last: UnitChoice | undefined;
  for (const [i, { choices }] of part.items.entries()) {
    if (!isLikeLast(part, i, looks)) {
      const { prices, orders } = pricedBy(objective, numberAt(looks.roles, i), choices);
      const refusing = refusingOf(looks, i);
      const order = orders.find((one) => !isRefused(at(choices, one), refusing));
      if (order === undefined) return undefined;
      [last, each] = [at(choices, order), numberAt(prices, order)];
    }
    if (last) world.push(last);
    total += each;
  }
  return constraints.every((constraint) => isMetBy(constraint, part, world)) ? { world, price: total } : undefined;
}
