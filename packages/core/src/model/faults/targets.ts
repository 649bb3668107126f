import { filtersOf, passesFixed } from "../filters";
import { layersOf, standardsOf } from "../plan-index";
import type { Measure, PlainMeasure, PopulationFilter, Required, Target } from "../target";
import type { Unit } from "../unit";
import { fault, type PlanInQuestion, type PlanRule } from "./fault";

const inner = (measure: Measure): PlainMeasure => (measure.kind === "each" ? measure.measure : measure);

/** An id that a target names, what it should be the id of, and where it stands. */
type Named = readonly [path: string, of: keyof Known, id: string];

interface Known {
  readonly units: ReadonlySet<string>;
  readonly layers: ReadonlySet<string>;
  readonly standards: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
  readonly criteria: ReadonlySet<string>;
  readonly assumptions: ReadonlySet<string>;
}

const WORDS: Readonly<Record<keyof Known, { readonly vi: string; readonly en: string }>> = {
  units: { vi: "không có đơn vị", en: "no unit" },
  layers: { vi: "không có cấp", en: "no layer" },
  standards: { vi: "không có mức", en: "no standard" },
  groups: { vi: "không có nhóm", en: "no group" },
  indicators: { vi: "không có chỉ tiêu", en: "no indicator" },
  criteria: { vi: "không có tiêu chí", en: "no criterion" },
  assumptions: { vi: "không có cách hiểu", en: "no assumption" },
};

function* namedBy({ unit, rule, assumptions }: Target): Generator<Named> {
  yield ["unit", "units", unit];
  yield ["rule.of", "layers", rule.of];
  if (rule.measure.kind === "each") yield ["rule.measure.of", "layers", rule.measure.of];
  const measure = inner(rule.measure);
  const path = rule.measure.kind === "each" ? "rule.measure.measure" : "rule.measure";
  if ("standard" in measure && measure.standard !== undefined)
    yield [`${path}.standard`, "standards", measure.standard];
  if ("criterion" in measure && measure.criterion !== undefined)
    yield [`${path}.criterion`, "criteria", measure.criterion];
  if (measure.kind === "quantity") yield [`${path}.of`, "indicators", measure.of];
  if (measure.kind === "newly") for (const id of measure.baseline ?? []) yield [`${path}.baseline`, "units", id];
  for (const [k, filter] of filtersOf(rule).entries())
    yield* namedByFilter(filter, Array.isArray(rule.where) ? `rule.where[${k}]` : "rule.where");
  for (const id of assumptions) yield ["assumptions", "assumptions", id];
}

function* namedByFilter(filter: PopulationFilter, path: string): Generator<Named> {
  switch (filter.kind) {
    case "at":
    case "not-at":
      yield [`${path}.standard`, "standards", filter.standard];
      return;
    case "in-group":
      for (const id of filter.groups) yield [`${path}.groups`, "groups", id];
      return;
    case "units":
      for (const id of filter.units) yield [`${path}.units`, "units", id];
  }
}

/** Targets name units, layers, standards, groups, indicators, criteria and readings that the plan has. */
export const targetReferences: PlanRule = function* ({ plan, units }) {
  const ids = (list: readonly { readonly id: string }[] | undefined) => new Set((list ?? []).map(({ id }) => id));
  const known: Known = {
    units: new Set(units.keys()),
    layers: ids(layersOf(plan)),
    standards: ids(standardsOf(plan)),
    groups: ids(plan.groups),
    indicators: ids(plan.indicators),
    criteria: new Set(plan.criteriaSets.flatMap((set) => set.criteria.map(({ number }) => number))),
    assumptions: ids(plan.assumptions),
  };
  for (const [i, target] of plan.targets.entries())
    for (const [path, of, id] of namedBy(target))
      if (!known[of].has(id))
        yield fault(
          "plan/id-unknown",
          `targets[${i}].${path}`,
          { vi: `${WORDS[of].vi} ${id}`, en: `${WORDS[of].en} ${id}` },
          target.id,
        );
};

/** Criteria are counted of the counted layer alone. */
export const criteriaOfCommunes: PlanRule = function* ({ plan }) {
  const counted = layersOf(plan).at(-1)?.id;
  for (const [i, { id, rule }] of plan.targets.entries()) {
    const { kind } = inner(rule.measure);
    if ((kind === "mean" || kind === "minimum") && rule.of !== counted)
      yield fault(
        "plan/invalid",
        `targets[${i}].rule.of`,
        {
          vi: `tiêu chí tính theo ${counted}, không theo ${rule.of}`,
          en: `criteria are counted by ${counted}, not by ${rule.of}`,
        },
        id,
      );
  }
};

/** Everything that a target and its milestones ask for. */
function* requiredOf(plan: PlanInQuestion["plan"]): Generator<readonly [path: string, Required, Target]> {
  for (const [i, target] of plan.targets.entries()) {
    yield [`targets[${i}].required`, target.required, target];
    for (const [k, { required }] of (target.milestones ?? []).entries())
      yield [`targets[${i}].milestones[${k}].required`, required, target];
  }
}

/** A share is 0 to 1; a range is asked for with `in`, a number with every other operator. */
export const requiredFits: PlanRule = function* ({ plan }) {
  for (const [path, required, { id, rule }] of requiredOf(plan)) {
    const ends = typeof required === "number" ? [required] : [required.from, required.to];
    if (inner(rule.measure).kind === "share" && ends.some((end) => end < 0 || end > 1))
      yield fault(
        "plan/share-out-of-range",
        path,
        {
          vi: `tỷ lệ ghi từ 0 đến 1 (65% là 0.65), không ghi ${ends.join("–")}`,
          en: `a share is 0 to 1 (65% is 0.65), not ${ends.join(" to ")}`,
        },
        id,
      );
    if ((typeof required === "object") !== (rule.operator === "in"))
      yield fault(
        "plan/invalid",
        path,
        {
          vi: 'khoảng { "from", "to" } đi với phép so sánh “in”, một số đi với các phép khác',
          en: 'a range { "from", "to" } goes with the operator “in”, a number with the others',
        },
        id,
      );
  }
};

/** The number of units that the text states is that of the plan. */
export const populationStated: PlanRule = function* ({ plan, units }) {
  const counted = layersOf(plan).at(-1)?.id;
  for (const [i, { id, unit, rule, population }] of plan.targets.entries()) {
    if (population === undefined || inner(rule.measure).kind === "status") continue;
    const filters = filtersOf(rule);
    const found = plan.units.filter(
      (member) =>
        member.level === rule.of &&
        isBeneath(member, unit, units) &&
        (rule.of !== counted || plan.countedTypes.includes(member.type)) &&
        passesFixed(member, filters),
    ).length;
    if (found !== population)
      yield fault(
        "plan/invalid",
        `targets[${i}].population`,
        {
          vi: `văn bản ghi ${population}, kế hoạch có ${found} đơn vị như vậy`,
          en: `the text states ${population}, the plan has ${found} such units`,
        },
        id,
      );
  }
};

function isBeneath(unit: Unit, above: string, units: ReadonlyMap<string, Unit>): boolean {
  const seen = new Set<string>();
  let at: Unit | undefined = unit;
  while (at && !seen.has(at.id)) {
    if (at.id === above) return true;
    seen.add(at.id);
    at = at.parent === undefined ? undefined : units.get(at.parent);
  }
  return false;
}
