import type { CriteriaSet } from "@ntm-kit/core";
import { unitNames } from "../../tables/common-headings";
import type { PlanContext } from "../../tables/context";
import { fieldKey, isFieldOf } from "../../tables/field";
import type { TableFrame } from "../../tables/frame";
import { withNameColumn } from "../../tables/name-column";
import { CELL_SHARES, KIND_BASE } from "../../tables/weights";
import { yearMeans } from "../../text/year";
import type { CommuneForm } from "../communes/commune-form";
import { communeRows } from "../communes/commune-rows";
import { readCommuneTable } from "../communes/commune-table";
import { communeHeadings } from "../communes/headings";
import { type MarkCell, readMarks } from "../communes/marks";
import { setOfTable } from "../communes/set-of-table";
import { defineKind } from "../define-kind";
import { withOneCriterion } from "./criterion-column";

/**
 * What a department keeps of the one criterion in its care, or of a few: communes of many districts, and beside each a mark or the
 * year in which the criterion was met. A report calls it a sheet of criteria. It lacks no column, is no place to claim
 * a standard, and says nothing of the other criteria.
 */
export const oneCriterion = defineKind({
  ...communeRows,
  kind: "commune-criteria",
  fields: ["number", "unit", "district", "code", "note"],
  hasCriteria: true,
  hasTimes: true,
  words: [unitNames, ...communeHeadings],
  columns: (read, evidence) =>
    withOneCriterion(
      withNameColumn(read, (slot) => evidence.content(slot).communes),
      evidence,
    ),
  judge(fields, columns, { content }) {
    const criteria = new Set(
      columns.flatMap(({ field }) =>
        isFieldOf(field, "criterion") || isFieldOf(field, "indicator") ? [fieldKey(field)] : [],
      ),
    );
    const name = fields.get("unit");
    const isOfCommunes = name !== undefined && content(name.slot).communes >= CELL_SHARES.withHeading;
    return isOfCommunes && criteria.size >= 1 && criteria.size <= A_FEW ? KIND_BASE["one-criterion"] : 0;
  },
  read: (frame, context) => readCommuneTable(frame, context, FORM),
});

/** A sheet of more criteria is one of all of them. */
const A_FEW = 4;

const FORM: CommuneForm = {
  isList: false,
  coversDistricts: false,
  hasClaims: false,
  set: narrowedSet,
  marks: (frame, line, set) => readMarks(frame, line, set).map((mark) => yearAsMark(mark, frame.index.plan.period.to)),
};

/** The set that the criteria are of, with these alone. */
function narrowedSet(frame: TableFrame, context: PlanContext): CriteriaSet | undefined {
  const set = setOfTable(frame, context);
  const numbers = frame.columns.flatMap(({ field }) => (isFieldOf(field, "criterion") ? [field.number] : []));
  return set && narrowed(set, numbers);
}

function narrowed(set: CriteriaSet, numbers: readonly string[]): CriteriaSet {
  let byNumber = narrowedSets.get(set);
  if (!byNumber) narrowedSets.set(set, (byNumber = new Map()));
  const key = numbers.join(" ");
  let own = byNumber.get(key);
  if (!own) byNumber.set(key, (own = { ...set, criteria: set.criteria.filter((one) => numbers.includes(one.number)) }));
  return own;
}

/** One object for the same criteria of a set: what is kept of a table over its edits is known by it. */
const narrowedSets = new WeakMap<CriteriaSet, Map<string, CriteriaSet>>();

/** The year in which it was met. */
function yearAsMark(mark: MarkCell, periodEnd: string): MarkCell {
  const state = yearMeans(mark.text, periodEnd);
  return state ? { ...mark, state } : mark;
}
