import type { LedgerPart } from "../../cells/ledger";
import { besideCommunes } from "./beside-communes";
import { communeNumbers } from "./commune-numbers";
import { communeRecords } from "./commune-records";
import type { CommuneTable } from "./commune-table";

/**
 * What kinds whose rows are communes have in common: they are read into the same table, and so have the same lines,
 * records and numbers.
 */
export const communeRows = {
  of: "communes",
  fields: [
    "number",
    "unit",
    "district",
    "code",
    "total",
    "level",
    "standard",
    "advanced",
    "model",
    "decision",
    "date",
    "year",
    "note",
  ],
  lines: (table: CommuneTable): [number, LedgerPart][] =>
    table.lines.map(({ line, role }) => [line, role === "record" ? "used" : role]),
  records: communeRecords,
  ofOtherTimes: ({ beside }: CommuneTable) => beside,
  beside: besideCommunes,
  numbers: communeNumbers,
  report: ({ rows, lines, scope }: CommuneTable) => ({
    records: rows.length,
    lines: lines.filter(({ role }) => role === "record" || role === "subtotal").map(({ line }) => line),
    unit: scope?.id,
  }),
} as const;
