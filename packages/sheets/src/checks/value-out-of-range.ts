import { defineCheck } from "./define-check";
import { numberCells } from "./each-cell";
import { communeSheet } from "./examples";
import { columnLabel } from "./heading-label";

/**
 * A share outside 0 to 100 %, a count below 0 or above what there is to count. Where marks stand beside a total, that it differs
 * from them says more (`criteria/total-mismatch`).
 */
export const valueOutOfRange = defineCheck({
  code: "value/out-of-range",
  severity: "error",
  communes(table, { report }) {
    const most = table.set?.criteria.length;
    if (most === undefined) return;
    const marked = new Set(
      table.rows.filter((row) => row.marks.some((mark) => mark.state !== "blank")).map((row) => row.line),
    );
    for (const { at, cell, line, subject, field, column } of numberCells({ of: "communes", table }))
      if (
        field === "total" &&
        !marked.has(line) &&
        cell.value !== undefined &&
        (cell.state === "number" || cell.state === "text-number") &&
        (cell.value < 0 || cell.value > most || !Number.isInteger(cell.value))
      )
        report({ at, params: { value: cell.value, column, low: 0, high: most }, subject, field });
  },
  tasks(table, { report }) {
    for (const row of table.rows) {
      const { progress } = row;
      if (progress?.share !== undefined && (progress.share < 0 || progress.share > 1))
        report({
          at: table.frame.view.origin(row.line, progress.slot),
          params: {
            value: `${Math.round(progress.share * 1000) / 10} %`,
            column: columnLabel(table.frame, progress.slot),
            low: "0 %",
            high: "100 %",
          },
          subject: row.task?.id,
          field: "progress",
        });
    }
  },
  summary(table, { index, report }) {
    for (const row of table.rows) {
      const unit = row.unit ?? (row.role === "subtotal" ? index.root : undefined);
      const stated = row.figures.find((cell) => cell.figure === "communes")?.value;
      const population = stated ?? (unit && index.communesOf(unit.id).length);
      for (const cell of row.figures) {
        const most = highest(
          cell.figure,
          population,
          unit && index.communesOf(unit.id).length,
          index.criteriaSet("standard")?.criteria.length,
        );
        if (cell.value === undefined || most === undefined || (cell.value >= 0 && cell.value <= most)) continue;
        report({
          at: table.frame.view.origin(row.line, cell.slot),
          params: { value: cell.value, column: columnLabel(table.frame, cell.slot), low: 0, high: most },
          subject: unit?.id,
          field: cell.figure,
        });
      }
    }
  },
  passes: [
    {
      why: "all criteria met is the most there can be",
      rows: communeSheet([1, "Bình Hòa", "x", "x", "x", "x", "x", 5, ""]),
    },
  ],
  fails: [
    {
      why: "six of five criteria",
      rows: communeSheet([1, "Bình Hòa", "x", "x", "x", "x", "x", 5, ""], [2, "Tân Minh", "", "", "", "", "", 6, ""]),
      cell: "H4",
    },
  ],
});

function highest(
  figure: string,
  population: number | undefined,
  communes: number | undefined,
  criteria: number | undefined,
): number | undefined {
  if (figure === "meanCriteria" || figure === "minCriteria") return criteria;
  return figure === "communes" ? communes : population;
}
