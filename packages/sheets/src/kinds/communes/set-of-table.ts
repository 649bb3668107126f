import type { CriteriaSet, PlanIndex, Standard } from "@ntm-kit/core";
import type { Column } from "../../tables/columns";
import type { PlanContext } from "../../tables/context";
import { isFieldOf } from "../../tables/field";
import type { TableFrame } from "../../tables/frame";
import { bareWords } from "../../text/bare-words";

type Sets = Pick<PlanContext, "sets" | "index">;

/**
 * Names of criteria decide the set; where only numbers stand, the title does ("nâng cao"); else the set of the
 * standard.
 */
export const setOfTable = ({ columns, title }: TableFrame, context: PlanContext): CriteriaSet | undefined =>
  setOf(columns, title.words, context);

function setOf(columns: readonly Column[], title: string, { sets, index }: Sets): CriteriaSet | undefined {
  const votes = new Map<string, number>();
  for (const column of columns)
    for (const set of column.guess?.criterion?.named ?? []) votes.set(set, (votes.get(set) ?? 0) + 1);
  const best = [...sets].sort((a, b) => (votes.get(b.id) ?? 0) - (votes.get(a.id) ?? 0));
  if (best[0] && best[1] && (votes.get(best[0].id) ?? 0) > (votes.get(best[1].id) ?? 0) + 1) return best[0];
  const isOfHigher =
    /(?:bo )?tieu chi (?:xa )?(?:(?:ntm|nong thon moi) )?nang cao/.test(title) &&
    !/tieu chi (?:xa )?(?:ntm|nong thon moi)(?! (?:nang cao|kieu mau))/.test(title);
  const wanted = isOfHigher ? calledAdvanced(index) : index.plainStandard;
  return sets.find(({ standard }) => standard === wanted) ?? sets[0];
}

/** The standard that a plan calls "nâng cao", whatever its id. */
const calledAdvanced = ({ standards }: PlanIndex): Standard | undefined =>
  standards.find(({ words }) => words.some((word) => bareWords(word) === "nang cao"))?.id;

/** "Văn hóa" without a number is the sixth criterion of one set and the sixteenth of another: that of the table's set. */
export function withNumbersOfSet(columns: readonly Column[], context: Sets, title: string): readonly Column[] {
  if (columns.every(({ guess }) => guess?.criterion?.otherwise === undefined)) return columns;
  const set = setOf(columns, title, context);
  return columns.map((column): Column => {
    const number = set && column.guess?.criterion?.otherwise?.[set.id];
    return number !== undefined && isFieldOf(column.field, "criterion")
      ? { ...column, field: { of: "criterion", number } }
      : column;
  });
}
