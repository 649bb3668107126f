import type { CommuneFacts, Facts, Interval } from "../facts";
import { STANDARDS, type Standard } from "../model/basics";
import type { PlanIndex } from "../model/plan-index";
import type { Measure, Target } from "../model/target";
import type { Unit } from "../model/unit";
import type { CommuneRecord, DistrictRecord } from "../records/commune-record";

/** A unit of the population and what it gives to the measure. */
export interface MemberState {
  readonly unit: Unit;
  /** At the standard or met: `yes`; certainly not: `no`; not known: `open`. For a number of criteria, see `value`. */
  readonly state: "yes" | "no" | "open";
  readonly value: Interval;
  readonly reported: boolean;
  /** It may not belong to the population at all: whether it is a "remaining" commune is not known. */
  readonly optional?: boolean;
  /** What was stated of it. */
  readonly record?: CommuneRecord | DistrictRecord | undefined;
}

const OPEN: Interval = [0, 1];
const NO: Interval = [0, 0];

/** The population of a target: the target's own unit for `status`, else the units beneath it that its filter leaves. */
export function membersOf({ unit, rule }: Target, facts: Facts, index: PlanIndex): MemberState[] {
  const { measure, where } = rule;
  const units =
    measure.kind === "status"
      ? [index.units.get(unit)!]
      : index.unitsOf(unit, rule.of).filter((member) => where?.kind !== "types" || where.types.includes(member.type));
  const left = where?.kind === "not-at" ? where.standard : undefined;
  const members: MemberState[] = [];
  for (const member of units) {
    const at = left && atOf(member, left, facts);
    // Who is certainly at the standard is no "remaining" unit.
    if (!at || at[0] === 0) members.push(memberOf(member, measure, facts, at && left, at?.[1] === 1));
  }
  return members;
}

function memberOf(
  unit: Unit,
  measure: Measure,
  facts: Facts,
  left: Standard | undefined,
  isOptional: boolean,
): MemberState {
  const commune = facts.communes.get(unit.id);
  const district = facts.districts.get(unit.id);
  const isNumber = measure.kind === "mean" || measure.kind === "minimum";
  const value = isNumber
    ? criteriaOf(commune, facts, isOptional ? left : undefined)
    : left && STANDARDS.indexOf(measure.standard) >= STANDARDS.indexOf(left)
      ? NO
      : atOf(unit, measure.standard, facts);
  const isOpen = isOptional || value[0] !== value[1];
  return {
    unit,
    value,
    reported: commune ? commune.reported : district?.record?.standard !== undefined,
    state: isOpen ? "open" : isNumber || value[0] === 1 ? "yes" : "no",
    record: commune?.record ?? district?.record,
    ...(isOptional ? { optional: true } : {}),
  };
}

/** Where the standard itself is told by the criteria, a commune that remains has not met all of them. */
function criteriaOf(commune: CommuneFacts | undefined, facts: Facts, left: Standard | undefined): Interval {
  if (!commune) return [0, facts.criteria];
  const [low, high] = commune.criteria;
  const byCriteria = left === "standard" && !facts.merged.claimable.has("standard");
  return byCriteria ? [low, Math.min(high, Math.max(low, facts.criteria - 1))] : [low, high];
}

/** Whether a unit is at a standard. Of units above communes only the one standard that leads to them is reported. */
function atOf(unit: Unit, standard: Standard, facts: Facts): Interval {
  const commune = facts.communes.get(unit.id);
  if (commune) return commune.at[standard];
  const at = facts.districts.get(unit.id)?.at ?? OPEN;
  return standard === "standard" || at[1] === 0 ? at : OPEN;
}
