import {
  checkFiles,
  checkOptional,
  checkText,
  namesOf,
  type Progress,
  type RunOptions,
  reportOf,
  type WordsOptions,
} from "@ntm-kit/sheets";
import manifest from "../package.json" with { type: "json" };
import { checkOptions } from "./check-options";
import { bytesOfFile, type FileBytes, nameOfFile } from "./file-bytes";
import type { PatchOptions } from "./patch/package/patch-options";
import type { ReadOptions } from "./read-options";
import { readWorkbook } from "./read-workbook";
import { sha256Of } from "./sha256";

/** Each may also be undefined, as a program has it whose user has set nothing. */
type MaybeWords = { readonly [Option in keyof WordsOptions]?: WordsOptions[Option] | undefined };

/** What `checkWorkbook` may be told; the plan alone is a must. */
export interface CheckWorkbookOptions
  extends RunOptions,
    MaybeWords,
    Pick<ReadOptions, "fileName" | "inflate" | "limits" | "readLegacy"> {}

const NAMES = namesOf<Omit<CheckWorkbookOptions, "inflate">>({
  ...{
    plan: true,
    asOf: true,
    today: true,
    sheets: true,
    mappings: true,
    overrides: true,
    previous: true,
    senders: true,
  },
  ...{ decisions: true, rules: true, words: true, kinds: true, checks: true, signal: true, onProgress: true },
  ...{ language: true, texts: true, toolVersion: true, units: true, accepted: true },
  ...{ fileName: true, limits: true, readLegacy: true },
});

/**
 * Findings, targets and the account of every sheet: the report that `reportSchema` describes and the command prints as
 * JSON.
 */
export type WorkbookReport = ReturnType<typeof reportOf>;

/**
 * Reads a spreadsheet file of any kind, checks it against a plan, and says what is wrong in it and where every target
 * stands.
 *
 * The language is Vietnamese where none is named; a file without a name is called `workbook`. For several files at
 * once, or for a summary beside the report, use `readWorkbook`, `checkFiles` and `reportOf`, which this puts together.
 *
 * @throws {NotBytesError} for what is no file, such as a path
 * @throws {WorkbookError} for a file that cannot be read, with a code and what is known of it
 * @throws {InvalidDayError} for an `asOf` that is no day of the calendar; the signal's reason where it is aborted
 * @example
 * const report = await checkWorkbook(await readFile("report.xlsx"), { plan, asOf: "2025-12-31", language: "en" });
 * for (const { severity, sheet, cell, message } of report.findings) console.log(severity, sheet, cell, message);
 * for (const { id, status, range } of report.targets) console.log(id, status, range);
 */
export async function checkWorkbook(file: FileBytes, options: CheckWorkbookOptions): Promise<WorkbookReport> {
  // From JavaScript they may be left out: what is said then is that the plan is missing.
  const given: CheckWorkbookOptions & PatchOptions = Object(options);
  const { language = "vi", toolVersion = manifest.version, fileName, inflate, limits, readLegacy, ...rest } = given;
  const { signal, onProgress, accepted, units, deflate, breakSignature, ...ofRun } = rest;
  checkOptions(options, NAMES);
  checkOptional({ onProgress });
  if (fileName !== undefined) checkText("fileName", fileName);
  const path = fileName ?? nameOfFile(file) ?? "workbook";
  const bytes = await bytesOfFile(file);
  const workbook = await readWorkbook(bytes, {
    ...{ fileName: path, inflate, limits, readLegacy, signal },
    ...(onProgress ? { onProgress: (read) => onProgress(readingProgress(read)) } : {}),
  });
  const run = await checkFiles([{ path, sha256: await sha256Of(bytes), workbook }], { ...ofRun, signal, onProgress });
  return reportOf(run, { language, toolVersion, texts: given.texts, accepted, units });
}

type ReadProgress = Parameters<NonNullable<ReadOptions["onProgress"]>>[0];

const readingProgress = ({ sheet, sheetNumber, sheetCount }: ReadProgress): Progress => ({
  stage: "reading",
  done: sheetNumber,
  total: sheetCount,
  what: sheet,
});
