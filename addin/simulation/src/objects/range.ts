import {
  type Area,
  bounding,
  cellCount,
  columnCount,
  formatArea,
  intersect,
  isInside,
  isWholeColumns,
  isWholeRows,
  LAST_COLUMN,
  LAST_ROW,
  quoteSheet,
  rowCount,
} from "../model/address";
import type { SimulatedSheet } from "../model/sheet";
import { HostFault, invalidArgument, itemNotFound } from "../protocol/fault";
import { addressOnSheet } from "./address-on-sheet";
import { CellsObject } from "./cells-object";
import { conditionalFormats } from "./conditional-formats";
import { dataValidation } from "./data-validation";
import { type CellRange, EVENT, type SimulatedHost } from "./host-object";
import { rangeFormat } from "./range-format";
import {
  cellProperties,
  columnProperties,
  rowProperties,
  setCellProperties,
  setColumnProperties,
  setRowProperties,
} from "./range-properties";
import { clearRange, deleteCells, insertCells, mergeRange, unmergeRange } from "./range-structure";
import {
  readFormats,
  readFormulas,
  readTexts,
  readTypes,
  readValues,
  writeFormats,
  writeFormulas,
  writeValues,
} from "./range-values";

/** A rectangle of cells. */
export class RangeObject extends CellsObject implements CellRange {
  readonly typeName = "Range";

  constructor(
    host: SimulatedHost,
    sheet: SimulatedSheet,
    readonly area: Area,
  ) {
    super(host, sheet);
    if (!isInside(area)) throw invalidArgument("the range lies outside the sheet");
  }

  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== rowCount(this.area) || columns !== columnCount(this.area))
      throw invalidArgument(`${rows} × ${columns} values for ${formatArea(this.area)}`);
  }

  get Address() {
    return `${quoteSheet(this.sheet.name)}!${formatArea(this.area)}`;
  }
  get AddressLocal() {
    return this.Address;
  }
  get CellCount() {
    return cellCount(this.area) > 2 ** 31 - 1 ? -1 : cellCount(this.area);
  }
  get RowCount() {
    return rowCount(this.area);
  }
  get ColumnCount() {
    return columnCount(this.area);
  }
  get RowIndex() {
    return this.area.top;
  }
  get ColumnIndex() {
    return this.area.left;
  }
  get IsEntireColumn() {
    return isWholeColumns(this.area);
  }
  get IsEntireRow() {
    return isWholeRows(this.area);
  }
  get Left() {
    return this.sheet.offset("column", this.area.left);
  }
  get Top() {
    return this.sheet.offset("row", this.area.top);
  }
  get Width() {
    return this.sheet.offset("column", this.area.right + 1) - this.Left;
  }
  get Height() {
    return this.sheet.offset("row", this.area.bottom + 1) - this.Top;
  }

  get Values() {
    return readValues(this);
  }
  set Values(values) {
    writeValues(this, values);
  }
  get Formulas() {
    return readFormulas(this);
  }
  set Formulas(formulas) {
    writeFormulas(this, formulas);
  }
  get ValueTypes() {
    return readTypes(this);
  }
  get Text() {
    return readTexts(this);
  }
  get NumberFormat() {
    return readFormats(this);
  }
  set NumberFormat(formats) {
    writeFormats(this, formats);
  }

  get RowHidden() {
    return shared(this.sheet.hiddenRows, this.area.top, this.area.bottom);
  }
  get ColumnHidden() {
    return shared(this.sheet.hiddenColumns, this.area.left, this.area.right);
  }
  set RowHidden(hidden) {
    this.host.change("Range.rowHidden", this.sheet);
    setHidden(this.sheet.hiddenRows, this.area.top, this.area.bottom, hidden === true);
  }
  set ColumnHidden(hidden) {
    this.host.change("Range.columnHidden", this.sheet);
    setHidden(this.sheet.hiddenColumns, this.area.left, this.area.right, hidden === true);
  }
  get Hidden() {
    return this.RowHidden === true || this.ColumnHidden === true;
  }

  get Format() {
    return rangeFormat(this.styled);
  }
  get ConditionalFormats() {
    return conditionalFormats(this.styled);
  }
  get DataValidation() {
    return dataValidation(this.styled);
  }
  get Worksheet() {
    return this.host.make.worksheet(this.sheet);
  }
  private get styled() {
    return { host: this.host, sheet: this.sheet, areas: [this.area] };
  }

  GetCell(row: number, column: number) {
    return this.#at(row, column, row, column);
  }
  GetRow(row: number) {
    return this.#at(row, 0, row, columnCount(this.area) - 1);
  }
  GetColumn(column: number) {
    return this.#at(0, column, rowCount(this.area) - 1, column);
  }
  GetLastCell() {
    return this.GetCell(rowCount(this.area) - 1, columnCount(this.area) - 1);
  }
  GetLastRow() {
    return this.GetRow(rowCount(this.area) - 1);
  }
  GetLastColumn() {
    return this.GetColumn(columnCount(this.area) - 1);
  }
  GetOffsetRange(rows: number, columns: number) {
    const { top, left, bottom, right } = this.area;
    return this.#of({ top: top + rows, bottom: bottom + rows, left: left + columns, right: right + columns });
  }
  GetResizedRange(rows: number, columns: number) {
    return this.#of({ ...this.area, bottom: this.area.bottom + rows, right: this.area.right + columns });
  }
  GetAbsoluteResizedRange(rows: number, columns: number) {
    return this.#of({ ...this.area, bottom: this.area.top + rows - 1, right: this.area.left + columns - 1 });
  }
  GetEntireRow() {
    return this.#of({ ...this.area, left: 0, right: LAST_COLUMN });
  }
  GetEntireColumn() {
    return this.#of({ ...this.area, top: 0, bottom: LAST_ROW });
  }
  GetBoundingRect(other: CellRange | string) {
    return this.#of(bounding(this.area, this.#areaOf(other)));
  }
  GetIntersectionOrNullObject(other: CellRange | string) {
    const common = intersect(this.area, this.#areaOf(other));
    return common ? this.#of(common) : null;
  }
  GetIntersection(other: CellRange | string) {
    const common = this.GetIntersectionOrNullObject(other);
    if (!common) throw itemNotFound("the intersection");
    return common;
  }
  GetUsedRangeOrNullObject(valuesOnly?: boolean) {
    const used = this.sheet.usedArea(valuesOnly === true);
    const common = used && intersect(this.area, used);
    return common ? this.#of(common) : null;
  }
  GetUsedRange(valuesOnly?: boolean) {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }
  GetMergedAreasOrNullObject() {
    const merges = this.sheet.mergesIn(this.area);
    return merges.length > 0 ? this.host.make.areas(this.sheet, merges) : null;
  }

  GetCellProperties(options: never) {
    return cellProperties(this, options);
  }
  GetRowProperties(options: never) {
    return rowProperties(this, options);
  }
  GetColumnProperties(options: never) {
    return columnProperties(this, options);
  }
  SetCellProperties(rows: never) {
    setCellProperties(this, rows);
  }
  SetRowProperties(rows: never) {
    setRowProperties(this, rows);
  }
  SetColumnProperties(columns: never) {
    setColumnProperties(this, columns);
  }

  Clear(applyTo = "All") {
    clearRange(this, applyTo);
  }
  Merge(across?: boolean) {
    mergeRange(this, across === true);
  }
  Unmerge() {
    unmergeRange(this);
  }
  Insert(shift: string) {
    insertCells(this, shift);
    return this.#of(this.area);
  }
  Delete(shift: string) {
    deleteCells(this, shift);
  }

  Select() {
    this.host.beforeFocus();
    if (this.sheet.visibility !== "Visible") throw new HostFault("InvalidSelection", "The sheet is hidden.");
    const { workbook } = this.host;
    if (workbook.active !== this.sheet.id) workbook.activate(this.sheet);
    workbook.selection = { sheetId: this.sheet.id, address: formatArea(this.area) };
    this.host.tell(EVENT.selectionChanged, this.sheet.id, { address: formatArea(this.area) });
  }

  #at(top: number, left: number, bottom: number, right: number): CellRange {
    const { area } = this;
    return this.#of({
      top: area.top + top,
      left: area.left + left,
      bottom: area.top + bottom,
      right: area.left + right,
    });
  }
  #of(area: Area): CellRange {
    return this.host.make.range(this.sheet, area);
  }
  #areaOf(other: CellRange | string): Area {
    return typeof other !== "string" ? other.area : addressOnSheet(this.host, this.sheet, other);
  }
}

/** True or false where all agree, else null. */
function shared(hidden: ReadonlySet<number>, first: number, last: number): boolean | null {
  let count = 0;
  for (const index of hidden) if (index >= first && index <= last) count++;
  return count === 0 ? false : count === last - first + 1 ? true : null;
}

function setHidden(hidden: Set<number>, first: number, last: number, on: boolean): void {
  for (let i = first; i <= last; i++)
    if (on) hidden.add(i);
    else hidden.delete(i);
}
