import type { CriteriaSet } from "@ntm-kit/core";
import type { PlanContext } from "../../tables/context";
import type { TableFrame } from "../../tables/frame";

/**
 * Names of criteria decide the set; where only numbers stand, the title does ("nâng cao"); else the set of the
 * standard.
 */
export function setOfTable(frame: TableFrame, context: PlanContext): CriteriaSet | undefined {
  const votes = new Map<string, number>();
  for (const column of frame.columns)
    for (const set of column.guess?.criterion?.named ?? []) votes.set(set, (votes.get(set) ?? 0) + 1);
  const best = [...context.sets].sort((a, b) => (votes.get(b.id) ?? 0) - (votes.get(a.id) ?? 0));
  if (best[0] && best[1] && (votes.get(best[0].id) ?? 0) > (votes.get(best[1].id) ?? 0) + 1) return best[0];
  const standard = context.sets.find((set) => set.standard === "standard");
  const isOfHigher =
    /(?:bo )?tieu chi (?:xa )?(?:(?:ntm|nong thon moi) )?nang cao/.test(frame.title.words) &&
    !/tieu chi (?:xa )?(?:ntm|nong thon moi)(?! (?:nang cao|kieu mau))/.test(frame.title.words);
  return (isOfHigher ? context.sets.find((set) => set.standard === "advanced") : standard) ?? context.sets[0];
}
