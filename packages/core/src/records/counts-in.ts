import type { CommuneRecord, DistrictRecord } from "./commune-record";
import type { MergedDataset } from "./merge";
import type { Stated } from "./stated";
import type { TaskRecord } from "./task-record";

type AnyRecord = CommuneRecord | DistrictRecord | TaskRecord;

/** Every value that a record states, by field. */
export function valuesOf(record: AnyRecord): ReadonlyMap<string, Stated<unknown>> {
  const values = new Map<string, Stated<unknown>>();
  const add = (field: string, value: Stated<unknown> | undefined) => value && values.set(field, value);
  const addAll = (prefix: string, of: Readonly<Record<string, Stated<unknown> | undefined>> = {}) => {
    for (const [name, value] of Object.entries(of)) add(`${prefix}${name}`, value);
  };
  if ("task" in record) {
    const { status, progress, evidence, evidenceDate, reason } = record;
    addAll("", { status, progress, evidence, evidenceDate, reason });
    return values;
  }
  addAll("claim.", record.claims);
  addAll("indicator.", record.quantities);
  if ("marks" in record) {
    addAll("criterion.", record.marks);
    add("total", record.total);
  } else {
    add("standard", record.standard);
    addAll("figure.", record.stated);
    for (const { from, to, communes } of record.bands ?? []) add(`band.${from}-${to}`, communes);
  }
  return values;
}

/** Whether anything that a record states is what counts of its unit or task; a record with nothing to say does not. */
export function countsIn(merged: MergedDataset, record: AnyRecord): boolean {
  const counted =
    "task" in record
      ? merged.tasks.get(record.task)
      : "marks" in record
        ? merged.communes.get(record.unit)
        : merged.districts.get(record.unit);
  if (!counted) return false;
  const values = valuesOf(counted);
  return [...valuesOf(record)].some(([field, value]) => isSame(values.get(field), value));
}

/** What a recognition of a later year turned into "not yet" stands where it stood. */
const isSame = (a: Stated<unknown> | undefined, b: Stated<unknown>): boolean =>
  a === b || (a?.origin !== undefined && a.origin === b.origin);
