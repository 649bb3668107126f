import type { ReadContext } from "../read/context";
import { readMark } from "../text/mark";
import { type Column, headingPaths, readColumns } from "./columns";
import { findHeader, type HeaderFrame } from "./find-header";
import { byField, type TableFrame } from "./frame";
import { scopeOf } from "./scope";
import { SheetView } from "./sheet-view";
import { readTitle } from "./title";

/** With fewer criteria down its side a sheet is no form of one commune. */
const FEWEST_CRITERIA = 3;

/**
 * A sheet of one commune: criteria down, and a column that says of each whether it is met ("Đánh giá", "Đạt/Chưa đạt").
 * The commune is the one that the title or the sheet's name names; where none is named there is no table.
 */
export function findOneCommune(view: SheetView, context: ReadContext): TableFrame | undefined {
  const header = criteriaLine(view, context);
  if (!header) return undefined;
  const paths = headingPaths(view, header);
  const columns = readColumns(paths, context.headings, "commune-criteria");
  const criteria = columns.filter((column) => column.field.startsWith("criterion."));
  if (criteria.length < FEWEST_CRITERIA) return undefined;
  const first = Math.min(...criteria.map((column) => column.slot));
  const title = readTitle(new SheetView(view.grid, view.sheetNumber, false, view.convert), 0, first);
  const unit = scopeOf(title, view.grid.name, context.index, "commune");
  const line = answerLine(view, header.last + 1, criteria);
  if (!unit || line === undefined) return undefined;
  const name: Column = {
    slot: Math.max(0, first - 1),
    path: [view.text(line, Math.max(0, first - 1)) || unit.name],
    field: "unit",
    score: 1,
  };
  const all = [name, ...columns.filter((column) => column.slot !== name.slot)].sort((a, b) => a.slot - b.slot);
  return {
    view,
    kind: "commune-criteria",
    header,
    title,
    columns: all,
    ...byField(all),
    body: [line, line + 1],
    only: unit,
  };
}

/** Columns up to the one that names the criteria. */
function criteriaLine(view: SheetView, context: ReadContext): HeaderFrame | undefined {
  const found = findHeader(view, context.headings, 0, Math.min(view.lineCount, 6));
  return found && { ...found, first: 0, last: found.first };
}

/** The column in which most criteria have a mark that is understood. */
function answerLine(view: SheetView, from: number, criteria: readonly Column[]): number | undefined {
  let best: number | undefined;
  let most = Math.ceil(criteria.length * 0.6) - 1;
  for (let line = from; line < view.lineCount; line++) {
    const understood = criteria.filter((column) => {
      const cell = view.cell(line, column.slot);
      if (!cell || cell.kind === "error" || cell.kind === "unstored") return false;
      const { kind } = readMark({ kind: cell.kind, value: cell.kind === "text" ? view.textOf(cell) : cell.value });
      return kind === "met" || kind === "not-met";
    }).length;
    if (understood > most) [best, most] = [line, understood];
  }
  return best;
}
