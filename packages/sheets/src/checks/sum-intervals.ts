import type { PlanIndex, Standard } from "@ntm-kit/core";
import type { CommuneRow, CommuneTable } from "../read/commune-table";
import { isGrandTotal } from "../read/labels";
import type { UnitLine } from "../read/unit-lines";
import type { Column } from "../tables/columns";

/** Communes of the districts summed that the table does not list: the sum may count them, and their own finding says so. */
export function missingFrom(
  table: CommuneTable,
  line: UnitLine,
  rows: readonly CommuneRow[],
  index: PlanIndex,
): number {
  const upper = line.unit ?? line.district;
  const districts =
    upper?.level === "district" ? [upper.id] : [...new Set(rows.flatMap((row) => row.district?.id ?? []))];
  const listed = new Set(table.rows.flatMap((row) => row.unit?.id ?? []));
  return districts.flatMap((id) => index.communesOf(id)).filter((commune) => !listed.has(commune.id)).length;
}

/** Least and most that a sum may say. */
export type Interval = readonly [number, number];

/** Rows that a total row sums: its own district's, those of its block, or all. */
export function rowsOf(table: CommuneTable, line: UnitLine): CommuneRow[] {
  const upper = line.unit ?? line.district;
  if (upper?.level === "district") {
    const heads = table.lines.some((entry) => entry.unit?.id === upper.id && entry.role !== "record");
    const block = heads
      ? table.lines.find((entry) => entry.unit?.id === upper.id && entry.role !== "record")!.block
      : line.block;
    return table.rows.filter((row) => (heads ? row.block === block : row.district?.id === upper.id));
  }
  const blocks = new Set(table.rows.map((row) => row.block));
  if (upper || isGrandTotal(line.label) || blocks.size === 1) return [...table.rows];
  return table.rows.filter((row) => row.block === line.block);
}

/** What the cell of a column may say, best first; undefined for columns that are not summed. */
export function allowedFor(
  table: CommuneTable,
  column: Column,
  rows: readonly CommuneRow[],
  kind: "sum" | "mean" | "not-met",
  missing: number,
): Interval[] | undefined {
  const most = table.set?.criteria.length ?? 0;
  const wider = ([low, high]: Interval, each: number): Interval => [low, high + missing * each];
  const criterion = /^criterion\.(.+)$/.exec(column.field)?.[1];
  if (criterion !== undefined)
    return kind === "mean" ? undefined : [wider(markInterval(table, rows, criterion, kind), 1)];
  if (column.field === "total")
    return totalIntervals(rows, kind)?.map((interval, i) => wider(interval, i === 0 && kind !== "mean" ? most : 1));
  if (
    column.field === "standard" ||
    column.field === "advanced" ||
    column.field === "model" ||
    column.field === "level"
  )
    return kind === "mean" ? undefined : claimIntervals(rows, column.field).map((interval) => wider(interval, 1));
  return undefined;
}

const isDoubtful = (row: CommuneRow): boolean =>
  row.duplicateOf !== undefined ||
  row.unit === undefined ||
  !row.isCounted ||
  row.match?.kind === "elsewhere" ||
  row.match?.kind === "ambiguous";

/** Rows whose own total contradicts their marks, by how many: the marks or the total may be wrong. */
function ownDoubt(row: CommuneRow): number {
  const met = row.marks.filter((mark) => mark.state === "met").length;
  return row.marks.length > 0 && row.total?.value !== undefined ? Math.abs(row.total.value - met) : 0;
}

function markInterval(
  table: CommuneTable,
  rows: readonly CommuneRow[],
  criterion: string,
  kind: "sum" | "not-met",
): Interval {
  let low = 0;
  let high = 0;
  for (const row of rows) {
    const mark = row.marks.find((entry) => entry.criterion === criterion);
    const says = mark?.state === "blank" && table.blankSaysNotMet ? "not-met" : mark?.state;
    const isCounted = says === (kind === "sum" ? "met" : "not-met");
    const isOpen =
      says === "neither" ||
      says === "unknown" ||
      says === "error" ||
      says === "unstored" ||
      (says === "blank" && kind === "not-met");
    const isDisputed = isDoubtful(row) || ownDoubt(row) > 0;
    if (isCounted && !isDisputed) low++;
    if (isCounted || isOpen || (isDisputed && !isDoubtful(row))) high++;
  }
  return [low, high];
}

function totalIntervals(rows: readonly CommuneRow[], kind: "sum" | "mean" | "not-met"): Interval[] | undefined {
  if (kind === "not-met") return undefined;
  let low = 0;
  let high = 0;
  let counted = 0;
  let atAll = 0;
  for (const row of rows) {
    const met = row.marks.filter((mark) => mark.state === "met").length;
    const open = row.marks.filter((mark) => !["met", "not-met", "blank"].includes(mark.state)).length;
    const values = [
      row.total?.value,
      row.marks.length > 0 ? met : undefined,
      row.marks.length > 0 && open > 0 ? met + open : undefined,
    ].filter((value) => value !== undefined);
    if (values.length === 0) continue;
    if (!isDoubtful(row)) {
      low += Math.min(...values);
      counted++;
    }
    high += Math.max(...values);
    atAll++;
  }
  if (atAll === 0) return undefined;
  const mean: Interval = [
    Math.floor((low / Math.max(atAll, 1)) * 100) / 100,
    Math.ceil((high / Math.max(counted, 1)) * 100) / 100,
  ];
  const all: Interval = [
    rows.filter((row) => row.marks.length > 0 && row.marks.every((mark) => mark.state === "met")).length,
    rows.filter((row) => row.marks.length > 0 && row.marks.every((mark) => mark.state === "met")).length,
  ];
  return kind === "mean" ? [mean] : [[low, high], mean, all];
}

function claimIntervals(rows: readonly CommuneRow[], field: Standard | "level"): Interval[] {
  let low = 0;
  let high = 0;
  for (const row of rows) {
    const claims =
      field === "level"
        ? row.claims.highest !== undefined
        : row.claims.own.find((claim) => claim.standard === field)?.claimed;
    if (claims && !isDoubtful(row)) low++;
    if (claims !== false) high++;
  }
  return [[low, Math.max(low, high)]];
}
