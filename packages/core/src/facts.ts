import { checkGiven } from "./check-given";
import { checkNames, namesOf } from "./check-names";
import { checkObject } from "./check-option";
import type { IsoDate, Standard } from "./model/basics";
import type { CriteriaSet } from "./model/criteria-set";
import { calendarDay } from "./model/days";
import type { PlanIndex } from "./model/plan-index";
import type { Unit } from "./model/unit";
import { recordsAsAt } from "./records/as-at";
import { highestClaim, impliedClaim, upperClaims } from "./records/claims";
import type { CommuneRecord, DistrictRecord } from "./records/commune-record";
import type { Dataset } from "./records/dataset";
import { type Judging, judgingOn } from "./records/judging";
import { isCount, mostCriteria } from "./records/limits";
import { type MergedDataset, mergeDataset } from "./records/merge";
import { checkTyped } from "./records/typed-records";

const NAMES = namesOf<FactsOptions>({ asOf: true });

/** What is certain and what is possible: both ends the same where nothing is open. */
export type Interval = readonly [number, number];

/** What a run says of a commune, with what is not reported left open. */
export interface CommuneFacts {
  /** The commune, as the plan has it. */
  readonly unit: Unit;
  /** What counts of it on this day, put together; absent where nothing is stated. */
  readonly record?: CommuneRecord | undefined;
  /** A mark, a total or a claim is stated; "not at the standard" alone claims nothing. */
  readonly reported: boolean;
  /** Number of criteria met. */
  readonly criteria: Interval;
  /** The criteria that the standard asks of it, by number: those of the set for its groups. */
  readonly asked: readonly string[];
  /** By standard: 1 at it, 0 not; `[0, 1]` where it is not known. */
  readonly at: AtStandards;
}

/** A district, or another unit above communes. */
export interface DistrictFacts {
  /** The unit, as the plan has it. */
  readonly unit: Unit;
  /** What counts of it on this day, put together; absent where nothing is stated. */
  readonly record?: DistrictRecord | undefined;
  /** Whether it is at the plain standard. */
  readonly at: Interval;
  /** The same for every standard. */
  readonly standards: AtStandards;
}

/** Whether a unit is at each standard of the plan. */
export type AtStandards = Readonly<Record<Standard, Interval>>;

/** Whether a unit is at a standard; a standard that the plan does not know is open. */
export const atStandard = (at: AtStandards, standard: Standard): Interval => {
  checkObject("at", at, "the standards of facts, as factsOf gives them,");
  return at[standard] ?? OPEN;
};

/** Facts of all counted communes of a plan and of all units above them, as they stand on one day. */
export interface Facts {
  /** The day of the report; absent where every result counts. */
  readonly asOf?: IsoDate | undefined;
  /** The records as they count on this day, one a unit and task. */
  readonly merged: MergedDataset;
  /** How many criteria the standard asks for, at most where groups of communes have sets of their own. */
  readonly criteria: number;
  /** By id of the commune. */
  readonly communes: ReadonlyMap<string, CommuneFacts>;
  /** By id of the unit; of every layer above communes. */
  readonly districts: ReadonlyMap<string, DistrictFacts>;
  /** As a target that is due on a day is judged: on its own due day, or before it on that of the report. */
  judgedOn(due: IsoDate): Facts;
  /** As they stood on a day that a sheet is about. */
  asAt(day: IsoDate): Facts;
}

/** As at which day facts are put together. */
export interface FactsOptions {
  /** The day of the report. Absent: every result counts, and each target is judged on its own due day. */
  readonly asOf?: IsoDate | undefined;
}

const YES: Interval = [1, 1];
const NO: Interval = [0, 0];
const OPEN: Interval = [0, 1];

/**
 * Facts of a dataset as at a day; those of other days are made when they are asked for, each once.
 *
 * @throws {InvalidDayError} where the day of the report is no day of the calendar
 * @example
 * const facts = factsOf(indexPlan(plan), dataset, { asOf: "2025-12-31" });
 * const criteria = facts.communes.get("song-mau/tan-minh")?.criteria; // certain, possible
 */
export function factsOf(index: PlanIndex, dataset: Dataset, options: FactsOptions = {}): Facts {
  checkGiven({ index, options });
  checkNames(options, NAMES);
  const { asOf } = options;
  checkTyped(dataset);
  const byDay = new Map<string, Facts>();
  const made: { readonly counted: Dataset; readonly facts: Facts }[] = [];
  const at = (judging: Judging): Facts => {
    const key = `${judging.day ?? ""} ${judging.lastRecognition ?? ""}`;
    const known = byDay.get(key);
    if (known) return known;
    const counted = recordsAsAt(dataset, judging, index.standardIds);
    // Mostly nothing in a run has a day, and what counts is the same on each.
    let facts = made.find((entry) => holdsTheSame(entry.counted, counted))?.facts;
    if (!facts) made.push({ counted, facts: (facts = { ...countedFacts(index, counted), asOf, judgedOn, asAt }) });
    byDay.set(key, facts);
    return facts;
  };
  const judgedOn = (due: IsoDate): Facts => at(judgingOn(due, asOf));
  const asAt = (day: IsoDate): Facts => at({ day });
  return at({ day: asOf === undefined ? undefined : calendarDay(asOf) });
}

function holdsTheSame(a: Dataset, b: Dataset): boolean {
  const same = (one: readonly unknown[], other: readonly unknown[]): boolean =>
    one.length === other.length && one.every((record, i) => record === other[i]);
  return same(a.communes, b.communes) && same(a.districts, b.districts) && same(a.tasks, b.tasks);
}

/**
 * Facts of the records that count on a day. Whether a commune is at a standard:
 *
 * - a sheet claims it, or says that it is not: that counts;
 * - no sheet of the run has a place to claim it: at it with all criteria met, not at it with one not met;
 * - some sheet has a place, and the commune's row reports something and claims nothing: not at it;
 * - nothing reports the commune: unknown.
 */
function countedFacts(index: PlanIndex, dataset: Dataset): Omit<Facts, "asOf" | "judgedOn" | "asAt"> {
  const merged = mergeDataset(index, dataset);
  const communes = new Map<string, CommuneFacts>();
  for (const unit of index.communes)
    communes.set(unit.id, communeFacts(unit, merged.communes.get(unit.id), index, merged.claimable));
  const districts = new Map<string, DistrictFacts>();
  for (const unit of index.plan.units) {
    if (index.isCommune(unit)) continue;
    const record = merged.districts.get(unit.id);
    const beneath = unit.level === index.upperLevel ? index.communesOf(unit.id) : [];
    const standards = upperStandards(record, beneath, communes, index);
    districts.set(unit.id, { unit, record, at: atStandard(standards, index.plainStandard), standards });
  }
  return { merged, criteria: mostCriteria(index) ?? 0, communes, districts };
}

const numbersOfSets = new WeakMap<CriteriaSet, readonly string[]>();
const NONE: readonly string[] = [];

/** Numbers of the criteria that the plain standard asks of a commune. */
function askedOf(unit: Unit, index: PlanIndex): readonly string[] {
  const set = index.criteriaSet(index.plainStandard, unit);
  if (!set) return NONE;
  let numbers = numbersOfSets.get(set);
  if (!numbers) numbersOfSets.set(set, (numbers = set.criteria.map(({ number }) => number)));
  return numbers;
}

interface Counted {
  met: number;
  notMet: number;
  stated: number;
}

function communeFacts(
  unit: Unit,
  record: CommuneRecord | undefined,
  index: PlanIndex,
  claimable: ReadonlySet<Standard>,
): CommuneFacts {
  const asked = askedOf(unit, index);
  if (!record) {
    const at = Object.fromEntries(index.standardIds.map((standard) => [standard, OPEN]));
    return { unit, reported: false, criteria: [0, asked.length], asked, at };
  }
  const counted = countMarks(record, asked);
  const total = counted.stated === 0 ? totalOf(record, asked.length) : undefined;
  const claimed = index.standardIds.some((standard) => record.claims[standard]?.value);
  const says = counted.stated > 0 || total !== undefined;
  const reported = says || claimed;
  const criteria: Interval =
    counted.stated > 0
      ? [counted.met, asked.length - counted.notMet]
      : total === undefined
        ? [0, asked.length]
        : [total, total];
  const at = standardsOf(record, criteria, asked.length, { index, claimable, says });
  return { unit, record, reported, criteria, asked, at };
}

function countMarks(record: CommuneRecord, numbers: readonly string[]): Counted {
  const counted: Counted = { met: 0, notMet: 0, stated: 0 };
  const { marks } = record;
  for (const number of numbers) {
    const mark = marks[number];
    if (mark === undefined) continue;
    counted.stated++;
    if (mark.value === "met") counted.met++;
    else if (mark.value === "not-met") counted.notMet++;
  }
  return counted;
}

function totalOf(record: CommuneRecord, most: number): number | undefined {
  const value = record.total?.value;
  return value !== undefined && isCount(value, most) ? value : undefined;
}

interface Claiming {
  readonly index: PlanIndex;
  readonly claimable: ReadonlySet<Standard>;
  /** The row has marks or a total. */
  readonly says: boolean;
}

function standardsOf(record: CommuneRecord, criteria: Interval, most: number, claiming: Claiming): AtStandards {
  const { index, claimable } = claiming;
  const at: Record<Standard, Interval> = {};
  let lower: Interval = YES;
  for (const standard of index.standardIds) {
    const otherwise = standard === index.plainStandard ? atByCriteria(criteria, most) : OPEN;
    const own = claimable.has(standard)
      ? claimOf(record, standard, claiming)
      : (impliedOf(record, standard, index) ?? otherwise);
    at[standard] = lower = below(lower, own);
  }
  return at;
}

/**
 * What the record claims of a standard; its absence, in a row that reports anything, says that the standard is not
 * reached.
 */
function claimOf(record: CommuneRecord, standard: Standard, { index, says }: Claiming): Interval {
  const implied = impliedOf(record, standard, index);
  if (implied?.[0] === 1) return YES;
  if (record.openClaims?.includes(standard)) return OPEN;
  return implied ?? (says || highestClaim(record, index.standardIds) !== undefined ? NO : OPEN);
}

function impliedOf(record: Pick<CommuneRecord, "claims">, standard: Standard, index: PlanIndex): Interval | undefined {
  const claim = impliedClaim(record, standard, index.standardIds);
  return claim && (claim.value ? YES : NO);
}

function atByCriteria([low, high]: Interval, most: number): Interval {
  if (most === 0) return OPEN;
  if (low === most) return YES;
  return high < most ? NO : OPEN;
}

/** Standards nest: who is certainly not at the lower is not at the higher. */
const below = (lower: Interval, higher: Interval): Interval => (lower[1] === 0 ? NO : higher);

/**
 * As stated. Where nothing is, it is not at the plain standard when one of its communes is certainly not; all of them
 * at it alone is not yet a standard of its own.
 */
function upperStandards(
  record: DistrictRecord | undefined,
  communes: readonly Unit[],
  facts: ReadonlyMap<string, CommuneFacts>,
  index: PlanIndex,
): AtStandards {
  const claims = upperClaims(record, index.plainStandard);
  const at: Record<Standard, Interval> = {};
  let lower: Interval = YES;
  for (const standard of index.standardIds) {
    const isDenied = (commune: Unit): boolean => {
      const known = facts.get(commune.id);
      return known !== undefined && atStandard(known.at, standard)[1] === 0;
    };
    const otherwise = standard === index.plainStandard && communes.some(isDenied) ? NO : OPEN;
    at[standard] = lower = below(lower, impliedOf({ claims }, standard, index) ?? otherwise);
  }
  return at;
}
