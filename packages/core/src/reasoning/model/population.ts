import type { Target } from "../../model/target";
import type { Unit } from "../../model/unit";
import { type Frame, levelOf } from "./frame";

/** Whom a target looks at: units that are fixed, and whether one of them belongs at the level it ends at. */
export interface Population {
  readonly units: readonly Unit[];
  /** Who belongs depends on how the units end. */
  readonly isOpen: boolean;
  belongs(level: number): boolean;
}

/** A filter in any of its kinds. */
export interface Filter {
  readonly kind: string;
  readonly standard?: string | undefined;
  readonly types?: readonly string[] | undefined;
  readonly groups?: readonly string[] | undefined;
  readonly units?: readonly string[] | undefined;
}

export const filtersOf = ({ rule }: Target): readonly Filter[] => {
  const where: Filter | readonly Filter[] | undefined = rule.where;
  if (where === undefined) return [];
  return "kind" in where ? [where] : where;
};

/** Units of the level beneath `unit` that the filters leave. */
export function populationOf(unit: string, level: string, filters: readonly Filter[], frame: Frame): Population {
  const isLeft = filters.map((filter) => unitTest(filter));
  const atLevel = filters.flatMap((filter) => levelTest(filter, frame) ?? []);
  const all = level === frame.index.countedLevel ? frame.communesOf(unit) : frame.index.unitsOf(unit, level);
  return {
    units: all.filter((member) => isLeft.every((test) => test(member))),
    isOpen: atLevel.length > 0,
    belongs: allOf(atLevel),
  };
}

/** Asked of very many worlds: most targets have no such filter, or one. */
function allOf(tests: readonly ((level: number) => boolean)[]): (level: number) => boolean {
  const [first, ...others] = tests;
  if (!first) return () => true;
  return others.length === 0 ? first : (level) => tests.every((test) => test(level));
}

function unitTest({ kind, types, groups, units }: Filter): (unit: Unit) => boolean {
  switch (kind) {
    case "types":
      return (unit) => types?.includes(unit.type) ?? true;
    case "in-group":
      return (unit) => groupsOf(unit).some((group) => groups?.includes(group));
    case "units":
      return (unit) => units?.includes(unit.id) ?? true;
    default:
      return () => true;
  }
}

const groupsOf = (unit: Unit): readonly string[] => (unit as { groups?: readonly string[] }).groups ?? [];

function levelTest({ kind, standard }: Filter, frame: Frame): ((level: number) => boolean) | undefined {
  const height = levelOf(frame, standard ?? "");
  if (kind === "at") return (level) => level >= height;
  return kind === "not-at" ? (level) => level < height : undefined;
}
