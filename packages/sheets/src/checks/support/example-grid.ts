import { checkGiven } from "../../check-given";
import { columnIndex } from "../../grid/address";
import type { Grid } from "../../grid/grid";
import { GridBuilder } from "../../grid/grid-builder";
import type { CheckExample } from "./define-check";

/**
 * The grid of an example: plain values, errors and formulas, dates by their serial number.
 *
 * @example
 * const grid = exampleGrid({ rows: communeSheet([1, "Bình Hòa", "x", "x", "x", "x", "x", 5, ""]) });
 */
export function exampleGrid(example: Omit<CheckExample, "why">, name = "Biểu 01"): Grid {
  checkGiven({ example });
  const { rows, hiddenRows = [], hiddenColumns = [] } = example;
  const builder = new GridBuilder(name, {
    styles: [
      { format: "General", isDate: false },
      { format: "dd/mm/yyyy", isDate: true },
      { format: "General", isDate: false, font: ".VnTime" },
    ],
  });
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell === null || cell === "") return;
      if (typeof cell === "number") builder.addNumber(row, column, cell);
      else if (typeof cell === "boolean") builder.addBoolean(row, column, cell);
      else if (typeof cell === "string") builder.addText(row, column, cell);
      else if ("error" in cell) builder.addError(row, column, cell.error);
      else if ("serial" in cell) builder.addNumber(row, column, cell.serial, { style: 1 });
      else if ("vnTime" in cell) builder.addText(row, column, cell.vnTime, { style: 2 });
      else if (cell.value === undefined) builder.addUnstored(row, column, { formula: cell.formula });
      else builder.addNumber(row, column, cell.value, { isFormula: true, formula: cell.formula });
    }),
  );
  for (const row of hiddenRows) builder.hiddenRows.add(row - 1);
  for (const column of hiddenColumns) builder.hiddenColumns.push([columnIndex(column), columnIndex(column)]);
  return builder.build();
}
