import type { CellValue } from "./values";

/**
 * What a formula shows that is written into a cell, without a calculation engine: the words of a link; nothing where it begins by
 * asking whether there is anything to count, as in a form that is not filled in; else 0.
 */
export function shownValue(formula: string): CellValue {
  const words = /^=HYPERLINK\("(?:[^"]|"")*","((?:[^"]|"")*)"\)$/i.exec(formula)?.[1];
  if (words !== undefined) return words.replaceAll('""', '"');
  return /^=IF\((COUNTA?|COUNTBLANK)\(.*\)[=<].*?,"",/i.test(formula) ? "" : 0;
}
