import { latestColumns } from "../../tables/latest-columns";
import { withNameColumn } from "../../tables/name-column";
import { KIND_BASE } from "../../tables/weights";
import { defineKind } from "../define-kind";
import { communeRows } from "./commune-rows";
import { criterionHeadings } from "./criterion-headings";
import { findOneCommune } from "./find-one-commune";

/** Marks of many communes: a row for each, a column for each criterion, or the other way round. */
export const communes = defineKind({
  ...communeRows,
  kind: "commune-criteria",
  words: { vi: "biểu tiêu chí các xã", en: "criteria by commune" },
  fields: [
    ...["number", "unit", "district", "code", "total"],
    ...["level", "standard", "advanced", "model", "decision", "date", "year", "note"],
  ],
  hasCriteria: true,
  headings: criterionHeadings,
  columns: (read, evidence) => withNameColumn(latestColumns(read), (slot) => evidence.content(slot).communes),
  judge(fields, _columns, { sets }) {
    const criteria = new Set([...fields].flatMap((field) => /^(?:criterion|indicator)\.(\d+)/.exec(field)?.[1] ?? []))
      .size;
    const wanted = Math.min(...sets.map((set) => set.criteria.length), 19);
    if (!fields.has("unit") || criteria < Math.max(2, Math.ceil(wanted / 4))) return 0;
    return (
      KIND_BASE["commune-criteria"] +
      criteria +
      ["total", "level", "standard"].filter((field) => fields.has(field)).length
    );
  },
  findAlone: findOneCommune,
  reportedUnits: ({ rows }) => rows.flatMap(({ unit, isCounted }) => (unit && isCounted ? [unit.id] : [])),
});
