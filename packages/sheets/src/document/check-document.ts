import { checkGiven } from "../check-given";
import { type Area, parseArea } from "../grid/address";
import type { DataValidation, DocumentTable, SheetDocument, WorkbookDocument } from "./sheet-document";

/** What a spreadsheet program would repair. */
export type DocumentFault =
  | "no-sheets"
  | "sheet-name"
  | "text-too-long"
  | "unknown-style"
  | "address"
  | "merge-overlap"
  | "validation-list"
  | "validation-text"
  | "table-name"
  | "table-columns"
  | "filter-in-table";

/** A description that Excel would repair or refuse. */
export class DocumentError extends Error {
  /** The class, as a stack trace shows it. */
  override readonly name = "DocumentError";
  constructor(
    readonly code: DocumentFault,
    readonly sheet: string,
    readonly detail: string,
  ) {
    super(`${sheet}: ${code} (${detail})`);
  }
}

/**
 * @throws {DocumentError} at the first thing that a spreadsheet program would not open as it is written
 * @example
 * checkDocument({ title: "Mẫu", styles: {}, sheets: [{ name: "Biểu", rows: [[{ value: "a" }]] }] });
 */
export function checkDocument(document: WorkbookDocument): void {
  checkGiven({ document });
  if (!document.sheets.some((sheet) => !sheet.hidden)) throw new DocumentError("no-sheets", "", "no visible sheet");
  const taken = new Set<string>();
  const names = new Set(Object.keys(document.definedNames ?? {}).map((name) => name.toLowerCase()));
  for (const sheet of document.sheets) {
    checkName(sheet.name, taken);
    checkCells(sheet, document);
    checkMerges(sheet);
    for (const table of sheet.tables ?? []) checkTable(table, sheet, names);
    for (const validation of sheet.validations ?? []) checkValidation(validation, sheet.name);
    for (const { range } of sheet.conditionalFormats ?? []) areaOf(range, sheet.name);
    if (sheet.print?.area) areaOf(sheet.print.area, sheet.name);
    if (sheet.autoFilter) checkFilter(areaOf(sheet.autoFilter, sheet.name), sheet);
  }
}

function checkName(name: string, taken: Set<string>): void {
  const key = name.toLowerCase();
  const isBad = name.length < 1 || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name) || key === "history";
  if (isBad || taken.has(key)) throw new DocumentError("sheet-name", name, "not allowed, or there twice");
  taken.add(key);
}

function checkCells(sheet: SheetDocument, { styles }: WorkbookDocument): void {
  for (const cell of sheet.rows.flat()) {
    if (!cell) continue;
    if (typeof cell.value === "string" && cell.value.length > 32_767)
      throw new DocumentError("text-too-long", sheet.name, `${cell.value.length} characters`);
    if (cell.style !== undefined && !Object.hasOwn(styles, cell.style))
      throw new DocumentError("unknown-style", sheet.name, cell.style);
  }
}

function checkMerges(sheet: SheetDocument): void {
  const areas = (sheet.merges ?? []).map((merge) => areaOf(merge, sheet.name));
  const blocks = [...areas, ...(sheet.tables ?? []).map((table) => areaOf(table.range, sheet.name))];
  for (const [i, merge] of (sheet.merges ?? []).entries()) {
    const area = areaOf(merge, sheet.name);
    if (blocks.slice(i + 1).some((other) => overlap(area, other)))
      throw new DocumentError("merge-overlap", sheet.name, merge);
  }
}

function checkTable(table: DocumentTable, sheet: SheetDocument, names: Set<string>): void {
  const key = table.name.toLowerCase();
  const looksLikeCell = parseArea(table.name) !== undefined || /^r\d*c\d*$|^r$|^c$/i.test(table.name);
  if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(table.name) || looksLikeCell || names.has(key))
    throw new DocumentError("table-name", sheet.name, table.name);
  names.add(key);
  const { top, left, right } = areaOf(table.range, sheet.name);
  const isSame = table.columns.every((name, i) => sheet.rows[top]?.[left + i]?.value === name);
  const distinct = new Set(table.columns.map((name) => name.toLowerCase())).size;
  if (!isSame || table.columns.length !== right - left + 1 || distinct !== table.columns.length)
    throw new DocumentError("table-columns", sheet.name, table.name);
}

function checkValidation({ range, rule, ...texts }: DataValidation, sheet: string): void {
  areaOf(range, sheet);
  if ("items" in rule && (rule.items.join(",").length > 255 || rule.items.some((item) => item.includes(","))))
    throw new DocumentError("validation-list", sheet, range);
  const titles = [texts.promptTitle, texts.errorTitle].some((title) => (title?.length ?? 0) > 32);
  if (titles || [texts.prompt, texts.error].some((text) => (text?.length ?? 0) > 255))
    throw new DocumentError("validation-text", sheet, range);
}

function checkFilter(filter: Area, sheet: SheetDocument): void {
  for (const { name, range } of sheet.tables ?? [])
    if (overlap(filter, areaOf(range, sheet.name))) throw new DocumentError("filter-in-table", sheet.name, name);
}

function areaOf(address: string, sheet: string): Area {
  const area = parseArea(address);
  if (!area) throw new DocumentError("address", sheet, address);
  return area;
}

const overlap = (a: Area, b: Area): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
