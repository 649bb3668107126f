import type { Plan } from "../../model/plan";
import { indexPlan, type PlanIndex } from "../../model/plan-index";
import type { Unit } from "../../model/unit";

/** The units of a plan as reasoning looks at them. */
export interface Frame {
  readonly index: PlanIndex;
  /** Ids of the standards, lowest first; level 1 is the first of them. */
  readonly levels: readonly string[];
  /** Units right above counted communes in the plan's order, then those above them, the lower before the higher. */
  readonly places: readonly UpperPlace[];
  /** Unit to the place it is solved in. */
  readonly placeOf: ReadonlyMap<string, string>;
  /** Counted communes beneath each unit above communes. */
  communesOf(unit: string): readonly Unit[];
  /** Numbers of the criteria that a commune must meet for the standard, as in its set. */
  criteriaOf(commune: Unit): readonly string[];
}

/** A unit above communes with the counted communes that hang right under it. */
export interface UpperPlace {
  readonly unit: Unit;
  readonly communes: readonly Unit[];
}

const frames = new WeakMap<Plan, Frame>();

export function frameOf(plan: Plan): Frame {
  let frame = frames.get(plan);
  if (!frame) frames.set(plan, (frame = build(indexPlan(plan))));
  return frame;
}

/** The same frame with one commune less. */
export function withoutCommune(frame: Frame, commune: string): Frame {
  const isLeft = (unit: Unit): boolean => unit.id !== commune;
  return {
    ...frame,
    places: frame.places.map((place) =>
      place.communes.some((unit) => !isLeft(unit)) ? { ...place, communes: place.communes.filter(isLeft) } : place,
    ),
    communesOf: (unit) => frame.communesOf(unit).filter(isLeft),
  };
}

function build(index: PlanIndex): Frame {
  const beneath = new Map<string, Unit[]>();
  for (const commune of index.communes) {
    const list = beneath.get(commune.parent ?? "");
    if (list) list.push(commune);
    else beneath.set(commune.parent ?? "", [commune]);
  }
  const above = index.plan.units.filter((unit) => !index.isCommune(unit));
  const withCommunes = above.filter((unit) => beneath.has(unit.id));
  const others = above.filter((unit) => !beneath.has(unit.id)).sort((a, b) => depthOf(b, index) - depthOf(a, index));
  const places = [...withCommunes, ...others].map((unit) => ({ unit, communes: beneath.get(unit.id) ?? [] }));
  return {
    index,
    levels: index.standardIds,
    places,
    placeOf: new Map(
      places.flatMap(({ unit, communes }) => [unit, ...communes].map(({ id }) => [id, unit.id] as const)),
    ),
    communesOf: (unit) => index.communesOf(unit),
    criteriaOf: (commune) => numbersOf(index, commune),
  };
}

const numbersOf = (index: PlanIndex, commune: Unit): readonly string[] =>
  index.criteriaSet(index.plainStandard, commune)?.criteria.map(({ number }) => number) ?? [];

function depthOf(unit: Unit, { units }: PlanIndex): number {
  let depth = 0;
  for (let at = unit; at.parent !== undefined; depth++) {
    const parent = units.get(at.parent);
    if (!parent) break;
    at = parent;
  }
  return depth;
}

/** Level of a standard, 1 for the first; 0 where the plan has no such standard. */
export const levelOf = ({ levels }: Frame, standard: string): number => levels.indexOf(standard) + 1;
