import type { Report, ReportingPeriod } from "@ntm-kit/core";
import { checkGiven } from "../check-given";
import { reportOf, type WordsOptions } from "../run/report-of";
import { isReadFile, isRecordsFile, isUnreadable, type Run } from "../run/run";
import { conflictsOf, type RoundConflict } from "./conflicts";
import { type Duplicate, duplicatesOf } from "./duplicates";
import type { RoundFile } from "./round-files";
import { roundFindings } from "./round-findings";
import { fileSender, type RoundSender, sendersOf } from "./senders";
import { hasTasks, type RoundTask, type TaskRow, taskRows } from "./task-rows";
import { type RoundUnit, type UnitRow, unitRows } from "./units";
import { type Unplaced, unplacedOf } from "./unplaced";

/** Who has sent, and who has not. */
export interface Completeness {
  readonly expected: number;
  readonly received: number;
  readonly partial: number;
  readonly missing: number;
  readonly units: { readonly expected: number; readonly reported: number };
  readonly senders: readonly RoundSender[];
  readonly duplicates: readonly Duplicate[];
  /** Names of files of which nobody can be told to be the sender. */
  readonly unassigned: readonly string[];
  readonly unreadable: readonly string[];
  readonly replaced: readonly string[];
}

/** A round as one: what `ntm collect --format json` gives. */
export interface CollectDocument {
  readonly collectVersion: 1;
  readonly tool: Report["tool"];
  readonly plan: Report["plan"];
  readonly asOf: Report["asOf"];
  readonly asOfFrom: Report["asOfFrom"];
  readonly period: ReportingPeriod | null;
  readonly completeness: Completeness;
  readonly units: readonly RoundUnit[];
  readonly conflicts: readonly RoundConflict[];
  readonly unplaced: readonly Unplaced[];
  /** Absent without a sheet of tasks. */
  readonly tasks?: readonly RoundTask[];
  readonly targets: Report["targets"];
  readonly findings: Report["findings"];
  readonly summary: Report["summary"];
  readonly unused?: Report["unused"];
}

/** Everything that is known of a round; `document` and the workbook are made of it. */
export interface Collection {
  /** With the findings about the round as a whole. */
  readonly run: Run;
  readonly files: readonly RoundFile[];
  readonly completeness: Completeness;
  readonly rows: readonly UnitRow[];
  readonly taskRows: readonly TaskRow[];
  readonly conflicts: readonly RoundConflict[];
  readonly unplaced: readonly Unplaced[];
  readonly period?: ReportingPeriod | undefined;
}

/** Which files are put together, and as at which day. */
export interface CollectOptions {
  /** As `roundFiles` gave them; the inputs of the run where absent. */
  readonly files?: readonly RoundFile[];
  /** Ids of who is expected, in place of the units above the communes and the agencies. */
  readonly expected?: readonly string[] | undefined;
  readonly period?: ReportingPeriod | undefined;
}

/**
 * Puts the files of a run together: communes, tasks, senders, what contradicts and what found no place.
 *
 * @example
 * const { rows, conflicts } = collect(await checkFiles(files, { plan, asOf: "2025-12-31" }));
 */
export function collect(run: Run, options: CollectOptions = {}): Collection {
  checkGiven({ run, options });
  const files = options.files ?? run.inputs.map(asRoundFile);
  const conflicts = conflictsOf(run);
  const rows = unitRows(run, conflicts);
  const tasks = hasTasks(run) ? taskRows(run) : [];
  const senders = sendersOf(run, files, options.expected);
  const duplicates = duplicatesOf(run, files, conflicts);
  const unassigned = files
    .filter((file) => file.state === "read" && fileSender(run, file, files) === undefined)
    .map(({ name }) => name);
  const completeness = completenessOf(run, { files, senders, duplicates, unassigned });
  const told = roundFindings(run, { files, senders, duplicates, unassigned });
  const placed = [...rows.flatMap(({ lines }) => lines), ...tasks.flatMap(({ round }) => round.source ?? [])];
  return {
    run: { ...run, findings: [...run.findings, ...told] },
    files,
    completeness,
    rows,
    taskRows: tasks,
    conflicts,
    unplaced: unplacedOf(run, placed),
    ...(options.period ? { period: options.period } : {}),
  };
}

const asRoundFile = (input: Run["inputs"][number]): RoundFile => ({
  name: input.path,
  sha256: input.sha256,
  state: isReadFile(input) || isRecordsFile(input) ? "read" : "unreadable",
});

type Counted = Pick<Completeness, "senders" | "duplicates" | "unassigned"> & { readonly files: readonly RoundFile[] };

function completenessOf(run: Run, { files, senders, duplicates, unassigned }: Counted): Completeness {
  const expected = senders.filter((sender) => sender.expected);
  const count = (status: RoundSender["status"]): number => expected.filter((one) => one.status === status).length;
  const units = run.index.communes.length;
  const missing = new Set(senders.flatMap((sender) => sender.units?.missing ?? []));
  const reported = new Set(
    senders.flatMap(({ id, units: own }) =>
      own ? run.index.communesOf(id).flatMap((unit) => (missing.has(unit.id) ? [] : [unit.id])) : [],
    ),
  );
  return {
    expected: expected.length,
    received: count("received"),
    partial: count("partial"),
    missing: count("missing"),
    units: { expected: units, reported: reported.size },
    senders,
    duplicates,
    unassigned,
    unreadable: run.inputs.filter(isUnreadable).map(({ path }) => path),
    replaced: files.flatMap(({ name, state }) => (state === "replaced" ? [name] : [])),
  };
}

/**
 * A round as data, in a language.
 *
 * @example
 * const { completeness, conflicts } = collectDocument(collect(run), words);
 */
export function collectDocument(collection: Collection, words: WordsOptions): CollectDocument {
  checkGiven({ collection });
  const { run, completeness, rows, conflicts, unplaced, taskRows: tasks, period } = collection;
  const { tool, plan, asOf, asOfFrom, targets, findings, summary, unused } = reportOf(run, words);
  return {
    collectVersion: 1,
    tool,
    plan,
    asOf,
    asOfFrom,
    period: period ?? null,
    completeness,
    units: rows.map(({ unit }) => unit),
    conflicts,
    unplaced,
    ...(tasks.length > 0 ? { tasks: tasks.map(({ round }) => round) } : {}),
    targets,
    findings,
    summary,
    ...(unused ? { unused } : {}),
  };
}
