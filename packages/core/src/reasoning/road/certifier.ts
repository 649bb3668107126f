import { at } from "../at";
import { accepts, isAsGood, isSum, join, neutral } from "../solver/axis";
import { type Constraint, isLocal, ownByPart, type Part, type PartWorld, type Tally } from "../solver/constraint";
import { holdsIn } from "../solver/given";
import { reducedPrice } from "../solver/multipliers";
import type { PricedPart } from "../solver/priced-part";
import { isLimited, type Solution, talliesOf } from "../solver/solve";
import type { SolvedPart } from "../solver/solve-part";
import type { Option } from "../solver/space";
import type { AimedTarget, RoadProblem } from "./problem";

/** A part as some of the targets leave it. */
interface Ending {
  /** All it can bring for at most so much. */
  within(price: number): SolvedPart;
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
 * those districts alone refutes it; only where neither does the whole is solved again. In a plan so large that this
 * takes too long, what the bound does not show counts as not so: the targets that stay are enough, not always fewest.
 */
export class Certifier {
  /** Nothing is solved again: what the bound does not show is not said. */
  private readonly isLimited: boolean;
  private readonly tallies: readonly Tally[];
  private readonly places: readonly Place[];
  /** Cheaper worlds that were found where some targets were left out: they often meet the next ones too. */
  private readonly cheaper: (readonly PartWorld[])[] = [];
  /** Constraints over several parts that the best answer meets by itself, with what it comes to. */
  private readonly open: readonly { readonly constraint: Constraint; readonly totals: readonly number[] }[];

  constructor(
    private readonly problem: RoadProblem,
    private readonly best: Solution,
    private readonly cost: number,
  ) {
    const { parts, laws, constraints } = problem;
    this.isLimited = isLimited(parts, best.active);
    this.tallies = talliesOf(best.active);
    const own = ownByPart(parts, constraints);
    const ownLaws = ownByPart(parts, laws);
    this.places = parts.map((part, p) => ({
      part,
      laws: at(ownLaws, p),
      own: at(own, p),
      world: at(best.world, p),
      now: this.endOf(part, at(best.world, p)),
      whole: this.ending(part, [...at(ownLaws, p), ...at(own, p)]).reduced,
      endings: new Map(),
    }));
    this.open = [...laws, ...constraints]
      .filter((constraint) => !isLocal(constraint) && !best.active.includes(constraint))
      .map((constraint) => ({ constraint, totals: totalsOf(constraint, parts, best.world) }));
  }

  costAsMuch(rest: readonly AimedTarget[]): boolean {
    const meetsRest = (world: readonly PartWorld[]): boolean =>
      rest.every(({ constraint }) => holdsIn(constraint, this.problem.parts, world));
    if (this.cheaper.some(meetsRest)) return false;
    const left = new Set(rest.map(({ constraint }) => constraint));
    const gone = this.best.active.filter((constraint) => constraint.target !== undefined && !left.has(constraint));
    if (gone.length > 0) return this.isLimited ? this.isBoundWithout(gone, left) : this.solveAgain(left);
    const changed = this.places.flatMap((place) => {
      const ending = this.endingOf(place, left);
      return ending ? [{ place, ending }] : [];
    });
    const lost = changed.reduce((sum, { place, ending }) => sum + place.whole - ending.reduced, 0);
    const { prices } = this.problem;
    const { worth } = this.best;
    if (worth ? worth.bound - lost > prices.mostOf(this.cost - 1) : lost === 0) return true;
    if (this.isLimited) return false;
    return this.isCheaper(changed, left) ? false : this.solveAgain(left);
  }

  /** Whether the bound is as high where some shared numbers are worth nothing. */
  private isBoundWithout(gone: readonly Constraint[], left: ReadonlySet<Constraint>): boolean {
    const { problem, best, places } = this;
    const { memo, prices } = problem;
    const lost = new Set(gone.flatMap(({ tallies }) => tallies));
    const worth = this.tallies.map((tally, d) => (lost.has(tally) ? 0 : (best.worth?.prices[d] ?? 0)));
    let bound = this.tallies.reduce((sum, { need }, d) => sum + (worth[d] === 0 ? 0 : at(worth, d) * need), 0);
    for (const { part, laws, own } of places) {
      const mine = [...laws, ...own.filter((constraint) => left.has(constraint))];
      bound += memo.pricedPart(part, mine, best.active, prices.rank).least(worth)?.reduced ?? Number.POSITIVE_INFINITY;
    }
    return bound > prices.mostOf(this.cost - 1);
  }

  private ending(part: Part, own: readonly Constraint[]): Ending {
    const { memo, prices } = this.problem;
    const { active, worth } = this.best;
    if (!worth) {
      const solved = memo.solvedPart(part, own, [], prices.anyRank);
      return { within: () => solved, reduced: prices.costOf(at(solved.list.states, 0).price) };
    }
    const priced: PricedPart = memo.pricedPart(part, own, active, prices.rank);
    const reduced = priced.least(worth.prices)?.reduced ?? Number.POSITIVE_INFINITY;
    return { within: (price) => priced.within(worth.prices, price + 1e-3), reduced };
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
      ending = this.ending(part, [...laws, ...own.filter((constraint) => left.has(constraint))]);
      endings.set(key, ending);
    }
    return ending;
  }

  private cheaperOf({ now }: Place, ending: Ending): NonNullable<Ending["cheaper"]> | null {
    if (ending.cheaper !== undefined) return ending.cheaper;
    const brings = (given: readonly number[]): boolean =>
      this.tallies.every((axis, d) => isAsGood(axis, at(given, d), at(now.gives, d)));
    const solved = ending.within(reducedPrice(now, this.best.worth?.prices ?? []));
    const state = solved.list.states.find(({ gives, price }) => price < now.price && brings(gives));
    const world = state && solved.pick((given) => (brings(given) ? 0 : undefined));
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
    const { active } = this.best;
    const found = this.problem.solve([...left], prices.anyRank, { active, atMost: prices.mostOf(this.cost - 1) });
    if (found === undefined || prices.costOf(found.price) >= this.cost) return true;
    this.cheaper.push(found.world);
    return false;
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
