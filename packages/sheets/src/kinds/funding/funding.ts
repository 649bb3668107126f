import { numberPlace } from "../../cells/number-place";
import { fieldKey, isFieldOf } from "../../tables/field";
import { CELL_SHARES, KIND_BASE } from "../../tables/weights";
import { bareWords } from "../../text/bare-words";
import { defineKind } from "../define-kind";
import { fundingColumns, namesSources } from "./funding-columns";
import { type FundingTable, readFundingTable } from "./funding-table";
import { fundingHeadings } from "./headings";

/** Money by source: sources down or across, planned, given and spent. */
export const funding = defineKind({
  of: "funding",
  kind: "funding",
  words: fundingHeadings,
  fields: [
    "number",
    "fundingSource",
    "amount.total",
    "amount.plan",
    "amount.actual",
    "amount.disbursed",
    "share",
    "note",
  ],
  columns: fundingColumns,
  judge(fields, columns, { title, content }) {
    const amounts = columns.filter(({ field }) => isFieldOf(field, "amount")).length;
    const name = columns.find((column) => column.field === "fundingSource" || column.field === "label");
    if (!name || amounts === 0) return 0;
    const titled = TITLE.test(`${title.words} ${bareWords(name.path.join(" "))}`);
    const sources = content(name.slot).fundingSources;
    const isBySource = fields.has("fundingSource") && (sources >= CELL_SHARES.withHeading || (titled && sources > 0));
    return isBySource || namesSources(columns) ? KIND_BASE.funding + amounts : 0;
  },
  read: readFundingTable,
  lines: ({ rows, headerLines, noteLines }: FundingTable) => [
    ...rows.map(({ line, isTotal }) => [line, isTotal ? "subtotal" : "used"] as const),
    ...headerLines.map((line) => [line, "header"] as const),
    ...noteLines.map((line) => [line, "note"] as const),
  ],
  records: () => ({}),
  // In đồng where the sheet says its unit, else as it stands.
  *beside({ rows, moneyUnit = 1 }) {
    for (const { line, amounts, source, unit } of rows)
      for (const { column, value } of amounts)
        if (value !== undefined)
          yield {
            line,
            slot: column.slot,
            subject: source?.id ?? unit?.id ?? "",
            field: fieldKey(column.field),
            value: value * moneyUnit,
          };
  },
  *numbers({ frame, rows }) {
    for (const { line, amounts, source, unit } of rows)
      for (const { column, ...cell } of amounts)
        yield numberPlace(
          frame,
          line,
          { ...cell, slot: column.slot },
          { field: fieldKey(column.field), subject: source?.id ?? unit?.id },
        );
  },
});

const TITLE = /(?:kinh phi|nguon von|nguon luc|giai ngan|huy dong|phan bo von)/;
