import { at, isAlike } from "../at";
import { type Constraint, demandIn, isLocal, ownByPart, type Part, type PartWorld, type Tally } from "./constraint";
import { isHeld } from "./given";
import { type Joined, joinPriced } from "./join-parts";
import type { Multipliers } from "./multipliers";
import type { Objective } from "./objective";
import { PricedPart } from "./priced-part";
import { type SolvedPart, solvePart } from "./solve-part";
import { work } from "./work";

/** The best world: its price, and how each part ends, in the order of the parts. */
export interface Solution {
  readonly price: number;
  readonly world: readonly PartWorld[];
  /** Nothing costs less than this; absent where nothing costs less than `price`. */
  readonly bound?: number | undefined;
  /** What shared numbers are worth; absent where nothing is shared. */
  readonly worth?: Multipliers;
  /** Of several answers of this price it is the one that was found, not the one that comes first. */
  readonly isAny?: boolean;
  /** Constraints over several parts that had to be looked at. */
  readonly active: readonly Constraint[];
}

export interface SolveOptions {
  /** Constraints over several parts that are known to bind, so that nothing is solved without them. */
  readonly active?: readonly Constraint[];
  /** Solved parts of earlier questions. */
  readonly memo?: Memo | undefined;
  /** Dearer answers are of no interest. */
  readonly atMost?: number | undefined;
  readonly onStep?: (() => void) | undefined;
}

interface Asked {
  readonly own: readonly Constraint[];
  readonly active: readonly Constraint[];
  readonly objective: Objective;
  readonly solved: SolvedPart;
}

/** Parts that are solved already, by what was asked of them. */
export class Memo {
  private readonly solved = new WeakMap<Part, Map<string, SolvedPart>>();
  private readonly priced = new WeakMap<Part, Map<string, PricedPart>>();
  /** Demands in short. */
  private readonly demands = new Map<string, number>();

  /** What was asked of each part last: most questions differ from the one before in one part alone. */
  private readonly latest = new WeakMap<Part, Asked>();

  /** One part, as it was solved before where the same was asked of it. */
  solvedPart(part: Part, own: readonly Constraint[], active: readonly Constraint[], objective: Objective): SolvedPart {
    const last = this.latest.get(part);
    if (last?.objective === objective && isAlike(last.own, own) && isAlike(last.active, active)) return last.solved;
    const { key, different } = this.asked(part, objective.uidIn?.(part) ?? objective.uid, own, active);
    const solved = kept(this.solved, part, key, () => solvePart(part, different, talliesOf(active), objective));
    this.latest.set(part, { own, active, objective, solved });
    return solved;
  }

  pricedPart(part: Part, own: readonly Constraint[], active: readonly Constraint[], objective: Objective): PricedPart {
    const uid = objective.uidIn?.(part) ?? objective.priceUid ?? objective.uid;
    const { key, different } = this.asked(part, uid, own, active);
    return kept(this.priced, part, key, () => new PricedPart(part, different, talliesOf(active), objective));
  }

  /** What is asked of a part, each thing once, with a word for all of it. */
  private asked(part: Part, uid: string, own: readonly Constraint[], active: readonly Constraint[]) {
    const different = new Map<number, Constraint>();
    for (const one of own) {
      const number = this.numberOf(demandIn(part, one));
      if (!different.has(number)) different.set(number, one);
    }
    const shared = active.map((one) => one.uid);
    return { key: `${uid},${[...different.keys()].join()}|${shared.join()}`, different: [...different.values()] };
  }

  private numberOf(demand: string): number {
    let number = this.demands.get(demand);
    if (number === undefined) this.demands.set(demand, (number = this.demands.size));
    return number;
  }
}

function kept<T>(all: WeakMap<Part, Map<string, T>>, part: Part, key: string, make: () => T): T {
  let known = all.get(part);
  if (!known) all.set(part, (known = new Map()));
  let one = known.get(key);
  if (one === undefined) {
    work.parts++;
    known.set(key, (one = make()));
  }
  return one;
}

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
  { active: known = [], memo = new Memo(), atMost, onStep }: SolveOptions = {},
): Solution | undefined {
  work.questions++;
  if (constraints.some(({ isImpossible }) => isImpossible)) return undefined;
  const shared = constraints.filter((constraint) => !isLocal(constraint));
  const active = shared.filter((constraint) => known.includes(constraint));
  for (;;) {
    onStep?.();
    const found =
      active.length === 0
        ? besides(solvedParts(parts, constraints, active, objective, memo))
        : joinPriced(pricedParts(parts, constraints, active, objective, memo), talliesOf(active), parts, {
            unit: objective.unit,
            enough: objective.enough,
            isLimited: isLimited(parts, active),
            atMost,
            onStep,
          });
    if (!found) return undefined;
    const failed = shared.find((constraint) => !active.includes(constraint) && !isHeld(constraint, parts, found.world));
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

/** Beyond this many units, two or more constraints that bind are answered within limits. */
export const MANY = 2000;

/** Whether what is found may be dearer than the best, which it says by its bound. */
export function isLimited(parts: readonly Part[], active: readonly Constraint[]): boolean {
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
  return parts.map((part, p) => memo.solvedPart(part, at(own, p), active, objective));
}

function pricedParts(
  parts: readonly Part[],
  constraints: readonly Constraint[],
  active: readonly Constraint[],
  objective: Objective,
  memo: Memo,
): PricedPart[] {
  const own = ownByPart(parts, constraints);
  return parts.map((part, p) => memo.pricedPart(part, at(own, p), active, objective));
}
