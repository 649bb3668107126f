import { at } from "../at";
import { type Constraint, isLocal, ownByPart, type Part, type PartWorld, type Tally } from "./constraint";
import { holdsIn } from "./given";
import { type Joined, joinParts } from "./join-parts";
import { type Objective, type SolvedPart, solvePart } from "./solve-part";

/** The best world: its price, and how each part ends, in the order of the parts. */
export interface Solution {
  readonly price: number;
  readonly world: readonly PartWorld[];
  /** Nothing costs less than this; absent where nothing costs less than `price`. */
  readonly bound?: number | undefined;
  /** Constraints over several parts that had to be looked at. */
  readonly active: readonly Constraint[];
}

export interface SolveOptions {
  /** Constraints over several parts that are known to bind, so that nothing is solved without them. */
  readonly active?: readonly Constraint[];
  /** Solved parts of earlier questions. */
  readonly memo?: Memo | undefined;
  readonly onStep?: (() => void) | undefined;
}

/** Parts that are solved already, by what was asked of them. */
export type Memo = WeakMap<Part, Map<string, SolvedPart>>;

/**
 * The world of least price that meets all constraints, exactly.
 *
 * Constraints over several parts are left out at first: the best answer to fewer constraints that meets all is the best
 * answer to all. One that the answer fails is added, and only then are the price lists of the parts joined.
 *
 * @returns undefined where no world meets them all
 */
export function solve(
  parts: readonly Part[],
  constraints: readonly Constraint[],
  objective: Objective,
  { active: known = [], memo = new WeakMap(), onStep }: SolveOptions = {},
): Solution | undefined {
  if (constraints.some(({ isImpossible }) => isImpossible)) return undefined;
  const shared = constraints.filter((constraint) => !isLocal(constraint));
  const active = shared.filter((constraint) => known.includes(constraint));
  for (;;) {
    onStep?.();
    const solved = solvedParts(parts, constraints, active, objective, memo);
    const found =
      active.length === 0
        ? besides(solved)
        : joinParts(solved, talliesOf(active), parts, {
            unit: objective.unit,
            enough: objective.enough,
            mayCut: mayCut(parts, active),
          });
    if (!found) return undefined;
    const failed = shared.find(
      (constraint) => !active.includes(constraint) && !holdsIn(constraint, parts, found.world),
    );
    if (!failed) return { ...found, active };
    active.push(failed);
  }
}

/** The best world of each part, where they share nothing. */
function besides(solved: readonly SolvedPart[]): Joined | undefined {
  let price = 0;
  const world: PartWorld[] = [];
  for (const { list, pick } of solved) {
    const picked = pick(() => 0);
    if (!picked) return undefined;
    price += at(list.states, 0).price;
    world.push(picked);
  }
  return { price, world };
}

/**
 * Beyond this many units, two or more constraints that bind are answered within limits: what is found may not be
 * proved.
 */
const MANY = 2000;

function mayCut(parts: readonly Part[], active: readonly Constraint[]): boolean {
  const items = parts.reduce((sum, part) => sum + part.items.length, 0);
  return active.length >= 2 && items > MANY;
}

/** Tallies of several parts; what a constraint adds up within single parts is met there. */
export const talliesOf = (active: readonly Constraint[]): Tally[] =>
  active.flatMap(({ tallies }) => tallies.filter(({ parts }) => parts.size > 1));

export function solvedParts(
  parts: readonly Part[],
  constraints: readonly Constraint[],
  active: readonly Constraint[],
  objective: Objective,
  memo: Memo,
): SolvedPart[] {
  const own = ownByPart(parts, constraints);
  return parts.map((part, p) => solvedPart(part, at(own, p), active, objective, memo));
}

/** One part, as it was solved before where the same was asked of it. */
export function solvedPart(
  part: Part,
  own: readonly Constraint[],
  active: readonly Constraint[],
  objective: Objective,
  memo: Memo,
): SolvedPart {
  let key = objective.uidIn?.(part) ?? objective.uid;
  for (const { uid } of own) key += `,${uid}`;
  for (const { uid } of active) key += `|${uid}`;
  let solved = memo.get(part);
  if (!solved) memo.set(part, (solved = new Map()));
  let one = solved.get(key);
  if (!one) solved.set(key, (one = solvePart(part, own, talliesOf(active), objective)));
  return one;
}
