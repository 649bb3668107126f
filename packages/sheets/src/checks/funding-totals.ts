import type { FundingRow, FundingTable } from "../read/funding-table";

/** A total of a funding table that its parts do not give. */
export interface WrongAmount {
  readonly row: FundingRow;
  readonly slot: number;
  readonly stated: number;
  readonly counted: number;
}

/** A line and the lines one level beneath it, column by column. Half a unit of the last place for each part is rounding. */
export function wrongDown(table: FundingTable): WrongAmount[] {
  const wrong: WrongAmount[] = [];
  for (const [i, row] of table.rows.entries()) {
    const parts = row.isTotal && row.depth === 0 ? topLines(table.rows, i) : beneath(table.rows, i);
    if (parts.length < 2 && !(parts.length === 1 && row.isTotal)) continue;
    for (const amount of row.amounts) {
      if (amount.value === undefined) continue;
      const values = parts.map((part) => part.amounts.find((other) => other.column.slot === amount.column.slot));
      if (values.every((value) => value === undefined) || values.some((value) => value && value.value === undefined))
        continue;
      const sum = values.reduce((total, value) => total + (value?.value ?? 0), 0);
      const room = slack(values.map((value) => value?.value ?? 0).concat(amount.value), parts.length);
      if (Math.abs(sum - amount.value) > room)
        wrong.push({ row, slot: amount.column.slot, stated: amount.value, counted: tidy(sum) });
    }
  }
  return wrong;
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

/** "Tổng" of a line and the columns it sums: those of the same heading beside it that are no total. */
export function wrongAcross(table: FundingTable): WrongAmount[] {
  const total = table.frame.fields.get("amount.total");
  if (!total) return [];
  const group = total.path.slice(0, -1).join("|");
  const parts = table.frame.columns.filter(
    (column) =>
      column.field === "unknown" &&
      column.slot > total.slot &&
      column.path.slice(0, -1).join("|") === group &&
      column.path.length === total.path.length,
  );
  if (parts.length < 2) return [];
  const wrong: WrongAmount[] = [];
  for (const row of table.rows) {
    const stated = row.amounts.find((amount) => amount.column.slot === total.slot)?.value;
    const values = parts
      .map((column) => table.frame.view.cell(row.line, column.slot))
      .map((cell) => (cell?.kind === "number" ? (cell.value as number) : undefined));
    if (stated === undefined || values.every((value) => value === undefined)) continue;
    const sum = values.reduce<number>((all, value) => all + (value ?? 0), 0);
    if (Math.abs(sum - stated) > slack(values.map((value) => value ?? 0).concat(stated), parts.length))
      wrong.push({ row, slot: total.slot, stated, counted: tidy(sum) });
  }
  return wrong;
}

/** Whole numbers must add up; figures with decimals may be off by their rounding. */
function slack(values: readonly number[], parts: number): number {
  const decimals = Math.max(...values.map((value) => (String(value).split(".")[1] ?? "").length));
  return decimals === 0 ? 0.0001 : Math.max(0.0001, (parts + 1) * 0.5 * 10 ** -Math.min(decimals, 6));
}

const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;
