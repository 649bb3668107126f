import { areaOf } from "./address";
import type { Bag, CommentModel, NameModel, XmlPartModel } from "./features";
import { shownValue } from "./formula-value";
import { SimulatedSheet } from "./sheet";
import { type SheetSnapshot, snapshotSheet } from "./snapshot";
import { type CellValue, enteredValue } from "./values";
import { type FormulaValue, fillSheet, type WorkbookData } from "./workbook-data";

/** Everything a workbook holds that a user could miss, as plain data in a fixed order; selection and active sheet are not part of it. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameModel[];
  readonly settings: readonly (readonly [string, unknown])[];
  readonly xmlParts: readonly XmlPartModel[];
  readonly comments: readonly CommentModel[];
  readonly properties: Bag;
}

/** The workbook behind the simulated Excel. Made from rows, from grids, or sheet by sheet. */
export class SimulatedWorkbook {
  name = "Book1.xlsx";
  sheets: SimulatedSheet[] = [];
  names: NameModel[] = [];
  readonly settings = new Map<string, unknown>();
  xmlParts: XmlPartModel[] = [];
  comments: CommentModel[] = [];
  readonly properties: Bag = {};
  calculationMode = "Automatic";
  active = "";
  date1904 = false;
  /** Sheet id and address of what is selected. */
  selection = { sheetId: "", address: "A1" };
  /** The value a formula shows when it is written; there is no calculation engine. */
  formulaValue: FormulaValue = shownValue;
  #ids = 0;

  /** `{ sheets: { "Sheet1": [["a", 1], …] } }`, or a list with widths, fills and the rest; see `WorkbookData`. */
  static from(data: WorkbookData): SimulatedWorkbook {
    const workbook = new SimulatedWorkbook();
    const list = Array.isArray(data.sheets)
      ? data.sheets
      : Object.entries(data.sheets).map(([name, rows]) => ({ name, rows }));
    for (const sheet of list) fillSheet(workbook.addSheet(sheet.name), sheet, workbook.formulaValue);
    workbook.name = data.name ?? workbook.name;
    workbook.date1904 = data.date1904 ?? false;
    for (const part of data.xmlParts ?? []) workbook.addXmlPart(part);
    for (const [key, value] of Object.entries(data.settings ?? {})) workbook.settings.set(key, value);
    if (data.active) workbook.activate(workbook.sheet(data.active));
    return workbook;
  }

  nextId(prefix: string): string {
    return `{${prefix}-${String(++this.#ids).padStart(4, "0")}}`;
  }

  addSheet(name?: string): SimulatedSheet {
    let free = this.sheets.length + 1;
    while (!name && this.find(`Sheet${free}`)) free++;
    const sheet = new SimulatedSheet(this.nextId("SHEET"), name ?? `Sheet${free}`);
    this.sheets.push(sheet);
    if (this.sheets.length === 1) this.activate(sheet);
    return sheet;
  }

  /** A sheet by id or by name, in any case. */
  find(key: string): SimulatedSheet | undefined {
    const name = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name);
  }

  /** @throws {Error} when there is no such sheet */
  sheet(key: string): SimulatedSheet {
    const sheet = this.find(key);
    if (!sheet) throw new Error(`The simulated workbook has no sheet “${key}”.`);
    return sheet;
  }

  activate(sheet: SimulatedSheet): void {
    this.active = sheet.id;
    this.selection = { sheetId: sheet.id, address: "A1" };
  }

  remove(sheet: SimulatedSheet): void {
    const position = this.sheets.indexOf(sheet);
    this.sheets = this.sheets.filter((other) => other !== sheet);
    this.comments = this.comments.filter((comment) => comment.sheetId !== sheet.id);
    const next = this.sheets[position] ?? this.sheets.at(-1);
    if (this.active === sheet.id && next) this.activate(next);
  }

  addXmlPart(xml: string): XmlPartModel {
    const prefix = /<(?:([\w.-]+):)?[\w.-]+[\s/>]/.exec(xml.replace(/<\?[^>]*\?>|<!--[\s\S]*?-->/g, ""))?.[1];
    const attribute = prefix ? `xmlns:${prefix}` : "xmlns";
    const uri = new RegExp(`\\s${attribute}\\s*=\\s*["']([^"']*)["']`).exec(xml)?.[1] ?? "";
    const part = { id: this.nextId("XML"), namespaceUri: uri, xml };
    this.xmlParts.push(part);
    return part;
  }

  /** Writes one cell as a person or an add-in would: text is recognised, `=` starts a formula. */
  enter(sheet: SimulatedSheet, row: number, column: number, input: CellValue): void {
    const format = String(sheet.styleValue(row, column, "numberFormat"));
    if (typeof input === "string" && input.startsWith("=") && input.length > 1 && format !== "@")
      sheet.setCell(row, column, this.formulaValue(input), input);
    else sheet.setCell(row, column, enteredValue(input, format));
  }

  /** Values of an address, for tests. */
  values(sheetName: string, address: string): CellValue[][] {
    const sheet = this.sheet(sheetName);
    const area = areaOf(address);
    return Array.from({ length: area.bottom - area.top + 1 }, (_, r) =>
      Array.from({ length: area.right - area.left + 1 }, (_, c) => sheet.value(area.top + r, area.left + c)),
    );
  }

  snapshot(): WorkbookSnapshot {
    return structuredClone({
      sheets: this.sheets.map(snapshotSheet),
      names: this.names,
      settings: [...this.settings].sort(([a], [b]) => (a < b ? -1 : 1)),
      xmlParts: this.xmlParts,
      comments: this.comments,
      properties: this.properties,
    });
  }
}
