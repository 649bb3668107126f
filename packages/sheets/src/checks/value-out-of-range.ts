import { formatNumber, type Language, mostInWords } from "@ntm-kit/core";
import { columnLabel } from "../cells/column-label";
import { communeNumbers } from "../kinds/communes/commune-numbers";
import type { TableFrame } from "../tables/frame";
import { totalKind } from "../text/labels";
import { type CheckContext, defineCheck } from "./support/define-check";
import { communeSheet } from "./support/examples";
import { percentColumns, type WrittenShare } from "./support/percent-columns";
import { isOutside, limitedCells } from "./support/summary-limits";
import { wrongTotals } from "./support/summary-totals";

/**
 * A share outside 0 to 100 %, a count below 0 or above what there is to count. A total that cannot be says more than
 * that it differs from the marks beside it.
 */
export const valueOutOfRange = defineCheck({
  code: "value/out-of-range",
  severity: "error",
  everyTime: true,
  communes(table, { report }) {
    const most = table.set?.criteria.length;
    if (most === undefined) return;
    for (const { at, cell, subject, field, column } of communeNumbers(table))
      if (
        field === "total" &&
        cell.value !== undefined &&
        (cell.state === "number" || cell.state === "text-number") &&
        (cell.value < 0 || cell.value > most || !Number.isInteger(cell.value))
      )
        report({
          at,
          subject,
          field,
          params: { value: cell.value, column, low: 0, high: mostInWords(most, cell.value) },
        });
  },
  tasks(table, { report }) {
    const told = reportPercentColumns(
      table.frame,
      table.rows.flatMap(({ line, progress }) => (progress ? [{ line, ...progress }] : [])),
      { report, field: "progress" },
    );
    for (const row of table.rows) {
      const { progress } = row;
      if (progress && told.has(progress.slot)) continue;
      if (progress?.share !== undefined && (progress.share < 0 || progress.share > 1))
        report({
          at: table.frame.view.origin(row.line, progress.slot),
          params: sharesParams(progress.share, columnLabel(table.frame, progress.slot)),
          subject: row.task?.id,
          field: "progress",
        });
    }
  },
  summary(table, { index, report }) {
    const told = reportPercentColumns(table.frame, sharesIn(table), { report, field: "share" });
    const wrong = new Set(wrongTotals(table, index).map(({ row, slot }) => `${row.line}:${slot}`));
    for (const row of table.rows) {
      if (row.duplicateOf || (row.role === "subtotal" && totalKind(row.label) === "share")) continue;
      const place = (slot: number) => ({ at: table.frame.view.origin(row.line, slot), subject: row.unit?.id });
      for (const entry of limitedCells(row, index)) {
        const { cell, field, most } = entry;
        const isSumOfParts = row.role === "subtotal" && !wrong.has(`${row.line}:${cell.slot}`);
        const { value } = cell;
        if (value === undefined || !isOutside(entry) || isSumOfParts) continue;
        const params = { value, column: columnLabel(table.frame, cell.slot), low: 0, high: most ?? "…" };
        report({ ...place(cell.slot), params, field });
      }
      for (const { slot, share } of row.shares)
        if (share !== undefined && (share < 0 || share > 1) && !told.has(slot))
          report({ ...place(slot), params: sharesParams(share, columnLabel(table.frame, slot)), field: "share" });
    }
  },
  funding(table, { report }) {
    const told = reportPercentColumns(table.frame, sharesIn(table), { report, field: "share" });
    for (const row of table.rows)
      for (const { slot, share } of row.shares) {
        if (
          told.has(slot) ||
          share === undefined ||
          share === 0 ||
          (share > 0 && (share <= 1 || isRatio(share, row.amounts)))
        )
          continue;
        report({
          at: table.frame.view.origin(row.line, slot),
          params: sharesParams(share, columnLabel(table.frame, slot)),
          subject: row.source?.id,
          field: "share",
        });
      }
  },
  passes: [
    {
      why: "all criteria met is the most there can be",
      rows: communeSheet([1, "Bình Hòa", "x", "x", "x", "x", "x", 5, ""]),
    },
  ],
  fails: [
    {
      why: "six of five criteria",
      rows: communeSheet(
        [1, "Bình Hòa", "x", "x", "x", "x", "x", 5, ""],
        [2, "Tân Minh", "x", "x", "x", "", "", 6, ""],
      ),
      at: "H4",
      params: { value: 6, column: "Tổng số tiêu chí đạt", low: 0, high: 5 },
      subject: "song-mau/tan-minh",
      field: "total",
    },
    {
      why: "criteria are met or not, none by half",
      rows: communeSheet([1, "Bình Hòa", "x", "x", "x", "", "", 3.5, ""]),
      at: "H3",
      params: {
        value: 3.5,
        column: "Tổng số tiêu chí đạt",
        low: 0,
        high: { vi: "5 (số nguyên)", en: "5 (a whole number)" },
      },
      subject: "song-mau/binh-hoa",
      field: "total",
    },
  ],
});

interface ShareRows {
  readonly rows: readonly {
    readonly line: number;
    readonly shares: readonly { readonly slot: number; readonly share?: number | undefined }[];
  }[];
}

const sharesIn = ({ rows }: ShareRows): WrittenShare[] =>
  rows.flatMap(({ line, shares }) => shares.map(({ slot, share }) => ({ line, slot, share })));

/** Tells each column that is written 0 to 100 under a percent format once; their slots. */
function reportPercentColumns(
  frame: TableFrame,
  cells: readonly WrittenShare[],
  { report, field }: { readonly report: CheckContext<"value/out-of-range">["report"]; readonly field: string },
): ReadonlySet<number> {
  const columns = percentColumns(frame, cells);
  for (const [slot, { value, ...place }] of columns)
    report({ ...place, params: { ...sharesParams(0, columnLabel(frame, slot)), value }, field });
  return new Set(columns.keys());
}

/** More than was planned may have been raised: the share is that of two amounts of its row, as far as it is written. */
function isRatio(share: number, amounts: readonly { readonly value?: number }[]): boolean {
  const values = amounts.flatMap(({ value }) => (value ? [value] : []));
  return values.some((a) => values.some((b) => Math.abs(a / b - share) < 0.006));
}

const percent = (share: number, language: Language): string => `${formatNumber(share * 100, language, 1)} %`;

const sharesParams = (share: number, column: string) => ({
  value: { vi: percent(share, "vi"), en: percent(share, "en") },
  column,
  low: "0 %",
  high: "100 %",
});
