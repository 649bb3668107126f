import type { TaskStatus } from "@ntm-kit/core";
import type { Cell } from "../grid/cell";
import type { TableFrame } from "../tables/frame";
import { isState, slotOf } from "../tables/frame";
import { readMark } from "../text/mark";
import { readNumber } from "../text/number";
import { readTaskStatus } from "../text/status";
import { type DateCell, hasDateIn, readDateCell } from "./claims";
import { type NumberCell, readNumberCell } from "./number-cell";

export interface TextCell {
  readonly slot: number;
  readonly text: string;
}

export interface StatusCell extends TextCell {
  readonly says: TaskStatus | "no-state" | "unknown" | "blank" | "error" | "unstored";
}

export interface ProgressCell extends NumberCell {
  readonly slot: number;
  /** From 0 to 1 where it can be told. */
  readonly share?: number;
}

/**
 * "Tiến độ" may hold words or a share; without such a column the words of "Kết quả" say it where they are words of a state, marks under the
 * states themselves, or else the share of what is done.
 */
export function readStatus(frame: TableFrame, line: number): StatusCell | undefined {
  const slot = slotOf(frame, "status") ?? slotOf(frame, "result");
  const marked = frame.columns.some((column) => isState(column.field)) ? readMarkedState(frame, line) : undefined;
  if (marked || slot === undefined) return marked ?? readStateOfShare(frame, line);
  const { view } = frame;
  const cell = view.shown(line, slot);
  const text = view.textOf(cell);
  if (!cell || (text === "" && cell.kind === "text")) return { slot, text: "", says: "blank" };
  if (cell.kind === "error") return { slot, text, says: "error" };
  if (cell.kind === "unstored") return { slot, text: "", says: "unstored" };
  if (cell.kind === "number") return { slot, text, says: stateOf(cell.value === 100 ? 1 : (cell.value as number)) };
  const says = readTaskStatus(text);
  const isResult = !frame.fields.has("status");
  return { slot, text, says: says === "unknown" && isResult ? "blank" : says };
}

const stateOf = (share: number): TaskStatus => (share === 1 ? "done" : share === 0 ? "not-started" : "in-progress");

/** The column of states that is marked; two of them say nothing that is understood. */
function readMarkedState(frame: TableFrame, line: number): StatusCell {
  const { view } = frame;
  const columns = frame.columns.filter((column) => isState(column.field));
  const marked = columns.filter(({ slot }) => {
    const cell = view.cell(line, slot);
    const text = view.textOf(cell);
    return cell !== undefined && text !== "" && readMark({ kind: cell.kind, value: cell.value }).kind !== "not-met";
  });
  const [first, second] = marked;
  if (!first) return { slot: columns[0]!.slot, text: "", says: "blank" };
  const { slot } = second ?? first;
  const state = first.field.slice("state.".length) as TaskStatus;
  const isSame = marked.every((column) => column.field === first.field);
  return {
    slot,
    text: second ? `${view.text(line, first.slot)} – ${view.text(line, slot)}` : view.text(line, slot),
    says: isSame ? state : "unknown",
  };
}

function readStateOfShare(frame: TableFrame, line: number): StatusCell | undefined {
  const progress = readProgress(frame, line, undefined);
  if (!progress) return undefined;
  const { slot, text, share } = progress;
  return { slot, text, says: share === undefined || share < 0 || share > 1 ? "blank" : stateOf(share) };
}

/** A share of a hundred: `85%`, `85`, `0,85`. Where one column mixes them, each number is read by what it can be. */
export function readProgress(
  frame: TableFrame,
  line: number,
  status: StatusCell | undefined,
): ProgressCell | undefined {
  const slot = slotOf(frame, "progress");
  if (slot === undefined) return undefined;
  const { view } = frame;
  const cell = view.cell(line, slot);
  const text = view.textOf(cell);
  const percent = /^([-−]?)(\d+(?:[.,]\d+)?)\s*%$/.exec(text);
  if (percent) {
    const value = Number(percent[2]!.replace(",", ".")) * (percent[1] ? -1 : 1);
    return { slot, state: "number", value, text, share: value / 100 };
  }
  const read = readNumberCell(cell, text);
  return read.value === undefined
    ? { slot, ...read }
    : { slot, ...read, share: shareOf(read.value, frame, slot, cell, status) };
}

/** 1 among numbers of a hundred is one percent, unless the task is done; a fraction below 1 is a share wherever it stands. */
function shareOf(
  value: number,
  frame: TableFrame,
  slot: number,
  cell: Cell | undefined,
  status: StatusCell | undefined,
): number {
  if (cell?.format.includes("%") || (value > 0 && value < 1)) return value;
  if (isOfShares(frame, slot)) return value < 2 ? value : value / 100;
  return value === 1 && status?.says === "done" ? 1 : value / 100;
}

const sharesBySlot = new WeakMap<TableFrame, Map<number, boolean>>();

/** Whether most numbers of a column are shares of 1 rather than of a hundred. */
function isOfShares(frame: TableFrame, slot: number): boolean {
  let bySlot = sharesBySlot.get(frame);
  if (!bySlot) sharesBySlot.set(frame, (bySlot = new Map()));
  let known = bySlot.get(slot);
  if (known === undefined) bySlot.set(slot, (known = countShares(frame, slot)));
  return known;
}

function countShares(frame: TableFrame, slot: number): boolean {
  let shares = 0;
  let hundreds = 0;
  for (let line = frame.body[0]; line < frame.body[1]; line++) {
    const value = numberAt(frame.view.cell(line, slot), frame.view.text(line, slot));
    if (value !== undefined && value > 0) value <= 1 ? shares++ : hundreds++;
  }
  return shares > hundreds;
}

function numberAt(cell: Cell | undefined, text: string): number | undefined {
  if (cell?.kind === "number") return cell.value as number;
  const read = cell?.kind === "text" ? readNumber(text) : undefined;
  return read && "value" in read && !read.isPercent ? read.value : undefined;
}

/** The date of the document: from a column of its own, or from the words that name it ("12/KH-UBND ngày 5/6/2023"). */
export function readEvidenceDate(frame: TableFrame, line: number): DateCell | undefined {
  const own = slotOf(frame, "evidenceDate");
  if (own !== undefined) return readDateCell(frame, line, own);
  const slot = slotOf(frame, "evidence");
  if (slot === undefined || !hasDateIn(frame.view.shownText(line, slot))) return undefined;
  const read = readDateCell(frame, line, slot);
  return read.state === "date" ? read : undefined;
}
