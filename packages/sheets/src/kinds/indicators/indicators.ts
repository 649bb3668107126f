import type { PlanIndex } from "@ntm-kit/core";
import { numberPlace } from "../../cells/number-place";
import type { Column } from "../../tables/columns";
import { unitNames } from "../../tables/common-headings";
import type { Evidence } from "../../tables/evidence";
import { fieldKey, isFieldOf } from "../../tables/field";
import { indicatorNames, quantityHeadings } from "../../tables/indicator-names";
import { withNameColumn } from "../../tables/name-column";
import { CELL_SHARES, KIND_BASE } from "../../tables/weights";
import { communeHeadings } from "../communes/headings";
import { defineKind } from "../define-kind";
import { indicatorHeadings } from "./headings";
import { type IndicatorTable, indicatorRecords, readIndicatorTable } from "./indicator-table";

const SAMPLE = 60;

/**
 * How many labels of a slot name a quantity of the plan; none where more of them name criteria: that is a form of
 * criteria.
 */
const namedIn = ({ index, lines, headings }: Evidence, slot: number): number => {
  const find = indicatorNames(index);
  const labels = lines([slot], SAMPLE).map(([text = ""]) => text);
  const named = labels.filter((text) => find(text) !== undefined).length;
  const isCriterion = (text: string): boolean =>
    find(text) === undefined && headings.guesses(text).some(({ field }) => isFieldOf(field, "criterion"));
  return named > labels.filter(isCriterion).length ? named : 0;
};

const quantities = (columns: readonly Column[]): number =>
  columns.filter(({ field }) => isFieldOf(field, "quantity")).length;

/**
 * Quantities of units: a row for each quantity, planned and reached, in a table whose title or sheet name names the
 * unit; or a row for each unit, with a column for each quantity.
 */
export const indicators = defineKind({
  of: "indicators",
  kind: "indicators",
  words: [unitNames, ...communeHeadings.filter(({ field }) => field === "district"), ...indicatorHeadings],
  fields: ["number", "label", "measure", "unit", "district", "amount.total", "share", "note"],
  readHeadings: (_, index: PlanIndex) => quantityHeadings(index, ["indicators"]),
  hasTimes: true,
  columns: (read, evidence) =>
    quantities(read) > 0
      ? withNameColumn(read, (slot) => evidence.content(slot).communes + evidence.content(slot).districts)
      : read,
  judge(_, columns, evidence) {
    if (evidence.index.indicators.length === 0) return 0;
    const own = quantities(columns);
    const name = columns.find(({ field }) => field === "unit");
    if (own > 0 && name) {
      const { communes, districts } = evidence.content(name.slot);
      return communes + districts >= CELL_SHARES.withHeading ? KIND_BASE.funding + own : 0;
    }
    const label = columns.find(({ field }) => field === "label");
    const values = columns.filter(({ field }) => isFieldOf(field, "amount")).length;
    if (!label || values === 0) return 0;
    const named = namedIn(evidence, label.slot);
    return named > 0 ? KIND_BASE["commune-criteria"] + Math.min(named, 5) : 0;
  },
  read: readIndicatorTable,
  lines: ({ rows, headerLines, noteLines }: IndicatorTable) => [
    ...rows.map(({ line }) => [line, "used"] as const),
    ...headerLines.map((line) => [line, "header"] as const),
    ...noteLines.map((line) => [line, "note"] as const),
  ],
  records: indicatorRecords,
  *numbers({ frame, rows }) {
    for (const { line, unit, values } of rows)
      for (const { indicator, ...cell } of values)
        yield numberPlace(frame, line, cell, {
          field: fieldKey({ of: "quantity", indicator }),
          subject: unit?.id,
        });
  },
  report: ({ rows, unit }) => ({
    records: rows.filter(({ values }) => values.length > 0).length,
    ...(unit ? { unit: unit.id } : {}),
  }),
});
