import { checkGiven } from "../check-given";
import type { Language } from "../findings/words";
import type { BothLanguages } from "./both-languages";

/** "7/7 xã có số liệu"; where a list of recognitions alone names some of them, how many. */
export const withDataText = (
  {
    withData,
    communes,
    listed = 0,
  }: { readonly withData: number; readonly communes: number; readonly listed?: number },
  words: BothLanguages,
  language: Language,
): string => {
  const share =
    language === "vi"
      ? `${withData}/${communes} ${words.vi} có số liệu`
      : `${withData} of ${communes} ${words.en} have data`;
  return listed > 0 ? `${share} (${listedText(listed, language)})` : share;
};

/** Of how many nothing is known but that a list of recognitions names them. */
const listedText = (n: number, language: Language): string =>
  language === "vi" ? `${n} chỉ có tên trong danh sách công nhận` : `${n} in the list of recognitions alone`;

/** How many units of a layer the files speak of, where they are too many to be named: "5/8 huyện". */
export const someOfLayerText = (
  { covered, all }: { readonly covered: number; readonly all: number },
  { layer, layers }: { readonly layer: BothLanguages; readonly layers: BothLanguages },
  language: Language,
): string => (language === "vi" ? `${covered}/${all} ${layer.vi}` : `${covered} of ${all} ${layers.en}`);

/** One line in place of the targets of units that the files say nothing of. */
export const otherTargetsText = (
  n: number,
  layerNames: { readonly layer: BothLanguages; readonly layers: BothLanguages },
  language: Language,
): string => {
  checkGiven({ layerNames, language });
  const { layer, layers } = layerNames;
  return language === "vi"
    ? `${n} mục tiêu của ${layer.vi} khác: không có trong các tệp này`
    : `${n} ${n === 1 ? "target" : "targets"} of other ${layers.en}: not in these files`;
};

/** One line in place of the units themselves. */
export const otherUnitsText = (
  n: number,
  layerNames: { readonly layer: BothLanguages; readonly layers: BothLanguages },
  language: Language,
): string => {
  checkGiven({ layerNames, language });
  const { layer, layers } = layerNames;
  return language === "vi"
    ? `${n} ${layer.vi} khác: không có trong các tệp này`
    : `${n} other ${n === 1 ? layer.en : layers.en}: not in these files`;
};
