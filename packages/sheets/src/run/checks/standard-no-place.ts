import { atStandard } from "@ntm-kit/core";
import { headerArea } from "../../checks/support/header-area";
import { unitsCounted } from "../../checks/support/units-counted";
import type { CommuneTable } from "../../kinds/communes/commune-table";
import type { PlainField } from "../../tables/field";
import { headingCell } from "../../tables/heading-cell";
import type { RunSheet } from "../run";
import { defineRunCheck, type RunSoFar } from "./define-run-check";

/** Columns in which a standard can be claimed. */
const PLACES: readonly PlainField[] = ["level", "standard", "advanced", "model", "decision", "date", "year"];

/**
 * A sheet of criteria without a place to claim the standard, where another sheet of the run has one and no list of
 * recognitions could say it: its communes count as not at the standard. Those of which another sheet tells are left
 * out.
 */
export const standardNoPlace = defineRunCheck({
  code: "standard/no-place",
  severity: "warning",
  run(run, report) {
    const tables = run.sheets.flatMap(criteriaTables);
    const other = tables.find(({ table }) => placeIn(table) !== undefined);
    if (!other || run.dataset.communes.some(({ isListed }) => isListed)) return;
    const place = placeIn(other.table);
    for (const { table } of tables) {
      const units = placeIn(table) === undefined ? notAtItForWant(run, table) : 0;
      if (units > 0)
        report({
          ...headerArea(table.frame),
          params: {
            other: other.sheet.content.grid.name,
            units: unitsCounted(run.index, run.index.countedLevel, units),
          },
          related: place === undefined ? [] : [{ at: place, note: "place-here" }],
        });
    }
  },
  passes: [
    {
      why: "no sheet has a place: all criteria met is at the standard",
      sheets: {
        "Biểu 1": [
          ["TT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "TC5"],
          [1, "Bình Hòa", "x", "x", "x", "x", "x"],
        ],
      },
    },
    {
      why: "the other sheet tells of the same commune",
      sheets: {
        "Biểu 1": [
          ["TT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "TC5"],
          [1, "Bình Hòa", "x", "x", "x", "x", "x"],
        ],
        "Biểu 2": [
          ["TT", "Tên xã", "Số tiêu chí đạt", "Mức đạt chuẩn"],
          [1, "Bình Hòa", 5, "NTM"],
        ],
      },
    },
  ],
  fails: [
    {
      why: "only the other district has a column for it",
      sheets: {
        "Biểu 1": [
          ["TT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "TC5"],
          [1, "Bình Hòa", "x", "x", "x", "x", "x"],
        ],
        "Biểu 2": [
          ["TT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "TC5", "Mức đạt chuẩn"],
          [1, "Yên Sơn", "x", "x", "x", "x", "x", "NTM"],
        ],
      },
      at: "A1:G1",
      params: { other: "Biểu 2", units: { vi: "1 xã", en: "1 commune" } },
      related: [{ at: "H1", note: "place-here" }],
    },
  ],
});

interface CriteriaTable {
  readonly sheet: RunSheet;
  readonly table: CommuneTable;
}

const criteriaTables = (sheet: RunSheet): CriteriaTable[] =>
  sheet.content.tables.flatMap((entry) =>
    entry.of === "communes" && entry.table.frame.kind === "commune-criteria" ? [{ sheet, table: entry.table }] : [],
  );

/** The heading of the first column in which a standard can be claimed. */
function placeIn({ frame }: CommuneTable) {
  const column = frame.columns.find(({ field }) => PLACES.some((place) => place === field));
  return column && headingCell(frame.view, frame.header, column.slot, column.path.at(-1) ?? "");
}

/** How many communes of a table count as not at the standard since nothing claims it. */
function notAtItForWant({ index, facts }: RunSoFar, { rows }: CommuneTable): number {
  const standard = index.plainStandard;
  return rows.filter(({ unit, hasContent, isCounted, duplicateOf }) => {
    const known = unit && facts.communes.get(unit.id);
    if (!known?.record || !hasContent || !isCounted || duplicateOf) return false;
    const isSaid = Object.keys(known.record.claims).length > 0;
    return !isSaid && facts.merged.claimable.has(standard) && atStandard(known.at, standard)[1] === 0;
  }).length;
}
