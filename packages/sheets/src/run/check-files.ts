import {
  type CommuneRecord,
  checkRecords,
  checkRules,
  claimableOf,
  type Dataset,
  type DistrictRecord,
  dayJudged,
  evaluateTargets,
  type Finding,
  factsOf,
  indexPlan,
  localDay,
  type PlanIndex,
  settleDays,
  type TaskRecord,
  withoutMisplaced,
  withRules,
} from "@ntm-kit/core";
import { runOwnChecks, runOwnRunChecks } from "../checks/support/own-check";
import type { Grid } from "../grid/grid";
import { type ReadingContext, readContext } from "../read/read-context";
import { type ReadSheetOptions, readSheet } from "../read/read-sheet";
import { asBefore } from "./as-before";
import { isAsked } from "./asked-sheets";
import { checkOptions } from "./check-options";
import { checkRun } from "./checks/all-run-checks";
import { decided } from "./decided";
import { hiddenSheetFindings, unreadableFinding } from "./file-findings";
import { foundInCells } from "./found-in-cells";
import { withoutEarlier } from "./open-times";
import { placesOf } from "./places-of-run";
import { readBefore } from "./read-before";
import { readRecordsFile } from "./records-file";
import { remarkFindings } from "./remark-findings";
import {
  type InputFile,
  isReadFile,
  isRecordsFile,
  isUnreadable,
  type Location,
  type Progress,
  type Run,
  type RunFinding,
  type RunInput,
  type RunOptions,
  type RunSheet,
} from "./run";
import { withoutToldByCells } from "./told-by-cells";
import { whatIsTold } from "./what-is-told";

/**
 * Reads and checks files: findings, records and where every target stands. All is read first: the day judged may be the
 * latest that the sheets state.
 *
 * @throws {OptionError} for `rules` that name no code, `words` that mean nothing and `kinds` of one name, before anything
 *   is read; {InvalidDayError} for an `asOf` that is none; {DatasetError} for records of a kind from outside that the
 *   plan does not know
 * @throws the signal's reason when it is aborted
 * @example
 * const run = await checkFiles([{ path, sha256, workbook: await readWorkbook(bytes) }], { plan, asOf: "2025-12-31" });
 * const { findings, targets } = reportOf(run, { language: "en", toolVersion: "1" });
 */
export async function checkFiles(inputs: readonly RunInput[], options: RunOptions): Promise<Run> {
  checkOptions(inputs, options ?? {});
  const { plan, today = localDay(), rules = {}, checks = [], words, kinds }: RunOptions = Object(options);
  const ownCodes = checks.map(({ code }) => code);
  checkRules(rules, ownCodes);
  const index = indexPlan(plan);
  const { parts, sheets, recordLines, findings } = await readAll(inputs, options);
  const latest = withoutEarlier(parts, sheets);
  const communes = withoutMisplaced(latest.communes);
  const stated: Dataset = { ...latest, communes, claimable: claimableOf(communes, index) };
  const { asOf, asOfFrom } = dayJudged(stated, options.asOf, today);
  const running = asOfFrom === "sheets" ? today : asOf;
  const locate = placesOf(sheets, recordLines, options.previous);
  const dataset = decided(settleDays(stated, running), options.decisions ?? [], locate);
  const facts = factsOf(index, dataset, { asOf });
  const lastDay = asOfFrom === "sheets" ? { today } : {};
  const senders: Run["senders"] = options.senders ?? new Map();
  const run = { plan, index, asOf, asOfFrom, running, inputs, words, kinds, senders, sheets, dataset, facts, locate };
  const ofRecords = withoutToldByCells(checkRecords(plan, dataset, { asOf, facts, ...lastDay }), findings, sheets);
  const ofOthers = runOwnRunChecks(checks, { index, dataset, facts, asOf });
  for (const finding of [...ofRecords, ...checkRun(run), ...ofOthers]) findings.push(placed(finding, locate, inputs));
  // What one finding explains stays unsaid also where that one is off.
  const told = withRules(whatIsTold(findings, run), rules, ownCodes);
  return {
    ...run,
    findings: asBefore(told, options.previous?.findings),
    targets: evaluateTargets(plan, dataset, { asOf, facts }),
  };
}

interface AllRead {
  readonly parts: DatasetParts;
  readonly sheets: RunSheet[];
  readonly recordLines: ReadonlyMap<string, Location>;
  /** What cells alone tell. */
  readonly findings: RunFinding[];
}

async function readAll(inputs: readonly RunInput[], options: RunOptions): Promise<AllRead> {
  const context = readContext(options.plan, options);
  const index = indexPlan(options.plan);
  const sheets: RunSheet[] = [];
  const findings: RunFinding[] = [];
  const parts: DatasetParts = { communes: [], districts: [], tasks: [] };
  const recordLines: Map<string, Location> = new Map();
  const work = inputs.map((input) => ({ input, chosen: isReadFile(input) ? chosenSheets(input, options) : [] }));
  const total = work.reduce((sum, { chosen }) => sum + Math.max(1, chosen.length), 0);
  let done = 0;
  for (const { input, chosen } of work) {
    if (isUnreadable(input)) findings.push(unreadableFinding(input));
    else if (isRecordsFile(input)) {
      const read = readRecordsFile(input, index);
      addTo(parts, read);
      findings.push(...read.findings);
      for (const [origin, location] of read.locations) recordLines.set(origin, location);
    } else {
      findings.push(...hiddenSheetFindings(input, options.sheets));
      for (const grid of chosen) {
        const number = sheets.length;
        const how = readOptions(input, grid.name, options);
        const before = readBefore(options, number, input, grid, how);
        const progress = { stage: "checking", done, total, what: `${input.path} › ${grid.name}` } as const;
        if (before?.content.grid !== grid) await breathe(options, progress);
        const sheet = readGrid(input, grid, { number, how, before }, context);
        sheets.push(sheet);
        for (const table of sheet.content.tables) addTo(parts, table.records());
        for (const finding of foundIn(sheet, options.checks ?? [], index)) findings.push(finding);
        done++;
      }
    }
  }
  options.onProgress?.({ stage: "checking", done: total, total });
  return { parts, sheets, recordLines, findings };
}

interface HowRead {
  readonly number: number;
  readonly how: ReadSheetOptions;
  /** The same sheet in a run before. */
  readonly before: RunSheet | undefined;
}

/** A sheet, its cells checked: as before where nothing in it changed. */
function readGrid(file: InputFile, grid: Grid, { number, how, before }: HowRead, context: ReadingContext): RunSheet {
  if (before?.content.grid === grid) return { ...before, file };
  const content = readSheet(grid, number, context, how, before?.content);
  return { file, content, options: how, found: foundInCells(content, file.path, context.index, before?.found) };
}

/** What a sheet alone tells: its cells, checks from outside, and what its format could not say. */
function* foundIn(
  { file: { path }, content, found }: RunSheet,
  checks: NonNullable<RunOptions["checks"]>,
  index: PlanIndex,
): Generator<RunFinding> {
  yield* found;
  const { name } = content.grid;
  for (const finding of runOwnChecks(checks, content, index)) yield { ...finding, file: path, sheet: name };
  const isConverted = found.some(({ code }) => code === "text/legacy-encoding");
  yield* remarkFindings(path, content.grid, isConverted);
}

interface DatasetParts {
  readonly communes: CommuneRecord[];
  readonly districts: DistrictRecord[];
  readonly tasks: TaskRecord[];
}

function addTo(parts: DatasetParts, { communes = [], districts = [], tasks = [] }: Partial<Dataset>): void {
  for (const record of communes) parts.communes.push(record);
  for (const record of districts) parts.districts.push(record);
  for (const record of tasks) parts.tasks.push(record);
}

function chosenSheets(input: InputFile, { sheets: asked }: RunOptions) {
  const { sheets } = input.workbook;
  if (asked) return sheets.filter((grid) => isAsked(grid.name, asked));
  return sheets.filter((grid) => grid.visibility === "visible");
}

function readOptions(input: InputFile, sheet: string, options: RunOptions) {
  const override = options.overrides?.[`${input.path}!${sheet}`];
  return {
    ...(options.mappings ? { mappings: options.mappings } : {}),
    ...(override ? { override } : {}),
    isTextFile: input.workbook.format === "csv" || input.workbook.format === "html",
  };
}

function placed(finding: Finding, locate: Run["locate"], inputs: readonly RunInput[]): RunFinding {
  const location = finding.at === undefined ? undefined : locate(finding.at);
  return { ...finding, file: location?.file ?? inputs[0]?.path ?? "", sheet: location?.sheet };
}

/** Lets others have a turn, stops where the signal says so, and tells what comes next. */
async function breathe(options: RunOptions, progress: Progress): Promise<void> {
  options.signal?.throwIfAborted();
  await new Promise<void>((resolve) => setTimeout(resolve, 0));
  options.signal?.throwIfAborted();
  options.onProgress?.(progress);
}
