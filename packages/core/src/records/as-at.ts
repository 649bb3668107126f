import type { Standard } from "../model/basics";
import { yearOf } from "../schedule/days";
import type { CommuneRecord, DistrictRecord, Recognition } from "./commune-record";
import type { Dataset } from "./dataset";
import type { Judging } from "./judging";
import type { Stated, Timed } from "./stated";

/**
 * The records that count on a day, the latest day first; among those of one day the first that was read stays first. A
 * record without a day is about the day judged.
 *
 * What is planned or proposed does not count, save where it says "not yet". Results of a later day do not count either;
 * of their claims those do that a year or date of recognition puts before the day, and others leave open whether it was
 * so.
 *
 * @param standards - those of the plan, lowest first
 */
export function recordsAsAt(dataset: Dataset, day: Judging, standards: readonly Standard[]): Dataset {
  const judging = { ...day, standards };
  const { communes, districts, tasks } = dataset;
  return {
    ...dataset,
    communes: asAt(communes, judging, (record) => communeAsAt(record, judging)),
    districts: asAt(districts, judging, (record) => districtAsAt(record, judging)),
    tasks: asAt(tasks, judging, (record) => (isResult(record) && !isLater(record, judging) ? [record] : [])),
  };
}

/** What nothing in it ties to a day counts on every day as it stands; mostly that is all there is. */
function asAt<T extends Timed & { readonly recognitions?: readonly Recognition[] | undefined }>(
  records: readonly T[],
  judging: Judging,
  counting: (record: T) => T[],
): readonly T[] {
  const isTimeless = (record: T): boolean =>
    record.day === undefined && record.recognitions === undefined && isResult(record);
  return records.every(isTimeless) ? records : latestFirst(records.flatMap(counting), judging);
}

interface JudgingClaims extends Judging {
  readonly standards: readonly Standard[];
}

export const isResult = ({ nature = "result" }: Timed): boolean => nature === "result";

const isLater = (record: Timed, { day }: Judging): boolean =>
  record.day !== undefined && day !== undefined && record.day > day;

/**
 * Latest first; who has no day comes with the day judged, and later results, of which only recognitions are left, come
 * last.
 */
function latestFirst<T extends Timed>(records: readonly T[], judging: Judging): readonly T[] {
  if (records.every(({ day }) => day === undefined)) return records;
  const rank = (record: T): string => (isLater(record, judging) ? "" : (record.day ?? judging.day ?? "9999-12-31"));
  return [...records].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) > rank(b) ? -1 : 1));
}

function communeAsAt(record: CommuneRecord, judging: JudgingClaims): CommuneRecord[] {
  if (!isResult(record)) return notYet(record);
  if (isLater(record, judging)) return [claimsOfLater(record, judging)];
  const isEarly = judging.standards.some(
    (standard) => record.claims[standard]?.value && wasReached(record, standard, judging) === false,
  );
  return [isEarly ? withoutEarly(record, judging) : record];
}

/** "Đang trình" in a table of results: not at that standard. Whole tables of plans or proposals state nothing. */
function notYet({ unit, origin, day, claims }: CommuneRecord): CommuneRecord[] {
  const denied = Object.entries(claims).filter(([, claim]) => claim?.value === false);
  return denied.length === 0 ? [] : [{ unit, origin, day, marks: {}, claims: Object.fromEntries(denied) }];
}

/** What a year or date of recognition puts after the day is not yet reached on it. */
function withoutEarly(record: CommuneRecord, judging: JudgingClaims): CommuneRecord {
  const claims = { ...record.claims };
  for (const standard of judging.standards) {
    const claim = claims[standard];
    if (claim?.value && wasReached(record, standard, judging) === false) claims[standard] = { ...claim, value: false };
  }
  return { ...record, claims };
}

/** Of a sheet of a later day: what was recognised by the day judged; what has no year or date may have been. */
function claimsOfLater(record: CommuneRecord, judging: JudgingClaims): CommuneRecord {
  const { unit, origin, day, recognitions } = record;
  const claims: Partial<Record<Standard, Stated<boolean>>> = {};
  const openClaims: Standard[] = [];
  for (const standard of judging.standards) {
    const claim = record.claims[standard];
    if (!claim?.value) continue;
    const value = wasReached(record, standard, judging);
    if (value === undefined) openClaims.push(standard);
    else claims[standard] = { ...claim, value };
  }
  const openOrigin = openClaims[0] && record.claims[openClaims[0]]?.origin;
  return {
    ...{ unit, origin, day, marks: {}, claims },
    ...(recognitions ? { recognitions } : {}),
    ...(openClaims.length > 0 ? { openClaims, openOrigin } : {}),
  };
}

/**
 * Whether a standard that is claimed was reached by the day judged, by the years and dates of the record: yes where it
 * or a higher one was by then, no where it or a lower one was not; undefined where nothing is stated of it.
 */
function wasReached(
  { recognitions = [] }: CommuneRecord,
  standard: Standard,
  judging: JudgingClaims,
): boolean | undefined {
  const height = judging.standards.indexOf(standard);
  const known = recognitions.map(
    (entry) => [judging.standards.indexOf(entry.standard), isInTime(entry, judging)] as const,
  );
  if (known.some(([other, inTime]) => inTime === true && other >= height)) return true;
  return known.some(([other, inTime]) => inTime === false && other <= height) ? false : undefined;
}

/** By the year that is stated, else by the date; undefined where neither is. */
function isInTime({ year, date }: Recognition, { day, lastRecognition }: Judging): boolean | undefined {
  if (!year && !date) return undefined;
  if (day === undefined) return true;
  if (year) return year.value <= yearOf(day);
  return date === undefined || lastRecognition === undefined || date.value <= lastRecognition;
}

function districtAsAt(record: DistrictRecord, judging: Judging): DistrictRecord[] {
  return isResult(record) && !isLater(record, judging) ? [record] : [];
}
