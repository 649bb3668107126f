import {
  capital,
  fillIn,
  indexPlan,
  type Language,
  layerWord,
  layerWords,
  type Plan,
  standardWords,
  type Unit,
} from "@ntm-kit/core";
import type { PatternHit } from "./patterns";

const TITLES = {
  count: { vi: "Số {units} {reached}", en: "{units} {reached}" },
  share: { vi: "Tỷ lệ {units} {reached}", en: "Share of {units} {reached}" },
  newly: { vi: "Số {units} {reached} tăng thêm", en: "{units} newly {reached}" },
  each: { vi: "Số {units} {reached} của mỗi {each}", en: "{units} {reached} in each {each}" },
  mean: { vi: "Số tiêu chí bình quân mỗi {unit}", en: "Mean number of criteria per {unit}" },
  minimum: { vi: "Số tiêu chí thấp nhất của các {units}", en: "Fewest criteria of any {unit}" },
  remaining: { vi: "Số tiêu chí thấp nhất của các {units} còn lại", en: "Fewest criteria of the remaining {units}" },
  status: { vi: "{type} {reached}", en: "The unit is {reached}" },
  kept: { vi: "Giữ vững kết quả {reached}", en: "Still {reached}" },
} as const;

/** A title for a proposed target, in the words that such targets have. */
export function titleOf({ rule }: PatternHit, { type }: Pick<Unit, "type">, plan: Plan, language: Language): string {
  const { measure, where, of } = rule;
  const index = indexPlan(plan);
  const inner = measure.kind === "each" ? measure.measure : measure;
  const standard = "standard" in inner ? inner.standard : undefined;
  const reached = standard === undefined ? "" : standardWords(index.standards, standard)[language];
  const key =
    measure.kind === "status" && measure.kept
      ? "kept"
      : measure.kind === "minimum" && where
        ? "remaining"
        : measure.kind;
  const words = TITLES[key as keyof typeof TITLES]?.[language] ?? "{reached}";
  const unit = layerWord(index, of)[language];
  const units = language === "vi" ? unit : layerWords(index, of).en;
  const each = measure.kind === "each" ? layerWord(index, measure.of)[language] : "";
  return capital(fillIn(words, { unit, units, each, reached, type }, language));
}
