import type { Language, Report } from "@ntm-kit/core";
import {
  type FixedCell,
  findingsDocument,
  fixesSheet,
  type WorkbookDocument,
  type WorkbookGrids,
} from "@ntm-kit/sheets";
import {
  addSheets,
  annotateWorkbook,
  type FixOptions,
  type FixResult,
  fixTextFile,
  fixWorkbook,
  lockedAreas,
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

interface FixedCopy {
  /** What was changed in the opened file already, in order. */
  readonly before: readonly FixedCell[];
  /** Of the list of what was changed. */
  readonly language: Language;
}

/** A cell that was changed several times is listed once: with what it held at first and what it holds at last. */
function joined(changes: readonly FixedCell[]): FixedCell[] {
  const cells = new Map<string, FixedCell>();
  for (const change of changes) {
    const key = `${change.sheet}!${change.cell}`;
    const first = cells.get(key);
    cells.set(key, first ? { ...change, from: first.from } : change);
  }
  return [...cells.values()].filter(({ from, to }) => from !== to);
}

/**
 * A copy of an .xlsx or text file with the chosen fixes written; every other part of it stays as it is. A workbook
 * gets the list of what was changed as its last sheet.
 */
export async function fixedFile(
  name: string,
  file: OpenedFile,
  fixes: readonly ChosenFix[],
  { before, language }: FixedCopy,
): Promise<Download> {
  const list: FixOptions["list"] = (changed, taken) => fixesSheet(joined([...before, ...changed]), { language, taken });
  // What is in the bytes already is written once more: without any change a copy is the file itself, without a list.
  const again = file.grids.format === "csv" ? [] : before.map(({ sheet, cell, to }) => ({ sheet, cell, to }));
  const { bytes } = await withFixes(name, file, [...again, ...fixes], { list });
  if (file.grids.format !== "csv") return { name: renamed(name, "da-sua"), type: XLSX, bytes };
  return { name: renamed(name, "da-sua", /\.(?:csv|tsv|txt)$/i.exec(name)?.[0] ?? ".csv"), type: "text/csv", bytes };
}

/**
 * A copy of an .xlsx file with the sheets of a document, whose formulas name its cells.
 * @throws {EngineError} `live-xlsx` where it is no such file
 */
export async function copyWithSheets(
  name: string,
  { bytes, grids }: OpenedFile,
  document: WorkbookDocument,
): Promise<Download> {
  if (grids.format !== "xlsx") throw new EngineError("live-xlsx", name);
  const copy = await addSheets(bytes, document).catch(refused(name));
  return { name: renamed(name, "tong-hop"), type: XLSX, bytes: copy };
}

/** A blank cell that was edited may be missing in the file. */
const ADDING = { addsCells: true } as const;

/** The bytes of a file with fixes in it, and which of them were refused. */
export async function withFixes(
  name: string,
  { bytes, grids }: OpenedFile,
  fixes: readonly ChosenFix[],
  options: FixOptions = {},
): Promise<FixResult> {
  return grids.format === "csv"
    ? fixTextFile(bytes, fixes, ADDING)
    : fixWorkbook(bytes, fixes, { ...options, ...ADDING }).catch(refused(name));
}

/** What cannot be edited in a workbook beside its formulas. */
export const lockedIn = (name: string, bytes: Uint8Array) => lockedAreas(bytes).catch(refused(name));

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
