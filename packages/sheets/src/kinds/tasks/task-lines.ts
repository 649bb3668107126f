import type { TaskGroup } from "@ntm-kit/core";
import { isHeaderLine } from "../../cells/header-line";
import type { Cell } from "../../grid/cell";
import type { TableFrame } from "../../tables/frame";
import { ownSlot, slotOf } from "../../tables/frame";
import type { LineCell } from "../../tables/sheet-view";
import { bareWords } from "../../text/bare-words";
import { dayOfNumber } from "../../text/day-number";
import { isFoot } from "../../text/labels";
import { wordList } from "../../text/word-list";
import type { NumberDoubt, TaskFinder } from "./task-finder";

/** A line of a task before it is looked up. */
export interface TaskLine {
  readonly line: number;
  readonly number: string;
  readonly doubt: NumberDoubt;
  /** Where the number stands; undefined where it opens the content. */
  readonly numberSlot: number | undefined;
  readonly contentSlot: number;
  content: string;
  /** Lines that only carry it on. */
  readonly continued: number[];
  readonly group: TaskGroup | undefined;
}

export interface TaskLines {
  readonly tasks: TaskLine[];
  readonly groups: TaskGroup[];
  readonly headingLines: number[];
  readonly headerLines: number[];
  readonly noteLines: number[];
}

/**
 * Tells what each line of the body is: a group's heading, a task, the rest of one cut by a page, a header again, a
 * note.
 */
export function readTaskLines(frame: TableFrame, finder: TaskFinder): TaskLines {
  const { view } = frame;
  const slots = slotsOf(frame);
  const found: TaskLines = { tasks: [], groups: [], headingLines: [], headerLines: [], noteLines: [] };
  let group: TaskGroup | undefined;
  let foot = false;
  for (let line = frame.body[0]; line < frame.body[1]; line++) {
    const cells = view.line(line).filter(({ cell, text }) => cell.value === null || text !== "");
    if (cells.length === 0) continue;
    if (isHeaderLine(frame, line, cells)) {
      found.headerLines.push(line);
      continue;
    }
    const others = countBeside(cells, slots);
    const words = readWords(frame, line, slots);
    if (others < 2 && (foot || [words.content, ...cells.map(({ text }) => text)].some(isFoot))) {
      foot = true;
      found.noteLines.push(line);
      continue;
    }
    const headed = finder.group(words.number, words.content, group, others);
    if (headed) {
      group = headed;
      found.groups.push(headed);
      found.headingLines.push(line);
      continue;
    }
    const last = found.tasks[found.tasks.length - 1];
    if (last && isBeneathMerge(frame, line, slots)) last.continued.push(line);
    else if (last && words.number === "" && words.content !== "" && isRest(last, words.content, others, finder)) {
      last.content = `${last.content} ${words.content}`;
      last.continued.push(line);
    } else if (words.number === "" && (others === 0 || words.content === "" || isSum(words.content)))
      found.noteLines.push(line);
    else found.tasks.push({ line, ...words, continued: [], group });
  }
  return found;
}

/** "Tổng cộng" counts the tasks above it; a task may begin with "Tổng hợp …". */
const isSum = (content: string): boolean => SUMS.is(bareWords(content));
const SUMS = wordList(["(tổng | cộng) [cộng | số] [nhiệm vụ]", "tỷ lệ [%]"]);

interface Slots {
  readonly number: number | undefined;
  readonly content: number;
  /** Of the numbers that count the rows, where tasks have codes beside them. */
  readonly count: number | undefined;
}

const slotsOf = (frame: TableFrame): Slots => ({
  number: slotOf(frame, "taskCode") ?? slotOf(frame, "number"),
  content: ownSlot(frame, "content"),
  count: slotOf(frame, "number"),
});

/** How many cells of a line stand beside its number and content. */
const countBeside = (cells: readonly LineCell[], { number, content, count }: Slots): number =>
  cells.filter(({ slot }) => slot !== number && slot !== content && slot !== count).length;

type Words = Pick<TaskLine, "number" | "doubt" | "numberSlot" | "contentSlot" | "content">;

/** Number and content of a line; the number may open the content, and both may stand in a cell merged over the line. */
function readWords(frame: TableFrame, line: number, slots: Slots): Words {
  const { view } = frame;
  const cell = slots.number === undefined ? undefined : view.cell(line, slots.number);
  const own = view.shownText(line, slots.content);
  const { number, doubt } = readNumber(cell, view.textOf(cell), view.grid.date1904);
  const contentSlot = view.cell(line, slots.content)
    ? slots.content
    : (view.merge(line, slots.content)?.fromSlot ?? slots.content);
  if (number !== "" && number.length <= LONGEST_NUMBER)
    return { number, doubt, numberSlot: slots.number, contentSlot, content: own };
  const whole = own || (slots.number === undefined ? "" : view.text(line, slots.number));
  const [opening = "", written = ""] = OPENING.exec(whole) ?? [];
  return {
    number: plainNumber(written),
    doubt: LOSABLE.test(written) ? "lost-zero" : "none",
    numberSlot: undefined,
    contentSlot: own === "" && slots.number !== undefined ? slots.number : contentSlot,
    content: whole.slice(opening.length),
  };
}

/** No numbering is longer; what is longer is a heading merged over the line. */
const LONGEST_NUMBER = 12;
/** "I.5. ", "1) ", "IV.1.10 " before the words of a content. */
const OPENING =
  /^((?:[IVX]{1,4}\.)?\d{1,2}(?:\.\d{1,2})*(?=[.):])|(?:[IVX]{1,4}|\d{1,2})(?:\.\d{1,2})+|[IVX]{1,4}(?=[.):]))[.):]?\s+(?=\p{L})/u;
const LOSABLE = /^\d{1,2}\.\d$/;

function readNumber(cell: Cell | undefined, text: string, date1904: boolean): { number: string; doubt: NumberDoubt } {
  if (!cell) return { number: "", doubt: "none" };
  if (cell.kind === "number" && cell.isDate) {
    const [, month, day] =
      dayOfNumber(cell.value as number, date1904)
        ?.split("-")
        .map(Number) ?? [];
    return { number: month === undefined ? text : `${day}.${month}`, doubt: "date" };
  }
  if (cell.kind === "number" && /0[.,]00/.test(cell.format))
    return { number: (cell.value as number).toFixed(2), doubt: "none" };
  const number = plainNumber(text);
  return { number, doubt: LOSABLE.test(number) ? "lost-zero" : "none" };
}

/** "I-5.", "1,10", "Mục I.5" as the plan writes them: parts joined by dots. */
const plainNumber = (text: string): string =>
  text
    .replace(/^(?:mục|số|nv|nhiệm vụ)\s+/i, "")
    .replace(/[.):]+$/, "")
    .replace(/\s*[,/\-–.]\s*(?=\d)/g, ".");

/** The rest of a content cut by a page: with it the task says what the plan says, or it begins in lower case. */
function isRest(last: TaskLine, content: string, others: number, finder: TaskFinder): boolean {
  return (others === 0 && /^\p{Ll}/u.test(content)) || finder.completes(last.number, last.group, last.content, content);
}

/** A task whose number and content are merged over several lines: those beneath are its further agencies or outputs. */
function isBeneathMerge(frame: TableFrame, line: number, slots: Slots): boolean {
  const merge = frame.view.merge(line, slots.content);
  if (!merge || merge.fromLine >= line || merge.fromLine < frame.body[0]) return false;
  return slots.number === undefined || frame.view.text(line, slots.number) === "";
}
