export {
  checkNames,
  checkOptional,
  checkText,
  checkWord,
  type Expectations,
  editDistance,
  namesOf,
  OptionError,
} from "@ntm-kit/core";
export { checkGiven } from "./check-given";
export { cellChecks } from "./checks/all-checks";
export type { CellCheck, CheckExample } from "./checks/support/define-check";
export {
  defineCheck,
  type OwnCheck,
  type OwnReported,
  type OwnRunContext,
  type OwnSheetContext,
} from "./checks/support/own-check";
export { checkDocument, DocumentError, type DocumentFault } from "./document/check-document";
export type {
  CellValue,
  ChartSeries,
  ConditionalFormat,
  DataValidation,
  DocumentCell,
  DocumentChart,
  DocumentStyle,
  DocumentTable,
  PrintSetup,
  SheetDocument,
  ValidationRule,
  WorkbookDocument,
} from "./document/sheet-document";
export {
  paragraph,
  type Signature,
  signatureBlock,
  type TextBlock,
  type TextCell,
  type TextDocument,
  type TextParagraph,
  type TextSection,
  type TextSpan,
  type TextTable,
} from "./document/text-document";
export {
  FINDINGS_SHEET,
  type FindingsDocument,
  type FindingsOptions,
  findingsDocument,
  findingsSheet,
} from "./documents/findings-document";
export { type FixedCell, fixesSheet } from "./documents/fixes-sheet";
export type { CarriedOver, FormOptions } from "./documents/form-of";
export { markText } from "./documents/mark-text";
export { GUIDE_SHEET } from "./documents/rows";
export { type SummaryOptions, summaryDocument, summarySheetNames } from "./documents/summary/summary-document";
export { TEMPLATE_KINDS, type TemplateKind, templateDocument } from "./documents/template-document";
export {
  type Area,
  areaName,
  cellName,
  cellNumber,
  columnIndex,
  columnName,
  contains,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
} from "./grid/address";
export type { Cell, CellKind, CellStyle, TextRun } from "./grid/cell";
export { Grid, type GridRemark, type GridStore, type StringTable, type Visibility } from "./grid/grid";
export { type CellExtras, GridBuilder, type GridOptions, gridFromRows } from "./grid/grid-builder";
export { isDateFormat } from "./grid/number-format";
export { withCell } from "./grid/with-cell";
export type { ExplainedFinding, WorkbookGrids } from "./grid/workbook-grids";
export type { CommuneRow, CommuneTable } from "./kinds/communes/commune-table";
export { fieldsOfKind } from "./kinds/fields-of-kind";
export type { OwnCell, OwnColumn, OwnColumns, OwnRow, OwnValues } from "./kinds/own/own-columns";
export { defineKind, type OwnKind, type OwnKindDefinition, type OwnRecords } from "./kinds/own/own-kind";
export {
  type CollectDocument,
  type Collection,
  type CollectOptions,
  type Completeness,
  collect,
  collectDocument,
} from "./round/collect";
export {
  type CompareDocument,
  type ComparedFindings,
  type ComparedSide,
  type ComparedTarget,
  type ComparedTask,
  type ComparedUnit,
  compareRounds,
  isWorse,
} from "./round/compare";
export type { RoundConflict, StatedAt } from "./round/conflicts";
export type { Duplicate } from "./round/duplicates";
export { type Office, officeSchema } from "./round/office";
export type { OtherDay } from "./round/other-days";
export type { CellPlace, LinePlace } from "./round/place";
export type { ReportAppendix } from "./round/report/appendices";
export type { ReportFact, ReportPlaceholder } from "./round/report/draft";
export {
  type ReportDocumentData,
  type ReportDocumentOptions,
  reportDocument,
} from "./round/report/report-document";
export { returnList } from "./round/return-list";
export { copyNames, type ReturnDocument, type ReturnedSender, returnOf } from "./round/returned";
export { type RoundFile, type RoundFiles, roundFiles } from "./round/round-files";
export { type SavedRound, savedRound, savedRoundSchema, sendersOfRound } from "./round/saved-round";
export type { ReportedShare as SenderReported, RoundSender } from "./round/senders";
export { type Senders, sendersSchema } from "./round/senders-file";
export { type ListedTask, type TaskListOptions, taskList, tasksByAgency } from "./round/task-list";
export { TASK_STATE_WORDS, taskListDocument } from "./round/task-list-document";
export type { RoundTask, TaskRow } from "./round/task-rows";
export type { RoundMark, RoundUnit, UnitRow } from "./round/units";
export type { Unplaced } from "./round/unplaced";
export { roundWorkbook } from "./round/workbook/round-workbook";
export {
  type Accepted,
  type AcceptedEntry,
  acceptedSchema,
  NEVER_ACCEPTED,
  SHORTEST_REASON,
  yearLater,
} from "./run/accepted";
export { checkFiles } from "./run/check-files";
export { extractRecords } from "./run/extract-records";
export { type FindingGuide, findingGuide } from "./run/finding-guide";
export { findingsPage } from "./run/findings-page";
export { type LiveSummaryOptions, liveSummary } from "./run/live/live-summary";
export { mappingsOf } from "./run/mappings-of";
export { isRecordsName, recordsFile } from "./run/records-file";
export { type RepeatedUnits, repeatedUnits } from "./run/repeated-units";
export {
  documentsOf,
  reportOf,
  summaryOf,
  supposedDocumentsOf,
  supposedSummaryOf,
  type WordsOptions,
} from "./run/report-of";
export { roadOf } from "./run/road-of";
export type {
  Decision,
  InputFile,
  Location,
  Progress,
  RecordsFile,
  Run,
  RunFinding,
  RunInput,
  RunOptions,
  RunSheet,
  UnreadableFile,
} from "./run/run";
export { isReadFile, isRecordsFile, isUnreadable } from "./run/run";
export { type CellFix, safeFixes } from "./run/safe-fixes";
export { type Field, type FieldKey, fieldKey, parseField } from "./tables/field";
export { formFingerprint } from "./tables/form-fingerprint";
export { type Mapping, mappingSchema } from "./tables/mapping";
export type { OwnHeading, OwnWords } from "./tables/own-words";
export { type DateOptions, type DateReading, readDate } from "./text/date";
export { dayNumber, dayOfNumber } from "./text/day-number";
export { type DocumentNumber, readDocumentNumbers } from "./text/document-number";
export { shortNames } from "./text/file-names";
export { foldName } from "./text/fold";
export { type MarkReading, readMark } from "./text/mark";
export { type NumberReading, readNumber } from "./text/number";
export { csvField, htmlText, terminalText } from "./text/safe-text";
export { readTaskStatus, type StatusReading } from "./text/status";
export { isSymbolFont, mayBeSymbols } from "./text/symbol-fonts";
export { createUnitMatcher, type MatchOptions, type UnitMatch, type UnitMatcher } from "./text/unit-matcher";
