import type { FundingRow, FundingTable } from "../../kinds/funding/funding-table";
import { fieldKey } from "../../tables/field";
import { isGrandTotal } from "../../text/labels";
import { cellPlace } from "../place";
import type { ReportContext } from "./context";

/** Columns of money that a sentence takes; a form has a plan, a result or two. */
const MOST_AMOUNTS = 6;

interface StatedTable {
  readonly file: string;
  readonly sheet: string;
  readonly table: FundingTable;
  readonly total: FundingRow;
}

/** What the funding sheets of the round state as a whole, and of each source they name. Sums are theirs, never ours. */
export function sayResources(context: ReportContext): void {
  const stated = statedTables(context);
  for (const [i, one] of stated.entries()) sayTable(context, one, i === 0 ? "funding" : `funding-${i + 1}`);
  context.draft.leave(
    stated.length > 0 ? "đánh giá việc huy động, sử dụng nguồn lực" : "kết quả huy động, sử dụng nguồn lực",
  );
}

/** Tables of money that have a line for all of it; parts without one are left to a person to add up. */
function statedTables({ collection: { run } }: ReportContext): StatedTable[] {
  return run.sheets.flatMap(({ file, content }) =>
    content.tables.flatMap(({ of, table }) => {
      const total = of === "funding" ? totalOf(table) : undefined;
      return of === "funding" && total ? [{ file: file.path, sheet: content.grid.name, table, total }] : [];
    }),
  );
}

const totalOf = ({ rows }: FundingTable): FundingRow | undefined =>
  rows.find(({ label, amounts }) => isGrandTotal(label) && amounts.length > 0) ??
  rows.find(({ isTotal, depth, amounts }) => isTotal && depth === 0 && amounts.length > 0);

function sayTable(context: ReportContext, { file, sheet, table, total }: StatedTable, id: string): void {
  const { run } = context.collection;
  const name = [sheet, file].filter((part) => part !== "").join(", ");
  const isWrong = run.findings.some((one) => one.code === "total/mismatch" && one.file === file && one.sheet === sheet);
  const doubt = isWrong ? "; có số tổng chưa khớp các phần, cần đối chiếu lại biểu" : "";
  context.draft.say(`Tổng nguồn lực (${name}), ${amountsText(context, table, total, id)}${doubt}.`);
  for (const row of table.rows)
    if (row.source && row.depth === 1 && row.amounts.length > 0)
      context.draft.say(`${row.label.trim()}, ${amountsText(context, table, row, `${id}/${row.source.id}`)}.`);
}

/** Each amount of a line under the words of its column: `Kế hoạch năm 2025: 1.900 triệu đồng`. */
function amountsText(context: ReportContext, table: FundingTable, row: FundingRow, id: string): string {
  const { frame, moneyUnit } = table;
  const seen = new Map<string, number>();
  const texts = row.amounts.slice(0, MOST_AMOUNTS).flatMap(({ column, value }) => {
    if (value === undefined) return [];
    const field = fieldKey(column.field).replace("amount.", "");
    const times = (seen.get(field) ?? 0) + 1;
    seen.set(field, times);
    const heading = (column.path.at(-1) ?? "").replace(/\s+/g, " ").trim();
    const place = cellPlace(context.collection.run, frame.view.origin(row.line, column.slot));
    return context.draft.fact(`${id}-${field}${times > 1 ? `-${times}` : ""}`, {
      value,
      text: `${heading}: ${grouped(value)} ${unitText(moneyUnit)}`.trim(),
      cells: place ? [place] : [],
    });
  });
  return texts.join("; ");
}

/** `86.250`, with a comma before what is no whole number. */
function grouped(value: number): string {
  const [whole = "", part] = String(Math.round(value * 1000) / 1000).split(".");
  const dotted = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ".");
  return part === undefined ? dotted : `${dotted},${part}`;
}

const UNITS: ReadonlyMap<number, string> = new Map([
  [1, "đồng"],
  [1e3, "nghìn đồng"],
  [1e6, "triệu đồng"],
  [1e9, "tỷ đồng"],
]);

/** Where the sheet does not say in what it counts, neither does the sentence. */
const unitText = (unit: number | undefined): string => (unit === undefined ? "" : (UNITS.get(unit) ?? ""));
