import { type BothLanguages, layerWord, layerWords, type PlanIndex, type UnitLevel } from "@ntm-kit/core";

/** So many units of a layer: "7 xã", "7 communes". */
export function unitsCounted(index: PlanIndex, level: UnitLevel, count: number): BothLanguages {
  const { vi } = layerWords(index, level);
  const { en } = count === 1 ? layerWord(index, level) : layerWords(index, level);
  return { vi: `${count} ${vi}`, en: `${count} ${en}` };
}
