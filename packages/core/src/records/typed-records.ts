import { isObject } from "../check-option";
import type { CommuneRecord, DistrictRecord } from "./commune-record";
import type { Dataset } from "./dataset";
import { DatasetError, type DatasetFault, wholeDataset } from "./dataset-fault";
import { TASK_STATUSES, type TaskRecord } from "./task-record";

type Expected = readonly [vi: string, message: string];

const OBJECT: Expected = ["cần một đối tượng {…}", "an object {…} is expected"];
const TEXT: Expected = ["cần một id", "an id is expected"];
const MARK: Expected = ["cần { value }: met, not-met hoặc open", "{ value } of met, not-met or open is expected"];
const CLAIM: Expected = ["cần { value }: true hoặc false", "{ value } of true or false is expected"];
const STATE: Expected = [
  `cần { value }: ${TASK_STATUSES.join(", ")}`,
  `{ value } of one of ${TASK_STATUSES.join(", ")} is expected`,
];

/** Faults told of one dataset: the first ones tell how the rest is wrong. */
const MOST = 10;

/**
 * What no compiler has found in records that a program wrote by hand: what would end in an error of the language, or be
 * counted as nothing without a word. `parseDataset` looks at all else, and at what the plan knows.
 * @throws {DatasetError} the first faults with their paths
 */
export function checkTyped(dataset: Dataset): void {
  wholeDataset(dataset);
  const { communes, districts, tasks } = dataset;
  const faults: DatasetFault[] = [];
  const tell = (path: string, [vi, message]: Expected): void => {
    if (faults.length < MOST) faults.push({ code: "dataset/invalid", path, vi, message });
  };
  for (let i = 0; i < communes.length; i++)
    ofCommune(communes[i], (part, expected) => tell(`communes[${i}]${part}`, expected));
  for (let i = 0; i < districts.length; i++)
    ofDistrict(districts[i], (part, expected) => tell(`districts[${i}]${part}`, expected));
  for (let i = 0; i < tasks.length; i++) ofTask(tasks[i], (part, expected) => tell(`tasks[${i}]${part}`, expected));
  if (faults.length > 0) throw new DatasetError(faults);
}

type Tell = (part: string, expected: Expected) => void;

function ofCommune(record: CommuneRecord | undefined, tell: Tell): void {
  if (!isObject(record)) {
    tell("", OBJECT);
    return;
  }
  if (typeof record.unit !== "string") tell(".unit", TEXT);
  const { marks, claims } = record;
  if (!isObject(marks)) tell(".marks", OBJECT);
  // A name at a time: no list is made of the marks of tens of thousands of records.
  else for (const number in marks) if (!isMark(marks[number]?.value)) tell(`.marks.${number}`, MARK);
  ofClaims(claims, tell);
}

function ofDistrict(record: DistrictRecord | undefined, tell: Tell): void {
  if (!isObject(record)) {
    tell("", OBJECT);
    return;
  }
  if (typeof record.unit !== "string") tell(".unit", TEXT);
  if (!isObject(record.stated)) tell(".stated", OBJECT);
  if (record.claims !== undefined) ofClaims(record.claims, tell);
}

function ofTask(record: TaskRecord | undefined, tell: Tell): void {
  if (!isObject(record)) {
    tell("", OBJECT);
    return;
  }
  if (typeof record.task !== "string") tell(".task", TEXT);
  if (record.status !== undefined && !TASK_STATUSES.includes(record.status?.value)) tell(".status", STATE);
}

function ofClaims(claims: CommuneRecord["claims"], tell: Tell): void {
  if (!isObject(claims)) {
    tell(".claims", OBJECT);
    return;
  }
  for (const standard in claims) {
    const claim = claims[standard];
    if (claim !== undefined && typeof claim?.value !== "boolean") tell(`.claims.${standard}`, CLAIM);
  }
}

const isMark = (value: unknown): boolean => value === "met" || value === "not-met" || value === "open";
