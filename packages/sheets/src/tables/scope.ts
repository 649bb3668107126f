import type { PlanIndex, Unit } from "@ntm-kit/core";
import { bareWords } from "../text/bare-words";
import { bareTypeWords } from "../text/unit-types";
import type { TitleContext } from "./title";

/** What may stand before the name; a type of a plan's own stands as the plan writes it: "khóm". */
const typeWords = ({ type }: Unit): string => bareTypeWords(type).join("|") || "-";

/** The unit whose sheet this is, where the title or the sheet's name names one and only one of that level. */
export function scopeOf(
  title: TitleContext,
  sheetName: string,
  index: PlanIndex,
  level: "district" | "commune",
): Unit | undefined {
  const units = level === "district" ? index.districts : index.communes;
  const name = bareWords(sheetName);
  // A plan may have thousands of units: an expression is made only for those whose name stands there.
  const bySheet = units.filter((unit) => {
    const own = bareWords(unit.name);
    return name.endsWith(own) && (name === own || new RegExp(`^(?:${typeWords(unit)}) ${own}$`).test(name));
  });
  if (bySheet.length === 1) return bySheet[0];
  const byTitle = units.filter((unit) => {
    const own = bareWords(unit.name);
    return title.words.includes(own) && new RegExp(`(?:^| )(?:${typeWords(unit)}) ?${own}(?: |$)`).test(title.words);
  });
  if (byTitle.length > 0) return byTitle.length === 1 ? byTitle[0] : undefined;
  const alone = units.filter((unit) => title.lines.some(({ text }) => isNameAlone(text, unit)));
  return alone.length === 1 ? alone[0] : undefined;
}

/** A line that is nothing but the name, numbered or not: "II. Sông Mẫu". */
const isNameAlone = (text: string, unit: Unit): boolean =>
  bareWords(text).replace(/^(?:[ivx]{1,4}|\d{1,2}) /, "") === bareWords(unit.name);
