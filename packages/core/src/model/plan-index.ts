import { OptionError } from "../option-error";
import type { Standard } from "./basics";
import type { CriteriaSet } from "./criteria-set";
import { DEFAULT_LAYERS, DEFAULT_STANDARDS } from "./default-layers";
import { groupsOfSet } from "./groups-of-set";
import type { Layer, QuantityIndicator, StandardLevel } from "./layers";
import { withMilestones } from "./milestones";
import type { Plan } from "./plan";
import type { Target } from "./target";
import type { Task } from "./task";
import type { Unit, UnitLevel } from "./unit";

/**
 * Look-ups over a plan, made once and shared by all who ask for them. Communes are always those of the counted types
 * unless said otherwise.
 */
export interface PlanIndex {
  /** The plan itself. */
  readonly plan: Plan;
  /** The unit of the plan as a whole. */
  readonly root: Unit;
  /** All units by id, those that are not counted too. */
  readonly units: ReadonlyMap<string, Unit>;
  /** Tasks by id. */
  readonly tasks: ReadonlyMap<string, Task>;
  /** All targets in the plan's order; each milestone is one, after its own target. */
  readonly targets: ReadonlyMap<string, Target>;
  /** Layers of units, from the root down; the last is the counted one. */
  readonly layers: readonly Layer[];
  /** Standards, lowest first; each includes those before it. */
  readonly standards: readonly StandardLevel[];
  /** Their ids, lowest first. The first is the one that criteria alone can show to be reached. */
  readonly standardIds: readonly Standard[];
  /** The lowest standard. */
  readonly plainStandard: Standard;
  /** Id of the layer that is counted. */
  readonly countedLevel: UnitLevel;
  /**
   * Id of the layer directly above the counted one of which the plan lists units; the counted one itself where the plan
   * has no other.
   */
  readonly upperLevel: UnitLevel;
  /** Quantities that sheets state of units. */
  readonly indicators: readonly QuantityIndicator[];
  /**
   * Units of the layer directly above the communes: what sheets have headings, blocks and totals for. May be the root
   * alone.
   */
  readonly districts: readonly Unit[];
  /** The counted communes of the whole plan, in its order. */
  readonly communes: readonly Unit[];
  /** Counted communes beneath a unit; a commune is beneath itself. */
  communesOf(unitId: string): readonly Unit[];
  /** Units of a level beneath a unit, wards and townships left out at the counted one. */
  unitsOf(unitId: string, level: UnitLevel): readonly Unit[];
  /** The unit of the layer directly above the communes that a unit belongs to, or is. */
  districtOf(unitId: string): Unit | undefined;
  /** The unit of a layer that a unit belongs to, or is. */
  above(unitId: string, level: UnitLevel): Unit | undefined;
  /** Whether a unit is of the layer directly above the communes. */
  isUpper(unit: Unit): boolean;
  /** Whether a unit is of the counted layer, whatever its type. */
  isCommune(unit: Unit): boolean;
  /** Whether a unit is of the counted layer and of a counted type. */
  isCounted(unit: Unit): boolean;
  /** What a unit is called; its id where the plan does not list it. */
  nameOf(unitId: string): string;
  /** How high a standard stands, 0 the lowest; -1 where the plan does not know it. */
  heightOf(standard: Standard): number;
  /**
   * The set a commune must meet for a standard: that of its groups, else the one for all. Without a commune the one for
   * all, else the first.
   */
  criteriaSet(standard: Standard, commune?: Unit): CriteriaSet | undefined;
}

const indexes = new WeakMap<Plan, PlanIndex>();

/**
 * The index of a plan; the same plan gives the same index. A plan that you write yourself is looked at once: give a new
 * object for a plan that has changed.
 * @throws {OptionError} for what is no plan: its id, nothing, a promise of it
 * @example
 * const { units, targets } = indexPlan(plan);
 * console.log(units.get("song-mau/tan-minh")?.name, targets.size);
 */
export function indexPlan(plan: Plan): PlanIndex {
  let index = indexes.get(plan);
  if (!index) indexes.set(plan, (index = Object.freeze(build(plan))));
  return index;
}

/** The layers of a plan: those it names, else the usual ones that its units have. */
export function layersOf(plan: Pick<Plan, "layers" | "units">): readonly Layer[] {
  if (plan.layers) return plan.layers;
  const used = new Set(plan.units.map((unit) => unit.level));
  return DEFAULT_LAYERS.filter(({ id }) => used.has(id) || id === "commune");
}

/** The standards of a plan: those it names, else the usual three. */
export const standardsOf = (plan: Pick<Plan, "standards">): readonly StandardLevel[] =>
  plan.standards ?? DEFAULT_STANDARDS;

/** @throws {RangeError} where the plan does not list its own root, which no plan that was parsed does */
function rootOf({ id, root }: Plan, units: ReadonlyMap<string, Unit>): Unit {
  const unit = units.get(root);
  if (!unit) throw new RangeError(`the plan ${id} has no unit ${root} for its root`);
  return unit;
}

function build(plan: Plan): PlanIndex {
  if (!Array.isArray(plan?.units))
    throw new OptionError("plan", plan, "a plan, as parsePlan or loadPlan of @ntm-kit/plans gives it,");
  const units = new Map(plan.units.map((unit) => [unit.id, unit]));
  const { layers, countedLevel, upperLevel } = levelsOf(plan);
  const standards = standardsOf(plan);
  const standardIds = standards.map(({ id }) => id);
  const counted = new Set<string>(plan.countedTypes);
  const isCommune = (unit: Unit): boolean => unit.level === countedLevel;
  const isCounted = (unit: Unit): boolean => isCommune(unit) && counted.has(unit.type);
  const above = (id: string, level: UnitLevel): Unit | undefined => unitAbove(id, level, units);
  const beneath = unitsBeneath(plan, units);
  const unitsOf = (id: string, level: UnitLevel): readonly Unit[] =>
    (beneath.get(id) ?? []).filter((unit) => (level === countedLevel ? isCounted(unit) : unit.level === level));
  const setsOf = kept((standard: Standard) =>
    plan.criteriaSets.filter((set) => set.level === countedLevel && set.standard === standard),
  );
  return {
    plan,
    root: rootOf(plan, units),
    units,
    tasks: new Map(plan.tasks.map((task) => [task.id, task])),
    targets: new Map(plan.targets.flatMap(withMilestones).map((target) => [target.id, target])),
    layers,
    standards,
    standardIds,
    plainStandard: standardIds[0] ?? "standard",
    countedLevel,
    upperLevel,
    indicators: plan.indicators ?? [],
    districts: plan.units.filter((unit) => unit.level === upperLevel),
    communes: plan.units.filter(isCounted),
    communesOf: kept((id: string) => unitsOf(id, countedLevel)),
    unitsOf,
    districtOf: (id) => above(id, upperLevel),
    above,
    isUpper: (unit) => unit.level === upperLevel && upperLevel !== countedLevel,
    isCommune,
    isCounted,
    nameOf: (id) => units.get(id)?.name ?? id,
    heightOf: (standard) => standardIds.indexOf(standard),
    criteriaSet: (standard, commune) => setOfCommune(setsOf(standard), commune),
  };
}

/** The layers of a plan, the one that is counted, and the one above it that has units. */
function levelsOf(plan: Plan): Pick<PlanIndex, "layers" | "countedLevel" | "upperLevel"> {
  const layers = layersOf(plan);
  const countedLevel = layers.at(-1)?.id ?? "commune";
  // A plan of a country may list its provinces and none of the units beneath them.
  const levels = new Set(plan.units.map(({ level }) => level));
  const uppers = layers.slice(0, -1);
  const upperLevel = (uppers.findLast(({ id }) => levels.has(id)) ?? uppers.at(-1))?.id ?? countedLevel;
  return { layers, countedLevel, upperLevel };
}

type Units = ReadonlyMap<string, Unit>;

/** A unit and those above it, up to the root. */
function ancestors(unit: Unit, units: Units): Unit[] {
  const chain: Unit[] = [unit];
  for (let up = unit.parent; up !== undefined; up = units.get(up)?.parent) {
    const parent = units.get(up);
    if (!parent || chain.includes(parent)) break;
    chain.push(parent);
  }
  return chain;
}

function unitAbove(id: string, level: UnitLevel, units: Units): Unit | undefined {
  const unit = units.get(id);
  if (!unit || unit.level === level) return unit;
  // Asked of every commune of a run, and mostly of the unit right above it.
  const parent = unit.parent === undefined ? undefined : units.get(unit.parent);
  return parent?.level === level ? parent : ancestors(unit, units).find((entry) => entry.level === level);
}

/** By id of a unit: itself and all units beneath it, in the order of the plan. */
function unitsBeneath(plan: Plan, units: Units): ReadonlyMap<string, readonly Unit[]> {
  const beneath = new Map<string, Unit[]>();
  for (const unit of plan.units)
    for (const { id } of ancestors(unit, units)) {
      const list = beneath.get(id);
      if (list) list.push(unit);
      else beneath.set(id, [unit]);
    }
  return beneath;
}

/** An answer that is found once for each key. */
function kept<Value>(find: (key: string) => Value): (key: string) => Value {
  const answers = new Map<string, Value>();
  return (key) => {
    let answer = answers.get(key);
    if (answer === undefined) answers.set(key, (answer = find(key)));
    return answer;
  };
}

function setOfCommune(sets: readonly CriteriaSet[], commune?: Unit): CriteriaSet | undefined {
  if (sets.length < 2) return sets[0];
  const ofGroup = commune?.groups && sets.find((set) => groupsOfSet(set).some((id) => commune.groups?.includes(id)));
  return ofGroup ?? sets.find((set) => groupsOfSet(set).length === 0) ?? (commune ? undefined : sets[0]);
}
