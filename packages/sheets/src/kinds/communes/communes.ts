import { type FieldsOfTitle, withColumnsOfTitle } from "../../tables/columns-by-title";
import { unitNames } from "../../tables/common-headings";
import { type Field, isFieldOf } from "../../tables/field";
import type { Fields } from "../../tables/fields";
import { withNameColumn } from "../../tables/name-column";
import { CELL_SHARES, KIND_BASE } from "../../tables/weights";
import { defineKind } from "../define-kind";
import { withColumnsByCells } from "./columns-by-cells";
import type { CommuneForm } from "./commune-form";
import { communeRows } from "./commune-rows";
import { readCommuneTable } from "./commune-table";
import { criterionHeadings, withJudgingColumns } from "./criterion-headings";
import { findOneCommune } from "./find-one-commune";
import { bareTotal, communeHeadings } from "./headings";
import { readMarks } from "./marks";
import { withProofsOfStandards } from "./proofs-of-standards";
import { areRowsOfOthers } from "./rows-of-others";
import { setOfTable, withNumbersOfSet, withOneSet } from "./set-of-table";

/** So many criteria of a set, alone or "17/19"; words of a level. */
const OF_TITLE: FieldsOfTitle = {
  total: (text, { sets }) => {
    const [, met] = /^(\d{1,2})(?:\s*\/\s*\d{1,2})?(?:\s*(?:TC|tiêu chí))?$/i.exec(text) ?? [];
    return sets.some(({ criteria }) => Number(met) <= criteria.length);
  },
};

const SAYING = ["total", "level", "standard"] as const;

const LISTED = ["level", "decision", "date", "year"] as const;

/** So many columns of criteria tell a sheet of any set; of a short set a fourth of them does, and two at least. */
const TELLING = { least: 2, part: 4, most: 5 } as const;

const FORM: CommuneForm = {
  isList: false,
  coversDistricts: true,
  hasClaims: true,
  set: setOfTable,
  marks: readMarks,
};

/** Marks of many communes: a row for each, a column for each criterion, or the other way round. */
export const communes = defineKind({
  ...communeRows,
  kind: "commune-criteria",
  hasCriteria: true,
  words: [unitNames, ...communeHeadings, bareTotal],
  readHeadings: criterionHeadings,
  hasTimes: true,
  turned: "repeated",
  columns: (read, evidence) => {
    const numbered = withNumbersOfSet(
      withOneSet(withJudgingColumns(withProofsOfStandards(read, evidence), evidence), evidence),
      evidence,
      evidence.title.words,
    );
    const named = withNameColumn(numbered, (slot) => evidence.content(slot).communes);
    return withColumnsByCells(withColumnsOfTitle(named, evidence, "commune-criteria", OF_TITLE), evidence);
  },
  judge(fields, columns, evidence) {
    const { sets, content } = evidence;
    const criteria = new Set(columns.flatMap(({ field }) => criterionOf(field) ?? [])).size;
    const smallest = Math.min(...sets.map((set) => set.criteria.length));
    const wanted = Math.min(TELLING.most, Math.max(TELLING.least, Math.ceil(smallest / TELLING.part)));
    const name = columns.find(({ field }) => field === "unit");
    const isOfTotals = criteria === 0 && saysTotalsAlone(fields);
    if (!name || (!isOfTotals && criteria < wanted) || areRowsOfOthers(columns, name, evidence)) return 0;
    // A heading alone never tells: the rows must be communes or names near theirs, or stand beneath headings of
    // districts.
    const { communes, districts } = content(name.slot);
    const isHeaded = districts > 0 && districts <= CELL_SHARES.most;
    if (communes < CELL_SHARES.keepsName && !isHeaded) return 0;
    const base = isOfTotals ? KIND_BASE["totals-alone"] : KIND_BASE["commune-criteria"];
    return base + criteria + SAYING.filter((field) => fields.has(field)).length;
  },
  read: (frame, context) => readCommuneTable(frame, context, FORM),
  findAlone: findOneCommune,
  reportedUnits: ({ rows }) => rows.flatMap(({ unit, isCounted }) => (unit && isCounted ? [unit.id] : [])),
});

/**
 * A table that says how many criteria each commune has met and not which ones; with a level or a decision it is a list.
 */
const saysTotalsAlone = (fields: Fields): boolean => fields.has("total") && LISTED.every((field) => !fields.has(field));

/** The criterion that a column says something of, by its own marks or those of an indicator. */
function criterionOf(field: Field): string | undefined {
  if (isFieldOf(field, "criterion")) return field.number;
  return isFieldOf(field, "indicator") ? field.criterion : undefined;
}
