import type { RelatedPlace } from "../../findings/finding";
import type { CriteriaSet } from "../../model/criteria-set";
import type { CommuneRecord } from "../../records/commune-record";
import type { Mark, Origin } from "../../records/stated";

/** A criterion with the place of its mark. */
export interface MarkedCriterion {
  readonly number: string;
  readonly origin?: Origin | undefined;
}

/** The criteria of a set that a record marks so, in the order of the set. */
export function markedAs(value: Mark, { criteria }: CriteriaSet, { marks }: CommuneRecord): MarkedCriterion[] {
  const marked: MarkedCriterion[] = [];
  for (const { number } of criteria) {
    const mark = marks[number];
    if (mark?.value === value) marked.push({ number, origin: mark.origin });
  }
  return marked;
}

/** How many of them there are: asked of every record of a run, where a list would be made to be counted. */
export function countMarked(value: Mark, { criteria }: CriteriaSet, { marks }: CommuneRecord): number {
  let count = 0;
  for (const { number } of criteria) if (marks[number]?.value === value) count++;
  return count;
}

/** The place of a criterion that is not met, to be shown beside a finding; nothing where its mark has no place. */
export const notMetHere = ({ number, origin }: MarkedCriterion): RelatedPlace[] =>
  origin === undefined ? [] : [{ at: origin, note: "not-met-here", params: { criterion: number } }];
