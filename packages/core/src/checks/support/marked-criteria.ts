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
  return criteria.flatMap(({ number }) => {
    const mark = marks[number];
    return mark?.value === value ? [{ number, origin: mark.origin }] : [];
  });
}

/** The place of a criterion that is not met, to be shown beside a finding; nothing where its mark has no place. */
export const notMetHere = ({ number, origin }: MarkedCriterion): RelatedPlace[] =>
  origin === undefined ? [] : [{ at: origin, note: "not-met-here", params: { criterion: number } }];
