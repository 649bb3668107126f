import { at, of } from "../at";
import type { Constraint, Part, PartWorld } from "../solver/constraint";
import type { Objective } from "../solver/solve-part";
import type { RoadProblem } from "./problem";

/** Units with a step in every answer of the least cost, and in some. */
export interface OpenAnswers {
  readonly must: ReadonlySet<string>;
  readonly may: ReadonlySet<string>;
}

/** A unit of which answers are known with a step only, or without one only. */
const STEPS = 1;
const STAYS = 2;

/**
 * Looks for other answers of the same cost, each as unlike those that are known as can be: it takes a step where none
 * of them does, and none where all of them do. When the most unlike one is like them all, no unit is left that could do
 * otherwise.
 */
export function openAnswers(
  problem: RoadProblem,
  constraints: readonly Constraint[],
  stepping: ReadonlySet<string>,
  known: readonly Constraint[],
  cost: number,
): OpenAnswers {
  const open = new Map<string, number>();
  for (const { items } of problem.parts)
    for (const { id, choices } of items) if (choices.length > 1) open.set(id, stepping.has(id) ? STEPS : STAYS);
  const must = new Set(stepping);
  const may = new Set(stepping);
  const scale = 4 * (open.size + 1);
  let active = known;
  for (let round = 0; open.size > 0; round++) {
    problem.onStep();
    const found = problem.solve(constraints, unlike(open, scale, round), { active });
    if (!found) break;
    active = found.active;
    const flipped = flippedIn(found.world, problem.parts, open, cost);
    if (flipped.length === 0) break;
    for (const unit of flipped) {
      if (of(open, unit) === STEPS) must.delete(unit);
      else may.add(unit);
      open.delete(unit);
    }
  }
  return { must, may };
}

/** Least cost first, then as few units as can be that do as they do in every known answer. */
function unlike(open: ReadonlyMap<string, number>, scale: number, round: number): Objective {
  return {
    uid: `unlike ${round}`,
    uidIn: ({ items }) => (items.some(({ id }) => open.has(id)) ? `unlike ${round}` : `cost ${scale}`),
    unit: scale,
    enough: "price",
    role: (item) => open.get(item) ?? 0,
    priceOf: (role, { cost: price }) => price * scale + (role === (price > 0 ? STEPS : STAYS) ? 1 : 0),
  };
}

/** Units that do otherwise in a world, where it costs no more; none where it does. */
function flippedIn(
  world: readonly PartWorld[],
  parts: readonly Part[],
  open: ReadonlyMap<string, number>,
  cost: number,
): string[] {
  let total = 0;
  const flipped = parts.flatMap(({ items }, p) =>
    items.flatMap(({ id }, i) => {
      const { cost: price } = at(at(world, p), i);
      total += price;
      const role = open.get(id);
      return role !== undefined && role !== (price > 0 ? STEPS : STAYS) ? [id] : [];
    }),
  );
  return total === cost ? flipped : [];
}
