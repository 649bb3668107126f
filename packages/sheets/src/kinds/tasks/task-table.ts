import type { Task } from "@ntm-kit/core";
import type { DateCell } from "../../cells/date-cell";
import type { PlanContext } from "../../tables/context";
import type { PlainField } from "../../tables/field";
import type { TableFrame } from "../../tables/frame";
import { slotOf } from "../../tables/frame";
import {
  type ProgressCell,
  readEvidenceDate,
  readProgress,
  readStatus,
  type StatusCell,
  type WrittenCell,
} from "./task-cells";
import { createTaskFinder, type TaskFinder } from "./task-finder";
import { readTaskLines, type TaskLine } from "./task-lines";
import { tasksCovered } from "./task-scope";

/** A row of a task as read. */
export interface TaskTableRow {
  readonly line: number;
  /** Lines that only carry on its content over a page. */
  readonly continued: readonly number[];
  readonly number?: WrittenCell;
  readonly content?: WrittenCell;
  readonly task?: Task;
  readonly duplicateOf?: TaskTableRow;
  readonly lead?: WrittenCell;
  readonly status?: StatusCell;
  readonly progress?: ProgressCell;
  readonly evidence?: WrittenCell;
  readonly evidenceDate?: DateCell;
  readonly reason?: WrittenCell;
  readonly round?: WrittenCell;
}

export interface TaskTable {
  readonly frame: TableFrame;
  readonly rows: readonly TaskTableRow[];
  /** Tasks of the plan that the table should list. */
  readonly covered: readonly Task[];
  readonly headingLines: readonly number[];
  readonly headerLines: readonly number[];
  readonly noteLines: readonly number[];
}

export function readTaskTable(frame: TableFrame, context: PlanContext): TaskTable {
  const finder = createTaskFinder(context.plan);
  const { tasks, groups, ...lines } = readTaskLines(frame, finder);
  const seen = new Map<string, TaskTableRow>();
  const rows: TaskTableRow[] = [];
  for (const { line, task } of findTasks(tasks, finder)) {
    const row = readRow(frame, line, task);
    const first = task && seen.get(task.id);
    if (task && !first) seen.set(task.id, row);
    rows.push(first ? { ...row, duplicateOf: first } : row);
  }
  const listed = new Set(rows.flatMap((row) => row.task ?? []));
  return { frame, rows, ...lines, covered: tasksCovered(context.plan, groups, listed) };
}

/** Looks the lines up in their order: what was found before tells 1.1 from a 1.10 that lost its zero. */
function findTasks(lines: readonly TaskLine[], finder: TaskFinder): { line: TaskLine; task: Task | undefined }[] {
  const ownNumbers = countsForItself(lines, finder);
  const taken = new Set<Task>();
  let before: Task | undefined;
  return lines.map((line) => {
    const task = finder.task({ ...line, ownNumbers, before, taken });
    if (task) taken.add(task);
    before = task;
    return { line, task };
  });
}

/** A selection of tasks that is numbered anew: most numbers name another task than the words beside them. */
function countsForItself(lines: readonly TaskLine[], finder: TaskFinder): boolean {
  let own = 0;
  let plan = 0;
  for (const { number, content, group } of lines) {
    const [numbered, worded] = [finder.byNumber(number, group), finder.byContent(content)];
    if (!numbered || !worded) continue;
    if (numbered === worded || Number(numbered.number) === Number(worded.number)) plan++;
    else own++;
  }
  return own >= 2 && own > plan;
}

/** What the cells of a line state beside number and content. */
type TaskStatements = Pick<
  TaskTableRow,
  "lead" | "status" | "progress" | "evidence" | "evidenceDate" | "reason" | "round"
>;

function readStatements(frame: TableFrame, line: number): TaskStatements {
  const { view } = frame;
  const textAt = (field: PlainField): WrittenCell | undefined => {
    const slot = slotOf(frame, field);
    return slot === undefined ? undefined : { slot, text: view.shownText(line, slot) };
  };
  const status = readStatus(frame, line);
  const progress = readProgress(frame, line, status);
  const evidenceDate = readEvidenceDate(frame, line);
  const parts = {
    lead: textAt("lead"),
    evidence: textAt("evidence"),
    reason: textAt("reason"),
    round: textAt("round"),
  };
  return {
    ...(status ? { status } : {}),
    ...(progress ? { progress } : {}),
    ...(evidenceDate ? { evidenceDate } : {}),
    ...Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)),
  };
}

function readRow(frame: TableFrame, found: TaskLine, task: Task | undefined): TaskTableRow {
  const { line, number, numberSlot, content, contentSlot } = found;
  const known = frame.lines.by<TaskStatements>(readStatements);
  const statements = (known[line] ??= readStatements(frame, line));
  return {
    line,
    continued: found.continued,
    ...(number === "" || numberSlot === undefined ? {} : { number: { slot: numberSlot, text: number } }),
    ...(content === "" ? {} : { content: { slot: contentSlot, text: content } }),
    ...(task ? { task } : {}),
    ...statements,
  };
}
