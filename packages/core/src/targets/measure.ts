import type { Measure } from "../model/target";
import { type Extent, type Fraction, whole } from "./exact";
import type { MemberState } from "./members";

/** What a measure can come to over its members; undefined where nobody is counted. */
export function measure(what: Measure, members: readonly MemberState[]): Extent | undefined {
  switch (what.kind) {
    case "status":
    case "count":
      return sumOf(members);
    case "newly":
      return sumOf(members.filter((member) => !what.baseline.includes(member.unit.id)));
    case "share":
    case "mean":
      return meanOf(members);
    case "minimum":
      return minimumOf(members);
  }
}

function sumOf(members: readonly MemberState[]): Extent {
  let least = 0;
  let most = 0;
  for (const { value, optional } of members) {
    if (!optional) least += value[0];
    most += value[1];
  }
  return { least: whole(least), most: whole(most) };
}

/** A share is the mean of 0 and 1. Who may not be counted is left out wherever that lowers, or raises, the mean. */
function meanOf(members: readonly MemberState[]): Extent | undefined {
  if (members.length === 0) return undefined;
  const certain = members.filter((member) => !member.optional);
  const optional = members.filter((member) => member.optional);
  return {
    least: extremeMean(certain, optional, 0),
    most: extremeMean(certain, optional, 1),
    mayBeEmpty: certain.length === 0,
  };
}

function extremeMean(certain: readonly MemberState[], optional: readonly MemberState[], end: 0 | 1): Fraction {
  let over = 0;
  for (const { value } of certain) over += value[end];
  let under = certain.length;
  const sign = end === 0 ? 1 : -1;
  const values = optional.map(({ value }) => value[end]).sort((a, b) => sign * (a - b));
  for (const value of values) {
    if (under > 0 && sign * (value * under - over) >= 0) break;
    over += value;
    under++;
  }
  return { over, under };
}

/** The lowest may be that of a unit which is perhaps not counted; the most is what those bound to be counted allow. */
function minimumOf(members: readonly MemberState[]): Extent | undefined {
  if (members.length === 0) return undefined;
  const least = members.reduce((low, { value }) => Math.min(low, value[0]), Number.POSITIVE_INFINITY);
  const certain = members.filter((member) => !member.optional);
  const most =
    certain.length > 0
      ? certain.reduce((low, { value }) => Math.min(low, value[1]), Number.POSITIVE_INFINITY)
      : members.reduce((high, { value }) => Math.max(high, value[1]), 0);
  return { least: whole(least), most: whole(most), mayBeEmpty: certain.length === 0 };
}
