import {
  type CellExtras,
  type CellStyle,
  cellName,
  type Grid,
  GridBuilder,
  isDateFormat,
  MAX_COLUMNS,
  MAX_ROWS,
  type Visibility,
  type WorkbookGrids,
} from "@ntm-kit/sheets";
import type { LegacyFormat } from "../read-options";
import { damaged, tooLarge, WorkbookError } from "../workbook-error";
import { LONGEST_TEXT } from "../xlsx/shared-strings";
import { remark, remarkOverlaps } from "../xlsx/sheet-remarks";
import type { Limits } from "../zip/limits";
import type { LibraryCell, LibrarySheet, LibraryWorkbook } from "./library";
import type { FontAt, XlsFonts } from "./xls-fonts";

const ERRORS: ReadonlyMap<unknown, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
  [0x2b, "#GETTING_DATA"],
]);
const VISIBILITIES: readonly Visibility[] = ["visible", "hidden", "very-hidden"];
const MOST_STYLES = 0xffff;
/** Vietnamese Windows: its letters with tones are two characters each. */
const VIETNAMESE = 1258;

/** Makes grids of what the library read. The declared range of a sheet is never asked: it is too narrow at times. */
export function legacyGrids(
  workbook: LibraryWorkbook,
  format: LegacyFormat,
  limits: Limits,
  fonts: XlsFonts | undefined,
): WorkbookGrids {
  if (workbook.SheetNames.length > limits.sheets) throw tooLarge("sheets", limits.sheets);
  // Records of a shape the library does not know are read past their ends, names first.
  if (workbook.SheetNames.some((name) => name.includes("\0"))) throw damaged("names of sheets cannot be read");
  const shared = { limits, cells: 0, styles: new Styles(), date1904: workbook.Workbook?.WBProps?.date1904 === true };
  const sheets: Grid[] = [];
  const withoutCells: string[] = [];
  workbook.SheetNames.forEach((name, i) => {
    const sheet = workbook.Sheets[name];
    if (!sheet || (sheet["!type"] !== undefined && sheet["!type"] !== "sheet")) withoutCells.push(name);
    else {
      const listed = workbook.Workbook?.Sheets;
      const hidden = (listed?.find((other) => other?.name === name) ?? listed?.[i])?.Hidden ?? 0;
      const builder = new LegacySheet(name, VISIBILITIES[hidden] ?? "visible", shared, fonts?.sheet(i));
      builder.isVietnamese = fonts?.codePage === VIETNAMESE;
      sheets.push(builder.read(sheet));
    }
  });
  if (sheets.length === 0) throw new WorkbookError("no-sheets");
  return { format, sheets, ...(withoutCells.length > 0 && { withoutCells }) };
}

interface Shared {
  readonly limits: Limits;
  readonly styles: Styles;
  readonly date1904: boolean;
  cells: number;
}

class Styles {
  readonly list: CellStyle[] = [{ format: "General", isDate: false }];
  readonly #numbers = new Map<string, number>([["General|", 0]]);

  number(format: string, font: string | undefined): number {
    const key = `${format}|${font ?? ""}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    if (this.list.length >= MOST_STYLES) return 0;
    const style = { format, isDate: isDateFormat(format), ...(font !== undefined && { font }) };
    this.#numbers.set(key, this.list.push(style) - 1);
    return this.list.length - 1;
  }
}

class LegacySheet {
  readonly #grid: GridBuilder;
  isVietnamese = false;

  constructor(
    name: string,
    visibility: Visibility,
    readonly shared: Shared,
    readonly fontAt: FontAt | undefined,
  ) {
    const { styles, date1904 } = shared;
    this.#grid = new GridBuilder(name, { visibility, date1904, styles: styles.list });
  }

  read(sheet: LibrarySheet): Grid {
    const rows = sheet["!data"] ?? [];
    // `for … in` passes over the gaps: a row of number 4,294,967,294 costs no more than the first.
    for (const row in rows)
      for (const [column, cell] of Object.entries(rows[row] ?? {})) this.#take(Number(row), Number(column), cell);
    this.#takeMerges(sheet);
    this.#takeHidden(sheet);
    remarkOverlaps(this.#grid.merges, this.#grid.remarks);
    return this.#grid.build();
  }

  #take(row: number, column: number, cell: LibraryCell | undefined): void {
    if (!cell || cell.t === "z" || (cell.v === undefined && cell.f === undefined)) return;
    if (!(row < MAX_ROWS && column < MAX_COLUMNS)) {
      remark(this.#grid.remarks, "cell-dropped", undefined, "outside the sheet");
      return;
    }
    const before = this.#grid.count;
    this.#put(row, column, cell);
    const { limits } = this.shared;
    this.shared.cells += this.#grid.count - before;
    if (this.shared.cells > limits.cells) throw tooLarge("cells", limits.cells);
  }

  #put(row: number, column: number, cell: LibraryCell): void {
    const font = this.fontAt?.(row, column);
    const format = typeof cell.z === "string" && cell.z !== "" ? cell.z : "General";
    const isFormula = cell.f !== undefined || cell.F !== undefined;
    const extras: CellExtras = {
      style: this.shared.styles.number(format, font),
      isFormula,
      ...(cell.f && { formula: cell.f }),
    };
    const { v: value } = cell;
    if (cell.t === "e") this.#grid.addError(row, column, ERRORS.get(value) ?? "#VALUE!", extras);
    else if (typeof value === "number") this.#putNumber(row, column, value, extras);
    else if (typeof value === "boolean") this.#grid.addBoolean(row, column, value, extras);
    else if (value === undefined || value === null) this.#grid.addUnstored(row, column, extras);
    else this.#putText(row, column, this.#composed(String(value), font), extras);
  }

  #putNumber(row: number, column: number, value: number, extras: CellExtras): void {
    if (Number.isFinite(value)) this.#grid.addNumber(row, column, value, extras);
    else {
      remark(this.#grid.remarks, "number-not-finite", cellName(row, column), String(value));
      this.#grid.addText(row, column, String(value), extras);
    }
  }

  #putText(row: number, column: number, text: string, extras: CellExtras): void {
    const { textLength } = this.shared.limits;
    if (text === "" && !extras.isFormula) return;
    if (text.length > textLength) throw tooLarge("text-length", textLength);
    if (text.length > LONGEST_TEXT) remark(this.#grid.remarks, "text-too-long", cellName(row, column));
    this.#grid.addText(row, column, text, extras);
  }

  /**
   * The tones of that code page are characters of their own; under a font of an older encoding they are other letters.
   */
  #composed(text: string, font: string | undefined): string {
    return this.isVietnamese && !/^(\.vn|vni|vps|vi )/i.test(font ?? "") ? text.normalize("NFC") : text;
  }

  #takeMerges(sheet: LibrarySheet): void {
    const { merges } = this.shared.limits;
    for (const { s, e } of sheet["!merges"] ?? []) {
      if (this.#grid.merges.length >= merges) throw tooLarge("merges", merges);
      const [bottom, right] = [Math.min(e.r, MAX_ROWS - 1), Math.min(e.c, MAX_COLUMNS - 1)];
      if (s.r >= 0 && s.c >= 0 && s.r <= bottom && s.c <= right)
        this.#grid.merges.push({ top: s.r, left: s.c, bottom, right });
    }
  }

  #takeHidden(sheet: LibrarySheet): void {
    const rows = sheet["!rows"] ?? [];
    for (const row in rows) if (rows[row]?.hidden) this.#grid.hiddenRows.add(Number(row));
    const columns = sheet["!cols"] ?? [];
    for (const column in columns)
      if (columns[column]?.hidden) this.#grid.hiddenColumns.push([Number(column), Number(column)]);
  }
}
