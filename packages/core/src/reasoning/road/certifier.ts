import { isAsGood } from "../solver/axis";
import { type Constraint, isLocal, type PartWorld, type Tally } from "../solver/constraint";
import { type Multipliers, multipliers } from "../solver/multipliers";
import { holdsIn, isOwnOf, type Solution, solvedPart, solvedParts, talliesOf } from "../solver/solve";
import type { SolvedPart } from "../solver/solve-part";
import type { Option } from "../solver/space";
import type { AimedTarget, RoadProblem } from "./problem";

/**
 * Answers one question quickly, many times over: whether some of the targets alone cost as much as all. The bound of all targets
 * shows it where leaving some out changes nothing in the districts they are set for; a cheaper ending of those districts alone
 * refutes it; only where neither does the whole is solved again.
 */
export class Certifier {
  private readonly tallies: readonly Tally[];
  private readonly lists: readonly SolvedPart[];
  private readonly prices: readonly number[];
  private readonly worth: Multipliers | undefined;
  /** What each part pays in the best answer, and what it brings to the shared tallies. */
  private readonly now: readonly Option[];
  private readonly place: ReadonlyMap<string, number>;

  constructor(
    private readonly problem: RoadProblem,
    private readonly best: Solution,
    private readonly cost: number,
  ) {
    const { parts, laws, constraints, prices, memo } = problem;
    this.tallies = talliesOf(best.active);
    this.lists = solvedParts(parts, [...laws, ...constraints], best.active, prices.cost, memo);
    const steps = this.lists.map(({ list }) => list.states);
    this.worth = this.tallies.length > 0 ? multipliers(this.tallies, steps) : undefined;
    this.prices = this.worth?.prices ?? [];
    this.now = parts.map(({ items }, p) => this.endOf(items, best.world[p]!));
    this.place = new Map(parts.map(({ id }, p) => [id, p]));
  }

  costAsMuch(rest: readonly AimedTarget[]): boolean {
    const left = new Set(rest.map(({ constraint }) => constraint));
    const gone = this.problem.constraints.filter((constraint) => !left.has(constraint));
    if (gone.some((constraint) => this.best.active.includes(constraint))) return this.solveAgain(left);
    const changed = this.changedBy(gone, left);
    const lost = [...changed].reduce(
      (sum, [p, { list }]) => sum + this.reduced(this.lists[p]!.list.states) - this.reduced(list.states),
      0,
    );
    const bound = (this.worth?.bound ?? this.cost) - lost;
    if (bound > this.cost - 1 + 1e-6) return true;
    return this.isCheaper(changed, left) ? false : this.solveAgain(left);
  }

  private endOf(items: RoadProblem["parts"][number]["items"], world: PartWorld): Option {
    const gives = this.tallies.map((tally) =>
      items.reduce((sum, { id }, i) => sum + tally.gives(tally.role(id), world[i]!.level, world[i]!.met), 0),
    );
    return { gives, price: world.reduce((sum, { cost }) => sum + cost, 0) };
  }

  /** Parts that some targets were set for, solved without them. */
  private changedBy(gone: readonly Constraint[], left: ReadonlySet<Constraint>): Map<number, SolvedPart> {
    const { parts, memo, prices, laws } = this.problem;
    const touched = new Set(
      gone.flatMap((constraint) => [...constraint.parts].filter((part) => isOwnOf(constraint, part))),
    );
    const own = new Map<string, Constraint[]>([...touched].map((part) => [part, []]));
    for (const constraint of [...laws, ...left])
      for (const part of constraint.parts)
        if (own.has(part) && isOwnOf(constraint, part)) own.get(part)!.push(constraint);
    return new Map(
      [...touched].flatMap((id) => {
        const p = this.place.get(id);
        return p === undefined
          ? []
          : [[p, solvedPart(parts[p]!, own.get(id)!, this.best.active, prices.cost, memo)] as const];
      }),
    );
  }

  /** Least price of a part once what it brings is paid for. */
  private reduced(states: readonly Option[]): number {
    return states.reduce(
      (least, { gives, price }) =>
        Math.min(
          least,
          this.prices.reduce((sum, each, d) => sum - each * gives[d]!, price),
        ),
      Number.POSITIVE_INFINITY,
    );
  }

  /** Whether the changed parts can end more cheaply and still bring what they bring now, and all that is left holds then. */
  private isCheaper(changed: ReadonlyMap<number, SolvedPart>, left: ReadonlySet<Constraint>): boolean {
    const world = [...this.best.world];
    let saved = 0;
    for (const [p, part] of changed) {
      const { gives, price } = this.now[p]!;
      const brings = (given: readonly number[]): boolean =>
        this.tallies.every((axis, d) => isAsGood(axis, given[d]!, gives[d]!));
      const cheaper = part.list.states.find((state) => state.price < price && brings(state.gives));
      if (!cheaper) continue;
      const picked = part.pick((given) => (brings(given) ? 0 : undefined));
      if (!picked) continue;
      world[p] = picked;
      saved += price - cheaper.price;
    }
    const { laws, parts } = this.problem;
    const open = [...laws, ...left].filter(
      (constraint) => !isLocal(constraint) && !this.best.active.includes(constraint),
    );
    return saved > 0 && open.every((constraint) => holdsIn(constraint, parts, world));
  }

  private solveAgain(left: ReadonlySet<Constraint>): boolean {
    const { prices } = this.problem;
    const found = this.problem.solve([...left], prices.cost, this.best.active);
    return found !== undefined && found.price >= this.cost;
  }
}
