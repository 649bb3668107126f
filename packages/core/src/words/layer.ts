import { checkGiven } from "../check-given";
import type { Language } from "../findings/words";
import type { Layer } from "../model/layers";
import type { Plan } from "../model/plan";
import type { PlanIndex } from "../model/plan-index";
import type { UnitLevel } from "../model/unit";
import type { BothLanguages } from "./both-languages";

/** Several of what a word names, in English: `district` gives `districts`, `country` `countries`. */
function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

/**
 * Units of a layer in the plan's own words: `xã` and `communes`; `huyện, thành phố` where a layer without a name has
 * both.
 */
export function layerWords(index: PlanIndex, level: UnitLevel): BothLanguages {
  checkGiven({ index });
  const layer = index.layers.find(({ id }) => id === level);
  const en = plural(layer?.nameEn ?? layer?.name ?? level);
  return { vi: index.plan.layers && layer ? layer.name : typesOf(index.plan, level, layer), en };
}

/** One unit of a layer: `xã`, `commune`. */
export function layerWord(index: PlanIndex, level: UnitLevel): BothLanguages {
  checkGiven({ index });
  const layer = index.layers.find(({ id }) => id === level);
  return { vi: layer?.name ?? level, en: layer?.nameEn ?? layer?.name ?? level };
}

/** What the plan calls one and several of the units that it counts, as texts fill them in. */
export const countedWords = (index: PlanIndex, language: Language): Record<"commune" | "communes", string> => ({
  commune: layerWord(index, index.countedLevel)[language],
  communes: layerWords(index, index.countedLevel)[language],
});

/** The types of its units; of the counted layer those that are counted. */
function typesOf(plan: Plan, level: UnitLevel, layer: Layer | undefined): string {
  const units = plan.units.filter((unit) => unit.level === level);
  const counted = units.filter((unit) => plan.countedTypes.includes(unit.type));
  const types = [...new Set((counted.length > 0 ? counted : units).map((unit) => unit.type))];
  return types.length > 0 ? types.join(", ") : (layer?.name ?? level);
}
