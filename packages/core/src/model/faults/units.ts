import { layersOf } from "../plan-index";
import type { Unit } from "../unit";
import { fault, type PlanRule } from "./fault";

/** Units form one tree under the root, each of a layer and of groups that the plan has. */
export const unitTree: PlanRule = function* ({ plan, units }) {
  const layers = new Set(layersOf(plan).map(({ id }) => id));
  const groups = new Set((plan.groups ?? []).map(({ id }) => id));
  const later = new Set(plan.laterUnits.flatMap((set) => set.units.map((unit) => unit.id)));
  const unknown = (path: string, of: Unit, vi: string, en: string) => fault("plan/id-unknown", path, { vi, en }, of.id);
  if (!units.has(plan.root))
    yield fault("plan/id-unknown", "root", { vi: `không có đơn vị ${plan.root}`, en: `no unit ${plan.root}` });
  for (const [i, unit] of plan.units.entries()) {
    const { id, parent, level } = unit;
    if (!layers.has(level))
      yield unknown(`units[${i}].level`, unit, `không có cấp ${level} trong layers`, `no layer ${level}`);
    if (parent !== undefined && !units.has(parent))
      yield unknown(`units[${i}].parent`, unit, `không có đơn vị ${parent}`, `no unit ${parent}`);
    if (parent === undefined && id !== plan.root)
      yield unknown(`units[${i}].parent`, unit, `${id} không thuộc đơn vị nào`, `${id} hangs under no unit`);
    if (isCyclic(id, units))
      yield unknown(`units[${i}].parent`, unit, `${id} là cấp trên của chính nó`, `${id} is above itself`);
    for (const successor of unit.successors)
      if (!later.has(successor))
        yield unknown(`units[${i}].successors`, unit, `không có đơn vị mới ${successor}`, `no later unit ${successor}`);
    for (const [k, group] of (unit.groups ?? []).entries())
      if (!groups.has(group))
        yield unknown(`units[${i}].groups[${k}]`, unit, `không có nhóm ${group}`, `no group ${group}`);
  }
};

function isCyclic(id: string, units: ReadonlyMap<string, Unit>): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined; at = units.get(at)?.parent) {
    if (seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}

/** A code of the statistics office belongs to one unit; an empty one says nothing. */
export const codesOnce: PlanRule = function* ({ plan }) {
  const seen = new Map<string, string>();
  for (const [i, { id, code }] of plan.units.entries()) {
    const first = seen.get(code);
    if (code !== "" && first !== undefined)
      yield fault(
        "plan/code-repeats",
        `units[${i}].code`,
        { vi: `mã ${code} đã là của ${first}`, en: `code ${code} is that of ${first}` },
        id,
      );
    if (first === undefined) seen.set(code, id);
  }
};
