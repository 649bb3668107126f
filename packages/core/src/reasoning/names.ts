import { formatNumber, type Language } from "../findings/words";
import type { Plan } from "../model/plan";
import { indexPlan } from "../model/plan-index";
import type { Measure, Target } from "../model/target";
import type { Unit } from "../model/unit";
import { unitsInARow, unitTitle } from "../model/unit-phrase";
import { resultText } from "../targets/result-text";
import { listed } from "./words";

/** `Số xã đạt chuẩn nông thôn mới (Huyện Sông Mẫu)`. */
export function targetName(target: Target, plan: Plan, language: Language): string {
  const place = indexPlan(plan).units.get(target.unit);
  return `${titleOf(target, language)} (${place ? unitTitle(place) : target.unit})`;
}

const titleOf = ({ title, titleEn }: Target, language: Language): string =>
  language === "en" ? (titleEn ?? title) : title;

/** Several targets in a row; a title that units share is said once: `Số xã đạt chuẩn (Huyện Sông Mẫu, Đồi Chè)`. */
export function targetNames(targets: readonly Target[], plan: Plan, language: Language): string {
  const { units } = indexPlan(plan);
  const titles = new Map<string, Unit[]>();
  const names: { readonly text: () => string; readonly count: () => number }[] = [];
  for (const target of targets) {
    const unit = units.get(target.unit);
    const title = titleOf(target, language);
    const known = titles.get(title);
    if (!unit) names.push({ text: () => targetName(target, plan, language), count: () => 1 });
    else if (known) known.push(unit);
    else {
      const places = [unit];
      titles.set(title, places);
      names.push({ text: () => `${title} (${unitsInARow(places)})`, count: () => places.length });
    }
  }
  return listed(
    names.map(({ text, count }) => ({ text: text(), count: count() })),
    language,
  );
}

/** A number of a target as people read it: a share as per cent. */
export function targetNumber({ rule, required }: Target, value: number, language: Language): string {
  const measure: { readonly kind: string; readonly measure?: { readonly kind: string } } = rule.measure;
  const kind = measure.measure?.kind ?? measure.kind;
  if (typeof required !== "number") return formatNumber(value * (kind === "share" ? 100 : 1), language);
  return resultText(value, { measure: kind as Measure["kind"], required }, language);
}
