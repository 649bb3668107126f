import { type Dataset, EMPTY_DATASET, type Origin, settleDays, type TidyRecord, tidyOf } from "@ntm-kit/core";
import { checkGiven } from "../check-given";
import { addressOf, unpackPlace } from "../grid/place";
import type { Statement } from "../kinds/define-kind";
import type { Table } from "../kinds/kinds";
import type { SheetView } from "../tables/sheet-view";
import type { Run, RunSheet } from "./run";

/**
 * What the sheets of a run say, one statement a row, each with its cell: their records, and what no record holds
 * (money, leads, shares). Rows that name no unit or task of the plan have no subject.
 *
 * @example
 * const lines = extractRecords(run).map((record) => JSON.stringify(record));
 */
export function extractRecords(run: Run): TidyRecord[] {
  checkGiven({ run });
  const own = new Set(run.dataset.communes.flatMap(({ unit, isMisplaced }) => (isMisplaced ? [] : [unit])));
  return run.sheets.flatMap((sheet) =>
    sheet.content.tables.flatMap((table) => {
      const records = recordsIn(settleDays({ ...EMPTY_DATASET, ...table.records() }, run.running));
      // A row in a foreign block states nothing of a unit that has a row of its own.
      const stated = records.filter(
        (record) => !("isMisplaced" in record && record.isMisplaced && own.has(record.unit)),
      );
      return extractTable(sheet, table, stated);
    }),
  );
}

function extractTable({ file, content }: RunSheet, table: Table, records: readonly AnyRecord[]): TidyRecord[] {
  const { view, kind, index } = table.table.frame;
  const locate = (origin: Origin) => ({
    file: file.path,
    sheet: content.grid.name,
    cell: addressOf(origin),
    raw: rawAt(view, origin),
  });
  const beside = (statement: Statement): TidyRecord => {
    const { line, slot, ...said } = statement;
    return { ...locate(view.origin(line, slot)), kind, ...said };
  };
  const rows = [
    ...records.map((record) => ({
      line: lineOf(view, record.origin),
      said: tidyOf(record, { kind, standards: index.standardIds, locate }),
    })),
    ...[...table.beside()].map((statement) => ({ line: statement.line, said: [beside(statement)] })),
  ];
  return rows.sort((a, b) => a.line - b.line).flatMap(({ said }) => said);
}

type AnyRecord = ReturnType<typeof recordsIn>[number];

const recordsIn = ({ communes, districts, tasks }: Dataset) => [...communes, ...districts, ...tasks];

function lineOf({ transposed }: SheetView, origin: Origin | undefined): number {
  const place = origin === undefined ? undefined : unpackPlace(origin);
  if (!place) return 0;
  return transposed ? place.column : place.row;
}

/** The cell's own text, or that of the merge over it. */
function rawAt(view: SheetView, origin: Origin): string {
  const place = unpackPlace(origin);
  return place ? view.textOf(view.grid.shown(place.row, place.column)) : "";
}
