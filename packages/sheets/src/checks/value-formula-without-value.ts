import type { Table } from "../kinds/kinds";
import type { CheckContext } from "./support/define-check";
import { defineCheck } from "./support/define-check";
import { areasOfKind } from "./support/each-cell";
import { communeSheet } from "./support/examples";

/** A formula whose result the file does not hold: its value is unknown, not blank. */
export const valueFormulaWithoutValue = defineCheck({
  code: "value/formula-without-value",
  severity: "warning",
  eachTable: run,
  passes: [
    {
      why: "a formula with its result",
      rows: communeSheet([1, "Bình Hòa", "x", "x", "x", "x", "x", { formula: 'COUNTIF(C3:G3,"x")', value: 5 }, ""]),
    },
  ],
  fails: [
    {
      why: "a formula that was never calculated",
      rows: communeSheet([1, "Bình Hòa", "x", "x", "x", "x", "x", { formula: 'COUNTIF(C3:G3,"x")' }, ""]),
      at: "H3",
      params: {},
    },
  ],
});

function run(table: Table, { sheet, report }: CheckContext<"value/formula-without-value">): void {
  for (const { at, until } of areasOfKind(sheet, table, "unstored"))
    report({ at, ...(until === undefined ? {} : { until }), params: {} });
}
