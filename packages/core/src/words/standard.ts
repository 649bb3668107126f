import { checkGiven } from "../check-given";
import type { Standard } from "../model/basics";
import type { StandardLevel } from "../model/layers";
import type { BothLanguages } from "./both-languages";

/**
 * That a unit is at a standard, in the plan's own words: `đạt chuẩn nông thôn mới nâng cao`, `at the advanced
 * standard`.
 */
export function standardWords(standards: readonly StandardLevel[], id: Standard): BothLanguages {
  checkGiven({ standards });
  const standard = standards.find((entry) => entry.id === id);
  if (!standard) return { vi: id, en: id };
  const { name, nameEn } = standard;
  if (nameEn === undefined) return { vi: `đạt chuẩn ${name}`, en: `at the standard “${name}”` };
  return { vi: `đạt chuẩn ${name}`, en: `at the ${nameEn}${/\bstandard$/.test(nameEn) ? "" : " standard"}` };
}

/** The standard in a word, for headings and cells: `nâng cao`, `Advanced`. */
export function standardShort(standards: readonly StandardLevel[], id: Standard): BothLanguages {
  checkGiven({ standards });
  const height = standards.findIndex((entry) => entry.id === id);
  const standard = standards[height];
  if (!standard) return { vi: id, en: id };
  const { name, nameEn = name, words } = standard;
  return { vi: height === 0 ? "đạt chuẩn" : (words[0] ?? name), en: nameEn };
}
