import type { Standard } from "./basics";
import type { CriteriaSet } from "./criteria-set";
import type { Plan } from "./plan";
import type { Target } from "./target";
import type { Task } from "./task";
import type { Unit, UnitLevel } from "./unit";

/** Look-ups over a plan, made once. Communes are always those of the counted types unless said otherwise. */
export interface PlanIndex {
  readonly plan: Plan;
  readonly root: Unit;
  readonly units: ReadonlyMap<string, Unit>;
  readonly tasks: ReadonlyMap<string, Task>;
  readonly targets: ReadonlyMap<string, Target>;
  readonly districts: readonly Unit[];
  /** The counted communes of the whole plan, in its order. */
  readonly communes: readonly Unit[];
  /** Counted communes beneath a unit; a commune is beneath itself. */
  communesOf(unitId: string): readonly Unit[];
  /** Units of a level beneath a unit, wards and townships left out at level `commune`. */
  unitsOf(unitId: string, level: UnitLevel): readonly Unit[];
  districtOf(unitId: string): Unit | undefined;
  isCounted(unit: Unit): boolean;
  /** The set a commune must meet for a standard, if the plan has one. */
  criteriaSet(standard: Standard): CriteriaSet | undefined;
}

const indexes = new WeakMap<Plan, PlanIndex>();

/** The index of a plan; the same plan gives the same index. */
export function indexPlan(plan: Plan): PlanIndex {
  let index = indexes.get(plan);
  if (!index) indexes.set(plan, (index = build(plan)));
  return index;
}

function build(plan: Plan): PlanIndex {
  const units = new Map(plan.units.map((unit) => [unit.id, unit]));
  const counted = new Set<string>(plan.countedTypes);
  const isCounted = (unit: Unit): boolean => unit.level === "commune" && counted.has(unit.type);
  const ancestors = (unit: Unit): Unit[] => {
    const chain: Unit[] = [unit];
    for (let up = unit.parent; up !== undefined; up = units.get(up)?.parent) {
      const parent = units.get(up);
      if (!parent || chain.includes(parent)) break;
      chain.push(parent);
    }
    return chain;
  };
  const beneath = new Map<string, Unit[]>();
  for (const unit of plan.units)
    for (const above of ancestors(unit)) {
      const list = beneath.get(above.id);
      if (list) list.push(unit);
      else beneath.set(above.id, [unit]);
    }
  const unitsOf = (id: string, level: UnitLevel): Unit[] =>
    (beneath.get(id) ?? []).filter((unit) => (level === "commune" ? isCounted(unit) : unit.level === level));
  const communesOf = new Map<string, Unit[]>();
  return {
    plan,
    root: units.get(plan.root)!,
    units,
    tasks: new Map(plan.tasks.map((task) => [task.id, task])),
    targets: new Map(plan.targets.map((target) => [target.id, target])),
    districts: plan.units.filter((unit) => unit.level === "district"),
    communes: plan.units.filter(isCounted),
    communesOf(id) {
      let list = communesOf.get(id);
      if (!list) communesOf.set(id, (list = unitsOf(id, "commune")));
      return list;
    },
    unitsOf,
    districtOf(id) {
      const unit = units.get(id);
      return unit && ancestors(unit).find((above) => above.level === "district");
    },
    isCounted,
    criteriaSet: (standard) => plan.criteriaSets.find((set) => set.level === "commune" && set.standard === standard),
  };
}
