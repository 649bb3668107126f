import type { CriteriaSet } from "@ntm-kit/core";
import type { Cell, CellKind } from "../../grid/cell";
import { fieldKey, isFieldOf } from "../../tables/field";
import type { TableFrame } from "../../tables/frame";
import { factOf } from "../../tables/frame";
import type { LineCell } from "../../tables/sheet-view";
import { readMark } from "../../text/mark";

/**
 * What the mark of one criterion says.
 * `neither`: a known word that says neither ("Cơ bản đạt"); `unknown`: not understood; `error`, `unstored`: the cell has no usable value.
 */
export type MarkState = "met" | "not-met" | "neither" | "unknown" | "blank" | "error" | "unstored";

export interface MarkCell {
  readonly criterion: string;
  readonly slot: number;
  readonly state: MarkState;
  readonly text: string;
}

/** Marks of a line in the order of the set; criteria without a column are left out, those with indicators alone are put together from them. */
export function readMarks(frame: TableFrame, line: number, set: CriteriaSet): MarkCell[] {
  const slots = criterionSlots(frame, set);
  if (frame.view.isAsStored && !frame.view.grid.hasMergeIn(line) && slots.every((own) => own.slots.length === 1))
    return storedMarks(frame, line, slots);
  const cells: LineCell[] = [];
  for (const cell of frame.view.line(line)) cells[cell.slot] = cell;
  const marks: MarkCell[] = [];
  for (const { number, slots: own } of slots) {
    if (own.length === 1) marks.push(markAt(frame, line, own[0]!, number, cells[own[0]!]));
    else if (own.length > 1)
      marks.push(together(own.map((slot) => ofIndicator(markAt(frame, line, slot, number, cells[slot])))));
  }
  return marks;
}

/** A mark of a column is one object however many rows bear it: sheets have few signs and many rows. */
interface StoredMarks {
  readonly blanks: readonly MarkCell[];
  /** Place of a column among the criteria, -1 where it is none. */
  readonly places: Int16Array;
  /** For each criterion and kind of cell: marks by the stored number, or the number of the string. */
  readonly known: readonly Partial<Record<CellKind, Map<number, MarkCell>>>[];
}
/** The marks met so far, by the set whose criteria they are of. */
const storedBySlots = (): Map<readonly CriterionSlots[], StoredMarks> => new Map();

function storedMarks(frame: TableFrame, line: number, slots: readonly CriterionSlots[]): MarkCell[] {
  const bySlots = factOf(frame, storedBySlots);
  let stored = bySlots.get(slots);
  if (!stored) bySlots.set(slots, (stored = prepareMarks(slots)));
  const { blanks, places, known } = stored;
  const { grid } = frame.view;
  const { columns, numbers } = grid.store;
  const marks = blanks.slice();
  const [from, to] = grid.rowSpan(line);
  for (let i = from; i < to; i++) {
    const place = places[columns[i]!] ?? -1;
    if (place < 0) continue;
    const ofCriterion = known[place]!;
    const kind = grid.kindAt(i);
    const marksOfKind = (ofCriterion[kind] ??= new Map<number, MarkCell>());
    let mark = marksOfKind.get(numbers[i]!);
    if (!mark) {
      const { criterion, slot } = blanks[place]!;
      const cell = frame.view.cell(line, slot)!;
      mark = markAt(frame, line, slot, criterion, { slot, cell, text: frame.view.textOf(cell) });
      marksOfKind.set(numbers[i]!, mark);
    }
    marks[place] = mark;
  }
  return marks;
}

function prepareMarks(slots: readonly CriterionSlots[]): StoredMarks {
  const blanks = slots.map(
    ({ number, slots: [slot] }): MarkCell => ({ criterion: number, slot: slot!, state: "blank", text: "" }),
  );
  const places = new Int16Array(Math.max(...blanks.map(({ slot }) => slot)) + 1).fill(-1);
  for (const [place, { slot }] of blanks.entries()) places[slot] = place;
  return { blanks, places, known: blanks.map(() => ({})) };
}

interface CriterionSlots {
  readonly number: string;
  /** Its own column, else those of its indicators. */
  readonly slots: readonly number[];
}
/** The columns of each set that a table was read by. */
const slotsBySet = (): Map<CriteriaSet, readonly CriterionSlots[]> => new Map();

function criterionSlots(frame: TableFrame, set: CriteriaSet): readonly CriterionSlots[] {
  const bySet = factOf(frame, slotsBySet);
  let slots = bySet.get(set);
  if (!slots) bySet.set(set, (slots = findCriterionSlots(frame, set)));
  return slots;
}

const findCriterionSlots = (frame: TableFrame, set: CriteriaSet): CriterionSlots[] =>
  set.criteria.map(({ number }) => {
    const own = frame.fields.get(fieldKey({ of: "criterion", number }));
    const parts = indicatorSlots(frame, number);
    const isOwn = own !== undefined && (parts.length === 0 || isMarked(frame, own.slot) || !isMarked(frame, ...parts));
    return { number, slots: isOwn ? [own.slot] : parts };
  });

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
  if (own) return { criterion, slot, state: stateOf(own.cell, own.text), text: own.text };
  const cell = mergedMark(frame, line, slot);
  return { criterion, slot, state: stateOf(cell, frame.view.textOf(cell)), text: frame.view.textOf(cell) };
}

/** A mark merged over several criteria of a row, or over several rows, says the same of each. */
function mergedMark(frame: TableFrame, line: number, slot: number): Cell | undefined {
  const merge = frame.view.merge(line, slot);
  return merge && merge.fromLine >= frame.body[0] ? frame.view.shown(line, slot) : undefined;
}

function stateOf(cell: Cell | undefined, text: string): MarkState {
  if (!cell) return "blank";
  if (cell.kind === "error") return "error";
  if (cell.kind === "unstored") return "unstored";
  return readMark({ kind: cell.kind, value: cell.kind === "text" ? text : cell.value }).kind;
}

/** An indicator may be told by its figure ("85%", "44,5"): that says nothing of its criterion, and is no fault. */
const ofIndicator = (mark: MarkCell): MarkCell =>
  mark.state === "unknown" && /\d/.test(mark.text) ? { ...mark, state: "neither" } : mark;

/** A criterion is met when all its indicators are, and not met when one is not. */
function together(parts: readonly MarkCell[]): MarkCell {
  const decides =
    parts.find((part) => part.state === "not-met") ?? parts.find((part) => part.state !== "met") ?? parts[0]!;
  return decides;
}
