import type { Language, Report } from "@ntm-kit/core";
import { findingsDocument } from "@ntm-kit/sheets";
import { annotateWorkbook, fixWorkbook, PatchError } from "@ntm-kit/workbook";
import { EngineError } from "./engine-error";
import type { ChosenFix, Download } from "./protocol";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A copy of an .xlsx file with every finding as a note in its cell, and a sheet of findings. */
export async function annotatedFile(
  name: string,
  bytes: Uint8Array,
  report: Report,
  language: Language,
): Promise<Download> {
  const marks = report.findings.flatMap(({ sheet, cell, severity, message, hint }) =>
    sheet && cell ? [{ sheet, cell, severity, text: hint ? `${message}\n${hint}` : message }] : [],
  );
  const linkTo = report.files.flatMap((file) => file.sheets.map((sheet) => sheet.name));
  const { sheets, styles } = findingsDocument(report, { language, linkTo });
  const copy = await annotateWorkbook(bytes, { marks, findings: sheets[0]!, styles }).catch(refused(name));
  return { name: renamed(name, "danh-dau"), type: XLSX, bytes: copy.bytes };
}

/** A copy of an .xlsx file with the chosen fixes written; every other part of it stays as it is. */
export async function fixedFile(name: string, bytes: Uint8Array, fixes: readonly ChosenFix[]): Promise<Download> {
  const copy = await fixWorkbook(bytes, fixes).catch(refused(name));
  return { name: renamed(name, "da-sua"), type: XLSX, bytes: copy.bytes };
}

/** A copy keeps the kind of its workbook: one with macros is not opened under another name. */
function renamed(name: string, suffix: string): string {
  const kind = /\.(?:xlsm|xltx|xltm)$/i.exec(name)?.[0] ?? ".xlsx";
  return name.replace(/(\.\w+)?$/, `-${suffix}${kind}`);
}

/** What a workbook that cannot be changed means to the user. */
export const refused =
  (name: string) =>
  (error: unknown): never => {
    const code = error instanceof PatchError ? error.code : "";
    throw new EngineError(code === "signed" || code === "shared-revisions" ? code : "not-an-xlsx", name);
  };
