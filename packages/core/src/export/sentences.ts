import { checkLanguage } from "../check-option";
import { fillIn, type Language } from "../findings/words";
import type { Standard } from "../model/basics";
import { filtersOf } from "../model/filters";
import type { Plan } from "../model/plan";
import { indexPlan, type PlanIndex } from "../model/plan-index";
import type { Target } from "../model/target";
import { ruleWords } from "../targets/explain-rule";
import { plainOf, unitsLookedAt } from "../targets/members";
import { dayText } from "../words/day";
import { layerWords } from "../words/layer";
import { standardShort, standardWords } from "../words/standard";
import { sentenceWords } from "./sentence-words";

/** What a target asks for, in one sentence. */
export interface TargetSentence {
  /** Id of the target. */
  readonly id: string;
  /** In the language that was asked for, with its full stop. */
  readonly sentence: string;
}

/**
 * Each target of a plan as a sentence, in the plan's order: day, commitment, population with its number, bound, number,
 * standard, and what the count takes in or leaves out.
 *
 * @throws {OptionError} for a language that is none
 * @example
 * for (const { id, sentence } of targetSentences(plan, "vi")) console.log(id, sentence);
 */
export function targetSentences(plan: Plan, language: Language): TargetSentence[] {
  checkLanguage(language);
  const index = indexPlan(plan);
  return [...index.targets.values()].map((target) => ({
    id: target.id,
    sentence: sentenceOf(target, language, index),
  }));
}

function sentenceOf(target: Target, language: Language, index: PlanIndex): string {
  const unit = index.units.get(target.unit);
  const count = unitsLookedAt(target, index).length;
  const rule = unit ? ruleWords(target, unit, count, language, index) : target.title;
  const notes = notesOf(target, count, language, index);
  return fillIn(
    sentenceWords[target.commitment][language],
    {
      due: dayText(target.due, language),
      rule: rule.replace(/\.$/, ""),
      notes: notes.length === 0 ? "" : ` (${notes.join("; ")})`,
    },
    language,
  );
}

function notesOf(target: Target, count: number, language: Language, index: PlanIndex): string[] {
  const { rule } = target;
  const measure = plainOf(rule.measure);
  const filters = filtersOf(rule);
  const say = (key: keyof typeof sentenceWords, params: Readonly<Record<string, string>> = {}): string =>
    fillIn(sentenceWords[key][language], params, language);
  const notes: string[] = [];
  if (!saysHowMany(target))
    notes.push(say("population", { n: String(count), members: layerOf(target, language, index) }));
  const higher =
    "standard" in measure && measure.standard ? index.standards.slice(index.heightOf(measure.standard) + 1) : [];
  if (higher.length > 0)
    notes.push(say("higher", { standards: higher.map(({ id }) => higherWords(id, language, index)).join(", ") }));
  if (measure.kind === "mean") notes.push(say("exact"));
  if (measure.kind === "newly" && measure.baseline)
    notes.push(
      say("before", {
        units: measure.baseline.map(index.nameOf).join(", ") || say("none"),
      }),
    );
  if (filters.some(({ kind }) => kind === "not-at")) notes.push(say("nobody"));
  return notes;
}

function higherWords(standard: Standard, language: Language, { standards }: PlanIndex): string {
  return language === "vi" ? standardShort(standards, standard).vi : standardWords(standards, standard).en;
}

/** Whether the rule's own sentence has the number of units, or is of one unit alone. */
function saysHowMany({ rule }: Target): boolean {
  const { measure } = rule;
  if (measure.kind === "status" || (measure.kind === "quantity" && measure.take === "value")) return true;
  const isOpen = filtersOf(rule).some(({ kind }) => kind === "at" || kind === "not-at");
  const isCounted = measure.kind === "count" || measure.kind === "mean";
  return (isCounted && !isOpen) || (measure.kind === "newly" && measure.baseline !== undefined);
}

/** The units that are looked at, as their layer is called. */
function layerOf({ rule }: Target, language: Language, index: PlanIndex): string {
  const { measure } = rule;
  const isOfLayer = measure.kind === "each" && measure.measure.kind === "status";
  return layerWords(index, isOfLayer ? measure.of : rule.of)[language];
}
