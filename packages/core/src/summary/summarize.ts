import { type Facts, factsOf, type Interval } from "../facts";
import type { Language } from "../findings/words";
import type { IsoDate } from "../model/basics";
import type { Plan } from "../model/plan";
import { indexPlan, type PlanIndex } from "../model/plan-index";
import { type Unit, unitTitle } from "../model/unit";
import type { Dataset } from "../records/dataset";
import type { Summary, SummaryUnit } from "../report/report";
import { countTasks } from "./count-tasks";

export interface SummarizeOptions {
  readonly asOf: IsoDate;
  readonly language: Language;
  /** Facts of this very dataset, where the caller has them already. */
  readonly facts?: Facts;
}

/** What a summary holds beside its head, targets and counts of findings. */
export type SummaryBody = Pick<Summary, "units" | "criteria" | "near" | "tasks">;

/** At most this many criteria short of the standard is near to it. */
const NEAR = 2;

/** Communes by district and criterion, who is near to the standard, and tasks by agency, group and due date. */
export function summarize(plan: Plan, dataset: Dataset, options: SummarizeOptions): SummaryBody {
  const { asOf, language } = options;
  const index = indexPlan(plan);
  const facts = options.facts ?? factsOf(index, dataset);
  return {
    units: [index.root, ...index.districts.filter((unit) => unit.id !== index.root.id)].map((unit) =>
      summarizeUnit(unit, index, facts),
    ),
    criteria: summarizeCriteria(index, facts),
    near: nearToStandard(index, facts),
    tasks: countTasks(index, facts.merged, asOf, language),
  };
}

function summarizeUnit(unit: Unit, index: PlanIndex, facts: Facts): SummaryUnit {
  const communes = index.communesOf(unit.id).map((commune) => facts.communes.get(commune.id)!);
  const sum = (of: (commune: (typeof communes)[number]) => Interval): [number, number] =>
    communes.reduce<[number, number]>(([low, high], commune) => [low + of(commune)[0], high + of(commune)[1]], [0, 0]);
  const [low, high] = sum((commune) => commune.criteria);
  const n = communes.length;
  const district = unit.level === "district" ? facts.districts.get(unit.id)?.at : undefined;
  return {
    id: unit.id,
    name: unitTitle(unit),
    communes: n,
    reported: communes.filter((commune) => commune.reported).length,
    standard: sum((commune) => commune.at.standard),
    advanced: sum((commune) => commune.at.advanced),
    model: sum((commune) => commune.at.model),
    meanCriteria: n === 0 ? [null, null] : [low / n, high / n],
    minCriteria:
      n === 0
        ? [null, null]
        : [
            Math.min(...communes.map((commune) => commune.criteria[0])),
            Math.min(...communes.map((commune) => commune.criteria[1])),
          ],
    ...(district
      ? { districtStandard: district[0] === 1 ? "met" : district[1] === 0 ? "not-met" : "undetermined" }
      : {}),
  };
}

function summarizeCriteria(index: PlanIndex, facts: Facts): Summary["criteria"] {
  const communes = [...facts.communes.values()];
  return (index.criteriaSet("standard")?.criteria ?? []).map(({ number, name }) => {
    let met = 0;
    let notMet = 0;
    for (const { record } of communes) {
      const value = record?.marks[number]?.value;
      if (value === "met") met++;
      else if (value === "not-met") notMet++;
    }
    return { number, name, met, notMet, notReported: communes.length - met - notMet };
  });
}

/** Communes that are certainly not at the standard and miss one or two criteria, nothing of them being open; fewest first. */
function nearToStandard(index: PlanIndex, facts: Facts): Summary["near"] {
  const numbers = index.criteriaSet("standard")?.criteria.map((criterion) => criterion.number) ?? [];
  const near: { unit: string; missing: string[] }[] = [];
  for (const commune of facts.communes.values()) {
    if (commune.at.standard[1] !== 0 || commune.criteria[0] !== commune.criteria[1]) continue;
    const missing = numbers.filter((number) => commune.record?.marks[number]?.value === "not-met");
    if (missing.length >= 1 && missing.length <= NEAR && commune.criteria[0] === numbers.length - missing.length)
      near.push({ unit: commune.unit.id, missing });
  }
  return near.sort((a, b) => a.missing.length - b.missing.length);
}
