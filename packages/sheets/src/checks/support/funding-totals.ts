import type { AmountCell, FundingRow, FundingTable } from "../../kinds/funding/funding-table";
import type { Column } from "../../tables/columns";
import { type AmountField, isFieldOf } from "../../tables/field";
import { bareWords } from "../../text/bare-words";

/** A total of a funding table that its parts do not give. */
export interface WrongAmount {
  readonly row: FundingRow;
  readonly slot: number;
  readonly stated: number;
  readonly counted: number;
}

/** A stated amount and those it should be the sum of; undefined where one of them could not be read. */
interface Sum extends WrongAmount {
  readonly isRight: boolean;
}

/** A line and the lines one level beneath it, column by column. Lines under "Trong đó" must be all of it only where they are elsewhere. */
export function wrongDown(table: FundingTable): WrongAmount[] {
  return table.rows.flatMap((row, i) => {
    const parts = row.isTotal && row.depth === 0 ? topLines(table.rows, i) : beneath(table.rows, i);
    if (parts.length < 2 && !(parts.length === 1 && row.isTotal)) return [];
    const sums = row.amounts.flatMap(
      (amount) =>
        sumOf(
          row,
          amount,
          parts.map((part) => amountIn(part, amount.column.slot)),
        ) ?? [],
    );
    return wrongOf(
      sums,
      parts.some((part) => part.isSome),
    );
  });
}

const amountIn = (row: FundingRow, slot: number): AmountCell | undefined =>
  row.amounts.find((amount) => amount.column.slot === slot);

/** Where the parts may be some of many, they are all only if another sum of theirs is right; more than the whole they are never. */
function wrongOf(sums: readonly Sum[], isSome: boolean): WrongAmount[] {
  const areAll = !isSome || sums.some((sum) => sum.isRight && sum.stated !== 0);
  return sums.filter((sum) => !sum.isRight && (areAll || sum.counted > sum.stated));
}

function sumOf(row: FundingRow, total: AmountCell, parts: readonly (AmountCell | undefined)[]): Sum | undefined {
  const values = parts.flatMap((part) => (part === undefined ? [] : [part.value]));
  if (total.value === undefined || values.length === 0 || values.some((value) => value === undefined)) return undefined;
  const known = values as number[];
  const counted = known.reduce((sum, value) => sum + value, 0);
  const isRight = Math.abs(counted - total.value) <= slack([...known, total.value]);
  return { row, slot: total.column.slot, stated: total.value, counted, isRight };
}

/** Parts of a total: the lines of the first level, before it or after it. */
function topLines(rows: readonly FundingRow[], at: number): FundingRow[] {
  const tops = (list: readonly FundingRow[]): FundingRow[] => {
    const depth = Math.min(...list.filter((row) => !row.isTotal).map((row) => row.depth));
    return list.filter((row) => row.depth === depth && !row.isTotal);
  };
  const after = rows.slice(at + 1);
  const before = rows.slice(0, at);
  return tops(after.length >= before.length ? after : before);
}

function beneath(rows: readonly FundingRow[], at: number): FundingRow[] {
  const parts: FundingRow[] = [];
  const { depth } = rows[at]!;
  let level: number | undefined;
  for (const row of rows.slice(at + 1)) {
    if (row.depth <= depth) break;
    level ??= row.depth;
    if (row.depth === level) parts.push(row);
  }
  return depth === 0 ? [] : parts;
}

/** A whole amount of a line and the columns it is made of. A column of totals that is never the sum of those beside it is of something else. */
export function wrongAcross(table: FundingTable): WrongAmount[] {
  return totalsAcross(table.frame.columns).flatMap(({ total, parts }) => {
    const sums = table.rows.flatMap((row) => {
      const stated = amountIn(row, total.slot);
      const values = parts.map((columns) => partIn(row, columns));
      return (stated && sumOf(row, stated, values)) ?? [];
    });
    return sums.some((sum) => sum.isRight) ? sums.filter((sum) => !sum.isRight) : [];
  });
}

/** The amount of a column that is of all sources. */
const wholeOf = ({ field }: Column): AmountField | undefined =>
  isFieldOf(field, "amount") && field.source === undefined ? field : undefined;
const OF_WHICH = /^(?:trong do|gom|bao gom|chia ra)/;

/** Whole amounts with the columns that follow, or else go before: one a part, or several where a part has a heading over its own. */
function totalsAcross(columns: readonly Column[]): { total: Column; parts: Column[][] }[] {
  return columns.flatMap((total, at) => {
    const whole = wholeOf(total);
    if (!whole) return [];
    const parent = total.path.slice(0, -1);
    const after = runOf(columns.slice(at + 1), parent, whole);
    const run = after.length > 0 ? after : runOf(columns.slice(0, at).reverse(), parent, whole);
    const parts = new Map<string, Column[]>();
    for (const column of run) {
      const below = column.path.slice(parent.length);
      const key = OF_WHICH.test(bareWords(below[0]!)) && below.length > 1 ? below[1]! : below[0]!;
      parts.set(key, [...(parts.get(key) ?? []), column]);
    }
    return parts.size >= 2 ? [{ total, parts: [...parts.values()] }] : [];
  });
}

/** Columns of parts that stand together under the heading of a whole amount, and are of its measure. */
function runOf(columns: readonly Column[], parent: readonly string[], whole: AmountField): Column[] {
  const end = columns.findIndex(
    (column) =>
      !parent.every((text, i) => column.path[i] === text) ||
      column.path.length <= parent.length ||
      !isPartOf(column, whole) ||
      (wholeOf(column) !== undefined && column.path.length === parent.length + 1),
  );
  return columns.slice(0, end < 0 ? columns.length : end);
}

/** An amount of no stated measure may be made of any; one of a measure is made of what single sources give to it. */
const isPartOf = ({ field }: Column, { measure }: AmountField): boolean =>
  isFieldOf(field, "amount") && (measure === undefined || (field.measure === measure && field.source !== undefined));

/** What a part of several columns gives: its own whole, or its columns together. */
function partIn(row: FundingRow, columns: readonly Column[]): AmountCell | undefined {
  const cells = columns.map((column) => amountIn(row, column.slot));
  const whole = columns.findIndex((column) => columns.length > 1 && wholeOf(column) !== undefined);
  if (whole >= 0) return cells[whole];
  const stated = cells.filter((cell) => cell !== undefined);
  if (stated.length <= 1) return stated[0];
  const value = stated.reduce((sum, cell) => sum + (cell.value ?? Number.NaN), 0);
  return { ...stated[0]!, value: Number.isNaN(value) ? undefined : value } as AmountCell;
}

/** Whole numbers must add up; figures with decimals may be off by half a unit of the last place each. */
function slack(values: readonly number[]): number {
  const decimals = Math.max(...values.map((value) => (String(value).split(".")[1] ?? "").length));
  return decimals === 0 ? 0.0001 : Math.max(0.0001, values.length * 0.5 * 10 ** -Math.min(decimals, 6));
}
