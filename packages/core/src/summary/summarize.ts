import { checkGiven } from "../check-given";
import { checkNames, namesOf } from "../check-names";
import { checkLanguage } from "../check-option";
import { type AtStandards, atStandard, type Facts, factsOf, type Interval } from "../facts";
import type { Language } from "../findings/words";
import { leastOf, sumOf } from "../intervals";
import type { IsoDate } from "../model/basics";
import type { Plan } from "../model/plan";
import { indexPlan, type PlanIndex } from "../model/plan-index";
import { STANDARDS } from "../model/standards";
import type { Unit } from "../model/unit";
import { unitTitle } from "../model/unit-phrase";
import type { Dataset } from "../records/dataset";
import type { Summary, SummaryLabels, SummaryUnit } from "../report/summary";
import { capital } from "../text/capital";
import { layerWord, layerWords } from "../words/layer";
import { standardShort } from "../words/standard";
import { countTasks } from "./count-tasks";
import { NEAR, standingsOf } from "./standings";

const NAMES = namesOf<SummarizeOptions>({
  asOf: true,
  language: true,
  facts: ["facts, as factsOf gives them,", "object", "communes", "judgedOn"],
});

/** The day judged and the language of a summary. */
export interface SummarizeOptions {
  /** The day judged. */
  readonly asOf: IsoDate;
  /** Of names and titles. */
  readonly language: Language;
  /** Facts of this very dataset, where the caller has them already. */
  readonly facts?: Facts | undefined;
}

/** What a summary holds beside its head, targets and counts of findings. */
export type SummaryBody = Pick<Summary, "labels" | "units" | "groups" | "criteria" | "near" | "standings" | "tasks">;

/**
 * Communes by district and criterion, who is near to the standard, and tasks by agency, group and due date.
 *
 * @example
 * const { units, near } = summarize(plan, dataset, { asOf: "2025-12-31", language: "en" });
 */
export function summarize(plan: Plan, dataset: Dataset, options: SummarizeOptions): SummaryBody {
  const { asOf, language }: SummarizeOptions = Object(options);
  checkNames(options, NAMES);
  checkLanguage(language);
  const index = indexPlan(plan);
  const facts = options.facts ?? factsOf(index, dataset, { asOf });
  return {
    labels: summaryLabels(index),
    units: [index.root, ...index.districts.filter((unit) => unit.id !== index.root.id)].map((unit) =>
      summarizeUnit(unit, index, facts),
    ),
    ...(plan.groups ? { groups: summarizeGroups(plan.groups, index, facts, language) } : {}),
    criteria: summarizeCriteria(index, facts),
    near: nearToStandard(index, facts),
    standings: standingsOf(index, facts),
    tasks: countTasks(index, facts.merged, asOf, language),
  };
}

function summarizeUnit(unit: Unit, index: PlanIndex, facts: Facts): SummaryUnit {
  const own = facts.districts.get(unit.id);
  return {
    id: unit.id,
    name: unitTitle(unit),
    ...figuresOf(index.communesOf(unit.id), index, facts),
    ...(own ? { unitStandard: ownStandards(own.standards) } : {}),
    ...(own && unit.level === index.upperLevel ? { districtStandard: statusOf(own.at) } : {}),
  };
}

function summarizeGroups(
  groups: NonNullable<Plan["groups"]>,
  index: PlanIndex,
  facts: Facts,
  language: Language,
): SummaryUnit[] {
  return groups.map(({ id, name, nameEn }) => ({
    id,
    name: capital(language === "en" ? (nameEn ?? name) : name),
    ...figuresOf(
      index.communes.filter((commune) => commune.groups?.includes(id)),
      index,
      facts,
    ),
  }));
}

function figuresOf(of: readonly Unit[], index: PlanIndex, facts: Facts): Omit<SummaryUnit, "id" | "name"> {
  const communes = of.flatMap((commune) => facts.communes.get(commune.id) ?? []);
  const criteria = communes.map((commune) => commune.criteria);
  const [low, high] = sumOf(criteria);
  const n = communes.length;
  const standards = Object.fromEntries(
    index.standardIds.map((standard) => [standard, sumOf(communes.map(({ at }) => atStandard(at, standard)))]),
  );
  return {
    communes: n,
    reported: communes.filter((commune) => commune.reported).length,
    standards,
    ...Object.fromEntries(STANDARDS.flatMap((id) => (standards[id] ? [[id, standards[id]]] : []))),
    meanCriteria: n === 0 ? [null, null] : [low / n, high / n],
    minCriteria: n === 0 ? [null, null] : leastOf(criteria),
  };
}

const statusOf = ([least, most]: Interval): "met" | "not-met" | "undetermined" =>
  least === 1 ? "met" : most === 0 ? "not-met" : "undetermined";

const ownStandards = (standards: AtStandards) =>
  Object.fromEntries(Object.entries(standards).map(([id, at]) => [id, statusOf(at)]));

/** What the plan calls what the summary tells of. */
export function summaryLabels(index: PlanIndex): SummaryLabels {
  checkGiven({ index });
  return {
    commune: layerWord(index, index.countedLevel),
    communes: layerWords(index, index.countedLevel),
    layer: layerWord(index, index.upperLevel),
    layers: layerWords(index, index.upperLevel),
    standards: index.standardIds.map((id) => ({ id, ...capitals(standardShort(index.standards, id)) })),
  };
}

const capitals = ({ vi, en }: { readonly vi: string; readonly en: string }) => ({ vi: capital(vi), en: capital(en) });

function summarizeCriteria(index: PlanIndex, facts: Facts): Summary["criteria"] {
  const counted = new Map(
    criteriaOf(index).map(({ number, name }) => [number, { number, name, met: 0, notMet: 0, notReported: 0 }]),
  );
  for (const { record, asked } of facts.communes.values())
    for (const number of asked) {
      const criterion = counted.get(number);
      if (!criterion) continue;
      const value = record?.marks[number]?.value;
      if (value === "met") criterion.met++;
      else if (value === "not-met") criterion.notMet++;
      else criterion.notReported++;
    }
  return [...counted.values()];
}

/** The criteria of the plain standard; where groups of communes have sets of their own, each number once. */
function criteriaOf(index: PlanIndex): { readonly number: string; readonly name: string }[] {
  const sets = index.plan.criteriaSets.filter(
    (set) => set.level === index.countedLevel && set.standard === index.plainStandard,
  );
  const byNumber = new Map(sets.flatMap((set) => set.criteria).map((criterion) => [criterion.number, criterion]));
  return [...byNumber.values()];
}

/**
 * Communes that are certainly not at the standard and miss one or two criteria, nothing of them being open; fewest
 * first.
 */
function nearToStandard(index: PlanIndex, facts: Facts): Summary["near"] {
  const near: { unit: string; missing: string[] }[] = [];
  for (const commune of facts.communes.values()) {
    const numbers = commune.asked;
    if (atStandard(commune.at, index.plainStandard)[1] !== 0 || commune.criteria[0] !== commune.criteria[1]) continue;
    const missing = numbers.filter((number) => commune.record?.marks[number]?.value === "not-met");
    if (missing.length >= 1 && missing.length <= NEAR && commune.criteria[0] === numbers.length - missing.length)
      near.push({ unit: commune.unit.id, missing });
  }
  return near.sort((a, b) => a.missing.length - b.missing.length);
}
