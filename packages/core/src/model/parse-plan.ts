import { type Plan, planSchema } from "./plan";
import { PlanError, type PlanFault, schemaFault } from "./plan-fault";

/**
 * Checks a plan and gives it back typed, with what the file may leave out filled in.
 * @throws {PlanError} naming each fault with its path
 */
export function parsePlan(input: unknown): Plan {
  const parsed = planSchema.safeParse(input);
  if (!parsed.success) throw new PlanError(parsed.error.issues.map(schemaFault));
  const faults = [...referenceFaults(parsed.data)];
  if (faults.length > 0) throw new PlanError(faults);
  return parsed.data;
}

const fault = (path: string, vi: string, message: string): PlanFault => ({ path, message, vi });

/** What a schema cannot say: ids stand once and lead somewhere, units form a tree, stated counts are right. */
function* referenceFaults(plan: Plan): Generator<PlanFault> {
  const units = new Map(plan.units.map((unit) => [unit.id, unit]));
  const later = new Set(plan.laterUnits.flatMap((set) => set.units.map((unit) => unit.id)));
  if (!units.has(plan.root)) yield fault("root", `không có đơn vị ${plan.root}`, `no unit ${plan.root}`);
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
      yield fault(`units[${i}].parent`, `không có đơn vị ${unit.parent}`, `no unit ${unit.parent}`);
    if (unit.parent === undefined && unit.id !== plan.root)
      yield fault(`units[${i}].parent`, `${unit.id} không thuộc đơn vị nào`, `${unit.id} hangs under no unit`);
    for (const successor of unit.successors)
      if (!later.has(successor))
        yield fault(`units[${i}].successors`, `không có đơn vị mới ${successor}`, `no later unit ${successor}`);
    if (isCyclic(unit.id, units))
      yield fault(`units[${i}].parent`, `${unit.id} là cấp trên của chính nó`, `${unit.id} is above itself`);
  }
  const groups = new Set(plan.taskGroups.map((group) => group.id));
  const agencies = new Set(plan.agencies.map((agency) => agency.id));
  for (const [i, task] of plan.tasks.entries()) {
    if (!groups.has(task.group))
      yield fault(`tasks[${i}].group`, `không có nhóm nhiệm vụ ${task.group}`, `no task group ${task.group}`);
    for (const key of ["leadAgencies", "coordinatingAgencies"] as const)
      for (const id of task[key].agencies)
        if (!agencies.has(id)) yield fault(`tasks[${i}].${key}`, `không có cơ quan ${id}`, `no agency ${id}`);
  }
  const assumptions = new Set(plan.assumptions.map((assumption) => assumption.id));
  for (const [i, target] of plan.targets.entries()) {
    if (!units.has(target.unit))
      yield fault(`targets[${i}].unit`, `không có đơn vị ${target.unit}`, `no unit ${target.unit}`);
    for (const id of target.assumptions)
      if (!assumptions.has(id))
        yield fault(`targets[${i}].assumptions`, `không có cách hiểu ${id}`, `no assumption ${id}`);
    const { of, measure } = target.rule;
    if ((measure.kind === "mean" || measure.kind === "minimum") && of !== "commune")
      yield fault(
        `targets[${i}].rule.of`,
        `tiêu chí tính theo commune, không theo ${of}`,
        `criteria are counted by commune, not by ${of}`,
      );
    yield* populationFaults(plan, i, units);
  }
}

function* repeated(list: string, items: readonly { readonly id: string }[]): Generator<PlanFault> {
  const seen = new Set<string>();
  for (const [i, { id }] of items.entries()) {
    if (seen.has(id)) yield fault(`${list}[${i}].id`, `${id} có hai lần`, `${id} stands twice`);
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
    yield fault(
      `targets[${i}].population`,
      `văn bản ghi ${target.population}, kế hoạch có ${counted} đơn vị như vậy`,
      `the text states ${target.population}, the plan has ${counted} such units`,
    );
}
