import type { z } from "zod";
import { type Plan, planSchema } from "./plan";

/** One thing that is wrong in a plan, with the path to it (`targets[3].unit`). */
export interface PlanFault {
  readonly path: string;
  readonly message: string;
}

/** A plan that does not fit the schema or whose parts do not fit one another. */
export class PlanError extends Error {
  readonly code = "plan/invalid";
  constructor(readonly faults: readonly PlanFault[]) {
    super(`not a valid plan: ${faults.map((fault) => `${fault.path || "(whole)"}: ${fault.message}`).join("; ")}`);
    this.name = "PlanError";
  }
}

/**
 * Checks a plan and gives it back typed, with what the file may leave out filled in.
 * @throws {PlanError} naming each fault with its path
 */
export function parsePlan(input: unknown): Plan {
  const parsed = planSchema.safeParse(input);
  if (!parsed.success)
    throw new PlanError(parsed.error.issues.map((issue) => ({ path: pathName(issue.path), message: issue.message })));
  const faults = [...referenceFaults(parsed.data)];
  if (faults.length > 0) throw new PlanError(faults);
  return parsed.data;
}

function pathName(path: z.core.$ZodIssue["path"]): string {
  return path.reduce<string>(
    (name, key) => (typeof key === "number" ? `${name}[${key}]` : name ? `${name}.${String(key)}` : String(key)),
    "",
  );
}

/** What a schema cannot say: ids stand once and lead somewhere, units form a tree, stated counts are right. */
function* referenceFaults(plan: Plan): Generator<PlanFault> {
  const units = new Map(plan.units.map((unit) => [unit.id, unit]));
  const later = new Set(plan.laterUnits.flatMap((set) => set.units.map((unit) => unit.id)));
  if (!units.has(plan.root)) yield { path: "root", message: `no unit ${plan.root}` };
  for (const list of [
    "documents",
    "units",
    "agencies",
    "criteriaSets",
    "taskGroups",
    "tasks",
    "targets",
    "assumptions",
  ] as const)
    yield* repeated(list, plan[list]);
  for (const [i, unit] of plan.units.entries()) {
    if (unit.parent !== undefined && !units.has(unit.parent))
      yield { path: `units[${i}].parent`, message: `no unit ${unit.parent}` };
    if (unit.parent === undefined && unit.id !== plan.root)
      yield { path: `units[${i}].parent`, message: `${unit.id} hangs under no unit` };
    for (const successor of unit.successors)
      if (!later.has(successor)) yield { path: `units[${i}].successors`, message: `no later unit ${successor}` };
    if (isCyclic(unit.id, units)) yield { path: `units[${i}].parent`, message: `${unit.id} is above itself` };
  }
  const groups = new Set(plan.taskGroups.map((group) => group.id));
  const agencies = new Set(plan.agencies.map((agency) => agency.id));
  for (const [i, task] of plan.tasks.entries()) {
    if (!groups.has(task.group)) yield { path: `tasks[${i}].group`, message: `no task group ${task.group}` };
    for (const key of ["leadAgencies", "coordinatingAgencies"] as const)
      for (const id of task[key].agencies)
        if (!agencies.has(id)) yield { path: `tasks[${i}].${key}`, message: `no agency ${id}` };
  }
  const assumptions = new Set(plan.assumptions.map((assumption) => assumption.id));
  for (const [i, target] of plan.targets.entries()) {
    if (!units.has(target.unit)) yield { path: `targets[${i}].unit`, message: `no unit ${target.unit}` };
    for (const id of target.assumptions)
      if (!assumptions.has(id)) yield { path: `targets[${i}].assumptions`, message: `no assumption ${id}` };
    const { of, measure } = target.rule;
    if ((measure.kind === "mean" || measure.kind === "minimum") && of !== "commune")
      yield { path: `targets[${i}].rule.of`, message: `criteria are counted by commune, not by ${of}` };
    yield* populationFaults(plan, i, units);
  }
}

function* repeated(list: string, items: readonly { readonly id: string }[]): Generator<PlanFault> {
  const seen = new Set<string>();
  for (const [i, { id }] of items.entries()) {
    if (seen.has(id)) yield { path: `${list}[${i}].id`, message: `${id} stands twice` };
    seen.add(id);
  }
}

function isCyclic(id: string, units: ReadonlyMap<string, { readonly parent?: string | undefined }>): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined; at = units.get(at)?.parent) {
    if (seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}

function* populationFaults(
  plan: Plan,
  i: number,
  units: ReadonlyMap<string, Plan["units"][number]>,
): Generator<PlanFault> {
  const target = plan.targets[i]!;
  if (target.population === undefined || target.rule.measure.kind === "status") return;
  const isBeneath = (unit: Plan["units"][number] | undefined): boolean => {
    const seen = new Set<string>();
    for (let at = unit; at && !seen.has(at.id); at = at.parent === undefined ? undefined : units.get(at.parent)) {
      if (at.id === target.unit) return true;
      seen.add(at.id);
    }
    return false;
  };
  const { of } = target.rule;
  const types = target.rule.where?.kind === "types" ? target.rule.where.types : undefined;
  const counted = plan.units.filter(
    (unit) =>
      unit.level === of &&
      isBeneath(unit) &&
      (of !== "commune" || plan.countedTypes.includes(unit.type)) &&
      (!types || types.includes(unit.type)),
  ).length;
  if (counted !== target.population)
    yield {
      path: `targets[${i}].population`,
      message: `the text states ${target.population}, the plan has ${counted} such units`,
    };
}
