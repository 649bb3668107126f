import { type Area, intersect, isInside, parseAddress, rowCount } from "../model/address";
import type { TableModel } from "../model/features";
import type { SimulatedSheet } from "../model/sheet";
import { HostFault, invalidArgument, itemNotFound } from "../protocol/fault";
import { type CellRange, HostCollection, HostObject, type SimulatedHost } from "./host-object";

interface Placed {
  readonly sheet: SimulatedSheet;
  readonly model: TableModel;
}

/** Tables of the workbook, or of one sheet. */
export class Tables extends HostCollection<TableOnSheet> {
  readonly typeName = "TableCollection";
  constructor(
    host: SimulatedHost,
    private readonly sheet?: SimulatedSheet,
  ) {
    super(host);
  }

  override items(): TableOnSheet[] {
    const sheets = this.sheet ? [this.sheet] : this.host.workbook.sheets;
    return sheets.flatMap((sheet) => sheet.tables.map((model) => new TableOnSheet(this.host, { sheet, model })));
  }
  override item(key: unknown): TableOnSheet {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound(`table “${String(key)}”`);
    return found;
  }
  GetItemOrNullObject(key: unknown): TableOnSheet | null {
    const name = String(key).toLowerCase();
    return this.items().find((table) => table.Id === key || table.Name.toLowerCase() === name) ?? null;
  }
  Add(address: CellRange | string, hasHeaders: boolean): TableOnSheet {
    const { sheet, area } = this.#target(address);
    this.host.change("TableCollection.add", sheet);
    if (sheet.tables.some((table) => intersect(table.area, area))) throw invalidArgument("a table over another");
    if (sheet.mergesIn(area).length > 0)
      throw new HostFault("InvalidOperation", "A table cannot lie over merged cells.");
    const { workbook } = this.host;
    const model: TableModel = {
      id: workbook.nextId("TABLE"),
      name: freeName(this.host),
      area,
      showHeaders: hasHeaders,
      showTotals: false,
      style: "TableStyleMedium2",
      showBandedRows: true,
      showBandedColumns: false,
      showFilterButton: true,
      highlightFirstColumn: false,
      highlightLastColumn: false,
    };
    sheet.tables.push(model);
    return new TableOnSheet(this.host, { sheet, model });
  }

  #target(address: CellRange | string): { sheet: SimulatedSheet; area: Area } {
    if (typeof address !== "string") return address;
    const parsed = parseAddress(address);
    const { workbook } = this.host;
    const sheet = parsed?.sheet ? workbook.find(parsed.sheet) : (this.sheet ?? workbook.find(workbook.active));
    if (!parsed || !sheet) throw invalidArgument(`the address ${address}`);
    return { sheet, area: parsed.area };
  }
}

function freeName(host: SimulatedHost): string {
  const names = new Set(new Tables(host).items().map((table) => table.Name));
  let n = 1;
  while (names.has(`Table${n}`)) n++;
  return `Table${n}`;
}

class TableOnSheet extends HostObject {
  readonly typeName = "Table";
  constructor(
    host: SimulatedHost,
    private readonly placed: Placed,
  ) {
    super(host);
  }
  override identity() {
    return { Id: this.placed.model.id };
  }
  get Id() {
    return this.placed.model.id;
  }
  get Name() {
    return this.placed.model.name;
  }
  set Name(name) {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw invalidArgument(`the table name “${name}”`);
    const other = new Tables(this.host).GetItemOrNullObject(name);
    if (other && other.Id !== this.Id) throw new HostFault("ItemAlreadyExists", `A table “${name}” exists already.`);
    this.#keep("name", name);
  }
  get Style() {
    return this.placed.model.style;
  }
  set Style(style) {
    this.#keep("style", style);
  }
  get ShowHeaders() {
    return this.placed.model.showHeaders;
  }
  set ShowHeaders(show) {
    this.#keep("showHeaders", show);
  }
  get ShowTotals() {
    return this.placed.model.showTotals;
  }
  set ShowTotals(show) {
    this.#keep("showTotals", show);
  }
  get ShowBandedRows() {
    return this.placed.model.showBandedRows;
  }
  set ShowBandedRows(show) {
    this.#keep("showBandedRows", show);
  }
  get ShowFilterButton() {
    return this.placed.model.showFilterButton;
  }
  set ShowFilterButton(show) {
    this.#keep("showFilterButton", show);
  }
  get Worksheet() {
    return this.host.make.worksheet(this.placed.sheet);
  }
  GetRange() {
    return this.#part(this.placed.model.area);
  }
  GetHeaderRowRange() {
    const { area } = this.placed.model;
    return this.#part({ ...area, bottom: area.top });
  }
  GetDataBodyRange() {
    const { area, showHeaders } = this.placed.model;
    const body = { ...area, top: area.top + (showHeaders ? 1 : 0) };
    return this.#part(isInside(body) && rowCount(body) > 0 ? body : area);
  }
  Delete() {
    const { sheet, model } = this.placed;
    this.host.change("Table.delete", sheet);
    sheet.tables = sheet.tables.filter((table) => table !== model);
    this.#part(model.area).Clear();
  }
  ConvertToRange() {
    const { sheet, model } = this.placed;
    this.host.change("Table.convertToRange", sheet);
    sheet.tables = sheet.tables.filter((table) => table !== model);
    return this.#part(model.area);
  }

  #keep<Name extends keyof TableModel>(name: Name, value: TableModel[Name]): void {
    this.host.change(`Table.${name}`, this.placed.sheet);
    (this.placed.model as unknown as Record<string, unknown>)[name] = value;
  }
  #part(area: Area): CellRange {
    return this.host.make.range(this.placed.sheet, area);
  }
}
