import type { Origin } from "@ntm-kit/core";
import type { DateCell } from "../../cells/date-cell";
import type { Cell } from "../../grid/cell";
import type { CommuneTable } from "../../kinds/communes/commune-table";
import type { Table } from "../../kinds/kinds";
import type { OwnTable } from "../../kinds/own/own-table";
import type { SheetContent } from "../../read/sheet-content";
import { fieldKey } from "../../tables/field";
import { allColumns } from "../../tables/frame";
import type { LineCell } from "../../tables/sheet-view";

/** Date cells of the rows of a table of communes. */
export function* dateCells(
  table: CommuneTable,
): Generator<{ at: Origin; cell: DateCell; subject: string | undefined }> {
  for (const row of table.rows)
    if (row.claims.date)
      yield {
        at: table.frame.view.origin(row.line, row.claims.date.slot),
        cell: row.claims.date,
        subject: row.unit?.id,
      };
}

/** Date cells of a table of a kind from outside. */
export const ownDates = ({ rows }: OwnTable) =>
  rows.flatMap(({ unit, cells }) =>
    Object.entries(cells).flatMap(([name, { origin, date }]) =>
      date ? [{ at: origin, cell: date, subject: unit?.id, field: fieldKey({ of: "own", name }) }] : [],
    ),
  );

/** Cells with one cause that touch: a row of `#REF!` where the rows it counted were deleted. */
interface CellArea {
  readonly at: Origin;
  /** The last of several. */
  readonly until?: Origin;
  readonly value: Cell["value"];
}

/**
 * Cells of one kind in the lines and columns that were read; those beside or beneath one another that hold the same are
 * one.
 */
export function areasOfKind(sheet: SheetContent, entry: Table, kind: "error" | "unstored"): CellArea[] {
  // A sheet mostly has no error and no formula without its result: one look at the kinds of its cells tells.
  if (!sheet.view.grid.hasKind(kind)) return [];
  const { frame } = entry.table;
  const slots = new Set(
    allColumns(frame)
      .filter((column) => column.field !== "unknown")
      .map((column) => column.slot),
  );
  const areas: Run[] = [];
  for (let line = frame.body[0]; line < frame.body[1]; line++)
    for (const run of runsIn(frame.view.line(line), line, (cell) => cell.kind === kind, slots)) {
      const above = areas.find((area) => continues(area, run));
      if (above) above.last = line;
      else areas.push(run);
    }
  return areas.map(({ first, last, from, to, value }) => ({
    at: frame.view.origin(first, from),
    ...(first === last && from === to ? {} : { until: frame.view.origin(last, to) }),
    value,
  }));
}

/** Cells of one line that stand beside one another and hold the same, and the lines down to which they go on. */
interface Run {
  readonly first: number;
  last: number;
  readonly from: number;
  to: number;
  readonly value: Cell["value"];
}

function runsIn(
  cells: readonly LineCell[],
  line: number,
  isOne: (cell: Cell) => boolean,
  slots: ReadonlySet<number>,
): Run[] {
  const runs: Run[] = [];
  for (const { slot, cell } of cells) {
    if (!isOne(cell) || !slots.has(slot)) continue;
    const last = runs.at(-1);
    if (last && last.to === slot - 1 && last.value === cell.value) last.to = slot;
    else runs.push({ first: line, last: line, from: slot, to: slot, value: cell.value });
  }
  return runs;
}

const continues = (area: Run, { first, from, to, value }: Run): boolean =>
  area.last === first - 1 && area.from === from && area.to === to && area.value === value;
