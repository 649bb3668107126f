import type { Facts } from "../../facts";
import type { FindingCode } from "../../findings/catalogue";
import type { FoundByExample } from "../../findings/example-finding";
import type { Severity } from "../../findings/finding";
import type { Reporter } from "../../findings/report-finding";
import type { IsoDate } from "../../model/basics";
import type { PlanIndex } from "../../model/plan-index";
import type { Dataset } from "../../records/dataset";

export interface RecordCheckContext<Code extends FindingCode> {
  readonly index: PlanIndex;
  readonly facts: Facts;
  readonly dataset: Dataset;
  readonly asOf: IsoDate;
  /** Days after this one lie in the future: the day judged, or today where that comes from the sheets. */
  readonly lastDay: IsoDate;
  readonly report: Reporter<Code>;
}

/** Records, on the invented sample plan, that show a check at work. */
export interface RecordExample {
  /** What the example shows. */
  readonly why: string;
  /** Lists that are left out are empty. */
  readonly dataset: Partial<Dataset>;
  /** The day judged; 2025-12-31 where absent. */
  readonly asOf?: IsoDate;
}

/** Records in which the check finds exactly what is stated. */
export type FailingRecords<Code extends FindingCode = FindingCode> = RecordExample & FoundByExample<Code>;

/**
 * A check that needs only records, so that a program with its data in a database gets it too. One file each, named as
 * its code.
 */
export interface RecordCheck<Code extends FindingCode = FindingCode> {
  /** The finding it tells. */
  readonly code: Code;
  /** Usual severity; `rules` of a caller may say another. */
  readonly severity: Severity;
  /** Tells what it finds by `report` of the context. */
  readonly run: (context: RecordCheckContext<Code>) => void;
  /** Records in which it finds nothing. */
  readonly passes: readonly RecordExample[];
  /** Records with all that it finds in them. */
  readonly fails: readonly FailingRecords<Code>[];
}

export function defineRecordCheck<const Code extends FindingCode>(check: RecordCheck<Code>): RecordCheck<Code> {
  return check;
}
