import {
  type CellExtras,
  type CellStyle,
  cellName,
  type GridBuilder,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
} from "@ntm-kit/sheets";
import { tooLarge } from "../workbook-error";
import { TextPieces } from "../xml/text-pieces";
import type { XmlHandler, XmlReader } from "../xml/xml-reader";
import { decodeUnits } from "../xml/xml-text";
import type { Limits } from "../zip/limits";
import { BOOLEAN, DATE, ERROR, INLINE, NUMBER, SHARED, TEXT, typeOf } from "./cell-type";
import { serialOfIsoDate } from "./iso-date";
import { parseAddress, parseCount, parseDecimal } from "./parse-bytes";
import { RichTextCollector } from "./rich-text";
import { LONGEST_TEXT, type SharedStrings } from "./shared-strings";
import * as Names from "./sheet-names";
import { remark, remarkOverlaps } from "./sheet-remarks";

/** What the sheets of one workbook share. */
export interface SheetContext {
  readonly strings: SharedStrings;
  /** Styles by number; those of dates stored as text are added while reading. */
  readonly styles: CellStyle[];
  readonly limits: Limits;
  readonly date1904: boolean;
  /** Cells read so far, over all sheets. */
  cells: number;
}

/** Takes the tags and texts of one sheet's part and fills its grid. */
export class SheetReader implements XmlHandler {
  /** Whether the root element is that of a sheet with cells. */
  isWorksheet = false;

  #row = -1;
  #column = -1;
  #rowStart = 0;
  #inData = false;
  #hidesUnlisted = false;
  readonly #listedRows = new Set<number>();

  #cellRow = -1;
  #cellColumn = -1;
  #badAddress: string | undefined;
  #type = NUMBER;
  #hasValue = false;
  #hasInline = false;
  readonly #value = new TextPieces();
  readonly #formula = new TextPieces();
  readonly #inline = new RichTextCollector();
  /** Which of the three collectors takes the text, by element. */
  #taking = 0;
  #textBytes = 0;
  /** One object for all cells: the grid copies from it. */
  readonly #extras: { -readonly [K in keyof CellExtras]: CellExtras[K] } = {
    style: 0,
    isFormula: false,
    formula: undefined,
    runs: undefined,
  };

  constructor(
    readonly grid: GridBuilder,
    readonly context: SheetContext,
    readonly part: string,
  ) {}

  open(xml: XmlReader): void {
    switch (xml.element) {
      case Names.CELL:
        if (this.#inData) this.#openCell(xml);
        break;
      case Names.VALUE:
        this.#hasValue = true;
        this.#take(xml, Names.VALUE);
        break;
      case Names.FORMULA:
        if (!this.#inData) break;
        this.#extras.isFormula = true;
        this.#take(xml, Names.FORMULA);
        break;
      case Names.ROW:
        if (this.#inData) this.#openRow(xml);
        break;
      default:
        if (this.#inData) this.#openInline(xml);
        else this.#openOther(xml);
    }
  }

  close(xml: XmlReader): void {
    switch (xml.element) {
      case Names.CELL:
        if (this.#inData) this.#closeCell();
        break;
      case Names.T:
        if (this.#taking === Names.T) this.#inline.finish();
        this.#stop(xml);
        break;
      case Names.VALUE:
      case Names.FORMULA:
        this.#stop(xml);
        break;
      case Names.PHONETIC:
        this.#inline.phonetic(-1);
        break;
      case Names.SHEET_DATA:
        this.#inData = false;
    }
  }

  text(bytes: Uint8Array, start: number, end: number, isLiteral: boolean): void {
    this.#textBytes += end - start;
    if (this.#textBytes > this.context.limits.rowLength)
      throw tooLarge("row-length", this.context.limits.rowLength, this.part);
    if (this.#taking === Names.VALUE) this.#value.add(bytes, start, end, isLiteral);
    else if (this.#taking === Names.FORMULA) this.#formula.add(bytes, start, end, isLiteral);
    else this.#inline.add(bytes, start, end, isLiteral);
  }

  /** What can only be said of the whole sheet. */
  finish(): void {
    remarkOverlaps(this.grid.merges, this.grid.remarks);
    if (!this.#hidesUnlisted) return;
    for (let row = 0; row <= this.#row; row++) if (!this.#listedRows.has(row)) this.grid.hiddenRows.add(row);
  }

  #take(xml: XmlReader, element: number): void {
    this.#taking = element;
    xml.wantsText = true;
  }

  #stop(xml: XmlReader): void {
    this.#taking = 0;
    xml.wantsText = false;
  }

  #openOther(xml: XmlReader): void {
    switch (xml.element) {
      case Names.WORKSHEET:
        if (xml.depth === 1) this.isWorksheet = true;
        break;
      case Names.SHEET_DATA:
        this.#inData = xml.depth === 2;
        break;
      case Names.COL:
        this.#openColumn(xml);
        break;
      case Names.FORMAT:
        this.#hidesUnlisted = xml.flag(Names.ZERO_HEIGHT);
        break;
      case Names.MERGE:
        this.#openMerge(xml);
    }
  }

  #openColumn(xml: XmlReader): void {
    const from = Math.max(1, Number(xml.attribute(Names.MIN)));
    const to = Math.min(MAX_COLUMNS, Number(xml.attribute(Names.MAX) ?? from));
    const isHidden = xml.flag(Names.HIDDEN) || Number(xml.attribute(Names.WIDTH) ?? 1) === 0;
    if (isHidden && from <= to) this.grid.hiddenColumns.push([from - 1, to - 1]);
  }

  #openMerge(xml: XmlReader): void {
    const { merges } = this.grid;
    const area = parseArea(xml.attribute(Names.REF) ?? "");
    if (!area) return;
    if (merges.length >= this.context.limits.merges) throw tooLarge("merges", this.context.limits.merges, this.part);
    merges.push(area);
  }

  #openRow(xml: XmlReader): void {
    this.#rowStart = xml.offset;
    const place = xml.find(Names.R);
    const stated =
      place < 0 ? this.#row + 2 : parseCount(xml.bytes, xml.attributeStarts[place] ?? 0, xml.attributeEnds[place] ?? 0);
    // A row outside the sheet keeps the count where it was; its cells say for themselves where they are, or are
    // dropped.
    const isInside = stated >= 1 && stated <= MAX_ROWS;
    this.#column = isInside ? -1 : MAX_COLUMNS;
    if (!isInside) return;
    this.#row = stated - 1;
    if (xml.attributeCount > 1 && this.#isHidden(xml)) this.grid.hiddenRows.add(this.#row);
    if (this.#hidesUnlisted) this.#listedRows.add(this.#row);
  }

  #isHidden(xml: XmlReader): boolean {
    return xml.flag(Names.HIDDEN) || (xml.find(Names.HEIGHT) >= 0 && Number(xml.attribute(Names.HEIGHT)) === 0);
  }

  #openCell(xml: XmlReader): void {
    const { bytes, attributeIds, attributeStarts, attributeEnds } = xml;
    let address = -2;
    let style = 0;
    this.#type = NUMBER;
    for (let i = 0; i < xml.attributeCount; i++) {
      const start = attributeStarts[i] ?? 0;
      const end = attributeEnds[i] ?? 0;
      switch (attributeIds[i]) {
        case Names.R:
          address = parseAddress(bytes, start, end);
          if (address === -1) this.#badAddress = xml.attribute(Names.R);
          break;
        case Names.S:
          style = parseCount(bytes, start, end);
          break;
        case Names.T:
          this.#type = typeOf(bytes, start, end);
      }
    }
    this.#place(address);
    this.#extras.style = style >= 0 && style < this.context.styles.length ? style : 0;
    this.#extras.isFormula = false;
    this.#hasValue = false;
    this.#hasInline = false;
    this.#value.clear();
    this.#textBytes = 0;
    if (xml.offset - this.#rowStart > this.context.limits.rowLength)
      throw tooLarge("row-length", this.context.limits.rowLength, this.part);
  }

  /** A cell without an address follows the one before it. */
  #place(address: number): void {
    if (address >= 0) {
      this.#cellRow = (address / MAX_COLUMNS) | 0;
      this.#cellColumn = this.#column = address % MAX_COLUMNS;
    } else if (address === -2) {
      this.#cellRow = this.#row;
      this.#cellColumn = ++this.#column;
      if (this.#column >= MAX_COLUMNS) this.#cellRow = -1;
    } else this.#cellRow = -1;
  }

  #openInline(xml: XmlReader): void {
    switch (xml.element) {
      case Names.INLINE_TEXT:
        this.#hasInline = true;
        this.#inline.clear();
        break;
      case Names.T:
        if (this.#inline.begin()) this.#take(xml, Names.T);
        break;
      case Names.R:
        this.#inline.run();
        break;
      case Names.RUN_FONT:
        this.#inline.font(xml.attribute(Names.VAL));
        break;
      case Names.PHONETIC:
        this.#inline.phonetic(1);
    }
  }

  #closeCell(): void {
    const { grid, context } = this;
    const before = grid.count;
    if (this.#cellRow < 0) this.#drop();
    else if (this.#hasInline && (!this.#hasValue || this.#type === INLINE)) this.#putInline();
    else if (this.#hasValue || this.#extras.isFormula) this.#putValue();
    this.#formula.clear();
    if (grid.count === before) return;
    if (++context.cells > context.limits.cells) throw tooLarge("cells", context.limits.cells, this.part);
  }

  #drop(): void {
    if (this.#hasValue || this.#hasInline || this.#extras.isFormula)
      remark(this.grid.remarks, "cell-dropped", undefined, this.#badAddress ?? "outside the sheet");
    this.#badAddress = undefined;
  }

  #putInline(): void {
    const { text, runs } = this.#inline.take();
    this.#extras.runs = runs;
    this.#putText(text);
    this.#extras.runs = undefined;
  }

  #putValue(): void {
    const extras = this.#extras;
    const value = this.#value;
    if (extras.isFormula && !this.#formula.isEmpty) extras.formula = String(this.#formula);
    // An empty text is a result only where the type says that it is one.
    if (value.isEmpty && !(this.#type === TEXT && this.#hasValue)) this.#putNothing();
    else if (this.#type === NUMBER) this.#putNumber();
    else if (this.#type === SHARED) this.#putShared();
    else if (this.#type === BOOLEAN) this.#putBoolean();
    else if (this.#type === ERROR) this.grid.addError(this.#cellRow, this.#cellColumn, String(value), extras);
    else if (this.#type === DATE) this.#putDate();
    else this.#putText(decodeUnits(String(value)));
    extras.formula = undefined;
  }

  #putNothing(): void {
    if (this.#extras.isFormula) this.grid.addUnstored(this.#cellRow, this.#cellColumn, this.#extras);
    else if (this.#type === SHARED) this.#remark("string-missing");
  }

  #putNumber(): void {
    const { bytes, start, end, isOnePiece } = this.#value;
    const number = isOnePiece ? parseDecimal(bytes, start, end) : Number.NaN;
    if (Number.isNaN(number)) this.#putUnusualNumber(String(this.#value).trim());
    else this.grid.addNumber(this.#cellRow, this.#cellColumn, number, this.#extras);
  }

  #putUnusualNumber(text: string): void {
    const number = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
    if (text === "") this.#putNothing();
    else if (Number.isFinite(number)) this.grid.addNumber(this.#cellRow, this.#cellColumn, number, this.#extras);
    else {
      this.#remark("number-not-finite", text.slice(0, 100));
      this.#putText(text);
    }
  }

  #putShared(): void {
    const { strings } = this.context;
    const { bytes, start, end, isOnePiece } = this.#value;
    const direct = isOnePiece ? parseCount(bytes, start, end) : -1;
    const index = direct >= 0 ? direct : indexOf(String(this.#value));
    if (!strings.has(index)) {
      this.#remark("string-missing", String(this.#value).slice(0, 100));
      if (this.#extras.isFormula) this.#putNothing();
      return;
    }
    if (strings.isEmpty(index) && !this.#extras.isFormula) return;
    if (strings.long.has(index)) this.#remark("text-too-long");
    this.#extras.runs = strings.runs(index);
    this.grid.addShared(this.#cellRow, this.#cellColumn, index, this.#extras);
    this.#extras.runs = undefined;
  }

  #putBoolean(): void {
    const text = String(this.#value).trim().toLowerCase();
    const isKnown = text === "1" || text === "true" || text === "0" || text === "false";
    if (isKnown) this.grid.addBoolean(this.#cellRow, this.#cellColumn, text === "1" || text === "true", this.#extras);
    else this.#putText(text);
  }

  #putDate(): void {
    const text = String(this.#value);
    const serial = serialOfIsoDate(text, this.context.date1904);
    if (serial === undefined) this.#putText(text);
    else {
      const extras = { ...this.#extras, style: this.#dateStyle(this.#extras.style ?? 0) };
      this.grid.addNumber(this.#cellRow, this.#cellColumn, serial, extras);
    }
  }

  /** The same style, as one that shows a date. */
  #dateStyle(style: number): number {
    const { styles } = this.context;
    const own = styles[style];
    if (!own || own.isDate) return style;
    const known = styles.findIndex((other) => other.format === ISO_DATE && other.font === own.font);
    return known >= 0 ? known : styles.push({ ...own, format: ISO_DATE, isDate: true }) - 1;
  }

  #putText(text: string): void {
    if (text === "" && !this.#extras.isFormula) return;
    if (text.length > this.context.limits.textLength)
      throw tooLarge("text-length", this.context.limits.textLength, this.part);
    if (text.length > LONGEST_TEXT) this.#remark("text-too-long");
    this.grid.addText(this.#cellRow, this.#cellColumn, text, this.#extras);
  }

  #remark(code: "string-missing" | "number-not-finite" | "text-too-long", detail?: string): void {
    remark(this.grid.remarks, code, cellName(this.#cellRow, this.#cellColumn), detail);
  }
}

const ISO_DATE = "yyyy-mm-dd";

function indexOf(text: string): number {
  return /^\s*\d{1,9}\s*$/.test(text) ? Number(text) : -1;
}
