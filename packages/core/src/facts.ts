import { STANDARDS, type Standard } from "./model/basics";
import type { PlanIndex } from "./model/plan-index";
import type { Unit } from "./model/unit";
import type { CommuneRecord, DistrictRecord } from "./records/commune-record";
import type { Dataset } from "./records/dataset";
import { type MergedDataset, mergeDataset } from "./records/merge";

/** What is certain and what is possible: both ends the same where nothing is open. */
export type Interval = readonly [number, number];

/** What a run says of a commune, with what is not reported left open. */
export interface CommuneFacts {
  readonly unit: Unit;
  readonly record?: CommuneRecord | undefined;
  /** A mark, a total or a claim is stated. */
  readonly reported: boolean;
  /** Number of criteria met. */
  readonly criteria: Interval;
  /** 1 at the standard, 0 not; `[0, 1]` where it is not known. */
  readonly at: Readonly<Record<Standard, Interval>>;
}

export interface DistrictFacts {
  readonly unit: Unit;
  readonly record?: DistrictRecord | undefined;
  readonly at: Interval;
}

/** Facts of all counted communes and districts of a plan. */
export interface Facts {
  readonly merged: MergedDataset;
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
  for (const unit of index.districts) {
    const record = merged.districts.get(unit.id);
    districts.set(unit.id, { unit, record, at: districtAt(record, index.communesOf(unit.id), communes) });
  }
  return { merged, communes, districts };
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
  const byClaim = (standard: Standard): Interval => claimOf(record, standard, claimable, says);
  const standard = claimable.has("standard") ? byClaim("standard") : atByCriteria(record, criteria, most);
  const advanced = claimable.has("advanced") ? byClaim("advanced") : possible(standard);
  const model = claimable.has("model") ? byClaim("model") : possible(advanced);
  return { standard: atLeast(standard, advanced), advanced: atLeast(advanced, model), model };
}

/** A claim of a standard or of a higher one; its absence in a row that reports anything. */
function claimOf(record: CommuneRecord, standard: Standard, claimable: ReadonlySet<Standard>, says: boolean): Interval {
  const height = STANDARDS.indexOf(standard);
  if (STANDARDS.some((other, i) => i >= height && record.claims[other]?.value)) return YES;
  if (record.openClaims?.includes(standard)) return OPEN;
  if (
    record.claims[standard]?.value === false ||
    says ||
    STANDARDS.some((other) => claimable.has(other) && record.claims[other]?.value)
  )
    return NO;
  return OPEN;
}

function atByCriteria(record: CommuneRecord, [low, high]: Interval, most: number): Interval {
  if (record.claims.advanced?.value || record.claims.model?.value) return YES;
  if (most === 0) return OPEN;
  if (low === most) return YES;
  return high < most ? NO : OPEN;
}

const possible = ([, high]: Interval): Interval => (high === 0 ? NO : OPEN);
/** Standards nest: who is certainly at the higher is at the lower. */
const atLeast = (lower: Interval, higher: Interval): Interval => (higher[0] === 1 ? YES : lower);

function districtAt(
  record: DistrictRecord | undefined,
  communes: readonly Unit[],
  facts: ReadonlyMap<string, CommuneFacts>,
): Interval {
  if (record?.standard) return record.standard.value ? YES : NO;
  return communes.some((commune) => facts.get(commune.id)?.at.standard[1] === 0) ? NO : OPEN;
}
