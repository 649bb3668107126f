import type { Plan } from "../../model/plan";
import type { PlanIndex } from "../../model/plan-index";
import type { Reading, Readings } from "../../model/readings";
import type { Target } from "../../model/target";
import { at } from "../at";
import type { Ask, LeftOutReason } from "../model/ask";
import { asksOf } from "../model/ask";
import { constrain, readAs } from "../model/constrain";
import { type Frame, frameOf, type UpperPlace, withoutCommune } from "../model/frame";
import { linkOf, witness } from "../model/tallies";
import {
  type Constraint,
  constraintOf,
  type Part,
  type PartWorld,
  type Tally,
  type UnitChoice,
} from "../solver/constraint";
import { firstChoicesOf, holdsIn } from "../solver/given";
import type { Objective } from "../solver/objective";
import { Memo, type Solution, solve } from "../solver/solve";
import { Counterexamples } from "./counterexamples";

/** A target with what it asks. */
export interface AskedTarget {
  readonly ask: Ask;
  readonly constraint: Constraint;
  readonly commitment: Target["commitment"];
}

export interface WorldOptions {
  readonly frame?: Frame;
  /** The commune that the base has and this has not. */
  readonly without?: string;
  /** Worlds of the same plan from which this differs in some units or readings. */
  readonly base?: Worlds;
  readonly onStep?: (() => void) | undefined;
}

/** All worlds that a plan's units can be in, under some readings; questions are put to it. */
export class Worlds {
  readonly asked: readonly AskedTarget[];
  private readonly byTarget: ReadonlyMap<Target, AskedTarget>;
  readonly leftOut: readonly { readonly target: Target; readonly reason: LeftOutReason }[];
  readonly frame: Frame;
  private readonly memo: Memo;
  readonly parts: readonly Part[];
  /** All units as high as can be. */
  private readonly highest: readonly PartWorld[];
  readonly judged: ReadonlySet<string>;
  private readonly laws: readonly Constraint[];
  private readonly witnesses: Map<string, readonly Constraint[]>;
  private readonly counterexamples: Counterexamples;
  /** The world that was found last. */
  private latest: readonly PartWorld[] | undefined;

  constructor(
    readonly plan: Plan,
    readonly readings: Readings,
    private readonly options: WorldOptions = {},
  ) {
    const { base } = options;
    this.frame = options.frame ?? frameOf(plan);
    this.memo = base?.memo ?? new Memo();
    this.witnesses = base && base.frame === this.frame ? base.witnesses : new Map();
    const asks = asksOf(plan.targets, this.frame, readings, (target) => this.askedBefore(target)?.ask);
    this.leftOut = asks.flatMap(({ target, ask }) => (typeof ask === "string" ? [{ target, reason: ask }] : []));
    this.asked = asks.flatMap(({ ask }) => {
      if (typeof ask === "string") return [];
      // An ask that was taken over is the very object.
      const known = base?.byTarget.get(ask.target);
      return [this.asking(ask, known?.ask === ask ? known.constraint : undefined)];
    });
    this.byTarget = new Map(this.asked.map((one) => [one.ask.target, one]));
    this.judged = base?.judged ?? judgedUnits(this.asked, this.frame.index);
    this.parts = partsOf(this.frame, readings, this.judged, base);
    this.highest = this.parts.map(firstChoicesOf);
    this.counterexamples = new Counterexamples(this.parts, base?.counterexamples);
    this.laws = readings.has("districts=all-communes")
      ? [...this.judged].map((unit) => {
          const tally = linkOf(unit, this.frame.communesOf(unit), this.frame, 0);
          return constraintOf({ tallies: [tally], parts: tally.parts });
        })
      : [];
  }

  /**
   * Whether all that can be here could be in the worlds of the base, as far as anybody looks at the units that are left:
   * what followed there from some constraints follows here from the same. More readings only leave fewer worlds.
   */
  get hasNoMoreThanBase(): boolean {
    const { base } = this.options;
    return base !== undefined && [...base.readings].every((reading) => this.readings.has(reading));
  }

  /** A target with another question. */
  asking(ask: Ask, known?: Constraint): AskedTarget {
    const { plan, readings, frame } = this;
    const constraint = known ?? constrain(ask, frame, readings);
    return { ask, constraint, commitment: commitmentOf(ask.target, plan, readings) };
  }

  /** The same question put to the same units is the same constraint, and what was solved for it is kept. */
  private askedBefore(target: Target): AskedTarget | undefined {
    const { base, without } = this.options;
    const known = base?.byTarget.get(target);
    if (!base || !known || readAs(known.ask, this.readings) !== readAs(known.ask, base.readings)) return undefined;
    const { each, population } = known.ask;
    const isSame = base.frame === this.frame || !(each || population.units.some(({ id }) => id === without));
    return isSame ? known : undefined;
  }

  /** The same plan with the last counted commune of a place left out. */
  withoutLastOf(place: UpperPlace): Worlds {
    const without = at(place.communes, place.communes.length - 1).id;
    const frame = withoutCommune(this.frame, without);
    return new Worlds(this.plan, this.readings, { ...this.options, frame, without, base: this });
  }

  /** The best world that meets the constraints; of equal ones a high one. */
  solve(constraints: readonly Constraint[], objective: Objective): Solution | undefined {
    const { memo, options } = this;
    const found = solve(this.parts, [...this.laws, ...constraints], objective, { memo, onStep: options.onStep });
    this.latest = found?.world;
    return found;
  }

  /**
   * Whether a target is known not to follow from some constraints: a world that was found before meets them, and not
   * the target. Where none does, `refutes` looks for one.
   */
  isRefuted({ constraint }: AskedTarget, constraints: readonly Constraint[], refutes: () => boolean): boolean {
    const { parts, counterexamples, laws } = this;
    const all = [...laws, ...constraints];
    const id = constraint.target ?? "";
    const isKnown =
      !all.some(({ isImpossible }) => isImpossible) &&
      counterexamples
        .of(id)
        .some((world) => !holdsIn(constraint, parts, world) && all.every((one) => holdsIn(one, parts, world)));
    if (isKnown) return true;
    const isFound = refutes();
    if (isFound && this.latest) counterexamples.add(id, this.latest);
    return isFound;
  }

  /** How each unit ends in a world. */
  endsOf({ world }: Solution, look: (item: string, level: number, met: number) => void): void {
    for (const [p, { items }] of this.parts.entries())
      for (const [i, { id }] of items.entries()) {
        const { level, met } = at(at(world, p), i);
        look(id, level, met);
      }
  }

  /**
   * Whether there is a world that meets some constraints and in which someone of those a target looks at meets no more
   * than so many criteria. Asked of each part in turn, since what is asked of one part alone is soon answered.
   */
  hasSomeoneAt(ask: Ask, value: number, constraints: readonly Constraint[]): boolean {
    return this.someoneAt(ask, value).some((someone) => this.hasOne([...constraints, someone]));
  }

  private someoneAt(ask: Ask, value: number): readonly Constraint[] {
    const { frame } = this;
    const { units } = ask.population;
    const key = `${ask.target.id} ${units[0]?.id} ${value}`;
    let known = this.witnesses.get(key);
    if (!known) {
      known = frame.places.flatMap(({ unit: { id: place } }) => {
        const own = units.filter(({ id }) => frame.placeOf.get(id) === place);
        if (own.length === 0) return [];
        const tally = witness({ ...ask, population: { ...ask.population, units: own } }, frame, (_, met) =>
          met <= value ? 1 : 0,
        );
        // Nobody at all is no witness here.
        const strict: Tally = {
          ...tally,
          gives: (role, level, met) => (tally.gives(role, level, met) === 2 ? 1 : 0),
          kind: "at-least",
          need: 1,
        };
        const words = JSON.stringify(["someone", value, ask.target.rule.where]);
        return [constraintOf({ words, tallies: [strict], parts: tally.parts })];
      });
      this.witnesses.set(key, known);
    }
    return known;
  }

  /** Whether there is a world that meets them all. */
  hasOne(constraints: readonly Constraint[]): boolean {
    const all = [...this.laws, ...constraints];
    if (all.some(({ isImpossible }) => isImpossible)) return false;
    if (all.every((constraint) => holdsIn(constraint, this.parts, this.highest))) return true;
    return this.solve(constraints, ANY) !== undefined;
  }
}

export const ANY: Objective = { uid: "any", enough: "price", role: () => 0, priceOf: () => 0 };

/** The frame of the plan as an aspiration: what is set for the whole of it binds nobody. */
const commitmentOf = (target: Target, plan: Plan, readings: Readings): Target["commitment"] =>
  readings.has("frame=aspiration") && target.unit === plan.root ? "aspiration" : target.commitment;

/** Units above communes that some target looks at. */
export function judgedUnits(asked: readonly Pick<AskedTarget, "ask">[], { isCommune }: PlanIndex): Set<string> {
  const units = asked.flatMap(({ ask }) => (ask.each ?? [ask]).flatMap(({ population }) => population.units));
  return new Set(units.filter((unit) => !isCommune(unit)).map(({ id }) => id));
}

/** The reading that leaves units fewer ways to end. */
const ALL_CRITERIA: Reading = "standard=all-criteria";

function partsOf(frame: Frame, readings: Readings, judged: ReadonlySet<string>, base: Worlds | undefined): Part[] {
  const isReadAlike = base?.readings.has(ALL_CRITERIA) === readings.has(ALL_CRITERIA);
  const ends = new Map<number, UnitChoice[]>();
  const choicesOf = (most: number): UnitChoice[] => {
    let choices = ends.get(most);
    if (!choices) ends.set(most, (choices = endsOf(most, frame, readings)));
    return choices;
  };
  return frame.places.map((place, i) => {
    const { unit, communes } = place;
    if (base && isReadAlike && base.frame.places[i] === place) return at(base.parts, i);
    const items = communes.map((commune) => ({ id: commune.id, choices: choicesOf(frame.criteriaOf(commune).length) }));
    return {
      id: unit.id,
      items: [...items, { id: unit.id, choices: judged.has(unit.id) ? [end(1, 0), end(0, 0)] : [end(0, 0)] }],
    };
  });
}

const end = (level: number, met: number): UnitChoice => ({ level, met, cost: 0 });

/** Every way a commune can end, the highest first. */
function endsOf(most: number, { levels }: Frame, readings: Readings): UnitChoice[] {
  const ends: UnitChoice[] = [];
  for (let level = levels.length; level >= 0; level--)
    for (let met = most; met >= 0; met--)
      if (!readings.has(ALL_CRITERIA) || level > 0 === (met === most)) ends.push(end(level, met));
  return ends;
}
