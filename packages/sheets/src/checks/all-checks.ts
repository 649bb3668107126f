import { frozen } from "@ntm-kit/core";
import { columnDuplicate } from "./column-duplicate";
import { columnMissing } from "./column-missing";
import { columnNotUsed } from "./column-not-used";
import { criteriaSubtotalMismatch } from "./criteria-subtotal-mismatch";
import { dateAmbiguous } from "./date-ambiguous";
import { dateNotUnderstood } from "./date-not-understood";
import { evidenceMissing } from "./evidence-missing";
import { markNotUnderstood } from "./mark-not-understood";
import { outputKindDiffers } from "./output-kind-differs";
import { recognitionMissingDate } from "./recognition-missing-date";
import { recognitionMissingDecision } from "./recognition-missing-decision";
import { rowWithoutName } from "./row-without-name";
import { sheetHidden } from "./sheet-hidden";
import { sheetUnrecognised } from "./sheet-unrecognised";
import { statusNotUnderstood } from "./status-not-understood";
import type { CellCheck } from "./support/define-check";
import { tableEmpty } from "./table-empty";
import { taskDuplicate } from "./task-duplicate";
import { taskLeadDiffers } from "./task-lead-differs";
import { taskMissing } from "./task-missing";
import { taskTextDiffers } from "./task-text-differs";
import { taskUnknown } from "./task-unknown";
import { textDecomposed } from "./text-decomposed";
import { textLegacyEncoding } from "./text-legacy-encoding";
import { totalMismatch } from "./total-mismatch";
import { unitAmbiguous } from "./unit-ambiguous";
import { unitDuplicate } from "./unit-duplicate";
import { unitMissing } from "./unit-missing";
import { unitMisspelt } from "./unit-misspelt";
import { unitNotACommune } from "./unit-not-a-commune";
import { unitUnknown } from "./unit-unknown";
import { unitWrongDistrict } from "./unit-wrong-district";
import { valueError } from "./value-error";
import { valueFormulaWithoutValue } from "./value-formula-without-value";
import { valueNotANumber } from "./value-not-a-number";
import { valueNumberAsText } from "./value-number-as-text";
import { valueOutOfRange } from "./value-out-of-range";

/** Every check that needs cells, in the order of its code. A new one is a file and a line here. */
export const cellChecks: readonly CellCheck[] = frozen([
  columnDuplicate,
  columnMissing,
  columnNotUsed,
  criteriaSubtotalMismatch,
  dateAmbiguous,
  dateNotUnderstood,
  evidenceMissing,
  markNotUnderstood,
  outputKindDiffers,
  recognitionMissingDate,
  recognitionMissingDecision,
  rowWithoutName,
  sheetHidden,
  sheetUnrecognised,
  statusNotUnderstood,
  tableEmpty,
  taskDuplicate,
  taskLeadDiffers,
  taskMissing,
  taskTextDiffers,
  taskUnknown,
  textDecomposed,
  textLegacyEncoding,
  totalMismatch,
  unitAmbiguous,
  unitDuplicate,
  unitMisspelt,
  unitMissing,
  unitNotACommune,
  unitUnknown,
  unitWrongDistrict,
  valueError,
  valueFormulaWithoutValue,
  valueNotANumber,
  valueNumberAsText,
  valueOutOfRange,
]);
