export { cellChecks } from "./checks/all-checks";
export type { CellCheck, CheckExample } from "./checks/define-check";
export {
  type Area,
  areaName,
  cellName,
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
export type { WorkbookGrids } from "./grid/workbook-grids";
export { checkFiles } from "./run/check-files";
export { extractRecords } from "./run/extract-records";
export { reportOf, summaryOf, type WordsOptions } from "./run/report-of";
export type {
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
export { formFingerprint } from "./tables/form-fingerprint";
export { type Mapping, mappingSchema } from "./tables/mapping";
