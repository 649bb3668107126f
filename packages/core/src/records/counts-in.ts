import { checkGiven } from "../check-given";
import { checkObject } from "../check-option";
import { OptionError } from "../option-error";
import type { CommuneRecord, DistrictRecord } from "./commune-record";
import type { MergedDataset } from "./merge";
import type { Stated } from "./stated";
import type { TaskRecord } from "./task-record";

type AnyRecord = CommuneRecord | DistrictRecord | TaskRecord;

/** Every value that a record states, by field. */
export function valuesOf(record: AnyRecord): ReadonlyMap<string, Stated<unknown>> {
  const values = new Map<string, Stated<unknown>>();
  eachValue(record, (value, prefix, name) => values.set(`${prefix}${name}`, value));
  return values;
}

/**
 * Hands over every value that a record states, in the order of `valuesOf`, with the two halves of its field:
 * `criterion.` and `7`. For who looks at many records and needs few of their values.
 */
export function eachValue(
  record: AnyRecord,
  take: (value: Stated<unknown>, prefix: string, name: string) => void,
): void {
  checkObject("record", record, "a record");
  if (typeof take !== "function") throw new OptionError("take", take, "a function");
  const takeAll = (prefix: string, of: Readonly<Record<string, Stated<unknown> | undefined>> = {}): void => {
    for (const name in of) {
      const value = of[name];
      if (value) take(value, prefix, name);
    }
  };
  if ("task" in record) {
    const { status, progress, evidence, evidenceDate, reason } = record;
    takeAll("", { status, progress, evidence, evidenceDate, reason });
    return;
  }
  takeAll("claim.", record.claims);
  takeAll("indicator.", record.quantities);
  if ("marks" in record) {
    takeAll("criterion.", record.marks);
    if (record.total) take(record.total, "", "total");
  } else {
    if (record.standard) take(record.standard, "", "standard");
    takeAll("figure.", record.stated);
    takeAll("criterion.", record.criteria);
    for (const { from, to, communes } of record.bands ?? []) take(communes, "band.", `${from}-${to}`);
  }
}

/** Whether anything that a record states is what counts of its unit or task; a record with nothing to say does not. */
export function countsIn(merged: MergedDataset, record: AnyRecord): boolean {
  checkGiven({ merged });
  checkObject("record", record, "a record");
  const counted =
    "task" in record
      ? merged.tasks.get(record.task)
      : "marks" in record
        ? merged.communes.get(record.unit)
        : merged.districts.get(record.unit);
  if (!counted) return false;
  // Mostly one record alone states a unit, and is what counts.
  if (counted === record) return statesAny(record);
  const values = valuesOf(counted);
  return [...valuesOf(record)].some(([field, value]) => isSame(values.get(field), value));
}

function statesAny(record: AnyRecord): boolean {
  let any = false;
  eachValue(record, () => {
    any = true;
  });
  return any;
}

/** What a recognition of a later year turned into "not yet" stands where it stood. */
const isSame = (a: Stated<unknown> | undefined, b: Stated<unknown>): boolean =>
  a === b || (a?.origin !== undefined && a.origin === b.origin);
