import { columnName, formatArea, keyColumn, keyRow } from "./address";
import type { SimulatedSheet } from "./sheet";

/** One sheet as plain data. Cells are keyed by address, so that a difference names the cell. */
export type SheetSnapshot = Readonly<Record<string, unknown>>;

export function snapshotSheet(sheet: SimulatedSheet): SheetSnapshot {
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    showHeadings: sheet.showHeadings,
    values: cellsOf(sheet),
    formulas: byAddress(sheet.formulas),
    styles: byAddress(sheet.styles),
    columnStyles: byIndex(sheet.columnStyles),
    hyperlinks: byAddress(sheet.hyperlinks),
    columnWidths: byIndex(sheet.columnWidths),
    rowHeights: byIndex(sheet.rowHeights),
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    merges: sheet.merges.map(formatArea).sort(),
    tables: sheet.tables.map((table) => ({ ...table, area: formatArea(table.area) })),
    charts: sheet.charts,
    conditionalFormats: sheet.conditionalFormats.map((f) => ({ ...f, areas: f.areas.map(formatArea) })),
    validations: sheet.validations.map((rule) => ({ ...rule, area: formatArea(rule.area) })),
    names: sheet.names,
    freeze: sheet.freeze ? formatArea(sheet.freeze) : null,
    protection: sheet.protection ?? null,
    autoFilter: sheet.autoFilter ?? null,
    pageLayout: sheet.pageLayout,
  };
}

function cellsOf(sheet: SimulatedSheet): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  sheet.values.forEach((row, r) => row.forEach((value, c) => (cells[`${columnName(c)}${r + 1}`] = value)));
  return cells;
}

function byAddress(map: ReadonlyMap<number, unknown>): Record<string, unknown> {
  const sorted = [...map].sort(([a], [b]) => a - b);
  return Object.fromEntries(sorted.map(([key, value]) => [`${columnName(keyColumn(key))}${keyRow(key) + 1}`, value]));
}

const byIndex = (map: ReadonlyMap<number, unknown>): Record<string, unknown> =>
  Object.fromEntries([...map].sort(([a], [b]) => a - b));
