import { unitNames } from "../../tables/common-headings";
import { isFieldOf, type PlainField } from "../../tables/field";
import { latestColumns } from "../../tables/latest-columns";
import { withNameColumn } from "../../tables/name-column";
import { CELL_SHARES, KIND_BASE } from "../../tables/weights";
import { defineKind } from "../define-kind";
import { bandHeadings } from "./band-heading";
import { summaryHeadings } from "./headings";
import { summaryNumbers } from "./summary-numbers";
import { readSummaryTable, type SummaryTable, summaryRecords } from "./summary-table";

const FIGURES: readonly PlainField[] = [
  "communes",
  "standard",
  "advanced",
  "model",
  "meanCriteria",
  "minCriteria",
  "districtStandard",
];

/** Figures of districts: communes at each standard, criteria met, communes by how many criteria they meet. */
export const summary = defineKind({
  of: "summary",
  kind: "district-summary",
  fields: ["number", "unit", ...FIGURES, "share", "note"],
  words: [unitNames, ...summaryHeadings],
  readHeadings: bandHeadings,
  columns: (read, evidence) => withNameColumn(latestColumns(read), (slot) => evidence.content(slot).districts),
  judge(fields, columns, { content }) {
    const figures = FIGURES.filter((field) => fields.has(field)).length;
    const bands = columns.filter(({ field }) => isFieldOf(field, "band")).length;
    const name = columns.find((column) => column.field === "unit");
    if (!name || figures + bands < 2) return 0;
    const { districts, communes } = content(name.slot);
    return districts > communes && districts >= CELL_SHARES.withHeading
      ? KIND_BASE["district-summary"] + figures + Math.min(bands, 3)
      : 0;
  },
  read: readSummaryTable,
  lines: ({ rows, headerLines, noteLines }: SummaryTable) => [
    ...rows.map(({ line, role }) => [line, role === "record" ? "used" : "subtotal"] as const),
    ...headerLines.map((line) => [line, "header"] as const),
    ...noteLines.map((line) => [line, "note"] as const),
  ],
  records: (table) => ({ districts: summaryRecords(table) }),
  *beside({ rows }) {
    for (const { line, unit, role, nameSlot, shares } of rows) {
      if (role !== "record") continue;
      if (!unit) yield { line, slot: nameSlot, subject: "", field: "unit", value: null };
      for (const { slot, share } of shares)
        if (share !== undefined) yield { line, slot, subject: unit?.id ?? "", field: "share", value: share };
    }
  },
  numbers: summaryNumbers,
  report: ({ rows }) => ({ records: rows.filter(({ role }) => role === "record").length }),
});
