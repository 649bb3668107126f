import { fillIn, type Language } from "../findings/words";
import { filtersOf } from "../model/filters";
import type { PlanIndex } from "../model/plan-index";
import type { PlainMeasure, PopulationFilter, Target } from "../model/target";
import type { Unit, UnitLevel, UnitType } from "../model/unit";
import { unitPhrase } from "../model/unit-phrase";
import { capital } from "../text/capital";
import { layerWord, layerWords } from "../words/layer";
import { standardWords } from "../words/standard";
import { type ExplainKey, explainWords } from "./explain-words";
import { plainOf } from "./members";
import { type Measured, resultText } from "./result-text";

type Params = Readonly<Record<string, string>>;

/** One sentence of the catalogue, filled in. */
export function say(key: ExplainKey, language: Language, params: Params = {}): string {
  return fillIn(explainWords[key][language], params, language);
}

/** What the numbers of a target count. */
export const measuredBy = ({ rule, required }: Pick<Target, "rule" | "required">): Measured => ({
  measure: plainOf(rule.measure).kind,
  required,
});

/** A number of a target as people read it. */
export function numberText(target: Target, value: number, language: Language): string {
  return resultText(value, measuredBy(target), language);
}

/** What a target asks for, as one sentence. `population` is the number of units that are looked at. */
export function ruleSentence(
  target: Target,
  unit: Unit,
  population: number,
  language: Language,
  index: PlanIndex,
): string {
  return capital(ruleWords(target, unit, population, language, index));
}

/** The same within a sentence: its first letter as it stands in a name or a word. */
export function ruleWords(
  target: Target,
  unit: Unit,
  population: number,
  language: Language,
  index: PlanIndex,
): string {
  const { rule } = target;
  const measure = plainOf(rule.measure);
  const filters = filtersOf(rule);
  const isLeft = isOnlyLeft(filters);
  const indicator = measure.kind === "quantity" ? index.indicators.find(({ id }) => id === measure.of) : undefined;
  const name = (language === "en" ? indicator?.nameEn : undefined) ?? indicator?.name ?? "";
  const inUnits = indicator?.measure ? ` ${indicator.measure}` : "";
  return say(ruleKey(target), language, {
    bound: boundWords(target, language) + inUnits,
    population: String(population),
    members: memberWords(rule.of, isLeft ? [] : filters, language, index),
    unit: unitPhrase(unit),
    reached: reachedWords(measure, rule.of, unit, language, index),
    left: leftWords(filters, language, index),
    layer: rule.measure.kind === "each" ? layerWord(index, rule.measure.of)[language] : "",
    before: measure.kind === "newly" ? String(measure.baselineCount ?? "") : "",
    name,
  });
}

function boundWords(target: Target, language: Language): string {
  const { required, rule } = target;
  const n = (value: number): string => numberText(target, value, language);
  return typeof required === "number"
    ? say(rule.operator === "in" ? "=" : rule.operator, language, { n: n(required) })
    : say("in", language, { from: n(required.from), to: n(required.to) });
}

/** Sentences of their own tell of the remaining units, where nothing else is said of them. */
const isOnlyLeft = (filters: readonly PopulationFilter[]): boolean =>
  filters.length === 1 && filters[0]?.kind === "not-at";

function leftWords(filters: readonly PopulationFilter[], language: Language, { standards }: PlanIndex): string {
  const left = filters.find((filter) => filter.kind === "not-at");
  return left ? standardWords(standards, left.standard)[language] : "";
}

function ruleKey({ rule }: Target): ExplainKey {
  const measure = plainOf(rule.measure);
  const filters = filtersOf(rule);
  if (rule.measure.kind === "each")
    return measure.kind === "quantity" ? `each-quantity-${measure.take}` : `each-${measure.kind}`;
  const isOpen = filters.some(({ kind }) => kind === "at" || kind === "not-at");
  switch (measure.kind) {
    case "status":
      return measure.kept ? "kept" : "status";
    case "newly":
      return measure.baselineCount === undefined ? "newly" : "newly-beyond";
    case "quantity":
      return `quantity-${measure.take}`;
    case "count":
    case "mean":
      return isOnlyLeft(filters) ? `${measure.kind}-left` : isOpen ? `${measure.kind}-some` : measure.kind;
    default:
      return isOnlyLeft(filters) ? `${measure.kind}-left` : measure.kind;
  }
}

/** The units that are looked at, in the words of their layer, their types and their groups. */
function memberWords(
  level: UnitLevel,
  filters: readonly PopulationFilter[],
  language: Language,
  index: PlanIndex,
): string {
  let members = layerWords(index, level)[language];
  for (const filter of filters) {
    switch (filter.kind) {
      case "types":
        if (language === "vi") members = filter.types.join(", ");
        break;
      case "in-group":
        members = say("members-in-group", language, { groups: groupNames(filter.groups, language, index) });
        break;
      case "units":
        members = say("members-named", language, {
          members,
          names: filter.units.map(index.nameOf).join(", "),
        });
        break;
      case "at":
        members = say("members-at", language, {
          members,
          at: standardWords(index.standards, filter.standard)[language],
        });
        break;
      case "not-at":
        members = say("members-left", language, {
          members,
          left: standardWords(index.standards, filter.standard)[language],
        });
    }
  }
  return members;
}

function groupNames(ids: readonly string[], language: Language, { plan }: PlanIndex): string {
  return ids
    .map((id) => {
      const group = plan.groups?.find((entry) => entry.id === id);
      return (language === "en" ? group?.nameEn : undefined) ?? group?.name ?? id;
    })
    .join(", ");
}

/** A city, a town and a province do not reach the standard but complete the programme. */
const COMPLETING: ReadonlySet<UnitType> = new Set(["thành phố", "thị xã", "tỉnh", "thành phố trực thuộc trung ương"]);

function reachedWords(measure: PlainMeasure, of: UnitLevel, unit: Unit, language: Language, index: PlanIndex): string {
  if ("criterion" in measure && measure.criterion !== undefined)
    return say("criterion", language, { criterion: criterionName(measure.criterion, index) });
  const standard = "standard" in measure ? measure.standard : undefined;
  if (standard === undefined) return "";
  const words = standardWords(index.standards, standard)[language];
  if (standard !== index.plainStandard || language !== "vi" || !completes(of, unit, index)) return words;
  return say("completed", language, { standard: index.standards[0]?.name ?? "" });
}

/** Whether all of whom it is said complete the programme: the unit itself, else every unit of the layer. */
function completes(of: UnitLevel, unit: Unit, index: PlanIndex): boolean {
  if (of === index.countedLevel) return false;
  const units = unit.level === of ? [unit] : index.unitsOf(unit.id, of);
  return units.length > 0 && units.every(({ type }) => COMPLETING.has(type));
}

function criterionName(number: string, index: PlanIndex): string {
  const name = index.criteriaSet(index.plainStandard)?.criteria.find((criterion) => criterion.number === number)?.name;
  return name === undefined ? number : `${number} (${name})`;
}
