import { at } from "../at";
import { accepts, isAsGood, isSum, join, neutral } from "../solver/axis";
import { type Constraint, isLocal, ownByPart, type Part, type PartWorld, type Tally } from "../solver/constraint";
import { holdsIn } from "../solver/given";
import { type Multipliers, multipliers, reducedPrice } from "../solver/multipliers";
import { type Solution, solvedPart, talliesOf } from "../solver/solve";
import type { SolvedPart } from "../solver/solve-part";
import type { Option } from "../solver/space";
import type { AimedTarget, RoadProblem } from "./problem";

/** A part as some of the targets leave it. */
interface Ending {
  readonly solved: SolvedPart;
  /** Least price once what it brings is paid for; where parts share nothing, the least cost. */
  readonly reduced: number;
  /** A cheaper end that still brings what the best answer brings; looked for once. */
  cheaper?: { readonly world: PartWorld; readonly saved: number } | null;
}

/** A part in the best answer to all targets, and what it asked before under other sets of targets. */
interface Place {
  readonly part: Part;
  readonly laws: readonly Constraint[];
  readonly own: readonly Constraint[];
  readonly world: PartWorld;
  readonly now: Option;
  readonly whole: number;
  readonly endings: Map<string, Ending>;
}

/**
 * Answers one question quickly, many times over: whether some of the targets alone cost as much as all. The bound of
 * all targets shows it where leaving some out changes nothing in the districts they are set for; a cheaper ending of
 * those districts alone refutes it; only where neither does the whole is solved again.
 */
export class Certifier {
  private readonly tallies: readonly Tally[];
  private readonly worth: Multipliers | undefined;
  private readonly places: readonly Place[];
  /** Constraints over several parts that the best answer meets by itself, with what it comes to. */
  private readonly open: readonly { readonly constraint: Constraint; readonly totals: readonly number[] }[];

  constructor(
    private readonly problem: RoadProblem,
    private readonly best: Solution,
    private readonly cost: number,
  ) {
    const { parts, laws, constraints } = problem;
    this.tallies = talliesOf(best.active);
    const own = ownByPart(parts, constraints);
    const ownLaws = ownByPart(parts, laws);
    const solved = parts.map((part, p) => this.solved(part, [...at(ownLaws, p), ...at(own, p)]));
    this.worth =
      this.tallies.length > 0
        ? multipliers(
            this.tallies,
            solved.map(({ list }) => list.states),
          )
        : undefined;
    this.places = parts.map((part, p) => ({
      part,
      laws: at(ownLaws, p),
      own: at(own, p),
      world: at(best.world, p),
      now: this.endOf(part, at(best.world, p)),
      whole: this.reduced(at(solved, p)),
      endings: new Map(),
    }));
    this.open = [...laws, ...constraints]
      .filter((constraint) => !isLocal(constraint) && !best.active.includes(constraint))
      .map((constraint) => ({ constraint, totals: totalsOf(constraint, parts, best.world) }));
  }

  costAsMuch(rest: readonly AimedTarget[]): boolean {
    const left = new Set(rest.map(({ constraint }) => constraint));
    const isActiveGone = this.best.active.some(
      (constraint) => constraint.target !== undefined && !left.has(constraint),
    );
    if (isActiveGone) return this.solveAgain(left);
    const changed = this.places.flatMap((place) => {
      const ending = this.endingOf(place, left);
      return ending ? [{ place, ending }] : [];
    });
    const lost = changed.reduce((sum, { place, ending }) => sum + place.whole - ending.reduced, 0);
    const { prices } = this.problem;
    if (this.worth ? this.worth.bound - lost > prices.mostOf(this.cost - 1) : lost === 0) return true;
    return this.isCheaper(changed, left) ? false : this.solveAgain(left);
  }

  private solved(part: Part, own: readonly Constraint[]): SolvedPart {
    const { memo, prices } = this.problem;
    return solvedPart(part, own, this.best.active, prices.anyRank, memo);
  }

  private reduced({ list }: SolvedPart): number {
    const { worth, problem } = this;
    if (!worth) return problem.prices.costOf(at(list.states, 0).price);
    return list.states.reduce(
      (least, state) => Math.min(least, reducedPrice(state, worth.prices)),
      Number.POSITIVE_INFINITY,
    );
  }

  private endOf({ items }: Part, world: PartWorld): Option {
    const { rank } = this.problem.prices;
    const gives = this.tallies.map((tally) => contribution(tally, items, world));
    return { gives, price: world.reduce((sum, choice) => sum + rank.priceOf(0, choice), 0) };
  }

  /** How a part ends without some of its targets; undefined where none of them is its own. */
  private endingOf({ part, laws, own, endings }: Place, left: ReadonlySet<Constraint>): Ending | undefined {
    let isWhole = true;
    let key = "";
    for (const constraint of own) {
      const isLeft = left.has(constraint);
      key += isLeft ? "1" : "0";
      isWhole &&= isLeft;
    }
    if (isWhole) return undefined;
    let ending = endings.get(key);
    if (!ending) {
      const solved = this.solved(part, [...laws, ...own.filter((constraint) => left.has(constraint))]);
      endings.set(key, (ending = { solved, reduced: this.reduced(solved) }));
    }
    return ending;
  }

  private cheaperOf({ now }: Place, ending: Ending): NonNullable<Ending["cheaper"]> | null {
    if (ending.cheaper !== undefined) return ending.cheaper;
    const brings = (given: readonly number[]): boolean =>
      this.tallies.every((axis, d) => isAsGood(axis, at(given, d), at(now.gives, d)));
    const state = ending.solved.list.states.find(({ gives, price }) => price < now.price && brings(gives));
    const world = state && ending.solved.pick((given) => (brings(given) ? 0 : undefined));
    ending.cheaper = state && world ? { world, saved: now.price - state.price } : null;
    return ending.cheaper;
  }

  /**
   * Whether the changed parts can end more cheaply and still bring what they bring now, and all that is left holds
   * then.
   */
  private isCheaper(
    changed: readonly { readonly place: Place; readonly ending: Ending }[],
    left: ReadonlySet<Constraint>,
  ): boolean {
    const moved = changed.flatMap(({ place, ending }) => {
      const cheaper = this.cheaperOf(place, ending);
      return cheaper ? [{ place, ...cheaper }] : [];
    });
    const saved = moved.reduce((sum, one) => sum + one.saved, 0);
    if (this.best.price - saved > this.problem.prices.mostOf(this.cost - 1)) return false;
    return this.open.every(({ constraint, totals }) => {
      if (constraint.target !== undefined && !left.has(constraint)) return true;
      const { tallies, bans } = constraint;
      if (bans || !tallies.every(isSum)) return this.holdsWith(constraint, moved);
      return tallies.every((tally, d) => {
        let total = at(totals, d);
        for (const { place, world } of moved)
          if (tally.parts.has(place.part.id))
            total += contribution(tally, place.part.items, world) - contribution(tally, place.part.items, place.world);
        return accepts(tally, total);
      });
    });
  }

  private holdsWith(
    constraint: Constraint,
    moved: readonly { readonly place: Place; readonly world: PartWorld }[],
  ): boolean {
    const worlds = new Map(moved.map(({ place, world }) => [place, world]));
    return holdsIn(
      constraint,
      this.problem.parts,
      this.places.map((place) => worlds.get(place) ?? place.world),
    );
  }

  private solveAgain(left: ReadonlySet<Constraint>): boolean {
    const { prices } = this.problem;
    const found = this.problem.solve([...left], prices.anyRank, this.best.active);
    return found !== undefined && prices.costOf(found.price) >= this.cost;
  }
}

function contribution(tally: Tally, items: Part["items"], world: PartWorld): number {
  let total = neutral(tally);
  for (const [i, { id }] of items.entries()) {
    const role = tally.role(id);
    const { level, met } = at(world, i);
    if (role !== 0) total = join(tally, total, tally.gives(role, level, met));
  }
  return total;
}

const totalsOf = ({ tallies }: Constraint, parts: readonly Part[], worlds: readonly PartWorld[]): number[] =>
  tallies.map((tally) =>
    parts.reduce(
      (total, { id, items }, p) =>
        tally.parts.has(id) ? join(tally, total, contribution(tally, items, at(worlds, p))) : total,
      neutral(tally),
    ),
  );
