import type { Table } from "../kinds/kinds";
import type { CheckContext } from "./support/define-check";
import { defineCheck } from "./support/define-check";
import { areasOfKind } from "./support/each-cell";
import { communeSheet } from "./support/examples";

/** A cell that shows an error instead of a value. */
export const valueError = defineCheck({
  code: "value/error",
  severity: "error",
  eachTable: run,
  passes: [{ why: "plain values", rows: communeSheet([1, "Bình Hòa", "x", "x", "x", "x", "x", 5, ""]) }],
  fails: [
    {
      why: "a total that points to a deleted cell",
      rows: communeSheet([1, "Bình Hòa", "x", "x", "x", "x", "x", { error: "#REF!" }, ""]),
      at: "H3",
      params: { error: "#REF!" },
    },
  ],
});

function run(table: Table, { sheet, report }: CheckContext<"value/error">): void {
  for (const { at, until, value } of areasOfKind(sheet, table, "error"))
    report({ at, ...(until === undefined ? {} : { until }), params: { error: String(value) } });
}
