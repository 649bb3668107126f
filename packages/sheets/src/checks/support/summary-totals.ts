import type { PlanIndex } from "@ntm-kit/core";
import type { BandCell, SummaryRow, SummaryTable } from "../../kinds/summary/summary-table";
import { isGrandTotal, totalKind } from "../../text/labels";
import { decimalsOf } from "./decimals";
import { isOutside, type LimitedCell, limitedCells } from "./summary-limits";

/** A total that no reading of its parts gives. */
export interface WrongTotal {
  readonly row: SummaryRow;
  readonly slot: number;
  readonly stated: number;
  readonly counted: number;
}

/** What a part gives to a total: exactly so much, or anything up to a limit where the part is in doubt itself. */
type Part = readonly [low: number, high: number];

/**
 * Totals of a district summary against the districts, column by column. What a part that has a finding of its own could
 * explain is let pass.
 */
export function wrongTotals(table: SummaryTable, index: PlanIndex): WrongTotal[] {
  return table.rows.flatMap((row) => {
    const kind = row.role === "subtotal" ? (totalKind(row.label) ?? "sum") : undefined;
    if (kind !== "sum" && kind !== "mean") return [];
    const parts = partsOf(table, row, index);
    if (parts.length === 0) return [];
    return limitedCells(row, index).flatMap(({ field, cell: { slot, value: stated } }) => {
      if (stated === undefined) return [];
      const [likeliest, ...others] = allowedFor(field, parts, kind === "mean", index);
      if (!likeliest || [likeliest, ...others].some((allowed) => isWithin(stated, allowed, field, parts))) return [];
      return [{ row, slot, stated, counted: likeliest[0] }];
    });
  });
}

/** Districts that a total sums: all, or those between it and the total before it where it is no total over all. */
function partsOf({ rows }: SummaryTable, total: SummaryRow, index: PlanIndex): SummaryRow[] {
  const isPart = (row: SummaryRow): boolean => row.role === "record";
  if (isGrandTotal(total.label) || total.unit?.id === index.root.id) return rows.filter(isPart);
  const others = rows.filter((row) => row !== total && row.role === "subtotal" && totalKind(row.label) !== "share");
  if (others.length === 0) return rows.filter(isPart);
  const before = rows.slice(0, rows.indexOf(total)).reverse();
  const own = before.slice(0, before.findIndex((row) => row.role === "subtotal") + 1 || before.length).filter(isPart);
  return own.length > 0 ? own : rows.filter(isPart);
}

const cellOf = (row: SummaryRow, field: string, index: PlanIndex): LimitedCell | undefined =>
  limitedCells(row, index).find((entry) => entry.field === field);

/** What a total may say, likeliest first; nothing where its parts do not tell. */
function allowedFor(
  field: LimitedCell["field"],
  rows: readonly SummaryRow[],
  isMean: boolean,
  index: PlanIndex,
): Part[] {
  const cells = rows.map((row) => cellOf(row, field, index));
  const isCounted = field !== "meanCriteria" && field !== "minCriteria";
  const parts = rows.map((row, i) => partOf(row, cells[i]));
  if (isCounted) {
    if (cells.every((cell) => cell?.cell.state === "blank")) return [];
    const sum = parts.reduce<Part>(([low, high], part) => [low + part[0], high + part[1]], [0, 0]);
    return isMean ? [[sum[0] / rows.length, sum[1] / rows.length]] : [sum];
  }
  if (parts.some(([low, high]) => low !== high) || cells.some((cell) => cell?.cell.value === undefined)) return [];
  const values = parts.map(([value]) => value);
  if (field === "minCriteria") return [[Math.min(...values), Math.min(...values)]];
  return meansOf(values, rows).map((mean) => [mean, mean]);
}

/** A blank counts nothing; what is in doubt may count anything it could be. */
function partOf(row: SummaryRow, entry: LimitedCell | undefined): Part {
  if (!entry) return [0, 0];
  const { cell, most } = entry;
  const isDoubtful = row.duplicateOf !== undefined || row.unit === undefined || isOutside(entry);
  if (cell.state === "blank") return [0, 0];
  if (cell.value === undefined || isDoubtful)
    return [Math.min(0, cell.value ?? 0), Math.max(most ?? Number.POSITIVE_INFINITY, cell.value ?? 0)];
  return [cell.value, cell.value];
}

/** A mean is weighed by communes; a plain mean of the districts is taken too. */
function meansOf(values: readonly number[], rows: readonly SummaryRow[]): number[] {
  const communes = rows.map((row) => row.figures.find((cell) => cell.figure === "communes")?.value ?? Number.NaN);
  const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);
  const plain = sum(values) / values.length;
  const weighed = sum(communes.map((count, i) => count * (values[i] ?? 0))) / sum(communes);
  return Number.isFinite(weighed) ? [weighed, plain] : [plain];
}

/** Counts are exact. A mean may be rounded or cut at its last decimal, and so may those it is made of. */
function isWithin(stated: number, [low, high]: Part, field: string, rows: readonly SummaryRow[]): boolean {
  if (field !== "meanCriteria") return stated >= low - EXACT && stated <= high + EXACT;
  const parts = rows.map((row) => row.figures.find((cell) => cell.figure === "meanCriteria")?.value ?? 0);
  const own = decimalsOf(stated) === 0 ? 0.5 : 10 ** -decimalsOf(stated);
  const slack = own + 10 ** -Math.max(...parts.map(decimalsOf));
  return stated > low - slack - EXACT && stated < high + slack + EXACT;
}

const EXACT = 1e-9;

/** Communes of a district that its bands do not add up to, where the bands leave no number of criteria out. */
export function wrongBands(table: SummaryTable, index: PlanIndex): WrongTotal[] {
  const most = index.criteriaSet(index.plainStandard)?.criteria.length;
  return table.rows.flatMap((row) => {
    const { slot = 0, value: stated } = row.figures.find((cell) => cell.figure === "communes") ?? {};
    const isUsable = row.role === "record" && row.unit && !row.duplicateOf;
    if (!isUsable || stated === undefined || most === undefined || !isWhole(row.bands, most)) return [];
    if (
      limitedCells(row, index).some(isOutside) ||
      row.bands.some((cell) => cell.value === undefined && cell.state !== "blank")
    )
      return [];
    const counted = row.bands.reduce((sum, cell) => sum + (cell.value ?? 0), 0);
    return counted === stated ? [] : [{ row, slot, stated, counted }];
  });
}

/** Whether the bands begin at none, end at all criteria, and each begins where the one before it ends. */
function isWhole(bands: readonly BandCell[], most: number): boolean {
  const sorted = bands.map(({ band }) => band).sort((a, b) => a.from - b.from);
  let next = 0;
  for (const { from, to } of sorted) {
    if (from !== next) return false;
    next = to + 1;
  }
  return sorted.length >= 2 && next > most;
}
