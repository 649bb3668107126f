import { isOwnSheet } from "../tables/own-sheets";
import { isAsked } from "./asked-sheets";
import type { InputFile, RunFinding, UnreadableFile } from "./run";

/** A file that could not be read; the others are reported all the same. */
export function unreadableFinding(file: UnreadableFile): RunFinding {
  return {
    code: "file/unreadable",
    severity: "error",
    params: { reason: file.reason, remedy: file.remedy },
    file: file.path,
    subject: file.path,
  };
}

/** Hidden sheets with data are named; they are read when asked for. */
export function hiddenSheetFindings(file: InputFile, asked: readonly string[] = []): RunFinding[] {
  return file.workbook.sheets
    .filter(
      (grid) =>
        grid.visibility !== "visible" && grid.cellCount > 0 && !isAsked(grid.name, asked) && !isOwnSheet(grid.name),
    )
    .map((grid) => ({
      code: "sheet/hidden",
      severity: "info",
      params: {
        what: {
          vi: `Trang tính “${grid.name}” đang ẩn, có ${grid.cellCount} ô dữ liệu, chưa được đọc`,
          en: `Sheet “${grid.name}” is hidden, holds ${grid.cellCount} cells, and was not read`,
        },
      },
      file: file.path,
      sheet: grid.name,
      subject: grid.name,
    }));
}
