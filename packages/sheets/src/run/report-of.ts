import {
  capital,
  checkLanguage,
  checkList,
  checkNames,
  checkText,
  checkWord,
  coverageOf,
  evaluateTargets,
  factsOf,
  indexPlan,
  type Language,
  laterResults,
  namesOf,
  OptionError,
  openReasonWords,
  type Report,
  type ReportFile,
  type ReportFinding,
  type ReportPeriod,
  type ReportSheet,
  type ReportTarget,
  type Severity,
  type Summary,
  summarize,
  suppose,
  type Texts,
  toReportTarget,
} from "@ntm-kit/core";
import { type AcceptedEntry, acceptedEntrySchema, unusedAccepted, withAccepted } from "./accepted";
import { withExplained } from "./explained";
import { periodsOf } from "./periods";
import { listedAlone } from "./reported-units";
import { type InputFile, isReadFile, isRecordsFile, type RecordsFile, type Run, type RunSheet } from "./run";
import { type TitleOfKind, tableReport } from "./table-report";
import { isTimed } from "./time-groups";
import { wordedFindings } from "./worded-findings";

/** In which words a run is told. */
export interface WordsOptions {
  /** Of messages, hints and titles. */
  readonly language: Language;
  /** Findings in a language of your own, by `defineTexts`; what is not in them is told in `language`. */
  readonly texts?: Texts | undefined;
  /** Told as the version of what made the document. */
  readonly toolVersion: string;
  /** `today`: with results on the units that came after those of the plan. */
  readonly units?: "plan" | "today" | undefined;
  /** Findings that stand with a reason; they are counted apart. */
  readonly accepted?: readonly AcceptedEntry[] | undefined;
}

/** Names of `WordsOptions`. */
export const WORDS_NAMES = namesOf<WordsOptions>({
  language: true,
  texts: true,
  toolVersion: true,
  units: true,
  accepted: true,
});

/** @throws {OptionError} */
function checkWordsOptions(options: WordsOptions): void {
  const { language, toolVersion, units, accepted }: WordsOptions = Object(options);
  checkLanguage(language);
  checkNames(options, WORDS_NAMES);
  checkText("toolVersion", toolVersion);
  if (units !== undefined) checkWord("units", units, ["plan", "today"]);
  if (accepted === undefined) return;
  checkList("accepted", accepted, "accepted findings");
  for (const [i, entry] of accepted.entries())
    if (!acceptedEntrySchema.safeParse(entry).success)
      throw new OptionError(`accepted[${i}]`, entry, "an accepted finding, as acceptedSchema describes it,");
}

/**
 * The report of a run in a language, as the JSON output gives it.
 * @throws {OptionError} for a language that is none
 * @example
 * const report = reportOf(run, { language: "en", toolVersion: "1" });
 */
export function reportOf(run: Run, options: WordsOptions): Report {
  return reportWith(run, options, toldOf(run, options));
}

/**
 * The summary of a run: districts, criteria, tasks and targets.
 *
 * @example
 * const { units, tasks } = summaryOf(run, { language: "en", toolVersion: "1" });
 */
export function summaryOf(run: Run, options: WordsOptions): Summary {
  const targets = targetsOf(run, options);
  const findings = options.accepted?.length ? findingsIn(run, options) : run.findings;
  return summaryWith(run, options, { targets, counts: findingCounts(findings) });
}

/**
 * The summary as it would be with some values supposed, beside the one that the sheets give. Findings are those of the
 * sheets.
 * @throws {UnknownWordError} for a unit, a target, a criterion or a value that is none
 * @example
 * const { before, targets } = supposedSummaryOf(run, ["song-mau/tan-minh=standard"], words);
 */
export const supposedSummaryOf = (run: Run, texts: readonly string[], options: WordsOptions): Summary =>
  supposedDocumentsOf(run, texts, options).summary;

/** The run as supposed, its report and its summary; what the sheets give stands beside it in the summary. */
export function supposedDocumentsOf(
  run: Run,
  texts: readonly string[],
  options: WordsOptions,
): { readonly run: Run; readonly report: Report; readonly summary: Summary } {
  const before = summaryOf(run, options);
  const { plan, dataset, wishes } = suppose(run.plan, run.dataset, texts);
  const index = indexPlan(plan);
  const facts = factsOf(index, dataset, { asOf: run.asOf });
  const supposed: Run = {
    ...run,
    plan,
    index,
    dataset,
    facts,
    targets: evaluateTargets(plan, dataset, { asOf: run.asOf, facts }),
  };
  const { report, summary: after } = documentsOf(supposed, options);
  const { units, criteria, near, targets } = before;
  const summary: Summary = {
    ...after,
    suppose: wishes.map((wish) =>
      wish.kind === "target"
        ? { text: wish.text, target: wish.target, value: wish.value }
        : { text: wish.text, unit: wish.unit, value: wish.value },
    ),
    before: { units, criteria, near, targets },
    changed: after.targets.filter((target, i) => isChanged(target, targets[i])).map(({ id }) => id),
  };
  return { run: supposed, report, summary };
}

function isChanged(now: ReportTarget, before: ReportTarget | undefined): boolean {
  const shown = (target: ReportTarget | undefined): string =>
    JSON.stringify([target?.status, target?.actual, target?.range, target?.required]);
  return shown(now) !== shown(before);
}

/**
 * Report and summary of one run, for who wants both: the targets are worded once.
 *
 * @example
 * const { report, summary } = documentsOf(run, { language: "vi", toolVersion: "1" });
 */
export function documentsOf(run: Run, options: WordsOptions): { readonly report: Report; readonly summary: Summary } {
  const told = toldOf(run, options);
  return { report: reportWith(run, options, told), summary: summaryWith(run, options, told) };
}

/** What report and summary have in common. */
interface Told {
  readonly targets: ReportTarget[];
  readonly findings: ReportFinding[];
  readonly counts: Summary["findings"];
}

function toldOf(run: Run, options: WordsOptions): Told {
  const targets = targetsOf(run, options);
  const findings = findingsIn(run, options);
  return { targets, findings, counts: findingCounts(findings) };
}

/** The first that report and summary do: a language that is none is told here, not as a text that is missing. */
function targetsOf(run: Run, options: WordsOptions): ReportTarget[] {
  checkWordsOptions(options);
  const { language } = options;
  if (!Array.isArray(run?.targets)) throw new OptionError("run", run, "a run, as checkFiles gives it,");
  return run.targets.map((target) => toReportTarget(target, { language, locate: run.locate }));
}

/** Results on today's units, where they are asked for and the plan knows of others than its own. */
function todayOf({ index, facts }: Run, { units, language }: WordsOptions): Pick<Report, "today"> {
  const today = units === "today" ? laterResults(index, facts) : undefined;
  if (!today) return {};
  const withWords = today.units.map((unit) => ({
    ...unit,
    open: unit.open.map((open) => ({ ...open, message: capital(`${openReasonWords[open.why][language]}.`) })),
  }));
  return { today: { ...today, units: withWords } };
}

function reportWith(run: Run, options: WordsOptions, { targets, findings, counts }: Told): Report {
  const timed = isTimed(run);
  const at = (status: ReportTarget["status"]): number => targets.filter((target) => target.status === status).length;
  return {
    ...headOf(run, options),
    files: run.inputs.flatMap((input) =>
      isReadFile(input) || isRecordsFile(input) ? [fileOf(run, input, timed, options.language)] : [],
    ),
    findings,
    targets,
    coverage: coverageOf(
      run.index,
      run.facts,
      run.dataset.communes,
      ({ origin }) => (origin === undefined ? undefined : run.locate(origin)?.file),
      listedAlone(run),
    ),
    ...todayOf(run, options),
    summary: {
      ...counts,
      targetsMet: at("met"),
      targetsNotMet: at("not-met"),
      targetsUndetermined: at("undetermined"),
    },
    ...(options.accepted ? { unused: unusedAccepted(findings, options.accepted) } : {}),
  };
}

function summaryWith(run: Run, options: WordsOptions, { targets, counts }: Pick<Told, "targets" | "counts">): Summary {
  const { asOf, facts } = run;
  return {
    ...headOf(run, options),
    ...summarize(run.plan, run.dataset, { asOf, language: options.language, facts }),
    targets,
    findings: counts,
    ...todayOf(run, options),
  };
}

/** Findings as they are worded, each with what it is known by and with what was accepted of it. */
function findingsIn(run: Run, { language, texts, accepted = [] }: WordsOptions): ReportFinding[] {
  const findings = withExplained(run, wordedFindings(run, { language, texts }));
  return accepted.length > 0 ? withAccepted(findings, accepted, run.asOf) : findings;
}

interface Counted {
  readonly severity: Severity;
  readonly accepted?: unknown;
}

function findingCounts(findings: readonly Counted[]): Summary["findings"] {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  let accepted = 0;
  for (const finding of findings) {
    if (finding.accepted === undefined) counts[finding.severity]++;
    else accepted++;
  }
  return {
    ...{ errors: counts.error, warnings: counts.warning, infos: counts.info },
    ...(accepted > 0 ? { accepted } : {}),
  };
}

function headOf(run: Run, { toolVersion }: WordsOptions) {
  return {
    reportVersion: 1 as const,
    tool: { name: "ntm" as const, version: toolVersion },
    plan: { id: run.plan.id, version: run.plan.version },
    asOf: run.asOf,
    asOfFrom: run.asOfFrom,
  };
}

function fileOf(run: Run, input: InputFile | RecordsFile, timed: boolean, language: Language): ReportFile {
  const { path } = input;
  const titleOf: TitleOfKind = (kind) => run.kinds?.find((own) => own.kind === kind)?.title?.[language];
  const sheets = run.sheets
    .filter((sheet) => sheet.file.path === path)
    .map((sheet) => sheetOf(sheet, titleOf, timed ? periodsOf(run, sheet.content.tables) : undefined));
  return {
    path,
    sha256: "sha256" in input ? (input.sha256 ?? "") : "",
    ...(isReadFile(input) ? { format: input.workbook.format } : { format: "ndjson" }),
    sheets,
  };
}

function sheetOf({ content }: RunSheet, titleOf: TitleOfKind, periods: ReportPeriod[] | undefined): ReportSheet {
  const tables = content.tables.map((table) => tableReport(table, titleOf));
  const main = [...tables].sort((a, b) => b.records - a.records)[0] ?? {
    kind: "unrecognised" as const,
    records: 0,
    columns: [],
  };
  return {
    name: content.grid.name,
    ...main,
    records: tables.reduce((sum, table) => sum + table.records, 0),
    hidden: content.grid.visibility !== "visible",
    ledger: content.ledger,
    ...(tables.length > 1 ? { tables } : {}),
    ...(content.encoding ? { encoding: content.encoding } : {}),
    ...(content.ignored.length > 0 ? { ignored: [...content.ignored] } : {}),
    ...(periods ? { periods } : {}),
  };
}
