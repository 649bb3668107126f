import type { IsoDate, Report, ReportFinding, ReportTarget, TaskStatus } from "@ntm-kit/core";
import { checkGiven } from "../check-given";
import { senderOf } from "../run/file-sender";
import { reportOf, summaryOf, type WordsOptions } from "../run/report-of";
import type { Run } from "../run/run";
import type { Collection } from "./collect";
import type { CellPlace } from "./place";
import { hasTasks } from "./task-rows";
import type { RoundMark, RoundUnit } from "./units";

type Range = readonly [number | null, number | null];

/** One side of a comparison. */
export interface ComparedSide {
  /** The day judged. */
  readonly asOf: IsoDate;
  /** Their paths. */
  readonly files: readonly string[];
  /** Communes with figures. */
  readonly reported: number;
  /** How many communes are at it, at least and at most. */
  readonly standard?: Range;
  /** How many communes are at it, at least and at most. */
  readonly advanced?: Range;
  /** How many communes are at it, at least and at most. */
  readonly model?: Range;
  /** Criteria per commune, at least and at most. */
  readonly meanCriteria: Range;
}

interface Sides<T> {
  readonly earlier: T;
  readonly later: T;
}

/** A unit in two rounds. */
export interface ComparedUnit {
  /** Id of the commune. */
  readonly id: string;
  /** `stopped`: reported before, not now; `started` the reverse; `absent`: on neither side. */
  readonly change: "up" | "down" | "mixed" | "same" | "stopped" | "started" | "absent";
  /** Criteria met in both rounds. */
  readonly criteria: Sides<RoundUnit["criteria"]>;
  /** Numbers of criteria that are met now and were not. */
  readonly gained: readonly string[];
  /** Numbers of criteria that were met and are not now. */
  readonly lost: readonly string[];
  /** One side does not say, and the two differ. */
  readonly unclear: readonly string[];
  /** The standard in both rounds. */
  readonly level: Sides<RoundUnit["level"]>;
  /** Of what was gained, lost or is unclear, by number of the criterion. */
  readonly cells: Readonly<Record<string, Partial<Sides<CellPlace>>>>;
}

/** A target in two rounds. */
export interface ComparedTarget extends Sides<ReportTarget["status"]> {
  /** Id of the target. */
  readonly id: string;
  /** What became of it. */
  readonly turned: "reached" | "lost" | "missed" | "unclear" | "same";
  /** The number in both rounds; null where it is not certain. */
  readonly actual: Sides<number | null>;
  /** The two ends in both rounds. */
  readonly range: Sides<Range>;
}

/** A task in two rounds. */
export interface ComparedTask extends Sides<TaskStatus | null> {
  /** Id of the task. */
  readonly id: string;
  /** What became of it. */
  readonly change: "up" | "down" | "same" | "stopped" | "started" | "absent";
}

/** Findings that came, stayed and went between two rounds. */
export interface ComparedFindings {
  /** Told in the later round alone. */
  readonly new: readonly ReportFinding[];
  /** Told in the earlier round alone. */
  readonly solved: readonly ReportFinding[];
  /** Told in both. */
  readonly standing: readonly Sides<ReportFinding>[];
  /** Gone because what it was about is not reported any more. */
  readonly notChecked: readonly ReportFinding[];
}

/** What moved between two rounds: what `ntm compare --format json` gives. */
export interface CompareDocument extends Sides<ComparedSide> {
  /** Of the shape; it grows where a field goes or means something else. */
  readonly compareVersion: 1;
  /** What made it. */
  readonly tool: Report["tool"];
  /** Id and version of the plan. */
  readonly plan: Report["plan"];
  /** Communes of the plan, in its order. */
  readonly units: readonly ComparedUnit[];
  /** Targets of the plan, in its order. */
  readonly targets: readonly ComparedTarget[];
  /** Where both sides have a sheet of tasks. */
  readonly tasks?: readonly ComparedTask[];
  /** What came, stayed and went. */
  readonly findings: ComparedFindings;
  /** How many units, criteria, targets and findings moved. */
  readonly summary: {
    readonly units: Readonly<Record<ComparedUnit["change"], number>>;
    readonly criteria: { readonly gained: number; readonly lost: number };
    readonly levels: { readonly gained: number; readonly lost: number };
    readonly targets: Readonly<Record<ComparedTarget["turned"], number>>;
    readonly findings: Readonly<Record<keyof ComparedFindings, number>>;
  };
}

/**
 * Compares two rounds unit by unit and criterion by criterion, each side on its own day.
 *
 * @example
 * const { units, targets } = compareRounds(collect(lastRun), collect(run), { language: "en", toolVersion: "1" });
 */
export function compareRounds(earlier: Collection, later: Collection, words: WordsOptions): CompareDocument {
  checkGiven({ earlier, later });
  const [before, now] = [reportOf(earlier.run, words), reportOf(later.run, words)];
  const old = new Map(earlier.rows.map(({ unit }) => [unit.id, unit]));
  const heights = new Map<string, number>(["none", ...later.run.index.standardIds].map((id, i) => [id, i]));
  const units = later.rows.flatMap(({ unit }) => {
    const was = old.get(unit.id);
    return was ? [compareUnit(was, unit, heights)] : [];
  });
  const targets = now.targets.flatMap((target) => {
    const was = before.targets.find(({ id }) => id === target.id);
    return was ? [compareTarget(was, target)] : [];
  });
  const tasks = hasTasks(earlier.run) && hasTasks(later.run) ? { tasks: compareTasks(earlier, later) } : {};
  const findings = compareFindings(before.findings, now.findings, later);
  return {
    compareVersion: 1,
    tool: now.tool,
    plan: now.plan,
    earlier: sideOf(earlier, words),
    later: sideOf(later, words),
    units,
    targets,
    ...tasks,
    findings,
    summary: countsOf({ units, targets, findings }, heights),
  };
}

/** How many units, criteria, levels, targets and findings moved. */
function countsOf(
  { units, targets, findings }: Pick<CompareDocument, "units" | "targets" | "findings">,
  heights: ReadonlyMap<string, number>,
): CompareDocument["summary"] {
  const moved = units.flatMap(({ level: { earlier, later } }) =>
    earlier === null || later === null ? [] : [(heights.get(later) ?? 0) - (heights.get(earlier) ?? 0)],
  );
  return {
    units: tally(["up", "down", "mixed", "same", "stopped", "started", "absent"], units, ({ change }) => change),
    criteria: {
      gained: units.reduce((sum, { gained }) => sum + gained.length, 0),
      lost: units.reduce((sum, { lost }) => sum + lost.length, 0),
    },
    levels: { gained: moved.filter((by) => by > 0).length, lost: moved.filter((by) => by < 0).length },
    targets: tally(["reached", "lost", "missed", "unclear", "same"], targets, ({ turned }) => turned),
    findings: {
      new: findings.new.length,
      solved: findings.solved.length,
      standing: findings.standing.length,
      notChecked: findings.notChecked.length,
    },
  };
}

function tally<K extends string, T>(keys: readonly K[], items: readonly T[], of: (item: T) => K): Record<K, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
  for (const item of items) counts[of(item)]++;
  return counts;
}

/**
 * Whether something got worse: the exit status of the command.
 *
 * @example
 * const failed = isWorse(compareRounds(collect(lastRun), collect(run), words));
 */
export const isWorse = (compared: CompareDocument): boolean => {
  checkGiven({ compared });
  const { units, targets, findings } = compared;
  return (
    units.some(({ change }) => change === "down" || change === "mixed" || change === "stopped") ||
    targets.some(({ turned }) => turned === "lost") ||
    findings.new.some(({ severity, accepted }) => severity === "error" && accepted === undefined)
  );
};

function sideOf({ run, files }: Collection, words: WordsOptions): ComparedSide {
  const [root] = summaryOf(run, words).units;
  return {
    asOf: run.asOf,
    files: files.map(({ name }) => name),
    reported: root?.reported ?? 0,
    ...(root?.standard ? { standard: root.standard } : {}),
    ...(root?.advanced ? { advanced: root.advanced } : {}),
    ...(root?.model ? { model: root.model } : {}),
    meanCriteria: root?.meanCriteria ?? [null, null],
  };
}

function compareUnit(was: RoundUnit, now: RoundUnit, heights: ReadonlyMap<string, number>): ComparedUnit {
  const isBoth = was.reported && now.reported;
  const numbers = isBoth ? Object.keys({ ...was.marks, ...now.marks }) : [];
  const markOf = (unit: RoundUnit, number: string): RoundMark => unit.marks[number] ?? "unknown";
  const turned = (from: RoundMark, to: RoundMark): string[] =>
    numbers.filter((number) => markOf(was, number) === from && markOf(now, number) === to);
  const [gained, lost] = [turned("not-met", "met"), turned("met", "not-met")];
  const isOpen = (mark: RoundMark): boolean => mark === "open" || mark === "unknown";
  const unclear = numbers.filter((number) => {
    const [a, b] = [markOf(was, number), markOf(now, number)];
    return a !== b && (isOpen(a) || isOpen(b));
  });
  const cells = [...gained, ...lost, ...unclear].map((number) => {
    const [a, b] = [was.cells[`criterion.${number}`], now.cells[`criterion.${number}`]];
    return [number, { ...(a ? { earlier: a } : {}), ...(b ? { later: b } : {}) }] as const;
  });
  const [low, high] = [was.level, now.level].map((level) => (level === null ? undefined : heights.get(level)));
  const step = isBoth && low !== undefined && high !== undefined ? high - low : 0;
  return {
    id: now.id,
    change: changeOf(was, now, gained.length > 0 || step > 0, lost.length > 0 || step < 0),
    criteria: { earlier: was.criteria, later: now.criteria },
    gained,
    lost,
    unclear,
    level: { earlier: was.level, later: now.level },
    cells: Object.fromEntries(cells),
  };
}

function changeOf(was: RoundUnit, now: RoundUnit, rose: boolean, fell: boolean): ComparedUnit["change"] {
  if (!was.reported || !now.reported) return was.reported ? "stopped" : now.reported ? "started" : "absent";
  if (rose) return fell ? "mixed" : "up";
  return fell ? "down" : "same";
}

function compareTarget(was: ReportTarget, now: ReportTarget): ComparedTarget {
  return {
    id: now.id,
    earlier: was.status,
    later: now.status,
    turned: turnOf(was.status, now.status),
    actual: { earlier: was.actual, later: now.actual },
    range: { earlier: was.range, later: now.range },
  };
}

function turnOf(was: ReportTarget["status"], now: ReportTarget["status"]): ComparedTarget["turned"] {
  if (was === now) return "same";
  if (now === "met") return "reached";
  if (now === "undetermined") return "unclear";
  return was === "met" ? "lost" : "missed";
}

/** How far a task is; what was dropped has come no further. */
const STEPS: Readonly<Record<TaskStatus, number>> = {
  done: 3,
  "in-progress": 2,
  "not-done": 1,
  "not-started": 1,
  dropped: 0,
};

function compareTasks(earlier: Collection, later: Collection): ComparedTask[] {
  const old = new Map(earlier.taskRows.map(({ round }) => [round.id, round.state]));
  return later.taskRows.map(({ round: { id, state } }) => {
    const was = old.get(id) ?? null;
    return { id, earlier: was, later: state, change: taskChange(was, state) };
  });
}

function taskChange(was: TaskStatus | null, now: TaskStatus | null): ComparedTask["change"] {
  if (was === null || now === null) return was !== null ? "stopped" : now !== null ? "started" : "absent";
  const step = STEPS[now] - STEPS[was];
  return step > 0 ? "up" : step < 0 ? "down" : "same";
}

function compareFindings(
  before: readonly ReportFinding[],
  now: readonly ReportFinding[],
  later: Collection,
): ComparedFindings {
  const byKey = new Map(now.map((finding) => [finding.key, finding]));
  const known = new Set(before.map(({ key }) => key));
  const gone = before.filter(({ key }) => !byKey.has(key));
  const isReported = reportedIn(later);
  return {
    new: now.filter(({ key }) => !known.has(key)),
    solved: gone.filter(isReported),
    standing: before.flatMap((finding) => {
      const stands = byKey.get(finding.key);
      return stands ? [{ earlier: finding, later: stands }] : [];
    }),
    notChecked: gone.filter((finding) => !isReported(finding)),
  };
}

/** Whether what a finding is about is still reported: its unit or task, else whoever sent the file it stood in. */
function reportedIn({ run, completeness, taskRows }: Collection): (finding: ReportFinding) => boolean {
  const facts = run.facts.communes;
  return ({ subject = "", code }) => {
    if (code.startsWith("sender/")) return true;
    const commune = facts.get(subject);
    if (commune) return commune.reported;
    if (run.index.tasks.has(subject)) return taskRows.some(({ round }) => round.id === subject && round.state !== null);
    const sender = completeness.senders.find(({ id }) => id === subject);
    return sender ? sender.status !== "missing" : isAnySent(run);
  };
}

const isAnySent = (run: Run): boolean => run.sheets.some(({ file }) => senderOf(run, file.path) !== undefined);
