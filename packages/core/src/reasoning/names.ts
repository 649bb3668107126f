import { formatNumber, type Language } from "../findings/words";
import type { Plan } from "../model/plan";
import { indexPlan } from "../model/plan-index";
import type { Measure, Target } from "../model/target";
import type { Unit } from "../model/unit";
import { unitsInARow, unitTitle } from "../model/unit-phrase";
import { resultText } from "../targets/result-text";
import { dayText } from "../words/day";
import { listed, sayReasoning } from "./words";

/**
 * `“Số xã đạt chuẩn nông thôn mới” (Huyện Sông Mẫu)`: a title is a sentence of its own within another. Where the unit has
 * several targets of this title, what tells it from them stands beside the unit.
 */
export function targetName(target: Target, plan: Plan, language: Language): string {
  const place = indexPlan(plan).units.get(target.unit);
  const apart = apartFrom(namesakesOf(target, plan, language), target, language);
  const where = [place ? unitTitle(place) : target.unit, ...apart].join(", ");
  return `“${titleOf(target, language)}” (${where})`;
}

/** What of a target differs from its namesakes: the section that says it, the document, its day, else its id. */
function apartFrom(namesakes: readonly Target[], target: Target, language: Language): string[] {
  if (namesakes.length === 0) return [];
  const { id } = target;
  const ways: readonly ((one: Target) => string)[] = [
    ({ source }) => source.section,
    ({ source }) => `${source.document}, ${source.section}`,
    ({ due }) => dayText(due, language),
  ];
  const found = ways.find((way) => namesakes.every((other) => way(other) !== way(target)));
  return [found?.(target) ?? id];
}

const byName = new WeakMap<Plan, ReadonlyMap<string, readonly Target[]>>();

/** Other targets of the same unit and title; a milestone is not told from its own target, which it names with its day. */
function namesakesOf(target: Target, plan: Plan, language: Language): readonly Target[] {
  let known = byName.get(plan);
  if (!known) byName.set(plan, (known = namedIn(plan)));
  const alike = known.get(nameKey(target, language)) ?? [];
  return alike.filter(({ id }) => id !== target.id && !target.id.startsWith(`${id}@`));
}

function namedIn({ targets }: Plan): Map<string, Target[]> {
  const named = new Map<string, Target[]>();
  for (const target of targets)
    for (const language of ["vi", "en"] as const) {
      const key = nameKey(target, language);
      const known = named.get(key);
      if (known) known.push(target);
      else named.set(key, [target]);
    }
  return named;
}

const nameKey = (target: Target, language: Language): string =>
  JSON.stringify([language, target.unit, titleOf(target, language)]);

const titleOf = ({ title, titleEn }: Target, language: Language): string =>
  language === "en" ? (titleEn ?? title) : title;

/** Several targets in a row; a title that units share is said once: `“Số xã đạt chuẩn” (Huyện Sông Mẫu, Đồi Chè)`. */
export function targetNames(targets: readonly Target[], plan: Plan, language: Language): string {
  const { units } = indexPlan(plan);
  const titles = new Map<string, Unit[]>();
  const names: { readonly text: () => string; readonly count: () => number }[] = [];
  for (const target of targets) {
    const unit = units.get(target.unit);
    const title = titleOf(target, language);
    const known = titles.get(title);
    const isNamedAlone = !unit || namesakesOf(target, plan, language).length > 0;
    if (isNamedAlone) names.push({ text: () => targetName(target, plan, language), count: () => 1 });
    else if (known) known.push(unit);
    else {
      const places = [unit];
      titles.set(title, places);
      names.push({ text: () => `“${title}” (${unitsInARow(places)})`, count: () => places.length });
    }
  }
  return listed(
    names.map(({ text, count }) => ({ text: text(), count: count() })),
    language,
  );
}

const kindOf = ({ rule }: Target): Measure["kind"] => {
  const measure: Measure = rule.measure;
  return measure.kind === "each" ? measure.measure.kind : measure.kind;
};

/** A number of a target as people read it: a share as per cent. */
export function targetNumber(target: Target, value: number, language: Language): string {
  const [measure, { required }] = [kindOf(target), target];
  if (typeof required !== "number") return formatNumber(value * (measure === "share" ? 100 : 1), language);
  return resultText(value, { measure, required }, language);
}

/** How far two numbers of a target are apart, as people say it: shares in points of per cent. */
export const targetSpare = (target: Target, value: number, language: Language): string =>
  kindOf(target) === "share"
    ? sayReasoning("points", language, { n: Number((value * 100).toFixed(2)) })
    : targetNumber(target, value, language);
