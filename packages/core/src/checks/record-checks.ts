import { frozen } from "../frozen";
import { criteriaLost } from "./criteria-lost";
import { criteriaTotalMismatch } from "./criteria-total-mismatch";
import { dateInFuture } from "./date-in-future";
import { progressInconsistent } from "./progress-inconsistent";
import { recognitionDateOutsidePeriod } from "./recognition-date-outside-period";
import { recognitionNotListed } from "./recognition-not-listed";
import { standardIncompleteCriteria } from "./standard-incomplete-criteria";
import { standardWithoutCriteria } from "./standard-without-criteria";
import { standardWithoutLower } from "./standard-without-lower";
import { summaryDiffers } from "./summary-differs";
import type { RecordCheck } from "./support/define-record-check";
import { taskOverdue } from "./task-overdue";
import { unitContradiction } from "./unit-contradiction";
import { valueOutOfRange } from "./value-out-of-range";

/** Every check that needs only records, in the order of its code. A new one is a file and a line here. */
export const recordChecks: readonly RecordCheck[] = frozen([
  criteriaLost,
  criteriaTotalMismatch,
  dateInFuture,
  progressInconsistent,
  recognitionDateOutsidePeriod,
  recognitionNotListed,
  standardIncompleteCriteria,
  standardWithoutCriteria,
  standardWithoutLower,
  summaryDiffers,
  taskOverdue,
  unitContradiction,
  valueOutOfRange,
]);
