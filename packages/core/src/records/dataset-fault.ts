import { frozen } from "../frozen";
import type { Dataset } from "./dataset";

/**
 * What kind of thing is wrong in a dataset; `dataset/invalid` is a wrong shape, a value that is none, or a field that
 * is none.
 */
export const DATASET_FAULT_CODES = frozen([
  "dataset/invalid",
  "dataset/unit-unknown",
  "dataset/unit-of-other-layer",
  "dataset/task-unknown",
  "dataset/standard-unknown",
  "dataset/criterion-unknown",
  "dataset/indicator-unknown",
  "dataset/figure-unknown",
] as const);
/** What kind of thing is wrong in a dataset. */
export type DatasetFaultCode = (typeof DATASET_FAULT_CODES)[number];

/**
 * One thing that is wrong in a dataset: the path to it (`communes[3].unit`), and what was expected, in both languages.
 */
export interface DatasetFault {
  /** What kind of fault it is. */
  readonly code: DatasetFaultCode;
  /** Such as `communes[3].unit`; empty where it is about the whole. */
  readonly path: string;
  /** In English. */
  readonly message: string;
  /** In Vietnamese. */
  readonly vi: string;
  /** The word that the plan does not have. */
  readonly word?: string | undefined;
  /** Words that could stand there, the most alike first. */
  readonly known?: readonly string[] | undefined;
}

/** Records that do not have the shape of a dataset, or name what the plan does not have. */
export class DatasetError extends Error {
  /** For programs to tell it from other errors. */
  readonly code = "dataset/invalid";
  constructor(readonly faults: readonly DatasetFault[]) {
    super(`not a valid dataset: ${faults.map((fault) => `${fault.path || "(whole)"}: ${fault.message}`).join("; ")}`);
    this.name = "DatasetError";
  }
}

const LISTS = ["communes", "districts", "tasks", "claimable"] as const;

/**
 * A dataset with all its lists.
 * @throws {DatasetError}
 */
export function wholeDataset(dataset: Dataset): void {
  const missing = LISTS.filter((list) => !Array.isArray(dataset?.[list]));
  if (missing.length === 0) return;
  const [vi, message] = ["thiếu; cần một danh sách […]", "is missing; a list […] is expected"];
  throw new DatasetError(missing.map((path) => ({ code: "dataset/invalid", path, vi, message })));
}
