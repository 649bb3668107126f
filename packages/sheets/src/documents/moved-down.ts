import type { DocumentCell, SheetDocument } from "../document/sheet-document";
import { areaName, parseArea } from "../grid/address";

/** A sheet whose rows begin `by` rows further down, with everything that names its cells. */
export function movedDown(sheet: SheetDocument, by: number): SheetDocument {
  const moved = (address: string): string => {
    const place = parseArea(address);
    return place ? areaName({ ...place, top: place.top + by, bottom: place.bottom + by }) : address;
  };
  const { merges, freeze, autoFilter, tables, validations, conditionalFormats, charts, print } = sheet;
  return {
    ...sheet,
    rows: [...Array.from({ length: by }, () => []), ...sheet.rows.map((row) => row.map((cell) => movedCell(cell, by)))],
    ...(merges && { merges: merges.map(moved) }),
    ...(freeze && { freeze: { ...freeze, rows: freeze.rows + by } }),
    ...(autoFilter !== undefined && { autoFilter: moved(autoFilter) }),
    ...(tables && { tables: tables.map((table) => ({ ...table, range: moved(table.range) })) }),
    ...(validations && { validations: validations.map((one) => ({ ...one, range: moved(one.range) })) }),
    ...(conditionalFormats && {
      conditionalFormats: conditionalFormats.map((one) => ({
        ...one,
        range: moved(one.range),
        formula: movedFormula(one.formula, by),
      })),
    }),
    ...(charts && {
      charts: charts.map((chart) => ({
        ...chart,
        anchor: { ...chart.anchor, row: chart.anchor.row + by },
        categories: moved(chart.categories),
        series: chart.series.map((one) => ({ ...one, values: moved(one.values) })),
      })),
    }),
    ...(print && { print: movedPrint(print, by, moved) }),
  };
}

function movedPrint(
  print: NonNullable<SheetDocument["print"]>,
  by: number,
  moved: (address: string) => string,
): NonNullable<SheetDocument["print"]> {
  const { area, repeatRows } = print;
  return {
    ...print,
    ...(area !== undefined && { area: moved(area) }),
    ...(repeatRows && { repeatRows: [repeatRows[0] + by, repeatRows[1] + by] }),
  };
}

const movedCell = (cell: DocumentCell | null, by: number): DocumentCell | null =>
  cell?.formula === undefined ? cell : { ...cell, formula: movedFormula(cell.formula, by) };

/** A place in another sheet, which stays, or one of the same sheet. Names and functions have no number of a row. */
const REFERENCE = /![$A-Z\d]+(?::[$A-Z\d]+)?|(?<![\p{L}\d_.$])(\$?[A-Z]{1,3}\$?)(\d{1,7})(?![\p{L}\d_.(])/gu;

/** A formula about cells of its own sheet that stand `by` rows further down; texts and other sheets stay as they are. */
export const movedFormula = (formula: string, by: number): string =>
  formula
    .split(/("[^"]*"|'[^']*')/)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part.replace(REFERENCE, (whole: string, column?: string, row?: string) =>
            column === undefined ? whole : `${column}${Number(row) + by}`,
          ),
    )
    .join("");
