export type { Fault, OfficeErrorName } from "./host/faults";
export type { OfficeOptions } from "./host/office-context";
export { SimulatedExcel } from "./host/simulated-excel";
export { User } from "./host/user";
export type { CellValue } from "./model/values";
export { SimulatedWorkbook, type WorkbookSnapshot } from "./model/workbook";
export type { RowData, SheetData, WorkbookData } from "./model/workbook-data";
export { type RecordedBatch, Recorder } from "./protocol/recorder";
