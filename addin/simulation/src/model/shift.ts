import { type Area, cellKey, isInside, keyColumn, keyRow } from "./address";
import type { SimulatedSheet } from "./sheet";

type Move = (row: number, column: number) => { row: number; column: number } | undefined;

/** Inserts (`count` > 0) or deletes whole rows at `row`. Formulas keep their text: there is no calculation engine. */
export function shiftRows(sheet: SimulatedSheet, row: number, count: number): void {
  if (count > 0) sheet.values.splice(row, 0, ...Array.from({ length: count }, () => []));
  else sheet.values.splice(row, -count);
  const at = moved(row, count);
  shiftMaps(sheet, (r, column) => wrap(at(r), (to) => ({ row: to, column })));
  shiftIndexed(sheet.rowHeights, sheet.hiddenRows, at);
  shiftAreas(sheet, (area) => stretched(area, "top", "bottom", row, count));
}

/** Inserts or deletes whole columns at `column`. */
export function shiftColumns(sheet: SimulatedSheet, column: number, count: number): void {
  for (const cells of sheet.values) {
    if (!cells) continue;
    if (cells.length <= column) continue;
    if (count > 0) cells.splice(column, 0, ...new Array(count));
    else cells.splice(column, -count);
    for (const [i, value] of cells.entries()) if (value === undefined) delete cells[i];
  }
  const at = moved(column, count);
  shiftMaps(sheet, (row, c) => wrap(at(c), (to) => ({ row, column: to })));
  shiftIndexed(sheet.columnWidths, sheet.hiddenColumns, at);
  shiftAreas(sheet, (area) => stretched(area, "left", "right", column, count));
}

const wrap = <From, T>(at: From | undefined, make: (at: From) => T): T | undefined =>
  at === undefined ? undefined : make(at);

const moved =
  (from: number, count: number) =>
  (index: number): number | undefined => {
    if (index < from) return index;
    return count < 0 && index < from - count ? undefined : index + count;
  };

function shiftMaps(sheet: SimulatedSheet, move: Move): void {
  for (const map of [sheet.formulas, sheet.styles, sheet.hyperlinks] as Map<number, unknown>[]) {
    const entries = [...map];
    map.clear();
    for (const [key, value] of entries) {
      const to = move(keyRow(key), keyColumn(key));
      if (to) map.set(cellKey(to.row, to.column), value);
    }
  }
}

function shiftIndexed(sizes: Map<number, number>, hidden: Set<number>, at: (i: number) => number | undefined): void {
  const [oldSizes, oldHidden] = [[...sizes], [...hidden]];
  sizes.clear();
  hidden.clear();
  for (const [index, size] of oldSizes) wrap(at(index), (to) => sizes.set(to, size));
  for (const index of oldHidden) wrap(at(index), (to) => hidden.add(to));
}

function stretched(
  area: Area,
  first: "top" | "left",
  last: "bottom" | "right",
  from: number,
  count: number,
): Area | undefined {
  const size = count < 0 ? -count : 0;
  const start = area[first] < from ? area[first] : Math.max(from, area[first] + count);
  const end = area[last] < from ? area[last] : count > 0 ? area[last] + count : Math.max(from - 1, area[last] - size);
  const next = { ...area, [first]: start, [last]: end };
  return isInside(next) ? next : undefined;
}

function shiftAreas(sheet: SimulatedSheet, shift: (area: Area) => Area | undefined): void {
  const kept = (areas: readonly Area[]): Area[] => areas.flatMap((area) => shift(area) ?? []);
  sheet.merges = kept(sheet.merges);
  for (const format of sheet.conditionalFormats) format.areas = kept(format.areas);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
  sheet.tables = sheet.tables.filter((table) => wrap(shift(table.area), (area) => (table.area = area)));
  sheet.validations = sheet.validations.filter((rule) => wrap(shift(rule.area), (area) => (rule.area = area)));
}
