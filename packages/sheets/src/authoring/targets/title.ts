import { capital, fillIn, indexPlan, type Language, type Plan, standardWords, type Unit } from "@ntm-kit/core";
import type { PatternHit } from "./patterns";

const TITLES = {
  count: { vi: "Số {units} {reached}", en: "{units} {reached}" },
  share: { vi: "Tỷ lệ {units} {reached}", en: "Share of {units} {reached}" },
  newly: { vi: "Số {units} {reached} tăng thêm", en: "{units} newly {reached}" },
  each: { vi: "Số {units} {reached} của mỗi đơn vị", en: "{units} {reached} in each unit" },
  mean: { vi: "Số tiêu chí bình quân mỗi xã", en: "Mean number of criteria per commune" },
  minimum: { vi: "Số tiêu chí thấp nhất của các xã", en: "Fewest criteria of any commune" },
  remaining: { vi: "Số tiêu chí thấp nhất của các xã còn lại", en: "Fewest criteria of the remaining communes" },
  status: { vi: "{type} {reached}", en: "The unit is {reached}" },
  kept: { vi: "Giữ vững kết quả {reached}", en: "Still {reached}" },
} as const;

const UNITS: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  commune: { vi: "xã", en: "communes" },
  district: { vi: "huyện", en: "districts" },
  province: { vi: "tỉnh", en: "provinces" },
};

/** A title for a proposed target, in the words that such targets have. */
export function titleOf({ rule }: PatternHit, { type }: Pick<Unit, "type">, plan: Plan, language: Language): string {
  const { measure, where, of } = rule;
  const inner = measure.kind === "each" ? measure.measure : measure;
  const standard = "standard" in inner ? inner.standard : undefined;
  const reached = standard === undefined ? "" : standardWords(indexPlan(plan).standards, standard)[language];
  const key =
    measure.kind === "status" && measure.kept
      ? "kept"
      : measure.kind === "minimum" && where
        ? "remaining"
        : measure.kind;
  const words = TITLES[key as keyof typeof TITLES]?.[language] ?? "{reached}";
  const units = UNITS[of]?.[language] ?? of;
  const title = fillIn(words, { units, reached, type }, language);
  return capital(title);
}
