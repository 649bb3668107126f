import { STANDARDS, type Standard } from "./model/basics";
import type { PlanIndex } from "./model/plan-index";
import type { Unit } from "./model/unit";
import { highestClaim, impliedClaim } from "./records/claims";
import type { CommuneRecord, DistrictRecord } from "./records/commune-record";
import type { Dataset } from "./records/dataset";
import { type MergedDataset, mergeDataset } from "./records/merge";

/** What is certain and what is possible: both ends the same where nothing is open. */
export type Interval = readonly [number, number];

/** What a run says of a commune, with what is not reported left open. */
export interface CommuneFacts {
  readonly unit: Unit;
  readonly record?: CommuneRecord | undefined;
  /** A mark, a total or a claim is stated; "not at the standard" alone claims nothing. */
  readonly reported: boolean;
  /** Number of criteria met. */
  readonly criteria: Interval;
  /** 1 at the standard, 0 not; `[0, 1]` where it is not known. */
  readonly at: Readonly<Record<Standard, Interval>>;
}

/** A district, or another unit above communes. */
export interface DistrictFacts {
  readonly unit: Unit;
  readonly record?: DistrictRecord | undefined;
  readonly at: Interval;
}

/** Facts of all counted communes of a plan and of all units above them. */
export interface Facts {
  readonly merged: MergedDataset;
  /** How many criteria the standard asks for. */
  readonly criteria: number;
  readonly communes: ReadonlyMap<string, CommuneFacts>;
  readonly districts: ReadonlyMap<string, DistrictFacts>;
}

const YES: Interval = [1, 1];
const NO: Interval = [0, 0];
const OPEN: Interval = [0, 1];

/**
 * Facts of a dataset, by the rules of counting:
 * a claim counts; where no sheet has a place to claim a standard, all criteria met is at it and one not met is not;
 * where one has, a row that reports anything and does not claim is not at it; what is not reported is unknown.
 */
export function factsOf(
  index: PlanIndex,
  dataset: Dataset,
  merged: MergedDataset = mergeDataset(index, dataset),
): Facts {
  const numbers = index.criteriaSet("standard")?.criteria.map((criterion) => criterion.number) ?? [];
  const communes = new Map<string, CommuneFacts>();
  for (const unit of index.communes)
    communes.set(unit.id, communeFacts(unit, merged.communes.get(unit.id), numbers, merged.claimable));
  const districts = new Map<string, DistrictFacts>();
  for (const unit of index.plan.units) {
    if (unit.level === "commune") continue;
    const record = merged.districts.get(unit.id);
    const beneath = unit.level === "district" ? index.communesOf(unit.id) : [];
    districts.set(unit.id, { unit, record, at: districtAt(record, beneath, communes) });
  }
  return { merged, criteria: numbers.length, communes, districts };
}

interface Counted {
  met: number;
  notMet: number;
  stated: number;
}

function communeFacts(
  unit: Unit,
  record: CommuneRecord | undefined,
  numbers: readonly string[],
  claimable: ReadonlySet<Standard>,
): CommuneFacts {
  if (!record)
    return {
      unit,
      reported: false,
      criteria: [0, numbers.length],
      at: { standard: OPEN, advanced: OPEN, model: OPEN },
    };
  const counted = countMarks(record, numbers);
  const total = counted.stated === 0 ? totalOf(record, numbers.length) : undefined;
  const claimed = STANDARDS.some((standard) => record.claims[standard]?.value);
  const says = counted.stated > 0 || total !== undefined;
  const reported = says || claimed;
  const criteria: Interval =
    counted.stated > 0
      ? [counted.met, numbers.length - counted.notMet]
      : total === undefined
        ? [0, numbers.length]
        : [total, total];
  return { unit, record, reported, criteria, at: standardsOf(record, criteria, numbers.length, claimable, says) };
}

function countMarks(record: CommuneRecord, numbers: readonly string[]): Counted {
  const counted: Counted = { met: 0, notMet: 0, stated: 0 };
  const { marks } = record;
  for (let i = 0; i < numbers.length; i++) {
    const mark = marks[numbers[i]!];
    if (mark === undefined) continue;
    counted.stated++;
    if (mark.value === "met") counted.met++;
    else if (mark.value === "not-met") counted.notMet++;
  }
  return counted;
}

function totalOf(record: CommuneRecord, most: number): number | undefined {
  const value = record.total?.value;
  return value !== undefined && Number.isInteger(value) && value >= 0 && value <= most ? value : undefined;
}

function standardsOf(
  record: CommuneRecord,
  criteria: Interval,
  most: number,
  claimable: ReadonlySet<Standard>,
  says: boolean,
): CommuneFacts["at"] {
  const at = (standard: Standard, otherwise: Interval): Interval =>
    claimable.has(standard) ? claimOf(record, standard, says) : (impliedOf(record, standard) ?? otherwise);
  const standard = at("standard", atByCriteria(criteria, most));
  const advanced = below(standard, at("advanced", OPEN));
  return { standard, advanced, model: below(advanced, at("model", OPEN)) };
}

/** What the record claims of a standard; its absence, in a row that reports anything, says that the standard is not reached. */
function claimOf(record: CommuneRecord, standard: Standard, says: boolean): Interval {
  const implied = impliedOf(record, standard);
  if (implied?.[0] === 1) return YES;
  if (record.openClaims?.includes(standard)) return OPEN;
  return implied ?? (says || highestClaim(record) !== undefined ? NO : OPEN);
}

function impliedOf(record: CommuneRecord, standard: Standard): Interval | undefined {
  const claim = impliedClaim(record, standard);
  return claim && (claim.value ? YES : NO);
}

function atByCriteria([low, high]: Interval, most: number): Interval {
  if (most === 0) return OPEN;
  if (low === most) return YES;
  return high < most ? NO : OPEN;
}

/** Standards nest: who is certainly not at the lower is not at the higher. */
const below = (lower: Interval, higher: Interval): Interval => (lower[1] === 0 ? NO : higher);

/** Not at it where one of its communes is certainly not; all of them at the standard alone is not yet the district's. */
function districtAt(
  record: DistrictRecord | undefined,
  communes: readonly Unit[],
  facts: ReadonlyMap<string, CommuneFacts>,
): Interval {
  if (record?.standard) return record.standard.value ? YES : NO;
  return communes.some((commune) => facts.get(commune.id)?.at.standard[1] === 0) ? NO : OPEN;
}
