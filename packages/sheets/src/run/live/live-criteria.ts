import type { Language, Summary } from "@ntm-kit/core";
import type { SheetDocument } from "../../document/sheet-document";
import { stackedCharts } from "../../documents/stacked-chart";
import { CRITERIA_HEADS, CRITERIA_SERIES } from "../../documents/summary/criteria-columns";
import { tableSheet } from "../../documents/table-sheet";
import type { Calculation } from "./calculation";
import { withFormulas } from "./live-cell";

/** How many communes meet each criterion, a row each: the numbers of the day alone. */
export function criteriaTable(
  { criteria }: Pick<Summary, "criteria">,
  name: string,
  language: Language,
): SheetDocument {
  const rows = criteria.map((entry) => [`TC${entry.number}`, entry.name, entry.met, entry.notMet, entry.notReported]);
  return tableSheet(name, "ntm_tieu_chi", CRITERIA_HEADS[language], rows, [10, 46, 10, 12, 16]);
}

/** How many communes meet each criterion: by marks that say met, and not met by a mark or by a blank. */
export function liveCriteria(
  { criteria }: Summary,
  name: string,
  calculation: Calculation,
  language: Language,
): SheetDocument {
  const { layout, index } = calculation;
  const sheet = criteriaTable({ criteria }, name, language);
  const formulas = (i: number): (string | undefined)[] => {
    const entry = criteria[i];
    const column = entry ? layout.criteria.indexOf(entry.number) : -1;
    const marks = column < 0 ? undefined : calculation.range(layout.marks[0] + column, index.root.id);
    const blankIsNo = calculation.range(layout.column("blankIsNo"), index.root.id);
    if (!entry || marks === undefined) return [];
    return [
      undefined,
      undefined,
      `COUNTIF(${marks},1)`,
      `COUNTIF(${marks},0)+SUMPRODUCT((${marks}="")*${blankIsNo})`,
      `${entry.met + entry.notMet + entry.notReported}-C${i + 2}-D${i + 2}`,
    ];
  };
  const anchor = { row: 1, column: 6, rows: 24, columns: 10 };
  const heads = CRITERIA_HEADS[language];
  const charts = stackedCharts({ title: name, anchor, heads, rows: criteria.length, ...CRITERIA_SERIES });
  return { ...sheet, rows: withFormulas(sheet.rows, formulas), charts };
}
