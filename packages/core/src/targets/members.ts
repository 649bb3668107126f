import { atStandard, type CommuneFacts, type DistrictFacts, type Facts, type Interval } from "../facts";
import type { Standard } from "../model/basics";
import { filtersOf, passesFixed, standardsNamed } from "../model/filters";
import type { PlanIndex } from "../model/plan-index";
import type { Measure, PlainMeasure, Target } from "../model/target";
import type { Unit } from "../model/unit";
import type { CommuneRecord, DistrictRecord } from "../records/commune-record";

/** A unit of the population and what it gives to the measure. */
export interface MemberState {
  /** The unit, as the plan has it. */
  readonly unit: Unit;
  /**
   * At the standard or met: `yes`; certainly not: `no`; not known: `open`. For a number of criteria or a quantity, see
   * `value`.
   */
  readonly state: "yes" | "no" | "open";
  /**
   * 0 or 1 for a standard or a criterion, else a number of criteria or a quantity; a quantity that is not stated has no
   * upper end.
   */
  readonly value: Interval;
  /** Whether anything is stated of it. */
  readonly reported: boolean;
  /** It may not belong to the population at all: whether it is at a standard that a filter names is not known. */
  readonly optional?: boolean;
  /** What was stated of it. */
  readonly record?: CommuneRecord | DistrictRecord | undefined;
}

const OPEN: Interval = [0, 1];
const NO: Interval = [0, 0];
const YES: Interval = [1, 1];
const NOT_STATED: Interval = [0, Number.POSITIVE_INFINITY];

/** What is measured of a unit, whether each unit of a layer is compared or all are taken together. */
export const plainOf = (measure: Measure): PlainMeasure => (measure.kind === "each" ? measure.measure : measure);

/**
 * The population of a target: the target's own unit where it is asked of itself, else the units beneath it that its
 * filters leave.
 */
export function membersOf(target: Target, facts: Facts, index: PlanIndex): MemberState[] {
  const filters = filtersOf(target.rule);
  const given: Given = {
    at: highest(standardsNamed(filters, "at"), index),
    notAt: lowest(standardsNamed(filters, "not-at"), index),
  };
  const measure = plainOf(target.rule.measure);
  const certain: Measuring = { facts, index, given, isOptional: false };
  const optional: Measuring = { ...certain, isOptional: true };
  const members: MemberState[] = [];
  for (const unit of unitsLookedAt(target, index)) {
    const belongs = belonging(unit, given, facts, index);
    if (belongs[1] === 1) members.push(memberOf(unit, measure, belongs[0] === 0 ? optional : certain));
  }
  return members;
}

/** The units a target looks at before anything is reported: filters by what is reached may leave fewer of them. */
export function unitsLookedAt(target: Target, index: PlanIndex): readonly Unit[] {
  const filters = filtersOf(target.rule);
  const population = populationOf(target, index);
  return filters.length === 0 ? population : population.filter((unit) => passesFixed(unit, filters));
}

/** Units of which something is asked, before any filter. */
function populationOf({ unit, rule }: Target, index: PlanIndex): readonly Unit[] {
  const { measure } = rule;
  const plain = plainOf(measure);
  const isOwn = plain.kind === "status" || (plain.kind === "quantity" && plain.take === "value");
  if (!isOwn) return rule.of === index.countedLevel ? index.communesOf(unit) : index.unitsOf(unit, rule.of);
  if (measure.kind === "each") return index.unitsOf(unit, measure.of);
  const own = index.units.get(unit);
  return own ? [own] : [];
}

/** What the filters say of everyone in the population: the highest standard they are at, the lowest they are not at. */
interface Given {
  readonly at?: Standard | undefined;
  readonly notAt?: Standard | undefined;
}

interface Measuring {
  readonly facts: Facts;
  readonly index: PlanIndex;
  readonly given: Given;
  readonly isOptional: boolean;
}

const byHeight = (standards: readonly Standard[], { heightOf }: PlanIndex): Standard[] =>
  [...standards].sort((a, b) => heightOf(a) - heightOf(b));
const highest = (standards: readonly Standard[], index: PlanIndex) => byHeight(standards, index).at(-1);
const lowest = (standards: readonly Standard[], index: PlanIndex) => byHeight(standards, index)[0];

/** Whether a unit belongs to the population: 1 certainly, 0 certainly not, `[0, 1]` where it is not known. */
function belonging(unit: Unit, { at, notAt }: Given, facts: Facts, index: PlanIndex): Interval {
  if (at === undefined && notAt === undefined) return YES;
  const isIn = at === undefined ? YES : atOf(unit, at, facts);
  const isOut = notAt === undefined ? NO : atOf(unit, notAt, facts);
  // Standards nest: nobody is at one and not at a lower one.
  if (at !== undefined && notAt !== undefined && index.heightOf(at) >= index.heightOf(notAt)) return NO;
  return [isIn[0] * (1 - isOut[1]), isIn[1] * (1 - isOut[0])];
}

function memberOf(unit: Unit, measure: PlainMeasure, measuring: Measuring): MemberState {
  const commune = measuring.facts.communes.get(unit.id);
  const upper = commune ? undefined : measuring.facts.districts.get(unit.id);
  const record = commune?.record ?? upper?.record;
  const value = contributionOf({ commune, upper }, measure, measuring);
  const isNumber = measure.kind === "mean" || measure.kind === "minimum" || measure.kind === "quantity";
  const isOpen = measuring.isOptional || value[0] !== value[1];
  const member: MemberState = {
    unit,
    value,
    reported:
      measure.kind === "quantity"
        ? record?.quantities?.[measure.of] !== undefined
        : commune
          ? commune.reported
          : upper?.record !== undefined && (upper.record.standard ?? upper.record.claims) !== undefined,
    state: isOpen ? "open" : isNumber || value[0] === 1 ? "yes" : "no",
    record,
  };
  return measuring.isOptional ? { ...member, optional: true } : member;
}

/** What is known of a unit: it is one that is counted, or one above those. */
interface Known {
  readonly commune: CommuneFacts | undefined;
  readonly upper: DistrictFacts | undefined;
}

/** What a unit gives to the measure, where it belongs to the population. */
function contributionOf({ commune, upper }: Known, measure: PlainMeasure, measuring: Measuring): Interval {
  const { given } = measuring;
  switch (measure.kind) {
    case "mean":
    case "minimum":
      return criteriaOf(commune, measuring);
    case "quantity": {
      const stated = (commune?.record ?? upper?.record)?.quantities?.[measure.of];
      return stated ? [stated.value, stated.value] : NOT_STATED;
    }
    default: {
      const { standard } = measure;
      if (standard === undefined)
        return "criterion" in measure && measure.criterion !== undefined
          ? criterionOf(commune, measure.criterion, measuring)
          : OPEN;
      const { heightOf } = measuring.index;
      if (given.notAt !== undefined && heightOf(standard) >= heightOf(given.notAt)) return NO;
      if (given.at !== undefined && heightOf(standard) <= heightOf(given.at)) return YES;
      const at = commune?.at ?? upper?.standards;
      return at ? atStandard(at, standard) : OPEN;
    }
  }
}

/** Where criteria alone tell the plain standard, whoever is at it meets all of them, and whoever is not misses one. */
function criteriaOf(commune: CommuneFacts | undefined, { facts, index, given, isOptional }: Measuring): Interval {
  if (!commune) return [0, facts.criteria];
  const [low, high] = commune.criteria;
  if (!isOptional || facts.merged.claimable.has(index.plainStandard)) return [low, high];
  const all = commune.asked.length;
  if (given.at === index.plainStandard) return [all, all];
  return given.notAt === index.plainStandard ? [low, Math.min(high, Math.max(low, all - 1))] : [low, high];
}

/** Whether a commune meets a criterion; a total of all, or of none, says so without a mark. */
function criterionOf(commune: CommuneFacts | undefined, number: string, measuring: Measuring): Interval {
  const mark = commune?.record?.marks[number]?.value;
  if (mark === "met") return YES;
  if (mark === "not-met") return NO;
  if (!commune?.asked.includes(number)) return OPEN;
  const [low, high] = criteriaOf(commune, measuring);
  const all = commune.asked.length;
  if (low === all) return YES;
  // All others are met, and whoever remains misses one: this one.
  const isLastOpen = commune.criteria[0] === all - 1 && commune.criteria[1] === all && high === all - 1;
  return high === 0 || isLastOpen ? NO : OPEN;
}

/** Whether a unit is at a standard. */
function atOf(unit: Unit, standard: Standard, facts: Facts): Interval {
  const known = facts.communes.get(unit.id)?.at ?? facts.districts.get(unit.id)?.standards;
  return known ? atStandard(known, standard) : OPEN;
}
