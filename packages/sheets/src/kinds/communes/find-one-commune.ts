import { readMarkCell } from "../../cells/mark-cell";
import type { Column } from "../../tables/columns";
import type { PlanContext } from "../../tables/context";
import type { AnswerLine, TableFrame } from "../../tables/frame";
import { scopeOf } from "../../tables/scope";
import type { SheetView } from "../../tables/sheet-view";
import type { TableKind } from "../../tables/table-kind";
import { saysTimeAlone, type TimeSaid, titleSaid, valueTime } from "../../tables/value-time";
import { HEADER_SHARES } from "../../tables/weights";
import { bareWords } from "../../text/bare-words";
import { isColumnOfForm } from "../../text/labels";
import type { MarkReading } from "../../text/mark";
import { isToCome } from "../../text/nature";
import { type FormDown, formDown } from "./form-down";
import { withNumbersOfSet } from "./set-of-table";

/**
 * A sheet of one commune: criteria down, and a column that says of each whether it is met ("Đánh giá", "Đạt/Chưa đạt").
 * The commune is the one that the title or the sheet's name names; where none is named there is no table.
 */
export function findOneCommune(sheet: SheetView, context: PlanContext, definition: TableKind): TableFrame | undefined {
  const numbered = (columns: readonly Column[], title: string) => withNumbersOfSet(columns, context, title);
  const form = formDown(sheet, context, definition, numbered);
  if (!form) return undefined;
  const unit = scopeOf(form.title, sheet.grid.name, context.index, "commune");
  const answers = answersIn(form);
  return unit && answers.read.length > 0 ? form.frame(unit, answers.read, answers.overruled) : undefined;
}

interface Answers {
  readonly read: readonly AnswerLine[];
  /** Those that say otherwise than the one of the same nature and time that is read. */
  readonly overruled: readonly AnswerLine[];
}

interface Candidate extends AnswerLine {
  readonly key: string;
  readonly weight: number;
}

/**
 * For each nature and time the column in which most criteria have a mark that is understood, before all one whose
 * heading says that it judges; of several the last, which has the last word.
 */
function answersIn(form: FormDown): Answers {
  const outer = titleSaid(form.title, form.view.grid.name);
  const candidates = candidatesIn(form, outer);
  const best = new Map<string, Candidate>();
  for (const one of candidates) if (one.weight >= (best.get(one.key)?.weight ?? 0)) best.set(one.key, one);
  const answers = new Map(roadIn(form, outer).map((answer) => [answer.line, answer]));
  for (const { line, said } of best.values()) answers.set(line, { line, said });
  const isOverruled = ({ line, key }: Candidate): boolean =>
    !answers.has(line) && !agrees(form, line, best.get(key)?.line ?? line);
  return {
    read: [...answers.values()].sort((a, b) => a.line - b.line),
    overruled: candidates.filter(isOverruled),
  };
}

/** Columns that answer most criteria. What the criteria ask for ("Chỉ tiêu": Đạt) is no answer. */
function candidatesIn(
  { view, from, criteria, paths, said: saidOf }: FormDown,
  outer: readonly TimeSaid[],
): Candidate[] {
  const candidates: Candidate[] = [];
  for (let line = from; line < view.lineCount; line++) {
    const heading = paths.get(line)?.at(-1) ?? "";
    const understood = criteria.filter(({ slot }) => isMark(view, line, slot)).length;
    if (isColumnOfForm(heading) || understood < criteria.length * HEADER_SHARES.answered) continue;
    const weight = understood + (JUDGES.test(bareWords(heading)) ? criteria.length : 0);
    const said = saidOf(line);
    const { nature = "result", from: first, day } = valueTime([...said, ...outer]);
    // A time without a year that no place gives one to is told apart by its own words.
    const own = day === undefined ? said.flatMap(({ time }) => time ?? []) : [];
    // Of what is planned or applied for none has the last word: each is told.
    const key = JSON.stringify([nature, first, day, ...own, ...(isToCome(nature) ? [line] : [])]);
    candidates.push({ line, said, key, weight });
  }
  return candidates;
}

/**
 * "Kết quả" over "Đạt" beside "Đánh giá" over the same: nothing is lost where it is not read. What it gives as a figure
 * says neither.
 */
const agrees = ({ view, criteria }: FormDown, line: number, read: number): boolean =>
  criteria.every(({ slot }) => {
    const mark = markOf(view, line, slot);
    return mark === "unknown" || mark === markOf(view, read, slot);
  });

/**
 * A road: columns of years that are planned, of which each marks some of the criteria and all of them together most.
 */
function roadIn({ view, from, criteria, paths, said }: FormDown, outer: readonly TimeSaid[]): readonly AnswerLine[] {
  const planned: AnswerLine[] = [];
  const marked = new Set<number>();
  for (let line = from; line < view.lineCount; line++) {
    const path = paths.get(line) ?? [];
    if (path.length === 0 || !path.every(saysTimeAlone) || !said(line).some(({ time }) => time)) continue;
    if (!isToCome(valueTime([...said(line), ...outer]).nature)) continue;
    const own = criteria.filter(({ slot }) => isMark(view, line, slot));
    if (own.length === 0) continue;
    for (const { slot } of own) marked.add(slot);
    planned.push({ line, said: said(line) });
  }
  return planned.length > 1 && marked.size >= criteria.length * HEADER_SHARES.answered ? planned : [];
}

const JUDGES = /danh gia|ket luan|^dat$|dat chua dat|dat khong dat|tham tra|tham dinh|xep loai/;

function isMark(view: SheetView, line: number, slot: number): boolean {
  const kind = markOf(view, line, slot);
  return kind === "met" || kind === "not-met";
}

function markOf(view: SheetView, line: number, slot: number): MarkReading["kind"] {
  const cell = view.cell(line, slot);
  return cell ? readMarkCell(view, cell).kind : "unknown";
}
