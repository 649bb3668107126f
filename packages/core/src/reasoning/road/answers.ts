import { accepts, neutral } from "../solver/axis";
import { boundedLists } from "../solver/bounded-lists";
import type { Constraint, Part, Tally } from "../solver/constraint";
import { undominated } from "../solver/price-list";
import { solvedParts, talliesOf } from "../solver/solve";
import { type Objective, type SolvedPart, solvePart } from "../solver/solve-part";
import { type Option, Space } from "../solver/space";

import type { RoadProblem } from "./problem";

/** Units with a step in every answer of the least cost, and in some. */
export interface OpenAnswers {
  readonly must: ReadonlySet<string>;
  readonly may: ReadonlySet<string>;
}

/**
 * Looks at all answers of the least cost at once: from the front, which sums the parts so far can have come to; from the back, what
 * the rest costs. A unit may have a step where some part-answer with one joins the two at the least cost.
 */
export function openAnswers(
  problem: RoadProblem,
  constraints: readonly Constraint[],
  stepping: ReadonlySet<string>,
  known: readonly Constraint[],
  cost: number,
): OpenAnswers {
  const { cost: objective } = problem.prices;
  const active = bindingAmongBest(problem, constraints, known, cost);
  const all = [...problem.laws, ...constraints].filter((constraint) => isInPlay(constraint, active));
  const shared = talliesOf(active);
  const solved = solvedParts(problem.parts, all, active, objective, problem.memo);
  const steps = solved.map(({ list }) => list.states);
  const space = new Space(shared, steps);
  const { lists } = boundedLists(space, steps);
  const byPrice = lists.map(({ states }) => groupByPrice(states));
  // Nothing is cheaper than the least cost, so that only states of exactly the price that is left need a look.
  const ends = (i: number, before: readonly number[], left: number): boolean =>
    byPrice[i]!.get(left)?.some(({ gives }) => space.meets(before, gives)) ?? false;
  const must = new Set<string>();
  const may = new Set<string>(stepping);
  let reached: readonly Option[] = [{ gives: space.start, price: cost }];
  for (const [i, part] of problem.parts.entries()) {
    problem.onStep();
    const reaches = (list: SolvedPart["list"]): boolean =>
      reached.some((before) =>
        list.states.some(({ gives, price }) => ends(i + 1, space.joined(before.gives, gives), before.price - price)),
      );
    const own = all.filter((constraint) => constraint.parts.has(part.id));
    for (const { id, choices } of part.items) {
      const hasStep = stepping.has(id);
      if (!choices.some(({ cost: price }) => price > 0)) continue;
      if (!hasStep && solved[i]!.list.states.every(({ price }) => price === 0)) continue;
      const other = solvePart(withOnly(part, id, !hasStep), own, shared, objective);
      const isPossible = reaches(other.list);
      if (hasStep && !isPossible) must.add(id);
      if (!hasStep && isPossible) may.add(id);
    }
    reached = onward(space, reached, solved[i]!, (before, left) => ends(i + 1, before, left));
  }
  return { must, may };
}

const isInPlay = (constraint: Constraint, active: readonly Constraint[]): boolean =>
  active.includes(constraint) || constraint.tallies.every(({ parts }) => parts.size <= 1);

/** The part with one unit bound to take a step, or bound to take none. */
function withOnly(part: Part, id: string, isStep: boolean): Part {
  return {
    ...part,
    items: part.items.map((item) =>
      item.id === id ? { ...item, choices: item.choices.filter(({ cost }) => cost > 0 === isStep) } : item,
    ),
  };
}

function groupByPrice(states: readonly Option[]): Map<number, Option[]> {
  const groups = new Map<number, Option[]>();
  for (const state of states) {
    const group = groups.get(state.price);
    if (group) group.push(state);
    else groups.set(state.price, [state]);
  }
  return groups;
}

/**
 * Sums that answers of the least cost can have come to after one part more, with what is left to pay. Of sums that leave the same to
 * pay, the ones that leave less to do are enough: whatever completes the others completes them too.
 */
function onward(
  space: Space,
  reached: readonly Option[],
  { list }: SolvedPart,
  ends: (before: readonly number[], left: number) => boolean,
): Option[] {
  const known = new Set<string>();
  const next: Option[] = [];
  for (const before of reached)
    for (const { gives, price } of list.states) {
      const joined = space.joined(before.gives, gives);
      const left = before.price - price;
      const key = `${joined.join()} ${left}`;
      if (known.has(key)) continue;
      known.add(key);
      if (ends(joined, left)) next.push({ gives: joined, price: left });
    }
  return [...groupByPrice(next).values()].flatMap((equal) => undominated(equal, space.axes));
}

/**
 * Constraints over several parts that some answer of the least cost to the others fails: left out, they would let in answers that
 * are none. Of each the least that such an answer brings is looked for.
 */
function bindingAmongBest(
  problem: RoadProblem,
  constraints: readonly Constraint[],
  known: readonly Constraint[],
  cost: number,
): Constraint[] {
  const active = [...known];
  const all = [...problem.laws, ...constraints];
  const open = all.filter((constraint) => !isInPlay(constraint, active));
  for (let isChanged = true; isChanged; ) {
    isChanged = false;
    for (const constraint of open) {
      if (active.includes(constraint)) continue;
      const others = constraints.filter((other) => isInPlay(other, active));
      const laws = problem.laws.filter((other) => isInPlay(other, active));
      if (constraint.tallies.every((tally) => isMetByAll(tally, problem, [...laws, ...others], active, cost))) continue;
      active.push(constraint);
      isChanged = true;
    }
  }
  return active;
}

function isMetByAll(
  tally: Tally,
  problem: RoadProblem,
  constraints: readonly Constraint[],
  active: readonly Constraint[],
  cost: number,
): boolean {
  if (tally.parts.size <= 1) return true;
  if (tally.kind !== "at-least")
    return accepts(tally, neutral(tally)) && !problem.parts.some((part) => tally.parts.has(part.id));
  const scale = scaleOf(tally, problem);
  const objective: Objective = {
    uid: `least ${constraints.length} ${tally.need} ${[...tally.parts].join()}`,
    unit: scale,
    role: (item) => tally.role(item),
    priceOf: (role, choice) => choice.cost * scale + tally.gives(role, choice.level, choice.met),
  };
  const found = problem.solveOnly(constraints, objective, active);
  return found !== undefined && found.price - cost * scale >= tally.need;
}

/** More than all units together can give. */
function scaleOf(tally: Tally, { parts }: RoadProblem): number {
  let span = 1;
  for (const { items } of parts)
    for (const { id, choices } of items) {
      const role = tally.role(id);
      if (role === 0) continue;
      span += Math.max(...choices.map(({ level, met }) => Math.abs(tally.gives(role, level, met))));
    }
  return 2 * span;
}
