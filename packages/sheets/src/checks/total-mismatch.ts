import { DISTRICT_FIGURES, type DistrictFigure } from "@ntm-kit/core";
import type { FundingRow, FundingTable } from "../read/funding-table";
import { totalKind } from "../read/labels";
import type { SummaryRow, SummaryTable } from "../read/summary-table";
import type { CheckContext, ExampleRows } from "./define-check";
import { defineCheck } from "./define-check";
import { columnLabel } from "./heading-label";

const summarySheet = (total: readonly number[]): ExampleRows => [
  ["TT", "Huyện, thị xã", "Tổng số xã", "Số xã đạt chuẩn", "Số xã đạt chuẩn nâng cao"],
  [1, "Huyện Sông Mẫu", 5, 3, 1],
  [2, "Thị xã Đồi Mẫu", 3, 1, 0],
  [],
  ["", "Toàn tỉnh", ...total],
];

type Context = CheckContext<"total/mismatch">;

/** A total of a district summary or of a funding table that differs from its parts. */
export const totalMismatch = defineCheck({
  code: "total/mismatch",
  severity: "error",
  summary: (table, context) => checkSummary(table, context),
  funding(table, context) {
    checkDown(table, context);
    checkAcross(table, context);
  },
  passes: [{ why: "the counts of the districts add up", rows: summarySheet([8, 4, 1]) }],
  fails: [{ why: "one commune too many", rows: summarySheet([8, 5, 1]), cell: "D5" }],
});

function checkSummary(table: SummaryTable, context: Context): void {
  const districts = table.rows.filter((row) => row.role === "record" && !row.duplicateOf);
  for (const total of table.rows.filter((row) => row.role === "subtotal" && totalKind(row.label) !== "share"))
    for (const figure of DISTRICT_FIGURES) {
      const stated = total.figures.find((cell) => cell.figure === figure);
      const expected =
        stated?.value === undefined ? undefined : expectedFigure(figure, districts, totalKind(total.label) === "mean");
      if (
        !stated ||
        stated.value === undefined ||
        !expected ||
        expected.some((value) => Math.abs(value - stated.value!) < tolerance(figure))
      )
        continue;
      reportAt(context, table, total.line, stated.slot, total.label, stated.value, expected[0]!);
    }
}

const tolerance = (figure: DistrictFigure): number => (figure === "meanCriteria" ? 0.0501 : 0.0001);

/** Counts add up, the lowest is the lowest; a mean is weighed by communes, and a plain mean of districts is taken too. */
function expectedFigure(figure: DistrictFigure, rows: readonly SummaryRow[], isMean: boolean): number[] | undefined {
  const values = rows.map((row) => row.figures.find((cell) => cell.figure === figure)?.value);
  if (values.length === 0 || values.some((value) => value === undefined))
    return figure === "meanCriteria" || values.length === 0 ? undefined : sumOf(values, isMean);
  const known = values as number[];
  if (figure === "minCriteria") return [Math.min(...known)];
  if (figure !== "meanCriteria") return sumOf(known, isMean);
  const communes = rows.map((row) => row.figures.find((cell) => cell.figure === "communes")?.value ?? Number.NaN);
  const weight = communes.reduce((a, b) => a + b, 0);
  const plain = known.reduce((a, b) => a + b, 0) / known.length;
  return Number.isNaN(weight) || weight === 0
    ? [round(plain)]
    : [round(known.reduce((sum, value, i) => sum + value * communes[i]!, 0) / weight), round(plain)];
}

function sumOf(values: readonly (number | undefined)[], isMean: boolean): number[] | undefined {
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0) return undefined;
  const sum = known.reduce((a, b) => a + b, 0);
  return isMean ? [round(sum / known.length)] : [sum];
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** A line and the lines one level beneath it, column by column. Half a unit of the last place for each part is rounding. */
function checkDown(table: FundingTable, context: Context): void {
  for (const [i, row] of table.rows.entries()) {
    const parts = row.isTotal && row.depth === 0 ? topLines(table.rows, i) : beneath(table.rows, i);
    if (parts.length < 2 && !(parts.length === 1 && row.isTotal)) continue;
    for (const amount of row.amounts) {
      if (amount.value === undefined) continue;
      const values = parts.map((part) => part.amounts.find((other) => other.column.slot === amount.column.slot));
      if (values.every((value) => value === undefined) || values.some((value) => value && value.value === undefined))
        continue;
      const sum = values.reduce((total, value) => total + (value?.value ?? 0), 0);
      if (
        Math.abs(sum - amount.value) >
        slack(values.map((value) => value?.value ?? 0).concat(amount.value), parts.length)
      )
        reportAt(context, table, row.line, amount.column.slot, row.label, amount.value, tidy(sum));
    }
  }
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
function checkAcross(table: FundingTable, context: Context): void {
  const total = table.frame.fields.get("amount.total");
  if (!total) return;
  const group = total.path.slice(0, -1).join("|");
  const parts = table.frame.columns.filter(
    (column) =>
      column.field === "unknown" &&
      column.slot > total.slot &&
      column.path.slice(0, -1).join("|") === group &&
      column.path.length === total.path.length,
  );
  if (parts.length < 2) return;
  for (const row of table.rows) {
    const stated = row.amounts.find((amount) => amount.column.slot === total.slot)?.value;
    const values = parts
      .map((column) => table.frame.view.cell(row.line, column.slot))
      .map((cell) => (cell?.kind === "number" ? (cell.value as number) : undefined));
    if (stated === undefined || values.every((value) => value === undefined)) continue;
    const sum = values.reduce<number>((all, value) => all + (value ?? 0), 0);
    if (Math.abs(sum - stated) > slack(values.map((value) => value ?? 0).concat(stated), parts.length))
      reportAt(context, table, row.line, total.slot, row.label, stated, tidy(sum));
  }
}

/** Whole numbers must add up; figures with decimals may be off by their rounding. */
function slack(values: readonly number[], parts: number): number {
  const decimals = Math.max(...values.map((value) => (String(value).split(".")[1] ?? "").length));
  return decimals === 0 ? 0.0001 : Math.max(0.0001, (parts + 1) * 0.5 * 10 ** -Math.min(decimals, 6));
}

const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;

function reportAt(
  context: Context,
  table: SummaryTable | FundingTable,
  line: number,
  slot: number,
  label: string,
  stated: number,
  counted: number,
): void {
  const at = table.frame.view.origin(line, slot);
  const isFormula = table.frame.view.cell(line, slot)?.isFormula ?? false;
  context.report({
    at,
    params: { row: label, column: columnLabel(table.frame, slot), stated, counted },
    ...(isFormula ? {} : { fix: { at, from: stated, to: counted, safe: false } }),
    field: String(slot),
    subject: label,
  });
}
