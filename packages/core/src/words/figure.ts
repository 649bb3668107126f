import { checkGiven } from "../check-given";
import type { PlanIndex } from "../model/plan-index";
import type { DistrictFigure } from "../records/commune-record";
import type { BothLanguages } from "./both-languages";
import { layerWord, layerWords } from "./layer";
import { standardShort } from "./standard";

/** A figure of a summary as people call it. */
export function figureWords(figure: DistrictFigure, index: PlanIndex): BothLanguages {
  const { vi, en } = layerWords(index, index.countedLevel);
  const commune = layerWord(index, index.countedLevel);
  switch (figure) {
    case "communes":
      return { vi: `tổng số ${vi}`, en };
    case "meanCriteria":
      return { vi: `bình quân tiêu chí/${commune.vi}`, en: `criteria per ${commune.en}` };
    case "minCriteria":
      return { vi: "số tiêu chí thấp nhất", en: "lowest number of criteria" };
    default: {
      const short = standardShort(index.standards, figure);
      const isPlain = figure === index.plainStandard;
      return { vi: `số ${vi} ${short.vi}`, en: isPlain ? `${en} at the standard` : `${short.en} ${en}` };
    }
  }
}

/** How many communes are in a band, both ends counted in. */
export function bandWords(from: number, to: number, index: PlanIndex): BothLanguages {
  return {
    vi: `số ${layerWord(index, index.countedLevel).vi} đạt ${from}–${to} tiêu chí`,
    en: `${layerWords(index, index.countedLevel).en} with ${from}–${to} criteria`,
  };
}

/** How many communes meet a criterion. */
export function criterionCountWords(number: string, index: PlanIndex): BothLanguages {
  return {
    vi: `số ${layerWord(index, index.countedLevel).vi} đạt tiêu chí ${number}`,
    en: `${layerWords(index, index.countedLevel).en} that meet criterion ${number}`,
  };
}

/** The most that a count can be, as a finding says it: beside a fraction, which may lie below it, that it is whole. */
export function mostInWords(most: number, value: number): number | BothLanguages {
  checkGiven({ value });
  return Number.isInteger(value) ? most : { vi: `${most} (số nguyên)`, en: `${most} (a whole number)` };
}
