import { checkGiven } from "../check-given";
import { formatNumber, type Language } from "../findings/words";

/**
 * A count as people read it: thousands apart, by a point in Vietnamese and a comma in English. Not for years and numbers
 * of documents.
 *
 * @example
 * countText(1013, "vi"); // "1.013"
 */
export function countText(value: number, language: Language): string {
  checkGiven({ value, language });
  const [whole = "", ...rest] = formatNumber(value, language).split(language === "vi" ? "," : ".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, language === "vi" ? "." : ",");
  return [grouped, ...rest].join(language === "vi" ? "," : ".");
}

/**
 * Parameters of a sentence with their counts as people read them.
 *
 * @example
 * countTexts({ n: 1013, unit: "xã" }, "vi"); // { n: "1.013", unit: "xã" }
 */
export function countTexts(
  params: Readonly<Record<string, string | number>>,
  language: Language,
): Readonly<Record<string, string>> {
  checkGiven({ params, language });
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === "number" ? countText(value, language) : value,
    ]),
  );
}
