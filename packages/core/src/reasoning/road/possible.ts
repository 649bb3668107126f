import { at } from "../at";
import { ownByPart } from "../solver/constraint";
import type { Solution } from "../solver/solve";
import type { RoadProblem } from "./problem";

/** What a unit does in some answers, as bits: it takes a step, it stays as it is. */
export const STEPS = 1;
export const STAYS = 2;

/**
 * What the bound leaves to each unit in answers of the least cost: what would make its part so much dearer that no
 * answer could cost as little is left out. What is left in may still be impossible.
 */
export function possibleIn(problem: RoadProblem, best: Solution, cost: number): Map<string, number> {
  const { parts, laws, constraints, memo, prices } = problem;
  const own = ownByPart(parts, [...laws, ...constraints]);
  const bound = best.worth?.bound ?? best.price;
  const spare = prices.mostOf(cost) - bound;
  const can = new Map<string, number>();
  for (const [p, part] of parts.entries()) {
    const priced = memo.pricedPart(part, at(own, p), best.active, prices.rank);
    for (const [i, { stepping, staying }] of priced.leastOfEach(best.worth?.prices ?? []).entries()) {
      const most = Math.min(stepping, staying) + spare;
      can.set(at(part.items, i).id, (stepping <= most ? STEPS : 0) | (staying <= most ? STAYS : 0));
    }
  }
  return can;
}
