import type { Table } from "../read/sheet-content";
import type { CheckContext } from "./support/define-check";
import { defineCheck } from "./support/define-check";
import { cellsOfKind } from "./support/each-cell";
import { communeSheet } from "./support/examples";

/** A cell that shows an error instead of a value. */
export const valueError = defineCheck({
  code: "value/error",
  severity: "error",
  communes: (table, context) => run({ of: "communes", table }, context),
  tasks: (table, context) => run({ of: "tasks", table }, context),
  summary: (table, context) => run({ of: "summary", table }, context),
  funding: (table, context) => run({ of: "funding", table }, context),
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

function run(entry: Table, { sheet, report }: CheckContext<"value/error">): void {
  for (const { at, cell } of cellsOfKind(sheet, entry, "error")) report({ at, params: { error: String(cell.value) } });
}
