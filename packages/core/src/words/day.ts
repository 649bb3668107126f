import { checkGiven } from "../check-given";
import type { Language } from "../findings/words";
import type { BothLanguages } from "./both-languages";

/**
 * A day as it is written in each language, everywhere: `30/6/2024` in Vietnamese, as decisions write it, and the ISO
 * day in English, where day and month could be taken for each other.
 *
 * @param iso - `2024-06-30`
 */
export const dayWords = (iso: string): BothLanguages => {
  checkGiven({ iso });
  const [year = "", month, day] = iso.split("-");
  return { vi: [Number(day), Number(month), year].join("/"), en: iso };
};

/** `1 ngày`, `153 days`. */
export const daysWords = (days: number): BothLanguages => ({
  vi: `${days} ngày`,
  en: days === 1 ? "1 day" : `${days} days`,
});

/**
 * A day as it is written in a language.
 *
 * @example
 * dayText("2025-06-30", "vi"); // "30/6/2025"
 */
export const dayText = (iso: string, language: Language): string => {
  checkGiven({ language });
  return dayWords(iso)[language];
};
