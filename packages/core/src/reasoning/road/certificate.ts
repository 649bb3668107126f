import { at } from "../at";
import type { Ask } from "../model/ask";
import { UPPER } from "../model/tallies";
import { smallest } from "../smallest";
import { type Constraint, isLocal } from "../solver/constraint";
import { isLimited, type Solution, solvedParts } from "../solver/solve";
import type { PriceList } from "../solver/space";
import { Certifier } from "./certifier";
import type { AimedTarget, RoadProblem } from "./problem";

/** Why nothing is cheaper: a smallest set of targets that cost as much, and who pays for them. */
export interface Certificate {
  readonly bound: number;
  readonly targets: readonly AimedTarget[];
  readonly parts: readonly {
    readonly unit: string;
    readonly targets: readonly AimedTarget[];
    readonly bound: number;
  }[];
  readonly shared: null | {
    readonly targets: readonly AimedTarget[];
    readonly bound: number;
    readonly prices: null | readonly { readonly unit: string; readonly points: readonly Point[] }[];
  };
}

/** What a district brings to each shared target, and what that costs at least. */
export type Point = readonly [brings: readonly number[], cost: number];

export function certificateOf(problem: RoadProblem, best: Solution, cost: number): Certificate {
  const certifier = new Certifier(problem, best, cost);
  const targets = smallest(problem.road.aimed, (rest) => certifier.costAsMuch(rest));
  return { bound: cost, targets, ...shares(targets, problem, cost, !isLimited(problem.parts, best.active)) };
}

function shares(
  targets: readonly AimedTarget[],
  problem: RoadProblem,
  cost: number,
  isListed: boolean,
): Pick<Certificate, "parts" | "shared"> {
  const { parts, laws, memo, prices, road } = problem;
  const own = targets.filter((target) => isOwn(target, problem));
  const over = targets.filter((target) => !own.includes(target));
  const locals = [...laws.filter(isLocal), ...own.map(({ constraint }) => constraint)];
  const active = over.map(({ constraint }) => constraint);
  const alone = solvedParts(parts, locals, [], prices.cost, memo);
  const bounds = alone.map(({ list }) => list.states[0]?.price ?? 0);
  const paid = parts.flatMap((part, p) => {
    const mine = own.filter(({ constraint }) => constraint.parts.has(part.id));
    const isPaying = at(bounds, p) > 0 || mine.some(({ target }) => road.frame.placeOf.get(target.unit) === part.id);
    return isPaying ? [{ unit: part.id, targets: mine, bound: at(bounds, p) }] : [];
  });
  if (over.length === 0) return { parts: paid, shared: null };
  const canBePriced = isListed && over.every(({ ask }) => isPriced(ask)) && laws.every(isLocal);
  const lists = (): PriceList[] =>
    solvedParts(parts, [...locals, ...active], active, prices.cost, memo).map(({ list }) => list);
  return {
    parts: paid,
    shared: {
      targets: over,
      bound: cost - bounds.reduce((sum, bound) => sum + bound, 0),
      prices: canBePriced ? pricesOf(lists(), problem) : null,
    },
  };
}

/** Whether a target looks at single districts alone: not at units above them, whose step asks something of several. */
function isOwn({ constraint, ask }: AimedTarget, { laws }: RoadProblem): boolean {
  const linked = laws.filter((law) => !isLocal(law));
  const units = (ask.each ?? [ask]).flatMap(({ population }) => population.units);
  return isLocal(constraint) && !units.some(({ id }) => linked.some((law) => law.parts.has(id) && isUpper(law, id)));
}

/** The unit whose step a law allows. */
const isUpper = ({ tallies }: Constraint, unit: string): boolean => tallies.some((tally) => tally.role(unit) === UPPER);

/** Lower bounds on a count, a share or a mean of units that are fixed: what a district brings can be added up. */
function isPriced({ measure, operator, population, each }: Ask): boolean {
  const isSum = measure.kind === "count" || measure.kind === "share" || measure.kind === "mean";
  return isSum && !each && !population.isOpen && (operator === ">=" || operator === ">");
}

const pricesOf = (lists: readonly PriceList[], { parts }: RoadProblem) =>
  parts.flatMap(({ id, items }, p) =>
    items.length > 1
      ? [{ unit: id, points: at(lists, p).states.map(({ gives, price }): Point => [gives, price]) }]
      : [],
  );
