import type { Task, TaskGroup, TaskStatus } from "@ntm-kit/core";
import { isIndexLine } from "../tables/find-header";
import type { TableFrame } from "../tables/frame";
import { slotOf } from "../tables/frame";
import { readTaskStatus } from "../text/status";
import { type DateCell, readDateCell } from "./claims";
import type { ReadContext } from "./context";
import { isFoot } from "./labels";
import { type NumberCell, readNumberCell } from "./number-cell";
import { createTaskFinder, type TaskFinder } from "./task-finder";

export interface TextCell {
  readonly slot: number;
  readonly text: string;
}

/** A row of a task as read. */
export interface TaskRow {
  readonly line: number;
  /** Lines that only carry on its content over a page. */
  readonly continued: readonly number[];
  readonly number?: TextCell;
  readonly content?: TextCell;
  readonly task?: Task;
  readonly duplicateOf?: TaskRow;
  readonly lead?: TextCell;
  readonly status?: TextCell & { readonly says: TaskStatus | "no-state" | "unknown" | "blank" | "error" | "unstored" };
  /** `share` from 0 to 1 where it can be told. */
  readonly progress?: NumberCell & { readonly slot: number; readonly share?: number };
  readonly evidence?: TextCell;
  readonly evidenceDate?: DateCell;
  readonly reason?: TextCell;
  readonly round?: TextCell;
}

export interface TaskTable {
  readonly frame: TableFrame;
  readonly rows: readonly TaskRow[];
  /** Groups that the table covers, by their headings or their tasks. */
  readonly groups: readonly TaskGroup[];
  readonly headingLines: readonly number[];
  readonly headerLines: readonly number[];
  readonly noteLines: readonly number[];
}

interface Draft {
  line: number;
  number: string;
  content: string;
  continued: number[];
  group: TaskGroup | undefined;
}

export function readTaskTable(frame: TableFrame, context: ReadContext): TaskTable {
  const finder = createTaskFinder(context.plan);
  const { drafts, ...lines } = readLines(frame, finder);
  const seen = new Map<string, TaskRow>();
  const rows: TaskRow[] = [];
  for (const draft of drafts) {
    const row = readRow(frame, draft, finder);
    const first = row.task && seen.get(row.task.id);
    if (row.task && !first) seen.set(row.task.id, row);
    rows.push(first ? { ...row, duplicateOf: first } : row);
  }
  return { frame, rows, ...lines, groups: covered(context, lines.groups, rows) };
}

function covered(context: ReadContext, headed: readonly TaskGroup[], rows: readonly TaskRow[]): TaskGroup[] {
  const ids = new Set(headed.map((group) => group.id));
  const listed = new Map<string, number>();
  for (const row of rows) if (row.task) listed.set(row.task.group, (listed.get(row.task.group) ?? 0) + 1);
  for (const [id, count] of listed)
    if (count * 2 >= context.plan.tasks.filter((task) => task.group === id).length) ids.add(id);
  return context.plan.taskGroups.filter((group) => ids.has(group.id));
}

interface Lines {
  readonly drafts: Draft[];
  readonly groups: TaskGroup[];
  readonly headingLines: number[];
  readonly headerLines: number[];
  readonly noteLines: number[];
}

function readLines(frame: TableFrame, finder: TaskFinder): Lines {
  const { view } = frame;
  const numberSlot = slotOf(frame, "number");
  const contentSlot = slotOf(frame, "content")!;
  const found: Lines = { drafts: [], groups: [], headingLines: [], headerLines: [], noteLines: [] };
  let group: TaskGroup | undefined;
  let foot = false;
  for (let line = frame.body[0]; line < frame.body[1]; line++) {
    const cells = view.line(line).filter(({ cell }) => cell.value === null || view.textOf(cell) !== "");
    if (cells.length === 0) continue;
    if (isHeaderLine(frame, line, cells)) {
      found.headerLines.push(line);
      continue;
    }
    const number = numberSlot === undefined ? "" : numberText(frame, line, numberSlot);
    const content = contentText(frame, line, contentSlot, numberSlot);
    const others = cells.filter(({ slot }) => slot !== numberSlot && slot !== contentSlot).length;
    if ((foot && others < 2) || (others < 2 && [content, ...cells.map(({ cell }) => view.textOf(cell))].some(isFoot))) {
      foot = true;
      found.noteLines.push(line);
      continue;
    }
    const headed = finder.group(number, content, group, others);
    if (headed) {
      group = headed;
      found.groups.push(headed);
      found.headingLines.push(line);
      continue;
    }
    const last = found.drafts[found.drafts.length - 1];
    if (number === "" && content !== "" && others === 0 && last && isContinuation(last, content, finder)) {
      last.content = `${last.content} ${content}`;
      last.continued.push(line);
      continue;
    }
    if (number === "" && others === 0) found.noteLines.push(line);
    else if (number === "" && content === "") found.noteLines.push(line);
    else found.drafts.push({ line, number, content, continued: [], group });
  }
  return found;
}

/** The rest of a content cut by a page: with it the task says what the plan says, or it begins in lower case. */
function isContinuation(last: Draft, content: string, finder: TaskFinder): boolean {
  return /^\p{Ll}/u.test(content) || finder.completes(last.number, last.group, last.content, content);
}

function isHeaderLine(frame: TableFrame, line: number, cells: readonly { readonly slot: number }[]): boolean {
  const { view, header } = frame;
  if (isIndexLine(view, line, frame.header.first)) return true;
  let same = 0;
  for (const { slot } of cells)
    for (let h = header.first; h <= header.last; h++)
      if (view.text(line, slot).toLowerCase() === view.text(h, slot).toLowerCase() && view.text(line, slot) !== "")
        same++;
  return same >= 2 && same >= cells.length * 0.7;
}

/** Numbering as a person reads it: the number 1.1 shown with two decimals is 1.10. */
function numberText(frame: TableFrame, line: number, slot: number): string {
  const cell = frame.view.cell(line, slot);
  if (!cell) return "";
  if (cell.kind === "number" && /0[.,]00/.test(cell.format)) return (cell.value as number).toFixed(2);
  return frame.view
    .textOf(cell)
    .replace(/[.)]+$/, "")
    .replace(",", ".");
}

function contentText(frame: TableFrame, line: number, slot: number, numberSlot: number | undefined): string {
  const own = frame.view.shownText(line, slot);
  if (own !== "" || numberSlot === undefined) return own;
  const number = frame.view.text(line, numberSlot);
  return number.length > 12 ? number : "";
}

function readRow(frame: TableFrame, draft: Draft, finder: TaskFinder): TaskRow {
  const { view } = frame;
  const { line } = draft;
  const textAt = (field: string): TextCell | undefined => {
    const slot = slotOf(frame, field);
    return slot === undefined ? undefined : { slot, text: view.shownText(line, slot) };
  };
  const numberSlot = slotOf(frame, "number");
  const task = finder.task(
    draft.number,
    draft.content,
    draft.group,
    view.cell(line, numberSlot ?? -1)?.kind === "number",
  );
  const status = readStatus(frame, line);
  const progress = readProgress(frame, line);
  const dateSlot = slotOf(frame, "evidenceDate");
  const parts = {
    lead: textAt("lead"),
    evidence: textAt("evidence"),
    reason: textAt("reason"),
    round: textAt("round"),
  };
  return {
    line,
    continued: draft.continued,
    ...(draft.number === "" || numberSlot === undefined ? {} : { number: { slot: numberSlot, text: draft.number } }),
    ...(draft.content === "" ? {} : { content: { slot: slotOf(frame, "content")!, text: draft.content } }),
    ...(task ? { task } : {}),
    ...(status ? { status } : {}),
    ...(progress ? { progress } : {}),
    ...(dateSlot === undefined ? {} : { evidenceDate: readDateCell(frame, line, dateSlot) }),
    ...Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)),
  };
}

/** "Tiến độ" may hold words or a share; without such a column the words of "Kết quả" say it where they are words of a state. */
function readStatus(frame: TableFrame, line: number): TaskRow["status"] {
  const slot = slotOf(frame, "status") ?? slotOf(frame, "result");
  if (slot === undefined) return undefined;
  const { view } = frame;
  const cell = view.shown(line, slot);
  const text = view.textOf(cell);
  if (!cell || (text === "" && cell.kind === "text")) return { slot, text: "", says: "blank" };
  if (cell.kind === "error") return { slot, text, says: "error" };
  if (cell.kind === "unstored") return { slot, text: "", says: "unstored" };
  if (cell.kind === "number")
    return {
      slot,
      text,
      says: cell.value === 1 || cell.value === 100 ? "done" : cell.value === 0 ? "not-started" : "in-progress",
    };
  const says = readTaskStatus(text);
  const isResult = !frame.fields.has("status");
  return { slot, text, says: says === "unknown" && isResult ? "blank" : says };
}

function readProgress(frame: TableFrame, line: number): TaskRow["progress"] {
  const slot = slotOf(frame, "progress");
  if (slot === undefined) return undefined;
  const { view } = frame;
  const cell = view.cell(line, slot);
  const text = view.textOf(cell);
  const percent = /^(\d+(?:[.,]\d+)?)\s*%$/.exec(text);
  if (percent)
    return {
      slot,
      state: "number",
      value: Number(percent[1]!.replace(",", ".")),
      text,
      share: Number(percent[1]!.replace(",", ".")) / 100,
    };
  const read = readNumberCell(cell, text);
  if (read.value === undefined) return { slot, ...read };
  const isShare = cell?.format.includes("%") || (read.value <= 1 && largest(frame, slot) <= 1);
  return { slot, ...read, share: isShare ? read.value : read.value / 100 };
}

const largestOf = new WeakMap<TableFrame, Map<number, number>>();

/** Largest number of a column: one of shares has none above 1. */
function largest(frame: TableFrame, slot: number): number {
  let bySlot = largestOf.get(frame);
  if (!bySlot) largestOf.set(frame, (bySlot = new Map()));
  let most = bySlot.get(slot);
  if (most === undefined) {
    most = 0;
    for (let line = frame.body[0]; line < frame.body[1]; line++) {
      const cell = frame.view.cell(line, slot);
      if (cell?.kind === "number" && (cell.value as number) > most) most = cell.value as number;
    }
    bySlot.set(slot, most);
  }
  return most;
}
