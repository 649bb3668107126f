import { checkGiven } from "../check-given";
import type { Language } from "../findings/words";
import { frozen } from "../frozen";
import type { IsoDate } from "../model/basics";
import type { AsOfFrom } from "../report/parts";
import type { BothLanguages } from "./both-languages";
import { dayText } from "./day";

/** The one name of the day judged, wherever it is shown. */
export const asOfWords = frozen({ vi: "số liệu đến ngày", en: "data as of" } as const satisfies BothLanguages);

/** Where the day judged comes from. */
export const asOfFromWords = frozen({
  option: { vi: "ngày được chọn", en: "as chosen" },
  sheets: { vi: "ngày mới nhất ghi trong biểu", en: "the latest day that the sheets state" },
  today: { vi: "hôm nay, vì không có số liệu nào ghi ngày", en: "today, since no figures state a day" },
} as const satisfies Readonly<Record<AsOfFrom, BothLanguages>>);

/** "số liệu đến ngày 30/6/2024 (ngày mới nhất ghi trong biểu)", in small letters. */
export const asOfText = (
  judged: { readonly asOf: IsoDate; readonly asOfFrom: AsOfFrom },
  language: Language,
): string => {
  checkGiven({ judged, language });
  const { asOf, asOfFrom } = judged;
  return `${asOfWords[language]} ${dayText(asOf, language)} (${asOfFromWords[asOfFrom][language]})`;
};
