import { formatNumber, type Language } from "../findings/words";
import type { Plan } from "../model/plan";
import { indexPlan } from "../model/plan-index";
import type { Measure, Target } from "../model/target";
import { unitTitle } from "../model/unit";
import { resultText } from "../targets/result-text";
import { listed } from "./words";

/** `Số xã đạt chuẩn nông thôn mới (Huyện Sông Mẫu)`. */
export function targetName({ unit, title, titleEn }: Target, plan: Plan, language: Language): string {
  const place = indexPlan(plan).units.get(unit);
  return `${language === "en" ? (titleEn ?? title) : title} (${place ? unitTitle(place) : unit})`;
}

export const targetNames = (targets: readonly Target[], plan: Plan, language: Language): string =>
  listed(
    targets.map((target) => targetName(target, plan, language)),
    language,
  );

/** A number of a target as people read it: a share as per cent. */
export function targetNumber({ rule, required }: Target, value: number, language: Language): string {
  const measure: { readonly kind: string; readonly measure?: { readonly kind: string } } = rule.measure;
  const kind = measure.measure?.kind ?? measure.kind;
  if (typeof required !== "number") return formatNumber(value * (kind === "share" ? 100 : 1), language);
  return resultText(value, { measure: kind as Measure["kind"], required }, language);
}
