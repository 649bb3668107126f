import type { Language, Summary } from "@ntm-kit/core";
import type { SheetDocument } from "../../document/sheet-document";
import { area } from "../../documents/rows";
import { tableSheet } from "../../documents/table-sheet";
import type { Calculation } from "./calculation";
import { withFormulas } from "./live-cell";

const HEADS = {
  vi: ["Tiêu chí", "Tên", "Đạt", "Chưa đạt", "Chưa có số liệu"],
  en: ["Criterion", "Name", "Met", "Not met", "Not reported"],
} as const;

/** Columns that the chart stacks. */
const SERIES = [
  { column: 2, color: "70AD47" },
  { column: 3, color: "C00000" },
  { column: 4, color: "BFBFBF" },
] as const;

/** How many communes meet each criterion, a row each: the numbers of the day alone. */
export function criteriaTable(
  { criteria }: Pick<Summary, "criteria">,
  name: string,
  language: Language,
): SheetDocument {
  const rows = criteria.map((entry) => [`TC${entry.number}`, entry.name, entry.met, entry.notMet, entry.notReported]);
  return tableSheet(name, "ntm_tieu_chi", HEADS[language], rows, [10, 46, 10, 12, 16]);
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
  const last = criteria.length;
  const chart = {
    kind: "stacked-bar" as const,
    title: name,
    anchor: { row: 1, column: 6, rows: 24, columns: 10 },
    categories: area(1, 1, last, 1),
    series: SERIES.map(({ column, color }) => ({
      name: HEADS[language][column],
      values: area(1, column, last, column),
      color,
    })),
  };
  return { ...sheet, rows: withFormulas(sheet.rows, formulas), charts: last === 0 ? [] : [chart] };
}
