import type { PlanIndex, Standard } from "@ntm-kit/core";
import type { CommuneRow, CommuneTable } from "../../kinds/communes/commune-table";
import type { UnitLine } from "../../kinds/communes/unit-line";
import type { Column } from "../../tables/columns";
import { type Field, fieldKey, isFieldOf, standardField } from "../../tables/field";
import { isGrandTotal } from "../../text/labels";
import { decimalsOf } from "./decimals";

/** How many communes of these districts the table leaves out. A total may include them; `unit/missing` reports them. */
export function missingFrom(
  table: CommuneTable,
  line: UnitLine,
  rows: readonly CommuneRow[],
  index: PlanIndex,
): number {
  const upper = line.unit ?? line.district;
  const districts =
    upper && index.isUpper(upper) ? [upper.id] : [...new Set(rows.flatMap((row) => row.district?.id ?? []))];
  return districts.flatMap((id) => index.communesOf(id)).filter((commune) => !table.listed.has(commune.id)).length;
}

/** Least and most that a sum may say. A mean may be rounded. */
export interface Allowed {
  readonly low: number;
  readonly high: number;
  readonly isMean?: boolean;
}

/** What a total row gives: the sum of its rows, their mean, or how many of them do not meet a criterion. */
export type SumKind = "sum" | "mean" | "not-met";

/**
 * Rows that a total row may sum, likeliest first. A row that names a district sums that district. "Cộng", "Bình quân"
 * or "Tỷ lệ" by itself may stand for its block, for the lines since the total before it, for those down to the next, or
 * for the whole table: its figures tell.
 */
export function* rowSetsOf(table: CommuneTable, line: UnitLine): Generator<CommuneRow[]> {
  const tried: CommuneRow[][] = [];
  // Made one by one, since the first mostly is the one: a sheet of a country has a total row for each of its hundreds
  // of districts.
  for (const rowSet of rowSets(table, line)) {
    const rows = rowSet();
    if (rows.length === 0 || tried.some((other) => sameRows(rows, other))) continue;
    tried.push(rows);
    yield rows;
  }
}

type RowSet = () => CommuneRow[];

function rowSets(table: CommuneTable, line: UnitLine): readonly RowSet[] {
  const sums = (): number[] => table.lines.filter(({ role }) => role === "subtotal").map((entry) => entry.line);
  const all: RowSet = () => [...table.rows];
  const block: RowSet = () => table.rows.filter((row) => row.block === line.block);
  const above: RowSet = () => {
    const before = Math.max(-1, ...sums().filter((other) => other < line.line));
    return table.rows.filter((row) => row.line > before && row.line < line.line);
  };
  const below: RowSet = () => {
    const after = Math.min(Number.POSITIVE_INFINITY, ...sums().filter((other) => other > line.line));
    return table.rows.filter((row) => row.line > line.line && row.line < after);
  };
  const upper = line.unit ?? line.district;
  if (upper && table.frame.index.isUpper(upper)) return [...rowsOfDistrict(table, line, upper.id), above];
  return upper || isGrandTotal(line.label) ? [all, block, above, below] : [block, above, all, below];
}

const sameRows = (a: readonly CommuneRow[], b: readonly CommuneRow[]): boolean =>
  a.length === b.length && a[0] === b[0] && a[a.length - 1] === b[b.length - 1];

/** The block that the district heads; without a head, the rows that are said to be the district's. */
function rowsOfDistrict(table: CommuneTable, line: UnitLine, id: string): readonly RowSet[] {
  const head = table.lines.find((entry) => entry.unit?.id === id && entry.role !== "record");
  // A commune of the district that stands in another block may still be in the sum: its own finding says where it
  // stands.
  const isMisplaced = (row: CommuneRow): boolean => row.match?.kind === "elsewhere" && row.unit?.parent === id;
  if (head) return [() => table.rows.filter((row) => row.block === head.block || isMisplaced(row))];
  return [
    () => table.rows.filter((row) => row.district?.id === id),
    () => table.rows.filter((row) => row.unit?.parent === id),
    () => table.rows.filter((row) => row.block === line.block),
  ];
}

/** What the cell of a column may say, best first; undefined for columns that are not summed. */
export function allowedFor(
  table: CommuneTable,
  column: Column,
  rows: readonly CommuneRow[],
  kind: SumKind,
  missing: number,
): Allowed[] | undefined {
  const { field } = column;
  if (field === "total") return totalsAllowed(rows, kind, missing, table.set?.criteria.length ?? 0);
  if (kind === "mean") return undefined;
  const count = countOf(rows, field, kind, table.frame.index);
  return count && [{ low: count.low, high: count.high + missing }];
}

/** How many of the rows a column of marks or claims counts. */
function countOf(
  rows: readonly CommuneRow[],
  field: Field,
  kind: "sum" | "not-met",
  index: PlanIndex,
): Allowed | undefined {
  if (isFieldOf(field, "criterion")) return marksAllowed(rows, field.number, kind);
  if (field === "level") return claimsAllowed(rows, field, index);
  const standard = index.standardIds.find((id) => fieldKey(standardField(id, index)) === fieldKey(field));
  if (standard !== undefined) return claimsAllowed(rows, standard, index);
  return undefined;
}

/**
 * Whether a cell says what is allowed. Counts are exact; a mean may be rounded or cut at its last decimal, and one
 * without decimals is a mean only in a row that says so.
 */
export function isAllowed(stated: number, { low, high, isMean }: Allowed, kind: SumKind): boolean {
  const slack = isMean ? roundingOf(stated, kind) : EXACT;
  return stated > low - slack && stated < high + slack;
}

/** Floating point: what a file stores may differ from ours in its last bits. */
const EXACT = 1e-9;

function roundingOf(stated: number, kind: SumKind): number {
  const decimals = decimalsOf(stated);
  if (decimals > 0) return 10 ** -decimals - EXACT;
  return kind === "mean" ? 0.5 + EXACT : EXACT;
}

const isDoubtful = (row: CommuneRow): boolean =>
  row.duplicateOf !== undefined ||
  row.unit === undefined ||
  !row.isCounted ||
  row.match?.kind === "elsewhere" ||
  row.match?.kind === "ambiguous";

function marksAllowed(rows: readonly CommuneRow[], criterion: string, kind: "sum" | "not-met"): Allowed {
  let low = 0;
  let high = 0;
  for (const row of rows) {
    const mark = row.marks.find((entry) => entry.criterion === criterion);
    const says = mark?.state === "blank" && row.blankSaysNotMet ? "not-met" : mark?.state;
    const isCounted = says === (kind === "sum" ? "met" : "not-met");
    const isOpen =
      says === "neither" ||
      says === "unknown" ||
      says === "error" ||
      says === "unstored" ||
      (says === "blank" && kind === "not-met");
    if (isCounted && !isDoubtful(row)) low++;
    if (isCounted || isOpen) high++;
  }
  return { low, high };
}

/** The sum of the totals, their mean, or the communes that meet every criterion: a heading seldom says which. */
function totalsAllowed(
  rows: readonly CommuneRow[],
  kind: SumKind,
  missing: number,
  most: number,
): Allowed[] | undefined {
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
  high += missing * most;
  const mean = { low: low / (atAll + missing), high: high / Math.max(counted + missing, 1), isMean: true };
  if (kind === "mean") return [mean];
  const atEvery = rows.filter((row) => row.marks.length > 0 && row.marks.every((mark) => mark.state === "met")).length;
  return [{ low, high }, mean, { low: atEvery, high: atEvery + missing }];
}

/** Standards nest: who claims a higher one may be counted at the lower, also where its own cell is blank. */
function claimsAllowed(rows: readonly CommuneRow[], field: Standard | "level", { heightOf }: PlanIndex): Allowed {
  let low = 0;
  let high = 0;
  for (const row of rows) {
    const { own, highest } = row.claims;
    const claims = field === "level" ? highest !== undefined : own.find((claim) => claim.standard === field)?.claimed;
    const isImplied = field !== "level" && highest !== undefined && heightOf(highest) > heightOf(field);
    if (claims && !isDoubtful(row)) low++;
    if (claims !== false || isImplied) high++;
  }
  return { low, high: Math.max(low, high) };
}
