import { areaOf, columnName, formatArea } from "../model/address";
import type { SimulatedSheet } from "../model/sheet";
import { shiftColumns, shiftRows } from "../model/shift";
import type { CellValue } from "../model/values";
import { EVENT, type SimulatedHost } from "../objects/host-object";

/** The person at the keyboard: changes the workbook as Excel's surface does, and Excel tells the add-in. */
export class User {
  constructor(private readonly excel: Pick<SimulatedHost, "workbook" | "tell">) {}

  /** Types into cells, from the first of `address` on. */
  edit(sheetName: string, address: string, values: CellValue | readonly (readonly CellValue[])[]): void {
    const sheet = this.#sheet(sheetName);
    const { top, left } = areaOf(address);
    const rows = Array.isArray(values) ? (values as CellValue[][]) : [[values as CellValue]];
    rows.forEach((row, r) => row.forEach((value, c) => this.excel.workbook.enter(sheet, top + r, left + c, value)));
    const area = { top, left, bottom: top + rows.length - 1, right: left + (rows[0]?.length ?? 1) - 1 };
    this.#changed(sheet, formatArea(area), "RangeEdited");
  }

  /** Rows count from 1, as the user sees them. */
  insertRows(sheetName: string, row: number, count = 1): void {
    const sheet = this.#sheet(sheetName);
    shiftRows(sheet, row - 1, count);
    this.#changed(sheet, `${row}:${row + count - 1}`, "RowInserted");
  }

  deleteRows(sheetName: string, row: number, count = 1): void {
    const sheet = this.#sheet(sheetName);
    shiftRows(sheet, row - 1, -count);
    this.#changed(sheet, `${row}:${row + count - 1}`, "RowDeleted");
  }

  insertColumn(sheetName: string, letter: string): void {
    const sheet = this.#sheet(sheetName);
    const { left } = areaOf(`${letter}1`);
    shiftColumns(sheet, left, 1);
    this.#changed(sheet, `${columnName(left)}:${columnName(left)}`, "ColumnInserted");
  }

  addSheet(name: string): void {
    const sheet = this.excel.workbook.addSheet(name);
    this.excel.tell(EVENT.added, sheet.id, {});
  }

  /** Excel tells of a new name only from ExcelApi 1.17 on, which is not simulated: nobody is told. */
  renameSheet(name: string, to: string): void {
    this.#sheet(name).name = to;
  }

  deleteSheet(name: string): void {
    const sheet = this.#sheet(name);
    this.excel.workbook.remove(sheet);
    this.excel.tell(EVENT.deleted, sheet.id, {});
  }

  select(sheetName: string, address: string): void {
    const sheet = this.#sheet(sheetName);
    this.excel.workbook.activate(sheet);
    this.excel.workbook.selection = { sheetId: sheet.id, address };
    this.excel.tell(EVENT.selectionChanged, sheet.id, { address });
  }

  #sheet(name: string): SimulatedSheet {
    return this.excel.workbook.sheet(name);
  }

  #changed(sheet: SimulatedSheet, address: string, changeType: string): void {
    this.excel.tell(EVENT.changed, sheet.id, { address, changeType });
  }
}
