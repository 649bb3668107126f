import { checkGiven } from "../../check-given";
import type { Param } from "../../findings/words";
import type { Standard } from "../../model/basics";
import type { PlanIndex } from "../../model/plan-index";
import type { Disagreement } from "../../records/disagreements";
import type { BothLanguages } from "../../words/both-languages";
import { dayWords } from "../../words/day";
import { figureWords } from "../../words/figure";
import { layerWord } from "../../words/layer";
import { standardShort, standardWords } from "../../words/standard";
import { markWords } from "../../words/status";

interface NamedField {
  readonly field: string;
  readonly words: BothLanguages;
}

/** What two statements disagree about: the field as findings have it, and its name for people. */
export function fieldOf(disagreement: Disagreement, index: PlanIndex): NamedField {
  checkGiven({ disagreement, index });
  switch (disagreement.about) {
    case "criterion": {
      const { number } = disagreement;
      return { field: `criterion.${number}`, words: { vi: `tiêu chí ${number}`, en: `criterion ${number}` } };
    }
    case "claim":
      return { field: disagreement.standard, words: claimWords(disagreement.standard, index) };
    case "upperStandard":
      return upperField(disagreement.unit, disagreement.standard, index);
    case "figure":
      return { field: disagreement.figure, words: figureWords(disagreement.figure, index) };
    case "quantity": {
      const { quantity } = disagreement;
      const { name = quantity, nameEn = name } = index.indicators.find(({ id }) => id === quantity) ?? {};
      return { field: `indicator.${quantity}`, words: { vi: name, en: nameEn } };
    }
    default:
      return { field: disagreement.about, words: FIELD_WORDS[disagreement.about] };
  }
}

/** What single fields of a commune are called. */
export const FIELD_WORDS = {
  total: { vi: "tổng số tiêu chí đạt", en: "criteria met" },
  level: { vi: "mức đạt chuẩn", en: "standard reached" },
  decision: { vi: "số quyết định công nhận", en: "decision of recognition" },
  date: { vi: "ngày công nhận", en: "date of recognition" },
  year: { vi: "năm đạt chuẩn", en: "year of recognition" },
} as const satisfies Readonly<Record<string, BothLanguages>>;

function claimWords(standard: Standard, { standards, plainStandard }: PlanIndex): BothLanguages {
  const { en } = standardWords(standards, standard);
  const { vi } = standardShort(standards, standard);
  return { vi: standard === plainStandard ? vi : `đạt chuẩn ${vi}`, en };
}

function upperField(unit: string, standard: Standard, index: PlanIndex): NamedField {
  const layer = layerWord(index, index.units.get(unit)?.level ?? index.upperLevel);
  if (standard === index.plainStandard)
    return {
      field: "districtStandard",
      words: { vi: `${layer.vi} đạt chuẩn`, en: `${layer.en} at the standard` },
    };
  const { vi, en } = standardWords(index.standards, standard);
  return { field: `unitStandard.${standard}`, words: { vi: `${layer.vi} ${vi}`, en: `${layer.en} ${en}` } };
}

/** One of the two values, as a sentence quotes it. */
export function saidIn(disagreement: Disagreement, which: "first" | "later", index: PlanIndex): Param {
  switch (disagreement.about) {
    case "criterion":
      return markWords[disagreement[which].value];
    case "level":
      return heightWords(disagreement[which].value, index);
    case "claim":
    case "upperStandard":
      return disagreement[which].value ? { vi: "đạt", en: "yes" } : { vi: "chưa đạt", en: "no" };
    case "date":
      return dayWords(disagreement[which].value);
    default:
      return String(disagreement[which].value);
  }
}

/** How high a unit stands in words; 0 is none. */
function heightWords(height: number, { standards }: PlanIndex): BothLanguages {
  const id = standards[height - 1]?.id;
  if (id === undefined) return { vi: "chưa đạt chuẩn", en: "not at the standard" };
  return height === 1 ? { vi: "đạt chuẩn", en: "at the standard" } : standardShort(standards, id);
}
