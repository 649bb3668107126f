import {
  checkNames,
  checkText,
  type Dataset,
  type Facts,
  type Finding,
  type Fix,
  type IsoDate,
  isFindingCode,
  namesOf,
  OptionError,
  type Origin,
  type ParamsOf,
  type PlanIndex,
  type Severity,
  type Source,
  type Words,
} from "@ntm-kit/core";
import { checkGiven } from "../../check-given";
import type { CommuneTable } from "../../kinds/communes/commune-table";
import type { SheetContent } from "../../read/sheet-content";

/** What a check from outside says of one place. */
export interface OwnReported<Own extends Words = Words> {
  /** What stands in the braces of its words. */
  readonly params: ParamsOf<Own>;
  /** The cell, as `at` of the context or an origin of a record gives it; absent where it is about no cell. */
  readonly at?: Origin | undefined;
  /** Another severity than the check's own. */
  readonly severity?: Severity | undefined;
  /** The change that would put it right. */
  readonly fix?: Fix | undefined;
  /** The rule behind it, in the words of a document of yours. */
  readonly source?: Source | undefined;
  /** Id of the unit or task it is about. */
  readonly subject?: string | undefined;
}

/** What a check from outside may ask of a sheet. */
export interface OwnSheetContext<Own extends Words = Words> {
  /** The plan, with its look-ups. */
  readonly index: PlanIndex;
  /** The sheet as it was read: its grid, its tables, the account of its cells. */
  readonly sheet: SheetContent;
  /** The place of a cell, row and column counted from 0. */
  at(row: number, column: number): Origin;
  /** Tells a finding. */
  report(reported: OwnReported<Own>): void;
}

/** What a check from outside may ask of what the sheets state together. */
export interface OwnRunContext<Own extends Words = Words> {
  /** The plan, with its look-ups. */
  readonly index: PlanIndex;
  /** All records of the run. */
  readonly dataset: Dataset;
  /** What they come to on the day judged. */
  readonly facts: Facts;
  /** The day judged. */
  readonly asOf: IsoDate;
  /** Tells a finding. */
  report(reported: OwnReported<Own>): void;
}

/** A check that the library does not know, with words of its own. */
export interface OwnCheck<Own extends Words = Words> {
  /** Subject, slash, fault: `office/no-stamp`; none of the catalogue. */
  readonly code: string;
  /** Usual severity; `rules` of a caller may say another. */
  readonly severity: Severity;
  /** Title, message and hint in both languages; `{name}` stands for a parameter. */
  readonly words: Own;
  /** Looks at each sheet that is read. */
  readonly sheet?: (context: OwnSheetContext<Own>) => void;
  /** Looks at each table of communes. */
  readonly communes?: (table: CommuneTable, context: OwnSheetContext<Own>) => void;
  /** Looks at the records of all sheets. */
  readonly run?: (context: OwnRunContext<Own>) => void;
}

/**
 * A check of your own, handed to `checkFiles` or `checkWorkbook` as one of `checks`. A parameter that its words ask for
 * and a report leaves out does not compile.
 *
 * @throws {OptionError} for a code that is taken, or is no code
 * @example
 * const noDate = defineCheck({
 *   code: "office/no-date",
 *   severity: "warning",
 *   words: {
 *     vi: { title: "Thiếu ngày", message: "Trang {sheet} không ghi ngày.", hint: "Ghi ngày lập biểu." },
 *     en: { title: "No date", message: "Sheet {sheet} has no date.", hint: "Write the day it was made." },
 *   },
 *   sheet({ sheet, report }) {
 *     if (!/ngày \d/.test(sheet.view.text(0, 0))) report({ params: { sheet: sheet.grid.name } });
 *   },
 * });
 * const rules: Rules<"office/no-date"> = { "office/no-date": "info" };
 * const run = await checkFiles(files, { plan, checks: [noDate], rules });
 */
export function defineCheck<const Own extends Words>(check: OwnCheck<Own>): OwnCheck<Own> {
  checkGiven({ check });
  if (isFindingCode(check.code)) throw new OptionError("code", check.code, "a code that the catalogue does not have");
  if (!/^[a-z]+(-[a-z]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/.test(check.code))
    throw new OptionError("code", check.code, "subject, slash, fault, in small letters: office/no-stamp,");
  checkNames(check, NAMES, "check");
  for (const language of ["vi", "en"] as const)
    for (const part of ["title", "message", "hint"] as const)
      checkText(`check.words.${language}.${part}`, check.words?.[language]?.[part]);
  if (!check.sheet && !check.communes && !check.run)
    throw new OptionError("check", check, "a function sheet, communes or run");
  return check;
}

const NAMES = namesOf<OwnCheck>({
  code: true,
  severity: ["error, warning or info", ["error", "warning", "info"]],
  words: ["words in both languages", "object", "vi", "en"],
  sheet: ["a function", "function"],
  communes: ["a function", "function"],
  run: ["a function", "function"],
});

/** Hands what a check reports over as findings of its code. */
const reporterOf =
  (check: OwnCheck, into: Finding[]) =>
  ({ severity = check.severity, ...reported }: OwnReported): void => {
    into.push({ ...reported, code: check.code, words: check.words, severity });
  };

/** What checks from outside find in one sheet. */
export function runOwnChecks(checks: readonly OwnCheck[], sheet: SheetContent, index: PlanIndex): Finding[] {
  const findings: Finding[] = [];
  for (const check of checks) {
    const at = (row: number, column: number): Origin => sheet.view.asRows.origin(row, column);
    const context: OwnSheetContext = { index, sheet, at, report: reporterOf(check, findings) };
    check.sheet?.(context);
    for (const entry of sheet.tables) if (entry.of === "communes") check.communes?.(entry.table, context);
  }
  return findings;
}

/** What checks from outside find in what all sheets state. */
export function runOwnRunChecks(checks: readonly OwnCheck[], context: Omit<OwnRunContext, "report">): Finding[] {
  const findings: Finding[] = [];
  for (const check of checks) check.run?.({ ...context, report: reporterOf(check, findings) });
  return findings;
}
