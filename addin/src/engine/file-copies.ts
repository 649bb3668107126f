import type { Language, Report } from "@ntm-kit/core";
import { findingsDocument, type WorkbookGrids } from "@ntm-kit/sheets";
import {
  annotateWorkbook,
  type FixResult,
  fixTextFile,
  fixWorkbook,
  PatchError,
  writeWorkbook,
} from "@ntm-kit/workbook";
import { EngineError } from "./engine-error";
import type { ChosenFix, Download } from "./protocol";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A file as it was opened. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly grids: WorkbookGrids;
}

/**
 * A copy of an .xlsx file with every finding as a note in its cell, and a sheet of findings; of other files the
 * findings alone, as a workbook.
 */
export async function annotatedFile(
  name: string,
  { bytes, grids }: OpenedFile,
  report: Report,
  language: Language,
): Promise<Download> {
  if (grids.format !== "xlsx") {
    const alone = writeWorkbook(findingsDocument(report, { language }));
    return { name: renamed(name, "danh-dau"), type: XLSX, bytes: alone };
  }
  const marks = report.findings.flatMap(({ sheet, cell, severity, message, hint }) =>
    sheet && cell ? [{ sheet, cell, severity, text: hint ? `${message}\n${hint}` : message }] : [],
  );
  const linkTo = report.files.flatMap((file) => file.sheets.map((sheet) => sheet.name));
  const { sheets, styles } = findingsDocument(report, { language, linkTo });
  const [findings] = sheets;
  if (!findings) throw new Error("The document of findings has no sheet.");
  const copy = await annotateWorkbook(bytes, { marks, findings, styles }).catch(refused(name));
  return { name: renamed(name, "danh-dau"), type: XLSX, bytes: copy.bytes };
}

/** A copy of an .xlsx or text file with the chosen fixes written; every other part of it stays as it is. */
export async function fixedFile(name: string, file: OpenedFile, fixes: readonly ChosenFix[]): Promise<Download> {
  const { bytes } = await withFixes(name, file, fixes);
  if (file.grids.format !== "csv") return { name: renamed(name, "da-sua"), type: XLSX, bytes };
  return { name: renamed(name, "da-sua", /\.(?:csv|tsv|txt)$/i.exec(name)?.[0] ?? ".csv"), type: "text/csv", bytes };
}

/** The bytes of a file with fixes in it, and which of them were refused. */
export async function withFixes(
  name: string,
  { bytes, grids }: OpenedFile,
  fixes: readonly ChosenFix[],
): Promise<FixResult> {
  return grids.format === "csv" ? fixTextFile(bytes, fixes) : fixWorkbook(bytes, fixes).catch(refused(name));
}

/** A copy keeps the kind of its workbook: one with macros is not opened under another name. */
function renamed(name: string, suffix: string, kind = /\.(?:xlsm|xltx|xltm)$/i.exec(name)?.[0] ?? ".xlsx"): string {
  return name.replace(/(\.\w+)?$/, `-${suffix}${kind}`);
}

/** What a workbook that cannot be changed means to the user. */
const refused =
  (name: string) =>
  (error: unknown): never => {
    const code = error instanceof PatchError ? error.code : "";
    throw new EngineError(code === "signed" || code === "shared-revisions" ? code : "not-an-xlsx", name);
  };
