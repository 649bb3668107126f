import type { Plan, Reading, Target, Unit } from "@ntm-kit/core";
import { CRITERIA } from "./small-plans";

/**
 * How every unit of a small plan ends: level and criteria of communes, 0 or 1 of units above. Written from the
 * definitions alone.
 */
export interface World {
  readonly level: ReadonlyMap<string, number>;
  readonly met: ReadonlyMap<string, number>;
}

export const LEVELS = ["standard", "advanced", "model"] as const;
const height = (standard: string): number => LEVELS.indexOf(standard as (typeof LEVELS)[number]) + 1;

export const communesOf = (plan: Plan): Unit[] => plan.units.filter((unit) => unit.level === "commune");
export const uppersOf = (plan: Plan): Unit[] => plan.units.filter((unit) => unit.level !== "commune");

export function isBeneath(plan: Plan, unit: Unit, above: string): boolean {
  if (unit.id === above) return true;
  const parent = plan.units.find(({ id }) => id === unit.parent);
  return parent !== undefined && isBeneath(plan, parent, above);
}

interface Looked {
  readonly units: readonly Unit[];
  /** Whether who belongs depends on how the units end. */
  readonly isOpen: boolean;
  belongs(level: number): boolean;
}

const layerOf = ({ measure, of }: Target["rule"]): string =>
  measure.kind === "each" && measure.measure.kind === "status" ? measure.of : of;

export function lookedAt(target: Target, plan: Plan, readings: ReadonlySet<Reading>): Looked {
  const { rule } = target;
  const where = [rule.where].flat()[0];
  if (rule.measure.kind === "status")
    return { units: plan.units.filter(({ id }) => id === target.unit), isOpen: false, belongs: () => true };
  const units = plan.units.filter(
    (unit) =>
      unit.level === layerOf(rule) &&
      isBeneath(plan, unit, target.unit) &&
      (where?.kind !== "types" || (where.types as readonly string[]).includes(unit.type)) &&
      (where?.kind !== "units" || where.units.includes(unit.id)),
  );
  if (where?.kind === "at") return { units, isOpen: true, belongs: (level) => level >= height(where.standard) };
  if (where?.kind === "not-at") return { units, isOpen: true, belongs: (level) => level < height(where.standard) };
  const isRest = rule.measure.kind === "mean" && !where && readings.has("mean=remaining");
  return { units, isOpen: isRest, belongs: (level) => !isRest || level < 1 };
}

const compare = (a: number, operator: string, b: number): boolean => {
  const d = Math.abs(a - b) < 1e-9 ? 0 : a - b;
  return operator === ">="
    ? d >= 0
    : operator === ">"
      ? d > 0
      : operator === "<="
        ? d <= 0
        : operator === "<"
          ? d < 0
          : d === 0;
};

/** The number of a target in a world; undefined where nobody is counted. */
export function numberIn(target: Target, world: World, plan: Plan, readings: ReadonlySet<Reading>): number | undefined {
  const { measure } = target.rule;
  const { units, belongs } = lookedAt(target, plan, readings);
  const members = units.filter(({ id }) => belongs(world.level.get(id)!));
  if (measure.kind !== "each") return plainNumber(measure, members, world, readings);
  const numbers = plan.units
    .filter(({ level }) => level === measure.of)
    .flatMap(({ id }) => {
      const own = members.filter((unit) => isBeneath(plan, unit, id));
      return own.length === 0 ? [] : (plainNumber(measure.measure, own, world, readings) ?? []);
    });
  return numbers.length === 0 ? undefined : Math.min(...numbers);
}

type Measure = Target["rule"]["measure"];

function plainNumber(
  measure: Exclude<Measure, { kind: "each" }>,
  members: readonly Unit[],
  world: World,
  readings: ReadonlySet<Reading>,
): number | undefined {
  const separate = readings.has("counts=separate") && (measure.kind === "count" || measure.kind === "share");
  const at = ({ id }: Unit): boolean => {
    if (!("standard" in measure) || measure.standard === undefined) return false;
    const level = world.level.get(id)!;
    return separate ? level === height(measure.standard) : level >= height(measure.standard);
  };
  const met = members.map(({ id }) => world.met.get(id)!);
  switch (measure.kind) {
    case "mean":
      return members.length === 0 ? undefined : met.reduce((a, b) => a + b, 0) / members.length;
    case "minimum":
      return members.length === 0 ? undefined : Math.min(...met);
    case "share":
      return members.length === 0 ? undefined : members.filter(at).length / members.length;
    case "newly": {
      const { baseline = [], baselineCount = 0 } = measure;
      const fresh = members.filter((unit) => at(unit) && !baseline.includes(unit.id)).length;
      return Math.max(0, fresh - baselineCount);
    }
    default:
      return members.filter(at).length;
  }
}

/** Whether somebody is counted. */
export function countsSomebody(target: Target, world: World, plan: Plan, readings: ReadonlySet<Reading>): boolean {
  const { units, isOpen, belongs } = lookedAt(target, plan, readings);
  if (target.rule.measure.kind === "each") return numberIn(target, world, plan, readings) !== undefined;
  return !isOpen || units.some(({ id }) => belongs(world.level.get(id)!));
}

export function holds(target: Target, world: World, plan: Plan, readings: ReadonlySet<Reading>): boolean {
  const { measure, operator, where } = target.rule;
  const plain = measure.kind === "each" ? measure.measure : measure;
  if (plain.kind === "status" && plain.kept && readings.has("kept=given")) return true;
  const filter = [where].flat()[0];
  const required = target.required as number;
  if (
    readings.has("remaining=beyond-required") &&
    measure.kind === "minimum" &&
    filter?.kind === "not-at" &&
    (operator === ">=" || operator === ">")
  ) {
    const { units, belongs } = lookedAt(target, plan, readings);
    const missing = units.filter(({ id }) => !compare(world.met.get(id)!, operator, required));
    const first = plan.targets.find(
      ({ unit, rule }) =>
        unit === target.unit &&
        rule.measure.kind === "count" &&
        rule.measure.standard === filter.standard &&
        rule.operator === ">=",
    );
    return (
      missing.every(({ id }) => !belongs(world.level.get(id)!)) && missing.length <= ((first?.required as number) ?? 0)
    );
  }
  const value = numberIn(target, world, plan, readings);
  return value === undefined || compare(value, operator, required);
}

/** Every world of a small plan that the readings allow. */
export function worldsOf(plan: Plan, readings: ReadonlySet<Reading>): World[] {
  const [communes, uppers] = [communesOf(plan), uppersOf(plan)];
  const ends: { level: number; met: number }[] = [];
  for (let level = 0; level <= LEVELS.length; level++)
    for (let met = 0; met <= CRITERIA.length; met++)
      if (!readings.has("standard=all-criteria") || level > 0 === (met === CRITERIA.length)) ends.push({ level, met });
  let worlds: World[] = [{ level: new Map(), met: new Map() }];
  for (const { id } of communes)
    worlds = worlds.flatMap((world) =>
      ends.map(({ level, met }) => ({
        level: new Map(world.level).set(id, level),
        met: new Map(world.met).set(id, met),
      })),
    );
  for (const { id } of uppers)
    worlds = worlds.flatMap((world) =>
      [0, 1].flatMap((level) => {
        const beneath = communes.filter((commune) => isBeneath(plan, commune, id));
        const isAllowed =
          level === 0 ||
          !readings.has("districts=all-communes") ||
          beneath.every((commune) => world.level.get(commune.id)! >= 1);
        return isAllowed ? [{ level: new Map(world.level).set(id, level), met: world.met }] : [];
      }),
    );
  return worlds;
}
