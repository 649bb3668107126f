import { type Area, WHOLE_SHEET } from "../model/address";
import type { SheetVisibility } from "../model/features";
import { type SimulatedSheet, STANDARD_HEIGHT, STANDARD_WIDTH } from "../model/sheet";
import { normalColor } from "../model/style";
import { HostFault, invalidArgument } from "../protocol/fault";
import { addressOnSheet } from "./address-on-sheet";
import { autoFilter } from "./auto-filter";
import { Charts } from "./charts";
import { freezePanes } from "./freeze-panes";
import { type CellAreas, type CellRange, EVENT, HostObject, type SimulatedHost } from "./host-object";
import { NamedItems } from "./named-items";
import { pageLayout } from "./page-layout";
import { protection } from "./protection";
import { Tables } from "./tables";
import { checkSheetName } from "./worksheets";

/** Excel takes addresses of several areas up to this length. */
const LONGEST_ADDRESS = 8_192;

export class WorksheetObject extends HostObject {
  readonly typeName = "Worksheet";

  constructor(
    host: SimulatedHost,
    readonly sheet: SimulatedSheet,
  ) {
    super(host);
  }

  override identity() {
    return { Id: this.sheet.id };
  }
  get Id() {
    return this.sheet.id;
  }
  get Name() {
    return this.sheet.name;
  }
  set Name(name) {
    this.host.change("Worksheet.name", this.sheet);
    checkSheetName(name, (other) => {
      const found = this.host.workbook.find(other);
      return found !== undefined && found !== this.sheet;
    });
    this.sheet.name = name;
  }
  get Position() {
    return this.host.workbook.sheets.indexOf(this.sheet);
  }
  set Position(position) {
    this.host.change("Worksheet.position");
    const others = this.host.workbook.sheets.filter((sheet) => sheet !== this.sheet);
    this.host.workbook.sheets = [...others.slice(0, position), this.sheet, ...others.slice(position)];
  }
  get Visibility(): SheetVisibility {
    return this.sheet.visibility;
  }
  set Visibility(visibility) {
    this.host.change("Worksheet.visibility");
    this.sheet.visibility = visibility;
  }
  get TabColor() {
    return this.sheet.tabColor;
  }
  set TabColor(color) {
    this.host.change("Worksheet.tabColor", this.sheet);
    const normal = normalColor(color);
    if (normal === undefined) throw invalidArgument(`the colour ${color}`);
    this.sheet.tabColor = normal;
  }
  get ShowGridlines() {
    return this.sheet.showGridlines;
  }
  set ShowGridlines(show) {
    this.host.change("Worksheet.showGridlines", this.sheet);
    this.sheet.showGridlines = show;
  }
  get ShowHeadings() {
    return this.sheet.showHeadings;
  }
  set ShowHeadings(show) {
    this.host.change("Worksheet.showHeadings", this.sheet);
    this.sheet.showHeadings = show;
  }
  get StandardWidth() {
    return STANDARD_WIDTH;
  }
  get StandardHeight() {
    return STANDARD_HEIGHT;
  }
  get Tables() {
    return new Tables(this.host, this.sheet);
  }
  get Charts() {
    return new Charts(this.host, this.sheet);
  }
  get Names() {
    return new NamedItems(this.host, this.sheet);
  }
  get FreezePanes() {
    return freezePanes(this.host, this.sheet);
  }
  get PageLayout() {
    return pageLayout(this.host, this.sheet);
  }
  get Protection() {
    return protection(this.host, this.sheet);
  }
  get AutoFilter() {
    return autoFilter(this.host, this.sheet);
  }

  GetRange(address?: string | null): CellRange {
    return this.host.make.range(this.sheet, address ? this.#areaOf(address) : WHOLE_SHEET);
  }
  GetRanges(addresses?: string | null): CellAreas {
    if (addresses && addresses.length > LONGEST_ADDRESS)
      throw invalidArgument(`an address of ${addresses.length} characters`);
    const areas = addresses ? addresses.split(/[,;]/).map((one) => this.#areaOf(one)) : [WHOLE_SHEET];
    return this.host.make.areas(this.sheet, areas);
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): CellRange {
    const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
    return this.host.make.range(this.sheet, area);
  }
  GetCell(row: number, column: number): CellRange {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  GetUsedRangeOrNullObject(valuesOnly?: boolean): CellRange | null {
    const used = this.sheet.usedArea(valuesOnly === true);
    return used ? this.host.make.range(this.sheet, used) : null;
  }
  GetUsedRange(valuesOnly?: boolean): CellRange {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  Activate(): void {
    this.host.beforeFocus();
    if (this.sheet.visibility !== "Visible")
      throw new HostFault("InvalidOperation", "A hidden sheet cannot be activated.");
    this.host.workbook.activate(this.sheet);
    this.host.tell(EVENT.activated, this.sheet.id, {});
  }
  Delete(): void {
    this.host.change("Worksheet.delete");
    const { workbook } = this.host;
    const inSight = workbook.sheets.filter((sheet) => sheet !== this.sheet && sheet.visibility === "Visible");
    if (inSight.length === 0 || this.sheet.visibility === "VeryHidden")
      throw new HostFault("InvalidOperation", "The sheet cannot be deleted.");
    workbook.remove(this.sheet);
    this.host.tell(EVENT.deleted, this.sheet.id, {});
  }
  Calculate(): void {}

  #areaOf(address: string): Area {
    return addressOnSheet(this.host, this.sheet, address);
  }
}
