import type { Unit } from "@ntm-kit/core";
import { readMarkCell } from "../../cells/mark-cell";
import { type Column, headingPaths, readColumns } from "../../tables/columns";
import type { PlanContext } from "../../tables/context";
import { natureOf, withoutEmptyResult } from "../../tables/facets";
import { type Field, isFieldOf } from "../../tables/field";
import { findHeader, type HeaderFrame, isIndexLine } from "../../tables/find-header";
import { type AnswerLine, frameOf, type TableFrame } from "../../tables/frame";
import { headingCell } from "../../tables/heading-cell";
import { withPartsOfCriteria } from "../../tables/parts-of-criteria";
import { saidByHeadings } from "../../tables/said-by-headings";
import type { LineCell, SheetView } from "../../tables/sheet-view";
import type { TableKind } from "../../tables/table-kind";
import { readTitle, type TitleContext } from "../../tables/title";
import { type TimeSaid, titleSaid } from "../../tables/value-time";
import { SURE } from "../../tables/weights";
import { isToCome } from "../../text/nature";

/** With fewer criteria down its side a sheet is no form of one unit; of figures that say what they count two tell. */
const FEWEST = { asked: 3, figures: 2 } as const;

/** A form of one unit alone, with the criteria down: read turned, its columns are lines. */
export interface FormDown {
  readonly view: SheetView;
  readonly title: TitleContext;
  readonly criteria: readonly Column[];
  /** Figures of a unit that stand down its side like criteria: "Số xã đạt chuẩn NTM". */
  readonly figures: readonly Column[];
  /** First line behind the names of the criteria. */
  readonly from: number;
  /** Headings of the columns of the form, the outermost first. */
  readonly paths: ReadonlyMap<number, readonly string[]>;
  /** What the headings over a column say of nature and time, the lowest first. */
  said(column: number): readonly TimeSaid[];
  /** The table that the form is, once its unit and the lines that answer are known. */
  frame(unit: Unit, answers: readonly AnswerLine[], overruled?: readonly AnswerLine[]): TableFrame;
}

/**
 * The form in a turned sheet, where criteria stand down its side; undefined where they do not.
 *
 * @param asRead - what the headings mean together and beneath the words of the title, where each by itself could be
 * something else
 * @param isFigure - fields that are asked for like criteria
 */
export function formDown(
  sheet: SheetView,
  context: PlanContext,
  definition: TableKind,
  asRead: (columns: readonly Column[], title: string) => readonly Column[] = (columns) => columns,
  isFigure: (field: Field) => boolean = () => false,
): FormDown | undefined {
  const form = askedDown(sheet, context, definition, asRead, isFigure);
  if (!form) return undefined;
  const { header, above, title, known, last } = form;
  const top = above.last;
  const view = sheet.within({ top, left: 0, bottom: last, right: sheet.columnCount - 1 });
  const headings = headingsOver(sheet.asRows, above);
  return {
    view,
    title,
    criteria: form.criteria,
    figures: form.figures,
    from: header.last + 1,
    paths: headings.paths,
    said: saidOver(headings, titleSaid(title, view.grid.name)),
    frame(unit, answers, overruled = []) {
      const body = bodyOf(answers);
      return frameOf({
        index: context.index,
        view,
        kind: definition.kind,
        definition,
        header,
        title,
        columns: [nameColumn(view, top, body[0], unit), ...known.filter(({ slot }) => slot > top && slot <= last)],
        body,
        pageBreaks: [],
        only: unit,
        answers: answers.map(headings.headed),
        overruled: overruled.flatMap((answer) => headings.headed(answer).heading ?? []),
      });
    },
  };
}

/** The unit of a form, by what stands over the names of its criteria. */
const nameColumn = (view: SheetView, slot: number, line: number, unit: Unit): Column => ({
  slot,
  path: [view.text(line, slot) || unit.name],
  field: "unit",
  score: SURE.outright,
});

/** From the first to behind the last of the lines that answer. */
function bodyOf(answers: readonly AnswerLine[]): readonly [number, number] {
  const lines = answers.map(({ line }) => line);
  return [Math.min(...lines), Math.max(...lines) + 1];
}

/** What stands down the side of a form: what is asked, the lines that head its columns, the title over it. */
interface AskedDown extends Pick<FormDown, "title" | "criteria" | "figures"> {
  /** The columns of the turned sheet up to the one that names the criteria. */
  readonly header: HeaderFrame;
  readonly above: HeaderFrame;
  /** All that is named there. */
  readonly known: readonly Column[];
  /** The last place that is read. */
  readonly last: number;
}

function askedDown(
  sheet: SheetView,
  context: PlanContext,
  definition: TableKind,
  asRead: (columns: readonly Column[], title: string) => readonly Column[],
  isFigure: (field: Field) => boolean,
): AskedDown | undefined {
  const header = criteriaLine(sheet, context);
  if (!header) return undefined;
  const all = readColumns(headingPaths(sheet, header), context.headings, definition.kind);
  const read = withPartsOfCriteria(sheet, header, all);
  const isAsked = ({ slot, field }: Column): boolean =>
    (isFieldOf(field, "criterion") || isFirstPart(field)) && !isIndexLine(sheet.asRows, slot, Math.max(0, slot - 1));
  // Where the title ends is known by where they begin, and which criteria they are may follow from the title.
  const places = asRead(read, "").filter((column) => isAsked(column) || isFigure(column.field));
  if (places.length < FEWEST.figures) return undefined;
  const first = Math.min(...places.map((column) => column.slot));
  const above = headerAbove(sheet, context, { first, label: header.last });
  const title = readTitle(sheet.asRows, 0, above.first);
  const known = asRead(read, title.words);
  const criteria = known.filter(isAsked);
  const figures = known.filter(({ field }) => isFigure(field));
  if (criteria.length + figures.length < FEWEST.asked && figures.length < FEWEST.figures) return undefined;
  const last = Math.max(...read.filter(isRead).map((column) => column.slot));
  return { header, above, title, known, criteria, figures, last };
}

/** The first row of a criterion that is judged row by row stands for it. */
const isFirstPart = (field: Field): boolean => isFieldOf(field, "indicator") && field.number === `${field.criterion}.1`;

/** The headings of the columns of a form, each where it stands. */
interface FormHeadings {
  readonly paths: ReadonlyMap<number, readonly string[]>;
  /** What those over a column say of nature and time, the lowest first. */
  heard(column: number): readonly TimeSaid[];
  /** A line that answers, with the heading right above it. */
  headed(answer: AnswerLine): AnswerLine;
}

function headingsOver(rows: SheetView, above: HeaderFrame): FormHeadings {
  const paths = headingPaths(rows, above);
  return {
    paths,
    heard: (column) =>
      saidByHeadings(paths.get(column) ?? [], () => paths.values()).map((place) => {
        const at = headingCell(rows, above, column, place.text);
        return at === undefined ? place : { ...place, at };
      }),
    headed(answer) {
      const text = paths.get(answer.line)?.at(-1) ?? "";
      const at = headingCell(rows, above, answer.line, text);
      return text === "" || at === undefined ? answer : { ...answer, heading: { at, text } };
    },
  };
}

/** In a form of plans whose headings plan nothing, a bare "kết quả" is that of the plan. */
function saidOver({ paths, heard }: FormHeadings, title: readonly TimeSaid[]): FormDown["said"] {
  const isOfPlans = isToCome(natureOf(title));
  const isEmpty = isOfPlans && ![...paths.keys()].some((column) => isToCome(natureOf(heard(column))));
  return (column) => (isEmpty ? withoutEmptyResult(heard(column)) : heard(column));
}

/**
 * The lines over the first criterion that head the columns of the form: a header and the lines beneath it in which
 * nothing stands where criteria are named. A group of criteria ("I. Quy hoạch") may stand between it and the first.
 * Where its words are no known headings, it begins at the nearest row above that has words there and, beside it, others
 * than marks and figures.
 */
function headerAbove(
  sheet: SheetView,
  context: PlanContext,
  { first, label }: { readonly first: number; readonly label: number },
): HeaderFrame {
  const rows = sheet.asRows;
  const row = Math.max(0, first - 1);
  const known = findHeader(rows, context.headings, 0, first);
  const isWhole = known && rows.line(known.first).some(({ slot, text }) => slot <= label && text !== "");
  const found = isWhole ? known : headerByPlace(rows, row, label);
  const indexLines = [...found.indexLines];
  let last = Math.min(found.last, row);
  for (; last < row; last++) {
    if (isIndexLine(rows, last + 1, found.first)) indexLines.push(last + 1);
    else if (!standsBeside(rows, last + 1, label)) break;
  }
  return { first: found.first, last, indexLines };
}

/**
 * Groups of criteria, however many, stand between it and the first criterion: beside their names they have nothing, or
 * sums.
 */
function headerByPlace(rows: SheetView, row: number, label: number): HeaderFrame {
  for (let line = row; line >= 0; line--) {
    const cells = rows.line(line).filter(({ text }) => text !== "");
    const beside = cells.filter(({ slot }) => slot > label);
    if (beside.length < cells.length && beside.some((own) => !isAnswer(rows, own)))
      return { first: line, last: line, indexLines: [] };
  }
  return { first: row, last: row, indexLines: [] };
}

/** A figure or a mark, as the numbers of columns and the sums of a group are: no heading. */
const isAnswer = (rows: SheetView, { cell, text }: LineCell): boolean =>
  !/\p{L}{2}/u.test(text) || readMarkCell(rows, cell, text).kind !== "unknown";

/** Whether a line has no words where criteria are named. */
const standsBeside = (rows: SheetView, line: number, label: number): boolean =>
  rows.line(line).every(({ slot, text }) => text === "" || slot > label);

const isRead = ({ field }: Column): boolean => field !== "unknown" && field !== "note" && field !== "other";

/** Columns up to the one that names the criteria. */
function criteriaLine(view: SheetView, context: PlanContext): HeaderFrame | undefined {
  const found = findHeader(view, context.headings, 0, Math.min(view.lineCount, 6));
  return found && { ...found, first: 0, last: found.first };
}
