export { type CheckWorkbookOptions, checkWorkbook, type WorkbookReport } from "./check-workbook";
export { type ReadDocxOptions, readDocx, type WordDocument } from "./docx/read-docx";
export { type FileBytes, NotBytesError } from "./file-bytes";
export type { ColumnWidth, SheetLayout } from "./layout";
export {
  type AnnotateResult,
  type Annotation,
  annotateWorkbook,
  type CellMark,
  removeMarks,
} from "./patch/annotate/annotate-workbook";
export { type FixTextResult, fixTextFile } from "./patch/fix/fix-text";
export {
  type CellChange,
  type FixOptions,
  type FixResult,
  fixWorkbook,
  type RefusedChange,
} from "./patch/fix/fix-workbook";
export { type LockedArea, lockedAreas } from "./patch/fix/locked-areas";
export { PatchError, type PatchErrorCode } from "./patch/package/patch-error";
export type { PatchOptions } from "./patch/package/patch-options";
export { addSheets } from "./patch/sheets/add-sheets";
export type { LegacyFormat, LegacyReader, ReadContext, ReadOptions, ReadProgress } from "./read-options";
export { readWorkbook } from "./read-workbook";
export { type GivenFile, type MarkedCopyOptions, markedCopy, type RunReport } from "./round/marked-copy";
export { RETURN_INDEX, type ReturnFilesOptions, returnFiles } from "./round/return-files";
export { NO_SHA256, sha256Of } from "./sha256";
export { sheetLayout } from "./sheet-layout";
export { WorkbookError, type WorkbookErrorCode, type WorkbookErrorFields } from "./workbook-error";
export { writeDocx } from "./write/docx/write-docx";
export { writeWorkbook } from "./write/write-workbook";
export type { ByteSink, Inflater } from "./zip/inflater";
export { DEFAULT_LIMITS, type Limits } from "./zip/limits";
export { type ZipFile, zipFiles } from "./zip/zip-files";
