import type { CriteriaSet } from "@ntm-kit/core";
import { readMarkCell } from "../../cells/mark-cell";
import type { Cell, CellKind } from "../../grid/cell";
import { fieldKey, isFieldOf } from "../../tables/field";
import type { TableFrame } from "../../tables/frame";
import { factOf } from "../../tables/frame";
import type { LineCell } from "../../tables/sheet-view";
import { markMeaning } from "./mark-conventions";

/**
 * What the mark of one criterion says. `neither`: a known word that says neither ("Cơ bản đạt"); `unknown`: not
 * understood; `error`, `unstored`: the cell has no usable value.
 */
export type MarkState = "met" | "not-met" | "neither" | "unknown" | "blank" | "error" | "unstored";

export interface MarkCell {
  readonly criterion: string;
  readonly slot: number;
  readonly state: MarkState;
  readonly text: string;
}

/**
 * Marks of a line in the order of the set; criteria without a column are left out, those with indicators alone are put
 * together from them. Where nobody with the last word has judged anything of it, those before them are asked.
 */
export function readMarks(frame: TableFrame, line: number, set: CriteriaSet): MarkCell[] {
  const [slots, ...overruled] = factOf(frame, slotsBySay, set);
  const marks = slots ? marksIn(frame, line, slots) : [];
  if (overruled.length === 0 || !areBlank(marks)) return marks;
  return overruled.map((before) => marksIn(frame, line, before)).find((before) => !areBlank(before)) ?? marks;
}

const areBlank = (marks: readonly MarkCell[]): boolean => marks.every(({ state }) => state === "blank");

function marksIn(frame: TableFrame, line: number, slots: readonly CriterionSlots[]): MarkCell[] {
  if (frame.view.isAsStored && !frame.view.grid.hasMergeIn(line) && slots.every((own) => own.slots.length === 1))
    return storedMarks(frame, line, slots);
  const cells: LineCell[] = [];
  for (const cell of frame.view.line(line)) cells[cell.slot] = cell;
  const marks: MarkCell[] = [];
  for (const { number, slots: own } of slots) {
    const parts = own.map((slot) => markAt(frame, line, slot, number, cells[slot]));
    const mark = own.length > 1 ? together(parts.map(ofIndicator)) : parts[0];
    if (mark) marks.push(mark);
  }
  return marks;
}

/** A mark of a column is one object however many rows bear it: sheets have few signs and many rows. */
interface StoredMarks {
  readonly blanks: readonly MarkCell[];
  /** Place of a column among the criteria, -1 where it is none. */
  readonly places: Int16Array;
  /** For each criterion: the marks met by kind of cell and stored number, or number of the string. */
  readonly columns: readonly StoredColumn[];
}
interface StoredColumn {
  /** What a line without a cell in the column says. */
  readonly blank: MarkCell;
  readonly marks: Partial<Record<CellKind, Map<number, MarkCell>>>;
}
/** The marks met so far, by the columns of a table that they stand in. */
const storedBySlots = new WeakMap<readonly CriterionSlots[], StoredMarks>();

function storedMarks(frame: TableFrame, line: number, slots: readonly CriterionSlots[]): MarkCell[] {
  let stored = storedBySlots.get(slots);
  if (!stored) storedBySlots.set(slots, (stored = prepareMarks(slots)));
  const { blanks, places, columns } = stored;
  const { grid } = frame.view;
  const marks = blanks.slice();
  const [from, to] = grid.rowSpan(line);
  for (let i = from; i < to; i++) {
    const place = places[grid.columnAt(i)] ?? -1;
    const column = columns[place];
    if (!column) continue;
    const marksOfKind = (column.marks[grid.kindAt(i)] ??= new Map<number, MarkCell>());
    const number = grid.numberAt(i);
    let mark = marksOfKind.get(number);
    if (!mark) {
      const { criterion, slot } = column.blank;
      const cell = frame.view.cell(line, slot);
      mark = markAt(frame, line, slot, criterion, cell && { slot, cell, text: frame.view.textOf(cell) });
      marksOfKind.set(number, mark);
    }
    marks[place] = mark;
  }
  return marks;
}

function prepareMarks(slots: readonly CriterionSlots[]): StoredMarks {
  const blanks = slots.flatMap(({ number, slots: own }) =>
    own.map((slot): MarkCell => ({ criterion: number, slot, state: "blank", text: "" })),
  );
  const places = new Int16Array(Math.max(...blanks.map(({ slot }) => slot)) + 1).fill(-1);
  for (const [place, { slot }] of blanks.entries()) places[slot] = place;
  return { blanks, places, columns: blanks.map((blank) => ({ blank, marks: {} })) };
}

interface CriterionSlots {
  readonly number: string;
  /** Its own column, else those of its indicators. */
  readonly slots: readonly number[];
}

/** The columns of each criterion of a set. */
const criterionSlots = (frame: TableFrame, set: CriteriaSet): CriterionSlots[] =>
  set.criteria.map(({ number }) => {
    const own = frame.fields.get(fieldKey({ of: "criterion", number }));
    const parts = indicatorSlots(frame, number);
    const isOwn = own !== undefined && (parts.length === 0 || isMarked(frame, own.slot) || !isMarked(frame, ...parts));
    return { number, slots: isOwn ? [own.slot] : parts };
  });

/** The columns of each criterion, and behind them those of each judge with less say, the next one first. */
function slotsBySay(frame: TableFrame, set: CriteriaSet): CriterionSlots[][] {
  const own = criterionSlots(frame, set);
  const before = own.map(({ number, slots }) => {
    const column = frame.fields.get(fieldKey({ of: "criterion", number }));
    return (column !== undefined && slots[0] === column.slot && column.overruled) || [];
  });
  const most = Math.max(0, ...before.map((slots) => slots.length));
  const overruled = Array.from({ length: most }, (_, i) =>
    own.flatMap(({ number }, at) => {
      const slot = before[at]?.[i];
      return slot === undefined ? [] : [{ number, slots: [slot] }];
    }),
  );
  return [own, ...overruled];
}

/** Whether any line of the body has something in one of the slots. */
function isMarked(frame: TableFrame, ...slots: readonly number[]): boolean {
  for (let line = frame.body[0]; line < frame.body[1]; line++)
    if (slots.some((slot) => frame.view.cell(line, slot) !== undefined)) return true;
  return false;
}

function indicatorSlots(frame: TableFrame, number: string): number[] {
  return [...frame.fields.values()]
    .filter(({ field }) => isFieldOf(field, "indicator") && field.criterion === number)
    .map((column) => column.slot);
}

function markAt(frame: TableFrame, line: number, slot: number, criterion: string, own: LineCell | undefined): MarkCell {
  if (own) return { criterion, slot, state: stateOf(frame, own.cell, own.text), text: own.text };
  const cell = mergedMark(frame, line, slot);
  return { criterion, slot, state: stateOf(frame, cell, frame.view.textOf(cell)), text: frame.view.textOf(cell) };
}

/** A mark merged over several criteria of a row, or over several rows, says the same of each. */
function mergedMark(frame: TableFrame, line: number, slot: number): Cell | undefined {
  const merge = frame.view.merge(line, slot);
  return merge && merge.fromLine >= frame.body[0] ? frame.view.shown(line, slot) : undefined;
}

function stateOf(frame: TableFrame, cell: Cell | undefined, text: string): MarkState {
  if (!cell) return "blank";
  if (cell.kind === "error") return "error";
  if (cell.kind === "unstored") return "unstored";
  const { kind } = readMarkCell(frame.view, cell, text);
  return kind === "unknown" ? (markMeaning(frame, text) ?? kind) : kind;
}

/** An indicator may be told by its figure ("85%", "44,5"): that says nothing of its criterion, and is no fault. */
const ofIndicator = (mark: MarkCell): MarkCell =>
  mark.state === "unknown" && /\d/.test(mark.text) ? { ...mark, state: "neither" } : mark;

/** A criterion is met when all its indicators are, and not met when one is not. */
const together = (parts: readonly MarkCell[]): MarkCell | undefined =>
  parts.find((part) => part.state === "not-met") ?? parts.find((part) => part.state !== "met") ?? parts[0];
