import { numberPlace } from "../../cells/number-place";
import type { Column } from "../../tables/columns";
import { earlierFigures } from "../../tables/common-headings";
import type { Evidence } from "../../tables/evidence";
import { fieldKey, isFieldOf } from "../../tables/field";
import { moneyUnitIn } from "../../tables/title";
import { CELL_SHARES, KIND_BASE } from "../../tables/weights";
import { bareWords } from "../../text/bare-words";
import { wordList } from "../../text/word-list";
import { defineKind } from "../define-kind";
import { fundingColumns, namesSources } from "./funding-columns";
import { type FundingTable, readFundingTable } from "./funding-table";
import { fundingHeadings } from "./headings";

/** Money by source: sources down or across, planned, given and spent. */
export const funding = defineKind({
  of: "funding",
  kind: "funding",
  turned: "never",
  words: [...fundingHeadings, earlierFigures],
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
  judge(fields, columns, evidence) {
    const amounts = columns.filter(({ field }) => isFieldOf(field, "amount")).length;
    const name = columns.find((column) => column.field === "fundingSource" || column.field === "label");
    if (!name || amounts === 0) return 0;
    const { title, content } = evidence;
    const titled = TITLE.test(`${title.words} ${bareWords(name.path.join(" "))}`);
    const sources = content(name.slot).fundingSources;
    const isBySource = fields.has("fundingSource") && (sources >= CELL_SHARES.withHeading || (titled && sources > 0));
    const isOfMoney = (titled || title.moneyUnit !== undefined) && measures(columns, evidence) && !namesUnits(evidence);
    return isBySource || namesSources(columns) || isOfMoney ? KIND_BASE.funding + amounts : 0;
  },
  read: readFundingTable,
  lines: ({ rows, headerLines, noteLines }: FundingTable) => [
    ...rows.map(
      ({ line, isTotal, amounts }) => [line, isTotal ? "subtotal" : amounts.length > 0 ? "used" : "heading"] as const,
    ),
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

const TITLE = /(?:kinh phi|nguon von|nguon luc|giai ngan|huy dong|phan bo von|von dau tu|von su nghiep|ngan sach)/;

/** Money by whatever the rows are (works, districts, components): a column of planned, given or spent amounts tells. */
const measures = (columns: readonly Column[], { content }: Evidence): boolean =>
  columns.some(
    ({ field, slot }) =>
      isFieldOf(field, "amount") && field.source === undefined && content(slot).numbers >= CELL_SHARES.most,
  );

/** A column for the unit of each row: figures of many kinds, people and hectares beside money. */
function namesUnits({ paths, lines }: Evidence): boolean {
  const slot = [...paths].find(([, path]) => UNIT_HEADINGS.is(bareWords(path.at(-1) ?? "")))?.[0];
  if (slot === undefined) return false;
  return lines([slot], 20).some(([text = ""]) => text !== "" && moneyUnitIn(`dvt ${bareWords(text)}`) === undefined);
}
const UNIT_HEADINGS = wordList(["ĐVT", "đơn vị tính", "đơn vị"]);
