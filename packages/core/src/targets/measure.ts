import type { PlanIndex } from "../model/plan-index";
import type { Measure, PlainMeasure } from "../model/target";
import { asNumber, ENDLESS, type Extent, type Fraction, greater, lesser, sumOfDecimals, whole } from "./exact";
import type { MemberState } from "./members";

/** What a measure can come to over its members; undefined where nobody is counted. */
export function measure(what: Measure, members: readonly MemberState[], index: PlanIndex): Extent | undefined {
  return what.kind === "each" ? leastOfEach(what, members, index) : plainMeasure(what, members);
}

function plainMeasure(what: PlainMeasure, members: readonly MemberState[]): Extent | undefined {
  if (members.length === 0) return undefined;
  switch (what.kind) {
    case "status":
    case "count":
      return sumOf(members);
    case "newly":
      return newlyOf(what, members);
    case "share":
    case "mean":
      return meanOf(members);
    case "minimum":
      return minimumOf(members);
    case "quantity":
      return quantityOf(what.take, members);
  }
}

const isEmptyAtLeast = (members: readonly MemberState[]): boolean => members.every((member) => member.optional);

function sumOf(members: readonly MemberState[]): Extent {
  let least = 0;
  let most = 0;
  for (const { value, optional } of members) {
    if (!optional) least += value[0];
    most += value[1];
  }
  return { least: whole(least), most: whole(most), mayBeEmpty: isEmptyAtLeast(members) };
}

/** Who has it beyond the units that had it before, or beyond their number where the text gives no list. */
function newlyOf(what: PlainMeasure & { readonly kind: "newly" }, members: readonly MemberState[]): Extent {
  const { baseline = [], baselineCount = 0 } = what;
  const before = new Set(baseline);
  const { least, most, mayBeEmpty } = sumOf(members.filter((member) => !before.has(member.unit.id)));
  const beyond = ({ over }: Fraction): Fraction => whole(Math.max(0, over - baselineCount));
  return { least: beyond(least), most: beyond(most), mayBeEmpty: mayBeEmpty === true && isEmptyAtLeast(members) };
}

/** A share is the mean of 0 and 1. Who may not be counted is left out wherever that lowers, or raises, the mean. */
function meanOf(members: readonly MemberState[]): Extent {
  const certain = members.filter((member) => !member.optional);
  const optional = members.filter((member) => member.optional);
  return {
    least: extremeMean(certain, optional, 0),
    most: extremeMean(certain, optional, 1),
    mayBeEmpty: certain.length === 0,
  };
}

function extremeMean(certain: readonly MemberState[], optional: readonly MemberState[], end: 0 | 1): Fraction {
  const counted = certain.map(({ value }) => value[end]);
  let total = asNumber(sumOfDecimals(counted));
  const sign = end === 0 ? 1 : -1;
  const values = optional.map(({ value }) => value[end]).sort((a, b) => sign * (a - b));
  for (const value of values) {
    if (counted.length > 0 && sign * (value * counted.length - total) >= 0) break;
    counted.push(value);
    total += value;
  }
  const { over, under } = sumOfDecimals(counted);
  return { over, under: under * counted.length };
}

/** The lowest may be that of a unit which is perhaps not counted; the most is what those bound to be counted allow. */
function minimumOf(members: readonly MemberState[]): Extent {
  let least = Number.POSITIVE_INFINITY;
  let leastCertain = Number.POSITIVE_INFINITY;
  let most = 0;
  for (const { value, optional } of members) {
    least = Math.min(least, value[0]);
    most = Math.max(most, value[1]);
    if (!optional) leastCertain = Math.min(leastCertain, value[1]);
  }
  const mayBeEmpty = isEmptyAtLeast(members);
  return { least: whole(least), most: whole(mayBeEmpty ? most : leastCertain), mayBeEmpty };
}

/** The least of several extents, each of which may be left out where perhaps nobody is counted. */
function leastOf(extents: readonly Extent[]): Extent {
  const certain = extents.filter((extent) => !extent.mayBeEmpty);
  const mosts = (certain.length > 0 ? certain : extents).map(({ most }) => most);
  return {
    least: extents.map(({ least }) => least).reduce(lesser),
    most: mosts.reduce(certain.length > 0 ? lesser : greater),
    mayBeEmpty: certain.length === 0,
  };
}

/** A unit without a value opens the whole: a sum has then no upper end, a mean none at all. */
function quantityOf(take: "value" | "sum" | "mean", members: readonly MemberState[]): Extent {
  const isKnown = members.every(({ value }) => Number.isFinite(value[1]));
  if (take === "sum") {
    const certain = members.filter(({ optional }) => !optional).map(({ value }) => value);
    const optional = members.filter((member) => member.optional).map(({ value }) => value);
    return {
      least: sumOfDecimals([...certain.map(([low]) => low), ...optional.map(([low]) => Math.min(0, low))]),
      most: sumOfDecimals([...certain.map(([, high]) => high), ...optional.map(([, high]) => Math.max(0, high))]),
      mayBeEmpty: isEmptyAtLeast(members),
    };
  }
  return isKnown ? meanOf(members) : { ...ENDLESS, mayBeEmpty: isEmptyAtLeast(members) };
}

/** The least that the inner measure comes to over the units of a layer; a unit with nobody to count is left out. */
function leastOfEach(
  what: Measure & { readonly kind: "each" },
  members: readonly MemberState[],
  index: PlanIndex,
): Extent | undefined {
  const parts = new Map<string, MemberState[]>();
  for (const member of members) {
    const within = index.above(member.unit.id, what.of);
    if (!within) continue;
    const part = parts.get(within.id);
    if (part) part.push(member);
    else parts.set(within.id, [member]);
  }
  const extents = [...parts.values()].flatMap((part) => plainMeasure(what.measure, part) ?? []);
  return extents.length > 0 ? leastOf(extents) : undefined;
}
