import {
  cellCount,
  columnCount,
  formatArea,
  intersect,
  isWholeColumns,
  isWholeRows,
  rowCount,
  sameArea,
  subtract,
} from "../model/address";
import { shiftColumns, shiftRows } from "../model/shift";
import { PLAIN_STYLE } from "../model/style";
import { HostFault, notSimulated } from "../protocol/fault";
import { type CellRange, EVENT } from "./host-object";

/** Values, formats or both are taken away; validations and conditional formats go with the formats, cut out where they reach over. */
export function clearRange({ host, sheet, area }: CellRange, applyTo: string): void {
  host.change("Range.clear", sheet, applyTo === "Contents" ? [area] : undefined);
  const used = sheet.usedArea(false);
  const clipped = used && intersect(area, used);
  if (applyTo !== "Formats" && clipped)
    for (let row = clipped.top; row <= clipped.bottom; row++)
      for (let column = clipped.left; column <= clipped.right; column++) sheet.setCell(row, column, "");
  if (applyTo !== "Contents") {
    sheet.restyle(clipped ?? area, () => PLAIN_STYLE);
    for (const format of sheet.conditionalFormats) format.areas = format.areas.flatMap((one) => subtract(one, area));
    sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
  }
  host.tell(EVENT.changed, sheet.id, { address: formatArea(area), changeType: "RangeEdited" });
}

export function mergeRange({ host, sheet, area }: CellRange, across: boolean): void {
  host.change("Range.merge", sheet);
  if (sheet.tables.some((table) => intersect(table.area, area)))
    throw new HostFault("InvalidOperation", "Cells of a table cannot be merged.");
  const wanted = across
    ? Array.from({ length: rowCount(area) }, (_, r) => ({ ...area, top: area.top + r, bottom: area.top + r }))
    : [area];
  for (const one of wanted.filter((each) => cellCount(each) > 1)) {
    if (sheet.mergesIn(one).some((old) => !sameArea(old, one) && !contains(one, old)))
      throw new HostFault("MergedRangeConflict", "The range conflicts with a merged range.");
    sheet.merges = [...sheet.merges.filter((old) => !intersect(old, one)), one];
    for (let row = one.top; row <= one.bottom; row++)
      for (let column = one.left; column <= one.right; column++)
        if (row !== one.top || column !== one.left) sheet.setCell(row, column, "");
  }
}

const contains = (outer: CellRange["area"], inner: CellRange["area"]): boolean => {
  const common = intersect(outer, inner);
  return common !== undefined && sameArea(common, inner);
};

export function unmergeRange({ host, sheet, area }: CellRange): void {
  host.change("Range.unmerge", sheet);
  sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
}

/** Whole rows and columns only. */
export function insertCells(range: CellRange, _shift: string): void {
  shift(range, "insert");
}
export function deleteCells(range: CellRange, _shift: string): void {
  shift(range, "delete");
}

function shift({ host, sheet, area }: CellRange, how: "insert" | "delete"): void {
  host.change(`Range.${how}`, sheet);
  const sign = how === "insert" ? 1 : -1;
  const ending = how === "insert" ? "Inserted" : "Deleted";
  if (isWholeRows(area)) shiftRows(sheet, area.top, sign * rowCount(area));
  else if (isWholeColumns(area)) shiftColumns(sheet, area.left, sign * columnCount(area));
  else throw notSimulated(`range.${how}() of less than whole rows or columns`);
  const changeType = `${isWholeRows(area) ? "Row" : "Column"}${ending}`;
  host.tell(EVENT.changed, sheet.id, { address: formatArea(area), changeType });
}
