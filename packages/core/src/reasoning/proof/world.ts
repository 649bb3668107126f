import type { Plan } from "../../model/plan";
import type { PlanIndex } from "../../model/plan-index";
import type { Readings } from "../../model/readings";
import type { Target } from "../../model/target";
import { at } from "../at";
import type { Ask, LeftOutReason } from "../model/ask";
import { asksOf } from "../model/ask";
import { constrain } from "../model/constrain";
import { type Frame, frameOf, type Place, withoutCommune } from "../model/frame";
import { linkOf, witness } from "../model/tallies";
import { type Choice, type Constraint, constraintOf, type Part, type Tally } from "../solver/constraint";
import { holdsIn, type Memo, type Solution, solve } from "../solver/solve";
import type { Objective } from "../solver/solve-part";

/** A target with what it asks. */
export interface Asked {
  readonly ask: Ask;
  readonly constraint: Constraint;
  readonly commitment: Target["commitment"];
}

export interface WorldOptions {
  readonly frame?: Frame;
  /** Worlds of the same plan and readings from which this differs in some units. */
  readonly base?: Worlds;
  readonly onStep?: (() => void) | undefined;
}

/** All worlds that a plan's units can be in, under some readings; questions are put to it. */
export class Worlds {
  readonly asked: readonly Asked[];
  readonly leftOut: readonly { readonly target: Target; readonly reason: LeftOutReason }[];
  readonly frame: Frame;
  private readonly memo: Memo;
  readonly parts: readonly Part[];
  private readonly laws: readonly Constraint[];
  private readonly witnesses = new Map<string, Constraint>();

  constructor(
    readonly plan: Plan,
    readonly readings: Readings,
    private readonly options: WorldOptions = {},
  ) {
    const { base } = options;
    this.frame = options.frame ?? frameOf(plan);
    this.memo = base?.memo ?? new WeakMap();
    const asks = asksOf(plan.targets, this.frame, readings);
    this.leftOut = asks.flatMap(({ target, ask }) => (typeof ask === "string" ? [{ target, reason: ask }] : []));
    this.asked = asks.flatMap(({ ask }) => (typeof ask === "string" ? [] : [base?.known(ask) ?? this.asking(ask)]));
    const judged = judgedUnits(this.asked, this.frame.index);
    this.parts = partsOf(this.frame, readings, judged, base);
    this.laws = readings.has("districts=all-communes")
      ? [...judged].map((unit) => {
          const tally = linkOf(unit, this.frame.communesOf(unit), this.frame, 0);
          return constraintOf({ tallies: [tally], parts: tally.parts });
        })
      : [];
  }

  /** A target with another question. */
  asking(ask: Ask): Asked {
    const { plan, readings, frame } = this;
    return { ask, constraint: constrain(ask, frame, readings), commitment: commitmentOf(ask.target, plan, readings) };
  }

  /** The same question put to the same units is the same constraint, and what was solved for it is kept. */
  private known({ target, population: { units } }: Ask): Asked | undefined {
    const known = this.asked.find(({ ask }) => ask.target === target);
    const before = known?.ask.population.units ?? [];
    const isSame = !known?.ask.each && before.length === units.length && before.every((unit, i) => unit === units[i]);
    return isSame ? known : undefined;
  }

  /** The same plan with the last counted commune of a place left out. */
  withoutLastOf(place: Place): Worlds {
    const frame = withoutCommune(this.frame, at(place.communes, place.communes.length - 1).id);
    return new Worlds(this.plan, this.readings, { ...this.options, frame, base: this });
  }

  /** The best world that meets the constraints; of equal ones a high one. */
  solve(constraints: readonly Constraint[], objective: Objective): Solution | undefined {
    return solve(this.parts, [...this.laws, ...constraints], objective, {
      memo: this.memo,
      onStep: this.options.onStep,
    });
  }

  /** How each unit ends in a world. */
  endsOf({ world }: Solution, look: (item: string, level: number, met: number) => void): void {
    for (const [p, { items }] of this.parts.entries())
      for (const [i, { id }] of items.entries()) {
        const { level, met } = at(at(world, p), i);
        look(id, level, met);
      }
  }

  /** Someone of those a target looks at meets no more than so many criteria. */
  someoneAt(ask: Ask, value: number): Constraint {
    const key = `${ask.target.id} ${ask.population.units[0]?.id} ${value}`;
    let known = this.witnesses.get(key);
    if (!known) {
      const tally = witness(ask, this.frame, (_, met) => (met <= value ? 1 : 0));
      // Nobody at all is no witness here.
      const strict: Tally = {
        ...tally,
        gives: (role, level, met) => (tally.gives(role, level, met) === 2 ? 1 : 0),
        kind: "at-least",
        need: 1,
      };
      this.witnesses.set(key, (known = constraintOf({ tallies: [strict], parts: tally.parts })));
    }
    return known;
  }

  /** Whether there is a world that meets them all. */
  hasOne(constraints: readonly Constraint[]): boolean {
    const all = [...this.laws, ...constraints];
    if (all.some(({ isImpossible }) => isImpossible)) return false;
    const highest = this.parts.map(({ items }) => items.map(({ choices }) => at(choices, 0)));
    if (all.every((constraint) => holdsIn(constraint, this.parts, highest))) return true;
    return this.solve(constraints, ANY) !== undefined;
  }
}

const ANY: Objective = { uid: "any", role: () => 0, priceOf: () => 0 };

/** The frame of the plan as an aspiration: what is set for the whole of it binds nobody. */
const commitmentOf = (target: Target, plan: Plan, readings: Readings): Target["commitment"] =>
  readings.has("frame=aspiration") && target.unit === plan.root ? "aspiration" : target.commitment;

/** Units above communes that some target looks at. */
export function judgedUnits(asked: readonly Pick<Asked, "ask">[], { isCommune }: PlanIndex): Set<string> {
  const units = asked.flatMap(({ ask }) => (ask.each ?? [ask]).flatMap(({ population }) => population.units));
  return new Set(units.filter((unit) => !isCommune(unit)).map(({ id }) => id));
}

function partsOf(frame: Frame, readings: Readings, judged: ReadonlySet<string>, base: Worlds | undefined): Part[] {
  const ends = new Map<number, Choice[]>();
  const choicesOf = (most: number): Choice[] => {
    let choices = ends.get(most);
    if (!choices) ends.set(most, (choices = endsOf(most, frame, readings)));
    return choices;
  };
  return frame.places.map((place, i) => {
    if (base && base.frame.places[i] === place) return at(base.parts, i);
    const { unit, communes } = place;
    const items = communes.map((commune) => ({ id: commune.id, choices: choicesOf(frame.criteriaOf(commune).length) }));
    return {
      id: unit.id,
      items: [...items, { id: unit.id, choices: judged.has(unit.id) ? [end(1, 0), end(0, 0)] : [end(0, 0)] }],
    };
  });
}

const end = (level: number, met: number): Choice => ({ level, met, cost: 0 });

/** Every way a commune can end, the highest first. */
function endsOf(most: number, { levels }: Frame, readings: Readings): Choice[] {
  const ends: Choice[] = [];
  for (let level = levels.length; level >= 0; level--)
    for (let met = most; met >= 0; met--)
      if (!readings.has("standard=all-criteria") || level > 0 === (met === most)) ends.push(end(level, met));
  return ends;
}
