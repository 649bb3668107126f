import { type Column, headingPaths, readColumns } from "../../tables/columns";
import type { PlanContext } from "../../tables/context";
import { isFieldOf } from "../../tables/field";
import { findHeader, type HeaderFrame } from "../../tables/find-header";
import { frameOf, type TableFrame } from "../../tables/frame";
import { headingCell } from "../../tables/heading-cell";
import { saidByHeadings } from "../../tables/said-by-headings";
import { scopeOf } from "../../tables/scope";
import type { SheetView } from "../../tables/sheet-view";
import type { TableKind } from "../../tables/table-kind";
import { readTitle } from "../../tables/title";
import type { TimeSaid } from "../../tables/value-time";
import { HEADER_SHARES, SURE } from "../../tables/weights";
import { bareWords } from "../../text/bare-words";
import { isColumnOfForm } from "../../text/labels";
import { readMark } from "../../text/mark";

/** With fewer criteria down its side a sheet is no form of one commune. */
const FEWEST_CRITERIA = 3;

/**
 * A sheet of one commune: criteria down, and a column that says of each whether it is met ("Đánh giá", "Đạt/Chưa đạt").
 * The commune is the one that the title or the sheet's name names; where none is named there is no table.
 */
export function findOneCommune(sheet: SheetView, context: PlanContext, definition: TableKind): TableFrame | undefined {
  const header = criteriaLine(sheet, context);
  if (!header) return undefined;
  const known = readColumns(headingPaths(sheet, header), context.headings, definition.kind);
  const criteria = known.filter((column) => isFieldOf(column.field, "criterion"));
  if (criteria.length < FEWEST_CRITERIA) return undefined;
  const first = Math.min(...criteria.map((column) => column.slot));
  const last = Math.max(...known.filter(isRead).map((column) => column.slot));
  const above = headerAbove(sheet, context, first);
  const title = readTitle(sheet.asRows, 0, above.first);
  const unit = scopeOf(title, sheet.grid.name, context.index, "commune");
  const top = above.last;
  const view = sheet.within({ top, left: 0, bottom: last, right: sheet.columnCount - 1 });
  const paths = headingPaths(sheet.asRows, above);
  const said = (column: number): TimeSaid[] =>
    saidByHeadings(paths.get(column) ?? [], () => paths.values()).map((place) => {
      const at = headingCell(sheet.asRows, above, column, place.text);
      return at === undefined ? place : { ...place, at };
    });
  const answers = answersIn(view, header.last + 1, criteria, { paths, said });
  const lines = answers.map(({ line }) => line);
  if (!unit || lines.length === 0) return undefined;
  const name: Column = {
    slot: top,
    path: [view.text(Math.min(...lines), top) || unit.name],
    field: "unit",
    score: SURE.outright,
  };
  const columns = [name, ...known.filter(({ slot }) => slot > top && slot <= last)];
  return frameOf({
    index: context.index,
    view,
    kind: definition.kind,
    definition,
    header,
    title,
    columns,
    body: [Math.min(...lines), Math.max(...lines) + 1],
    pageBreaks: [],
    only: unit,
    answers,
  });
}

/**
 * The lines over the first criterion that head the columns of the form: the row above it, or all of a header that ends
 * there.
 */
function headerAbove(sheet: SheetView, context: PlanContext, first: number): HeaderFrame {
  const row = Math.max(0, first - 1);
  const found = findHeader(sheet.asRows, context.headings, 0, first);
  return found && found.last >= row ? { ...found, last: row } : { first: row, last: row, indexLines: [] };
}

const isRead = ({ field }: Column): boolean => field !== "unknown" && field !== "note" && field !== "other";

/** Columns up to the one that names the criteria. */
function criteriaLine(view: SheetView, context: PlanContext): HeaderFrame | undefined {
  const found = findHeader(view, context.headings, 0, Math.min(view.lineCount, 6));
  return found && { ...found, first: 0, last: found.first };
}

interface AnswerHeadings {
  /** Headings of the columns of the form. */
  readonly paths: ReadonlyMap<number, readonly string[]>;
  /** What the headings over a column say of nature and time, the lowest first. */
  said(column: number): readonly TimeSaid[];
}

/**
 * For each nature and time the column in which most criteria have a mark that is understood, before all one whose
 * heading says that it judges; of several the last, which has the last word. What the criteria ask for ("Chỉ tiêu":
 * Đạt) is no answer.
 */
function answersIn(
  view: SheetView,
  from: number,
  criteria: readonly Column[],
  { paths, said: saidOf }: AnswerHeadings,
): NonNullable<TableFrame["answers"]> {
  const best = new Map<string, { line: number; weight: number; said: readonly TimeSaid[] }>();
  for (let line = from; line < view.lineCount; line++) {
    const path = paths.get(line) ?? [];
    const heading = path.at(-1) ?? "";
    const understood = criteria.filter(({ slot }) => isMark(view, line, slot)).length;
    if (isColumnOfForm(heading) || understood < criteria.length * HEADER_SHARES.answered) continue;
    const weight = understood + (JUDGES.test(bareWords(heading)) ? criteria.length : 0);
    const said = saidOf(line);
    const { nature = "result" } = said.find((place) => place.nature) ?? {};
    const key = JSON.stringify([nature, ...said.flatMap(({ time }) => time ?? [])]);
    if (weight >= (best.get(key)?.weight ?? 0)) best.set(key, { line, weight, said });
  }
  return [...best.values()].map(({ line, said }) => ({ line, said })).sort((a, b) => a.line - b.line);
}

const JUDGES = /danh gia|ket luan|^dat$|dat chua dat|dat khong dat|tham tra|tham dinh|xep loai/;

function isMark(view: SheetView, line: number, slot: number): boolean {
  const cell = view.cell(line, slot);
  if (!cell || cell.kind === "error" || cell.kind === "unstored") return false;
  const { kind } = readMark({
    kind: cell.kind,
    value: cell.kind === "text" ? view.words.mark(view.textOf(cell)) : cell.value,
  });
  return kind === "met" || kind === "not-met";
}
