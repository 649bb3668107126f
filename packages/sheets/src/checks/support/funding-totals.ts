import type { AmountCell, FundingRow, FundingTable } from "../../kinds/funding/funding-table";
import { isGrandTotal } from "../../text/labels";
import { type HeaderSum, headerSums } from "./header-sums";

/** A total of a funding table that its parts do not give. */
export interface WrongAmount {
  readonly row: FundingRow;
  readonly slot: number;
  readonly stated: number;
  readonly counted: number;
}

/** A stated amount and what its parts come to. */
interface Sum extends WrongAmount {
  readonly isRight: boolean;
}

/** What the sums of a table say: which are wrong, and how many could be formed. */
export interface FundingSums {
  readonly wrong: readonly WrongAmount[];
  readonly formed: number;
}

/**
 * Every line against the lines one level beneath it, and every total against the lines it is over, column by column.
 */
export function sumsDown(table: FundingTable): FundingSums {
  const results = table.rows.map((row, i) =>
    row.depth === 0 ? sumsOfTotal(table.rows, i) : sumsOfLine(table.rows, i),
  );
  return { wrong: results.flatMap(({ wrong }) => wrong), formed: results.reduce((n, { formed }) => n + formed, 0) };
}

/** One part may be one of several that are not listed, unless it stands beneath a total; it is never more than its whole. */
function sumsOfLine(rows: readonly FundingRow[], at: number): FundingSums {
  const parts = childrenOf(rows, at).filter((part) => isStated(rows, part));
  const row = rows[at];
  if (!row || parts.length === 0) return NONE;
  if (parts.length === 1 && !row.isTotal)
    return {
      wrong: sumsOf(rows, at, parts).filter(({ isRight, counted, stated }) => !isRight && counted > stated),
      formed: 0,
    };
  return wrongOf(
    sumsOf(rows, at, parts),
    parts.some(({ isSome }) => isSome),
  );
}

/**
 * A total is over all outermost lines, or over those since the total before it, or down to the next: the reading that
 * explains most of its amounts is meant. One over everything ("Tổng cộng") has but one reading.
 */
function sumsOfTotal(rows: readonly FundingRow[], at: number): FundingSums {
  const others = rows.filter((row, i) => i !== at && row.depth === 0).length;
  const readings = others === 0 || isGrandTotal(rows[at]?.label ?? "") ? [0] : [1, 2, 0];
  const tried = readings
    .map((reading) => outermost(linesOf(rows, at, reading)))
    .filter((parts) => parts.length > 0)
    .map((parts) => sumsOf(rows, at, parts))
    .filter((sums) => sums.length > 0);
  const [best] = tried.sort((a, b) => wrongShare(a) - wrongShare(b));
  if (!best) return NONE;
  return tried.length > 1 && best.every(({ isRight }) => !isRight) ? NONE : wrongOf(best, false);
}

const wrongShare = (sums: readonly Sum[]): number => sums.filter(({ isRight }) => !isRight).length / sums.length;

/** Lines that a total may be over: 0 all of the table, 1 those since the total before it, 2 those down to the next. */
function linesOf(rows: readonly FundingRow[], at: number, reading: number): readonly FundingRow[] {
  if (reading === 0) return rows.filter((_, i) => i !== at);
  const isTotal = (row: FundingRow): boolean => row.depth === 0;
  if (reading === 1) {
    const before = rows.slice(0, at);
    return before.slice(before.findLastIndex(isTotal) + 1);
  }
  const after = rows.slice(at + 1);
  const next = after.findIndex(isTotal);
  return next < 0 ? after : after.slice(0, next);
}

/** The outermost lines among some, totals aside. */
function outermost(rows: readonly FundingRow[]): FundingRow[] {
  const lines = rows.filter((row) => row.depth > 0);
  const depth = Math.min(...lines.map((row) => row.depth));
  return lines.filter((row) => row.depth === depth);
}

/** Lines one level beneath a line. */
function childrenOf(rows: readonly FundingRow[], at: number): FundingRow[] {
  const depth = rows[at]?.depth ?? 0;
  const children: FundingRow[] = [];
  for (const row of rows.slice(at + 1)) {
    if (row.depth <= depth) break;
    if (row.depth === depth + 1) children.push(row);
  }
  return children;
}

/** The amounts of a line with what its parts come to; without those of which a part could not be read. */
function sumsOf(rows: readonly FundingRow[], at: number, parts: readonly FundingRow[]): Sum[] {
  const row = rows[at];
  if (!row) return [];
  return row.amounts.flatMap((amount) => {
    const values = parts.flatMap((part) => valuesOf(rows, part, amount.column.slot));
    return sumOf(row, amount, values) ?? [];
  });
}

/** The amount of a line: its own, else what stands beneath a line that is a heading alone. */
function valuesOf(rows: readonly FundingRow[], row: FundingRow, slot: number): (number | undefined)[] {
  const own = amountIn(row, slot);
  if (own) return [own.value];
  return row.amounts.length > 0
    ? []
    : childrenOf(rows, rows.indexOf(row)).flatMap((child) => valuesOf(rows, child, slot));
}

/** Whether a line says any amount, itself or beneath it. */
const isStated = (rows: readonly FundingRow[], row: FundingRow): boolean =>
  row.amounts.length > 0 || childrenOf(rows, rows.indexOf(row)).some((child) => isStated(rows, child));

const amountIn = (row: FundingRow, slot: number): AmountCell | undefined =>
  row.amounts.find((amount) => amount.column.slot === slot);

const NONE: FundingSums = { wrong: [], formed: 0 };

/**
 * Where the parts may be some of many, they are all only if another sum of theirs is right; more than the whole they
 * are never.
 */
function wrongOf(sums: readonly Sum[], isSome: boolean): FundingSums {
  const areAll = !isSome || sums.some((sum) => sum.isRight && sum.stated !== 0);
  return {
    wrong: sums.filter((sum) => !sum.isRight && (areAll || sum.counted > sum.stated)),
    formed: areAll ? sums.length : 0,
  };
}

function sumOf(row: FundingRow, total: AmountCell, values: readonly (number | undefined)[]): Sum | undefined {
  const known = values.filter((value) => value !== undefined);
  if (total.value === undefined || values.length === 0 || known.length < values.length) return undefined;
  const counted = known.reduce((sum, value) => sum + value, 0);
  const isRight = Math.abs(counted - total.value) <= slack([...known, total.value]);
  return { row, slot: total.column.slot, stated: total.value, counted, isRight };
}

/**
 * Every whole amount against the columns it is made of, row by row. A column of totals that is never the sum of those
 * beside it is of something else.
 */
export function sumsAcross(table: FundingTable): FundingSums {
  const results = headerSums(table.frame.columns).map((sum) => {
    const sums = table.rows.flatMap((row) => acrossOf(row, sum) ?? []);
    return sums.some(({ isRight }) => isRight) ? wrongOf(sums, false) : NONE;
  });
  return { wrong: results.flatMap(({ wrong }) => wrong), formed: results.reduce((n, { formed }) => n + formed, 0) };
}

function acrossOf(row: FundingRow, { total, parts }: HeaderSum): Sum | undefined {
  const stated = amountIn(row, total.slot);
  if (!stated) return undefined;
  const values = parts.flatMap((columns) => columns.flatMap(({ slot }) => amountIn(row, slot) ?? []));
  return sumOf(
    row,
    stated,
    values.map(({ value }) => value),
  );
}

/** Whole numbers must add up; figures with decimals may be off by half a unit of the last place each. */
function slack(values: readonly number[]): number {
  const decimals = Math.max(...values.map((value) => (String(value).split(".")[1] ?? "").length));
  return decimals === 0 ? 0.0001 : Math.max(0.0001, values.length * 0.5 * 10 ** -Math.min(decimals, 6));
}
