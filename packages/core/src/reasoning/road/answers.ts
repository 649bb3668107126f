import { at, of } from "../at";
import type { PartWorld } from "../solver/constraint";
import type { Objective } from "../solver/objective";
import { isLimited, type Solution } from "../solver/solve";
import { possibleIn, STAYS, STEPS } from "./possible";
import type { RoadProblem } from "./problem";
import { twinsOf } from "./twins";

/** Units with a step in every answer of the least cost, and in some. */
export interface OpenAnswers {
  readonly must: ReadonlySet<string>;
  readonly may: ReadonlySet<string>;
}

/**
 * What units can do in answers of the least cost. Those that no target tells apart are asked about together; what the
 * bound forbids is not asked about at all. For the rest other answers are looked for, each as unlike those that are
 * known as can be; where one brings nothing new, each unit that is left is asked about by itself.
 */
export function openAnswers(problem: RoadProblem, best: Solution, cost: number): OpenAnswers {
  const answers = new Answers(problem, best, cost);
  if (isLimited(problem.parts, best.active)) answers.lookForUnlike(ROUNDS);
  else {
    answers.lookForUnlike();
    answers.askEach();
  }
  return { must: answers.doing((seen) => seen === STEPS), may: answers.doing((seen) => (seen & STEPS) !== 0) };
}

/** Other answers that are looked for in a plan so large that not every unit can be asked about. */
const ROUNDS = 1;

class Answers {
  private readonly twins: ReadonlyMap<string, string>;
  /** What units of a kind can do, and what they do in the answers that are known. */
  private readonly can: ReadonlyMap<string, number>;
  private readonly seen = new Map<string, number>();
  private readonly scale: number;

  constructor(
    private readonly problem: RoadProblem,
    private readonly best: Solution,
    private readonly cost: number,
  ) {
    this.twins = twinsOf(problem.parts, [...problem.laws, ...problem.constraints]);
    this.can = possibleIn(problem, best, cost);
    this.scale = 4 * (this.twins.size + 1);
    this.note(best.world);
  }

  doing(is: (seen: number) => boolean): Set<string> {
    return new Set([...this.twins].filter(([, kind]) => is(of(this.seen, kind))).map(([unit]) => unit));
  }

  lookForUnlike(rounds = Number.POSITIVE_INFINITY): void {
    for (let round = 0; round < rounds; round++) {
      const open = this.open();
      if (open.length === 0) return;
      const found = this.ask(open, { uid: `unlike ${round}`, enough: "soon" });
      if (!found || !this.note(found.world)) return;
    }
  }

  askEach(): void {
    for (const kind of this.open()) {
      if (!this.isOpen(kind)) continue;
      const found = this.ask([kind], { uid: `unlike ${kind}`, enough: "any" }, this.cost * this.scale);
      if (found) this.note(found.world);
    }
  }

  private isOpen(kind: string): boolean {
    return (of(this.can, kind) & ~of(this.seen, kind)) !== 0;
  }

  private open(): string[] {
    return [...new Set(this.twins.values())].filter((kind) => this.isOpen(kind));
  }

  private ask(kinds: readonly string[], how: Pick<Objective, "uid" | "enough">, atMost?: number): Solution | undefined {
    const { problem, best, twins, seen } = this;
    problem.onStep();
    const asked = new Set(kinds);
    const rolesOf = new Map(
      [...twins].flatMap(([unit, kind]) => (asked.has(kind) ? [[unit, of(seen, kind)] as const] : [])),
    );
    return problem.solve(problem.constraints, unlike(rolesOf, this.scale, how), { active: best.active, atMost });
  }

  /** Takes down what units do in an answer, where it costs as little. @returns whether some of it was not known */
  private note(world: readonly PartWorld[]): boolean {
    const done = this.problem.parts.flatMap(({ items }, p) =>
      items.map(({ id }, i) => ({ kind: of(this.twins, id), price: at(at(world, p), i).cost })),
    );
    if (done.reduce((sum, { price }) => sum + price, 0) > this.cost) return false;
    let isNew = false;
    for (const { kind, price } of done) {
      const known = this.seen.get(kind) ?? 0;
      const now = known | (price > 0 ? STEPS : STAYS);
      if (now !== known) isNew = true;
      this.seen.set(kind, now);
    }
    return isNew;
  }
}

/** Least cost first, then as few units as can be that do as they do in every known answer. */
function unlike(
  roles: ReadonlyMap<string, number>,
  scale: number,
  { uid, enough }: Pick<Objective, "uid" | "enough">,
): Objective {
  return {
    uid,
    uidIn: ({ items }) => (items.some(({ id }) => roles.has(id)) ? uid : `cost ${scale}`),
    unit: scale,
    enough,
    role: (item) => roles.get(item) ?? 0,
    priceOf: (role, { cost: price }) => price * scale + (role === (price > 0 ? STEPS : STAYS) ? 1 : 0),
  };
}
