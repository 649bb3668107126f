import { indexPlan, type Language, layerWord, layerWords, type Plan } from "@ntm-kit/core";

/**
 * What the plan calls the units that are counted and those right above them, one and several: texts of the pane take
 * them in.
 */
export type LayerNames = Readonly<Record<"unitOne" | "unitMany" | "upperOne" | "upperMany", string>>;

/** As long as there is no plan. */
const UNNAMED: Readonly<Record<Language, LayerNames>> = {
  vi: { unitOne: "đơn vị", unitMany: "đơn vị", upperOne: "đơn vị cấp trên", upperMany: "đơn vị cấp trên" },
  en: { unitOne: "unit", unitMany: "units", upperOne: "unit above", upperMany: "units above" },
};

const kept = new WeakMap<Plan, Readonly<Record<Language, LayerNames>>>();

export function layerNames(plan: Plan | undefined, language: Language): LayerNames {
  if (!plan) return UNNAMED[language];
  let names = kept.get(plan);
  if (!names) kept.set(plan, (names = { vi: namesOf(plan, "vi"), en: namesOf(plan, "en") }));
  return names[language];
}

function namesOf(plan: Plan, language: Language): LayerNames {
  const index = indexPlan(plan);
  const { countedLevel, upperLevel } = index;
  return {
    unitOne: layerWord(index, countedLevel)[language],
    unitMany: layerWords(index, countedLevel)[language],
    upperOne: layerWord(index, upperLevel)[language],
    upperMany: layerWords(index, upperLevel)[language],
  };
}
