import type { Report, ReportingPeriod } from "@ntm-kit/core";
import { checkNames, namesOf } from "@ntm-kit/core";
import { checkGiven } from "../check-given";
import { withMore } from "../run/finding-memory";
import { reportOf, type WordsOptions } from "../run/report-of";
import { isReadFile, isRecordsFile, isUnreadable, type Run } from "../run/run";
import { conflictsOf, type RoundConflict } from "./conflicts";
import { type Duplicate, duplicatesOf } from "./duplicates";
import { type OtherDay, otherDays } from "./other-days";
import type { RoundFile } from "./round-files";
import { roundFindings } from "./round-findings";
import { fileSender, type RoundSender, sendersOf } from "./senders";
import { hasTasks, type RoundTask, type TaskRow, taskRows } from "./task-rows";
import { type RoundUnit, type UnitRow, unitRows } from "./units";
import { type Unplaced, unplacedOf } from "./unplaced";

const NAMES = namesOf<CollectOptions>({
  files: ["files of a round, as roundFiles gives them,", "list"],
  expected: ["a list of ids", "list"],
  period: ["a period, as planRounds gives it,", "object", "from", "to"],
});

/** Who has sent, and who has not. */
export interface Completeness {
  /** Senders that are to send. */
  readonly expected: number;
  /** Of these, who has sent all. */
  readonly received: number;
  /** Of these, who has sent some. */
  readonly partial: number;
  /** Of these, who has sent nothing. */
  readonly missing: number;
  /** Communes that are expected, and of how many anything is stated. */
  readonly units: { readonly expected: number; readonly reported: number };
  /** In the order of the plan. */
  readonly senders: readonly RoundSender[];
  /** Files that were given twice. */
  readonly duplicates: readonly Duplicate[];
  /** Names of files of which nobody can be told to be the sender. */
  readonly unassigned: readonly string[];
  /** Paths of files that could not be read. */
  readonly unreadable: readonly string[];
  /** Paths of files that a later one replaces. */
  readonly replaced: readonly string[];
  /** Files whose figures are of another day than the one judged; absent where there are none. */
  readonly otherDays?: readonly OtherDay[];
}

/** A round as one: what `ntm collect --format json` gives. */
export interface CollectDocument {
  /** Of the shape; it grows where a field goes or means something else. */
  readonly collectVersion: 1;
  /** What made it. */
  readonly tool: Report["tool"];
  /** Id and version of the plan. */
  readonly plan: Report["plan"];
  /** The day judged. */
  readonly asOf: Report["asOf"];
  /** Who said it. */
  readonly asOfFrom: Report["asOfFrom"];
  /** The period that is reported on; null where none was named. */
  readonly period: ReportingPeriod | null;
  /** Who has sent, and who has not. */
  readonly completeness: Completeness;
  /** Communes of the plan, in its order. */
  readonly units: readonly RoundUnit[];
  /** What two files state differently. */
  readonly conflicts: readonly RoundConflict[];
  /** What no row of a table shows. */
  readonly unplaced: readonly Unplaced[];
  /** Absent without a sheet of tasks. */
  readonly tasks?: readonly RoundTask[];
  /** As in a report. */
  readonly targets: Report["targets"];
  /** As in a report. */
  readonly findings: Report["findings"];
  /** As in a report. */
  readonly summary: Report["summary"];
  /** As in a report. */
  readonly unused?: Report["unused"];
}

/** Everything that is known of a round; `document` and the workbook are made of it. */
export interface Collection {
  /** With the findings about the round as a whole. */
  readonly run: Run;
  /** What became of each file. */
  readonly files: readonly RoundFile[];
  /** Who has sent, and who has not. */
  readonly completeness: Completeness;
  /** Communes of the plan, in its order. */
  readonly rows: readonly UnitRow[];
  /** Tasks of the plan, in its order. */
  readonly taskRows: readonly TaskRow[];
  /** What two files state differently. */
  readonly conflicts: readonly RoundConflict[];
  /** What no row of a table shows. */
  readonly unplaced: readonly Unplaced[];
  /** The period that is reported on. */
  readonly period?: ReportingPeriod | undefined;
}

/** Which files are put together, and as at which day. */
export interface CollectOptions {
  /** As `roundFiles` gave them; the inputs of the run where absent. */
  readonly files?: readonly RoundFile[] | undefined;
  /** Ids of who is expected, in place of the units above the communes and the agencies. */
  readonly expected?: readonly string[] | undefined;
  /** The period that is reported on; its last day is judged. */
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
  checkNames(options, NAMES);
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
  const told = roundFindings(run, { files, senders, duplicates, unassigned, period: options.period });
  const placed = [...rows.flatMap(({ lines }) => lines), ...tasks.flatMap(({ round }) => round.source ?? [])];
  return {
    run: { ...run, findings: withMore(run.findings, told) },
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
  const others = otherDays(run);
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
    ...(others.length > 0 ? { otherDays: others } : {}),
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
