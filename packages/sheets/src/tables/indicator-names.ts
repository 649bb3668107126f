import type { PlanIndex, QuantityIndicator, SheetKind } from "@ntm-kit/core";
import { bareWords } from "../text/bare-words";
import type { Guess } from "./guess";
import { SURE } from "./weights";

export type IndicatorNames = (text: string) => QuantityIndicator | undefined;

const known = new WeakMap<PlanIndex, IndicatorNames>();

/**
 * Finds the quantity that a heading or the label of a row names: by its name, or by one of its headings; what stands in
 * brackets is its unit.
 */
export function indicatorNames(index: PlanIndex): IndicatorNames {
  let find = known.get(index);
  if (!find) known.set(index, (find = makeNames(index)));
  return find;
}

function makeNames({ indicators }: PlanIndex): IndicatorNames {
  const byWords = new Map<string, QuantityIndicator>();
  for (const indicator of indicators)
    for (const name of [indicator.name, ...indicator.headings]) byWords.set(bareWords(name), indicator);
  if (byWords.size === 0) return () => undefined;
  return (text) => {
    const words = bareWords(text.replace(/\s*\([^()]*\)\s*$/, "")).replace(
      /^(?:[ivx]{1,4}|\d{1,2}(?: \d{1,2})?|[a-e]) /,
      "",
    );
    return byWords.get(words);
  };
}

/** Headings of columns that hold a quantity of the plan. A criterion of the same name is meant first. */
export function quantityHeadings(
  index: PlanIndex,
  kinds: readonly SheetKind[],
): (heading: string) => Guess | undefined {
  const find = indicatorNames(index);
  return (heading) => {
    const indicator = find(heading);
    return indicator && { field: { of: "quantity", indicator: indicator.id }, score: SURE.mostly, kinds };
  };
}
