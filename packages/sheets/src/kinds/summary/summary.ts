import type { CriteriaSet, PlanIndex } from "@ntm-kit/core";
import type { Column } from "../../tables/columns";
import { type FieldsOfTitle, withColumnsOfTitle } from "../../tables/columns-by-title";
import { unitNames } from "../../tables/common-headings";
import { criterionReader } from "../../tables/criterion-heading";
import type { Evidence } from "../../tables/evidence";
import { isFieldOf, type PlainField } from "../../tables/field";
import type { Guess } from "../../tables/guess";
import { quantityHeadings } from "../../tables/indicator-names";
import { withNameColumn } from "../../tables/name-column";
import { unitStandardHeadings } from "../../tables/standard-headings";
import { CELL_SHARES, KIND_BASE } from "../../tables/weights";
import { defineKind } from "../define-kind";
import { bandHeading } from "./band-heading";
import { withCountsBeneath, withoutParts } from "./counts-beneath";
import { withCriteria } from "./criteria-in-order";
import { findOneUpper } from "./find-one-upper";
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

/** Bands of criteria, standards of the plan, and single criteria where a heading is no band ("19 tiêu chí"). */
function summaryHeadingReader(sets: readonly CriteriaSet[], index: PlanIndex): (heading: string) => Guess | undefined {
  const standards = unitStandardHeadings(index);
  const quantities = quantityHeadings(index, ["district-summary"]);
  const criterion = criterionReader(sets);
  return (heading) => {
    const own = bandHeading(heading) ?? standards(heading) ?? quantities(heading);
    if (own) return own;
    const read = criterion(heading);
    if (!read || read.indicator) return undefined;
    return { field: { of: "criterion", number: read.number }, score: read.score, kinds: ["district-summary"] };
  };
}

/** Districts down and criteria across: how many communes meet each, or what share of them. It claims nothing. */
function isByCriteria(columns: readonly Column[], sets: readonly CriteriaSet[]): boolean {
  const criteria = columns.filter(({ field }) => isFieldOf(field, "criterion")).length;
  return criteria >= Math.max(2, Math.min(...sets.map((set) => set.criteria.length)) / 4);
}

/** "Huyện | Đạt chuẩn NTM" over counts of communes, or shares of them ("5/9"): a mark would be of the district itself. */
function countsCommunes(columns: readonly Column[], { lines, title }: Evidence): boolean {
  if (title.moneyUnit !== undefined) return false;
  return columns.some(({ field, slot }) => {
    if (!FIGURES.some((figure) => figure === field)) return false;
    const texts = lines([slot], SAMPLE).flat();
    return texts.length > 0 && texts.filter(isCount).length >= texts.length * CELL_SHARES.clearly;
  });
}
const SAMPLE = 60;
const IS_COUNT = /^\d{1,3}(?:\s*\/\s*\d{1,3})?(?:\s*xã)?$/iu;
const isCount = (text: string): boolean => IS_COUNT.test(text);
const isMean = (text: string): boolean => /^\d{1,2}(?:[.,]\d+)?$/.test(text);

/** What a title can say that the figures of years are of. */
const OF_TITLE: FieldsOfTitle = {
  standard: isCount,
  advanced: isCount,
  model: isCount,
  meanCriteria: isMean,
  minCriteria: isMean,
};

/** A mean for each of several times is told by its words. */
const isOfMeans = (columns: readonly Column[]): boolean =>
  columns.filter(({ field }) => field === "meanCriteria" || field === "minCriteria").length >= 2;

/** Figures of districts: communes at each standard, criteria met, communes by how many criteria they meet. */
export const summary = defineKind({
  of: "summary",
  kind: "district-summary",
  fields: ["number", "unit", ...FIGURES, "share", "note"],
  words: [unitNames, ...summaryHeadings],
  readHeadings: summaryHeadingReader,
  hasTimes: true,
  columns: (read, evidence) => {
    const named = withNameColumn(
      withCriteria(withoutParts(withCountsBeneath(read, evidence))),
      (slot) => evidence.content(slot).districts,
    );
    return withColumnsOfTitle(named, evidence, "district-summary", OF_TITLE);
  },
  judge(fields, columns, evidence) {
    const { content, sets } = evidence;
    const own = columns.filter(({ field }) => isFieldOf(field, "standard") || isFieldOf(field, "unitStandard")).length;
    const figures = FIGURES.filter((field) => fields.has(field)).length + own;
    const bands = columns.filter(({ field }) => isFieldOf(field, "band")).length;
    const name = columns.find((column) => column.field === "unit");
    const isOfUnits = fields.has("districtStandard") || columns.some(({ field }) => isFieldOf(field, "unitStandard"));
    const isOfFigures = figures + bands >= 2 || countsCommunes(columns, evidence) || isOfMeans(columns);
    if (!name || (!isOfFigures && !isOfUnits && !isByCriteria(columns, sets))) return 0;
    // Communes in a column of their own: the units above them only say where each is.
    if (columns.some(({ slot }) => slot !== name.slot && content(slot).communes >= CELL_SHARES.most)) return 0;
    const { districts, communes } = content(name.slot);
    return districts > communes && districts >= CELL_SHARES.withHeading
      ? KIND_BASE["district-summary"] + figures + Math.min(bands, 3)
      : 0;
  },
  read: readSummaryTable,
  findAlone: findOneUpper,
  lines: ({ rows, headerLines, noteLines }: SummaryTable) => [
    ...rows.map(({ line, role }) => [line, role === "record" ? "used" : "subtotal"] as const),
    ...headerLines.map((line) => [line, "header"] as const),
    ...noteLines.map((line) => [line, "note"] as const),
  ],
  records: (table) => ({ districts: summaryRecords(table) }),
  // Beside the rows of other labels, those of other columns with their own labels.
  ofOtherTimes: ({ beside }) => beside.flatMap((table) => [table, ...table.beside]),
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
