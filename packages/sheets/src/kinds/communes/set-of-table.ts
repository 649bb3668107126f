import type { CriteriaSet, PlanIndex, Standard } from "@ntm-kit/core";
import type { Column } from "../../tables/columns";
import type { PlanContext } from "../../tables/context";
import { type FieldKey, fieldKey, isFieldOf } from "../../tables/field";
import type { TableFrame } from "../../tables/frame";
import { bareWords } from "../../text/bare-words";
import { ownWords } from "../../text/standard-claim";

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

/**
 * "Bộ tiêu chí xã NTM | Bộ tiêu chí xã NTM nâng cao" over the same numbers: the marks of the plain set are read, those
 * of the other are told as one.
 */
export function withOneSet(columns: readonly Column[], { index }: Pick<Sets, "index">): readonly Column[] {
  const higher = index.standards.slice(1).flatMap(ownWords);
  const headOf = ({ path }: Column): string | undefined =>
    path
      .slice(0, -1)
      .find((text) => OF_A_SET.test(bareWords(text)) && higher.some((own) => bareWords(text).includes(own)));
  const heads = columns.map(headOf);
  const numbers = (isHigher: boolean): ReadonlySet<FieldKey> =>
    new Set(columns.flatMap(({ field }, i) => (isHigher === (heads[i] !== undefined) ? criterionKey(field) : [])));
  const plain = numbers(false);
  if (![...numbers(true)].some((key) => plain.has(key))) return columns;
  let isHigher = false;
  let hasTotal = false;
  return columns.map((column, i): Column => {
    if (isFieldOf(column.field, "criterion")) isHigher = heads[i] !== undefined;
    // "Tổng" behind the marks of the other set is theirs.
    const isTheirTotal = column.field === "total" && isHigher && hasTotal;
    if (column.field === "total" && !isHigher) hasTotal = true;
    const head = heads[i];
    if (head === undefined && !isTheirTotal) return column;
    return { slot: column.slot, path: head === undefined ? column.path : [head], field: "unknown", score: 0 };
  });
}
const OF_A_SET = /\b(?:tieu chi|tc)\b/;
const criterionKey = (field: Column["field"]): FieldKey[] => (isFieldOf(field, "criterion") ? [fieldKey(field)] : []);

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
