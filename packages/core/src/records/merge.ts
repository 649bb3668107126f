import { checkGiven } from "../check-given";
import type { Standard } from "../model/basics";
import type { PlanIndex } from "../model/plan-index";
import { impliedClaim, mergeClaims, upperClaims } from "./claims";
import type { CommuneRecord, DistrictRecord, Recognition } from "./commune-record";
import type { Dataset } from "./dataset";
import type { TaskRecord } from "./task-record";

/** One record a unit and task: what was stated first counts, what only a later one states is added. */
export interface MergedDataset {
  /** By id of the commune. */
  readonly communes: ReadonlyMap<string, CommuneRecord>;
  /** Of districts, and of other units above communes. */
  readonly districts: ReadonlyMap<string, DistrictRecord>;
  /** By id of the task. */
  readonly tasks: ReadonlyMap<string, TaskRecord>;
  /** Standards for which some record has a place to claim them. */
  readonly claimable: ReadonlySet<Standard>;
}

/**
 * Merges the records of a run, field by field, in the order they were read: a criteria sheet may state the marks, a
 * list the recognition. Records of units and tasks that the plan does not have, or does not count, are left out.
 *
 * @example
 * const { communes } = mergeDataset(indexPlan(plan), dataset);
 */
export function mergeDataset(index: PlanIndex, dataset: Dataset): MergedDataset {
  checkGiven({ index, dataset });
  const communes = new Map<string, CommuneRecord>();
  for (const record of dataset.communes) {
    const unit = index.units.get(record.unit);
    if (!unit || !index.isCounted(unit)) continue;
    const first = communes.get(record.unit);
    communes.set(record.unit, first ? mergeCommune(first, record, index) : record);
  }
  const districts = new Map<string, DistrictRecord>();
  for (const record of dataset.districts) {
    const unit = index.units.get(record.unit);
    if (!unit || index.isCommune(unit)) continue;
    const first = districts.get(record.unit);
    districts.set(record.unit, first ? mergeDistrict(first, record, index) : record);
  }
  const tasks = new Map<string, TaskRecord>();
  for (const record of dataset.tasks) {
    if (!index.tasks.has(record.task)) continue;
    const first = tasks.get(record.task);
    tasks.set(record.task, first ? mergeTask(first, record) : record);
  }
  return { communes, districts, tasks, claimable: new Set(dataset.claimable) };
}

/** What the first record states, and what only the later one does. */
export function mergeCommune(first: CommuneRecord, later: CommuneRecord, index: PlanIndex): CommuneRecord {
  const stillOpen = (later.openClaims ?? []).filter((standard) => !impliedClaim(first, standard, index.standardIds));
  const openClaims = [...new Set([...(first.openClaims ?? []), ...stillOpen])];
  return {
    ...first,
    marks: Object.keys(later.marks).length === 0 ? first.marks : { ...later.marks, ...first.marks },
    ...(first.total || !later.total ? {} : { total: later.total }),
    claims: mergeClaims(first, later, index.standardIds),
    ...(first.recognitions || later.recognitions
      ? { recognitions: mergeRecognitions(first.recognitions ?? [], later.recognitions ?? []) }
      : {}),
    ...(openClaims.length > 0 ? { openClaims, openOrigin: first.openOrigin ?? later.openOrigin } : {}),
    ...quantitiesOf(first, later),
  };
}

/** Each quantity as it was stated first. */
function quantitiesOf(
  first: Pick<CommuneRecord, "quantities">,
  later: Pick<CommuneRecord, "quantities">,
): Pick<CommuneRecord, "quantities"> {
  return first.quantities || later.quantities ? { quantities: { ...later.quantities, ...first.quantities } } : {};
}

/** One recognition a standard: what the first leaves out is taken from the later. */
function mergeRecognitions(first: readonly Recognition[], later: readonly Recognition[]): Recognition[] {
  const merged = first.map((known) => ({
    ...later.find((entry) => entry.standard === known.standard),
    ...known,
  }));
  return [...merged, ...later.filter((entry) => !first.some((known) => known.standard === entry.standard))];
}

export function mergeDistrict(first: DistrictRecord, later: DistrictRecord, index: PlanIndex): DistrictRecord {
  const { plainStandard, standardIds } = index;
  const claimsOf = (record: DistrictRecord) => ({ claims: upperClaims(record, plainStandard) });
  const { [plainStandard]: standard, ...claims } = mergeClaims(claimsOf(first), claimsOf(later), standardIds);
  return {
    ...first,
    ...(standard ? { standard } : {}),
    ...(Object.keys(claims).length > 0 ? { claims } : {}),
    ...quantitiesOf(first, later),
    stated: { ...later.stated, ...first.stated },
    ...(first.bands || later.bands ? { bands: first.bands ?? later.bands } : {}),
    ...(first.criteria || later.criteria ? { criteria: { ...later.criteria, ...first.criteria } } : {}),
  };
}

/**
 * Two rounds of one task are two statements: the first that says how it stands counts whole, so that no evidence of one
 * round proves another.
 */
function mergeTask(first: TaskRecord, later: TaskRecord): TaskRecord {
  const isOtherRound = first.round && later.round && first.round.value !== later.round.value;
  const saysHow = first.status ?? first.progress;
  return isOtherRound && saysHow ? first : { ...later, ...first };
}
