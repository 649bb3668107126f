import { areaName, columnName } from "../grid/address";
import type { Table } from "../kinds/kinds";
import type { Column } from "../tables/columns";
import { type Field, fieldKey } from "../tables/field";
import { formFingerprint } from "../tables/form-fingerprint";
import { allColumns, type TableFrame } from "../tables/frame";

/** What people call a kind from outside; nothing where it is none, or has no title. */
export type TitleOfKind = (kind: string) => string | undefined;

/**
 * How one table was read: where its header and data stand in the sheet, and what each column, or row of a form across,
 * holds.
 */
export function tableReport(entry: Table, titleOf: TitleOfKind) {
  const { frame } = entry.table;
  const { transposed } = frame.view;
  const { records, lines, unit } = entry.report();
  const known = allColumns(frame).filter((column) => column.field !== "unknown");
  const kindTitle = titleOf(frame.kind);
  return {
    kind: frame.kind,
    ...(kindTitle === undefined ? {} : { kindTitle }),
    headerRows: transposed ? headerRowsAcross(known) : headerRows(frame),
    dataRange: areaName(transposed ? areaAcross(known, frame, lines) : areaDown(frame, lines)),
    records,
    columns: known.map((column) => ({
      field: fieldKey(column.field),
      ...placeOf(frame, column),
      // Names beneath a blank heading are called by their place.
      header: column.path.join(" › ") || (transposed ? String(column.slot + 1) : columnName(column.slot)),
      score: Math.round(column.score * 100) / 100,
    })),
    orientation: transposed ? ("units-in-columns" as const) : ("units-in-rows" as const),
    ...(unit === undefined ? {} : { unit }),
    ...(frame.mappingUsed ? { mapping: frame.mappingUsed } : {}),
    fingerprint: formFingerprint(frame),
  };
}

const headerRows = ({ header }: TableFrame): number[] =>
  Array.from({ length: header.last - header.first + 1 }, (_, i) => header.first + i + 1);

/** What names the units, not what is told of them. */
const NAMING: ReadonlySet<Field> = new Set<Field>(["number", "unit", "district", "code"]);

/** Of a form with the units across, the header is the rows that name them. */
const headerRowsAcross = (known: readonly Column[]): number[] =>
  known.filter(({ field }) => NAMING.has(field)).map(({ slot }) => slot + 1);

function areaDown(frame: TableFrame, lines: readonly number[]) {
  const slots = frame.columns.map(({ slot }) => slot);
  const [first] = frame.body;
  return { top: first, bottom: lastLine(frame, lines), left: Math.min(...slots), right: Math.max(...slots) };
}

function areaAcross(known: readonly Column[], frame: TableFrame, lines: readonly number[]) {
  const told = known.filter(({ field }) => !NAMING.has(field));
  const slots = (told.length > 0 ? told : known).map(({ slot }) => slot);
  const [first] = frame.body;
  return { top: Math.min(...slots), bottom: Math.max(...slots), left: first, right: lastLine(frame, lines) };
}

/** Lines stand in their order, or in that of a form read from below. */
const lastLine = ({ body }: TableFrame, lines: readonly number[]): number =>
  Math.max(body[0], ...lines.slice(-1), ...lines.slice(0, 1));

/** The column of a heading; of a form with the units across, the cell that heads a row. */
function placeOf({ view, header }: TableFrame, { slot }: Column): { column: string; row?: number } {
  if (!view.transposed) return { column: columnName(slot) };
  let line = header.last;
  while (line > header.first && view.shownText(line, slot) === "") line--;
  return { column: columnName(line), row: slot + 1 };
}
