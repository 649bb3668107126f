import { columnLabel } from "../cells/column-label";
import type { FundingTable } from "../kinds/funding/funding-table";
import type { SummaryTable } from "../kinds/summary/summary-table";
import type { CheckContext, ExampleRows } from "./support/define-check";
import { defineCheck } from "./support/define-check";
import { sumsAcross, sumsDown, type WrongAmount } from "./support/funding-totals";
import { type WrongTotal, wrongBands, wrongTotals } from "./support/summary-totals";

const summarySheet = (total: readonly number[]): ExampleRows => [
  ["TT", "Huyện, thị xã", "Tổng số xã", "Số xã đạt chuẩn", "Số xã đạt chuẩn nâng cao"],
  [1, "Huyện Sông Mẫu", 5, 3, 1],
  [2, "Thị xã Đồi Mẫu", 3, 1, 0],
  [],
  ["", "Toàn tỉnh", ...total],
];

const bandSheet = (communes: number): ExampleRows => [
  ["TT", "Huyện, thị xã", "Tổng số xã", "5/5 tiêu chí", "3-4 tiêu chí", "Dưới 3 tiêu chí"],
  [1, "Huyện Sông Mẫu", communes, 2, 1, 2],
  [2, "Thị xã Đồi Mẫu", 3, 1, 1, 1],
];

/** A total of a district summary or of a funding table that differs from its parts. */
export const totalMismatch = defineCheck({
  code: "total/mismatch",
  severity: "error",
  everyTime: true,
  summary(table, context) {
    const wrong = wrongTotals(table, context.index);
    for (const total of wrong.length > 0 ? wrong : wrongBands(table, context.index)) reportAt(context, table, total);
  },
  funding(table, context) {
    const down = sumsDown(table).wrong;
    const across = sumsAcross(table).wrong;
    /** A total whose own sum, or that of a line it sums, is reported already. */
    const isSumOfWrong = ({ row, slot }: WrongAmount): boolean =>
      row.isTotal &&
      (down.some((other) => other.row === row) || across.some((other) => other.slot === slot && !other.row.isTotal));
    const isSaidAlready = ({ row, slot, counted }: WrongAmount): boolean =>
      down.some((other) => other.row === row && other.slot === slot && other.counted === counted);
    /** The lines beneath it are off by as much in the same column, where its own line adds up. */
    const isOfWrongLines = ({ row, slot, stated, counted }: WrongAmount): boolean => {
      const wrong = across.filter((other) => other.slot === slot);
      const off = wrong.reduce((sum, line) => sum + line.stated - line.counted, 0);
      return !wrong.some((line) => line.row === row) && off !== 0 && Math.abs(off - counted + stated) < 1e-6;
    };
    for (const total of [
      ...down.filter((entry) => !isOfWrongLines(entry)),
      ...across.filter((entry) => !isSumOfWrong(entry) && !isSaidAlready(entry)),
    ])
      reportAt(context, table, total);
  },
  passes: [
    { why: "the counts of the units add up", rows: summarySheet([8, 4, 1]) },
    { why: "the communes of each unit are those of its bands", rows: bandSheet(5) },
    {
      why: "a part with a finding of its own could explain the total",
      rows: summarySheet([8, 4, 1]).map((row, i) => (i === 1 ? [1, "Huyện Sông Mẫu", 5, 9, 1] : row)),
    },
  ],
  fails: [
    {
      why: "one commune too many",
      rows: summarySheet([8, 5, 1]),
      at: "D5",
      params: { row: "Toàn tỉnh", column: "Số xã đạt chuẩn", stated: 5, counted: 4 },
      fix: { to: 4, safe: false },
      subject: "Toàn tỉnh",
      field: "Số xã đạt chuẩn",
    },
    {
      why: "the bands of a unit leave a commune out",
      rows: bandSheet(4),
      at: "C2",
      params: { row: "Huyện Sông Mẫu", column: "Tổng số xã", stated: 4, counted: 5 },
      fix: { to: 5, safe: false },
      subject: "Huyện Sông Mẫu",
      field: "Tổng số xã",
    },
  ],
});

function reportAt(
  context: CheckContext<"total/mismatch">,
  table: SummaryTable | FundingTable,
  { row, slot, stated, counted }: WrongTotal | WrongAmount,
): void {
  const at = table.frame.view.origin(row.line, slot);
  const column = columnLabel(table.frame, slot);
  const isFormula = table.frame.view.cell(row.line, slot)?.isFormula ?? false;
  const expected = Math.round(counted * 1e6) / 1e6;
  context.report({
    at,
    params: { row: row.label, column, stated, counted: expected },
    ...(isFormula ? {} : { fix: { at, from: stated, to: expected, safe: false } }),
    field: column,
    subject: row.label,
  });
}
