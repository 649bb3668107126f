import type { TaskStatus } from "@ntm-kit/core";
import { type DateCell, hasDateIn, readDateCell } from "../../cells/date-cell";
import { readMarkCell } from "../../cells/mark-cell";
import type { NumberCell } from "../../cells/number-cell";
import { readShareCell } from "../../cells/share-cell";
import { isFieldOf } from "../../tables/field";
import type { TableFrame } from "../../tables/frame";
import { slotOf } from "../../tables/frame";
import { readTaskStatus } from "../../text/status";

/** A cell with its text. */
export interface WrittenCell {
  readonly slot: number;
  readonly text: string;
}

export interface StatusCell extends WrittenCell {
  readonly says: TaskStatus | "no-state" | "unknown" | "blank" | "error" | "unstored";
}

export interface ProgressCell extends NumberCell {
  readonly slot: number;
  /** From 0 to 1 where it can be told. */
  readonly share?: number;
}

/**
 * "Tiến độ" may hold words or a share; without such a column the words of "Kết quả" say it where they are words of a
 * state, marks under the states themselves, or else the share of what is done.
 */
export function readStatus(frame: TableFrame, line: number): StatusCell | undefined {
  const slot = slotOf(frame, "status") ?? slotOf(frame, "result");
  const marked = frame.columns.some(({ field }) => isFieldOf(field, "state"))
    ? readMarkedState(frame, line)
    : undefined;
  if (marked || slot === undefined) return marked ?? readStateOfShare(frame, line);
  const { view } = frame;
  const cell = view.shown(line, slot);
  const text = view.textOf(cell);
  if (!cell || (text === "" && cell.kind === "text")) return { slot, text: "", says: "blank" };
  if (cell.kind === "error") return { slot, text, says: "error" };
  if (cell.kind === "unstored") return { slot, text: "", says: "unstored" };
  if (cell.kind === "number") return { slot, text, says: stateOf(cell.value === 100 ? 1 : (cell.value as number)) };
  const says = readTaskStatus(view.words.status(text));
  const isResult = !frame.fields.has("status");
  return { slot, text, says: says === "unknown" && isResult ? "blank" : says };
}

const stateOf = (share: number): TaskStatus => (share === 1 ? "done" : share === 0 ? "not-started" : "in-progress");

/** The column of states that is marked; two of them say nothing that is understood. */
function readMarkedState(frame: TableFrame, line: number): StatusCell | undefined {
  const { view } = frame;
  const columns = frame.columns.flatMap(({ slot, field }) =>
    isFieldOf(field, "state") ? [{ slot, status: field.status }] : [],
  );
  const marked = columns.filter(({ slot }) => {
    const cell = view.cell(line, slot);
    const text = view.textOf(cell);
    if (!cell || text === "") return false;
    return readMarkCell(view, cell, text).kind !== "not-met";
  });
  const [first, second] = marked;
  if (!first) return columns[0] && { slot: columns[0].slot, text: "", says: "blank" };
  const { slot } = second ?? first;
  const isSame = marked.every(({ status }) => status === first.status);
  return {
    slot,
    text: second ? `${view.text(line, first.slot)} – ${view.text(line, slot)}` : view.text(line, slot),
    says: isSame ? first.status : "unknown",
  };
}

function readStateOfShare(frame: TableFrame, line: number): StatusCell | undefined {
  const progress = readProgress(frame, line, undefined);
  if (!progress) return undefined;
  const { slot, text, share } = progress;
  return { slot, text, says: share === undefined || share < 0 || share > 1 ? "blank" : stateOf(share) };
}

/** A share of a hundred; 1 among them is the whole of what is done. */
export function readProgress(
  frame: TableFrame,
  line: number,
  status: StatusCell | undefined,
): ProgressCell | undefined {
  const slot = slotOf(frame, "progress");
  return slot === undefined ? undefined : { slot, ...readShareCell(frame, line, slot, status?.says === "done") };
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
