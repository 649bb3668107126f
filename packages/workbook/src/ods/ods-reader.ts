import type { Grid } from "@ntm-kit/sheets";
import { WorkbookError } from "../workbook-error";
import type { XmlHandler, XmlReader } from "../xml/xml-reader";
import { decodeText } from "../xml/xml-text";
import { countIn, countOf } from "./ods-count";
import { odsNames } from "./ods-names";
import { type OdsContext, OdsSheet } from "./ods-sheet";
import { OdsTextCollector } from "./ods-text";
import { type OdsStated, odsValue } from "./ods-value";

const { id } = odsNames;

const VISIBLE = "visible";

/** Takes the tags and texts of a content part, or of a flat document, and makes its sheets. */
export class OdsReader implements XmlHandler {
  readonly sheets: Grid[] = [];
  readonly #text: OdsTextCollector;
  #sheet: OdsSheet | undefined;
  #sheetName = "";
  /** Depth of the element whose content is passed over. */
  #skipped = 0;
  /** Depth of the table that is read; a table within a table is a drawing's. */
  #tableDepth = 0;
  #inBody = false;
  #hasContent = false;
  /** Depths of groups of rows or columns that are folded away. */
  readonly #hiddenGroups: number[] = [];

  #rowRepeat = 1;
  #rowIsHidden = false;
  #inCell = false;
  #inParagraph = 0;
  readonly #cell: {
    repeat: number;
    type: string | undefined;
    isError: boolean;
    value: string | undefined;
    text: string | undefined;
    formula: string | undefined;
    style: string | undefined;
    rowsSpanned: number;
    columnsSpanned: number;
  } = {
    repeat: 1,
    type: undefined,
    isError: false,
    value: undefined,
    text: undefined,
    formula: undefined,
    style: undefined,
    rowsSpanned: 1,
    columnsSpanned: 1,
  };

  constructor(
    readonly context: OdsContext,
    /** Told of each sheet before it is read. */
    readonly onSheet: (name: string, number: number) => void = () => {},
  ) {
    this.#text = new OdsTextCollector(context.limits.textLength, context.part);
  }

  open(xml: XmlReader): void {
    if (this.#skipped > 0) return;
    if (this.#inCell) this.#openInCell(xml);
    else if (this.#sheet) this.#openInTable(xml);
    else if (this.#inBody) this.#openInBody(xml);
    else if (xml.element === id.body && xml.depth === 2) this.#inBody = true;
    else this.context.styles.open(xml);
  }

  close(xml: XmlReader): void {
    if (this.#skipped > 0) {
      if (xml.depth === this.#skipped) this.#skipped = 0;
      return;
    }
    if (this.#inCell) this.#closeInCell(xml);
    else if (this.#sheet) this.#closeInTable(xml);
    else if (this.#inBody) {
      if (xml.element === id.body) this.#inBody = false;
    } else this.context.styles.close(xml);
  }

  text(bytes: Uint8Array, start: number, end: number, isLiteral: boolean): void {
    if (this.#skipped === 0) this.#text.add(bytes, start, end, isLiteral);
  }

  #skip(xml: XmlReader): void {
    this.#skipped = xml.depth;
  }

  #openInBody(xml: XmlReader): void {
    if (xml.depth === 3) {
      if (xml.element !== id.spreadsheet) throw new WorkbookError("not-a-workbook", { found: kindOfBody(xml.element) });
      this.#hasContent = true;
    } else if (this.#hasContent && xml.depth === 4 && xml.element === id.table) this.#openTable(xml);
    else this.#skip(xml);
  }

  #openTable(xml: XmlReader): void {
    const { context } = this;
    if (this.sheets.length >= context.limits.sheets)
      throw new WorkbookError("too-large", { limit: "sheets", max: context.limits.sheets });
    this.#sheetName = xml.attribute(-id.name) ?? `Sheet${this.sheets.length + 1}`;
    this.onSheet(this.#sheetName, this.sheets.length + 1);
    this.#sheet = new OdsSheet(this.#sheetName, context.styles.hidesTable(xml.attribute(-id["style-name"])), context);
    this.#tableDepth = xml.depth;
    this.#hiddenGroups.length = 0;
  }

  #openInTable(xml: XmlReader): void {
    switch (xml.element) {
      case id["table-rows"]:
      case id["table-header-rows"]:
      case id["table-columns"]:
      case id["table-header-columns"]:
        break;
      case id["table-row-group"]:
      case id["table-column-group"]:
        if (xml.attribute(-id.display) === "false") this.#hiddenGroups.push(xml.depth);
        break;
      case id["table-column"]:
        this.#openColumn(xml);
        break;
      case id["table-row"]:
        this.#openRow(xml);
        break;
      case id["table-cell"]:
      case id["covered-table-cell"]:
        this.#openCell(xml);
        break;
      default:
        // A copy of a sheet of another file, kept for its formulas, is no sheet of this one.
        if (xml.element === id["table-source"] && isCopyOfOther(this.#sheetName)) this.#sheet = undefined;
        this.#skip(xml);
    }
  }

  #openColumn(xml: XmlReader): void {
    const isHidden = this.#hiddenGroups.length > 0 || (xml.attribute(-id.visibility) ?? VISIBLE) !== VISIBLE;
    this.#sheet?.addColumns(
      countIn(xml, id["number-columns-repeated"]),
      isHidden,
      xml.attribute(-id["default-cell-style-name"]),
    );
  }

  #openRow(xml: XmlReader): void {
    this.#rowRepeat = countIn(xml, id["number-rows-repeated"]);
    this.#rowIsHidden = this.#hiddenGroups.length > 0 || (xml.attribute(-id.visibility) ?? VISIBLE) !== VISIBLE;
    this.#sheet?.openRow(xml.attribute(-id["default-cell-style-name"]));
  }

  #openCell(xml: XmlReader): void {
    const cell = this.#cell;
    cell.repeat = cell.rowsSpanned = cell.columnsSpanned = 1;
    cell.type = cell.value = cell.text = cell.formula = cell.style = undefined;
    cell.isError = false;
    for (let i = 0; i < xml.attributeCount; i++) this.#takeAttribute(xml, i);
    this.#inCell = true;
    this.#inParagraph = 0;
    this.#text.clear();
  }

  #takeAttribute({ bytes, attributeIds, attributeStarts, attributeEnds }: XmlReader, i: number): void {
    const cell = this.#cell;
    const text = (): string => decodeText(bytes, attributeStarts[i] ?? 0, attributeEnds[i] ?? 0);
    switch (-(attributeIds[i] ?? 0)) {
      case id["value-type"]: {
        // One namespace says `string`, another beside it that this is an error.
        const type = text();
        if (type === "error") cell.isError = true;
        else cell.type ??= type;
        break;
      }
      case id.value:
      case id["date-value"]:
      case id["time-value"]:
      case id["boolean-value"]:
        cell.value = text();
        break;
      case id["string-value"]:
        cell.text = text();
        break;
      case id.formula:
        cell.formula = text().replace(/^(?:[\w.-]+:)?=?/, "");
        break;
      case id["style-name"]:
        cell.style = text();
        break;
      case id["number-columns-repeated"]:
        cell.repeat = countOf(text());
        break;
      case id["number-columns-spanned"]:
        cell.columnsSpanned = countOf(text());
        break;
      case id["number-rows-spanned"]:
        cell.rowsSpanned = countOf(text());
    }
  }

  #openInCell(xml: XmlReader): void {
    const { element } = xml;
    if (this.#inParagraph > 0) this.#openInParagraph(xml);
    else if (element === id.p || element === id.h) {
      this.#inParagraph = xml.depth;
      this.#text.paragraph();
      xml.wantsText = true;
    } else if (element !== id.list && element !== id["list-item"]) this.#skip(xml);
  }

  #openInParagraph(xml: XmlReader): void {
    switch (xml.element) {
      case id.span:
        this.#text.openSpan(this.context.styles.textFont(xml.attribute(-id["style-name"])));
        break;
      case id.annotation:
      case id.note:
      case id.frame:
      case id["ruby-text"]:
        this.#skip(xml);
        break;
      default:
        this.#text.mark(xml);
    }
  }

  #closeInCell(xml: XmlReader): void {
    if (xml.element === id.span && this.#inParagraph > 0) this.#text.closeSpan();
    else if (xml.depth === this.#inParagraph) {
      this.#inParagraph = 0;
      xml.wantsText = false;
    } else if (xml.element === id["table-cell"] || xml.element === id["covered-table-cell"]) this.#closeCell();
  }

  #closeCell(): void {
    this.#inCell = false;
    const cell = this.#cell;
    const content = this.#text.take();
    const stated: OdsStated = {
      type: cell.type,
      isError: cell.isError,
      hasFormula: cell.formula !== undefined,
      value: cell.type === "string" ? cell.text : cell.value,
    };
    this.#sheet?.addCell({
      repeat: cell.repeat,
      value: odsValue(stated, () => content.text),
      content,
      style: cell.style,
      rowsSpanned: cell.rowsSpanned,
      columnsSpanned: cell.columnsSpanned,
      ...(cell.formula !== undefined && { formula: cell.formula }),
    });
  }

  #closeInTable(xml: XmlReader): void {
    if (xml.element === id["table-row"]) this.#sheet?.closeRow(this.#rowRepeat, this.#rowIsHidden);
    else if (xml.depth === this.#hiddenGroups.at(-1)) this.#hiddenGroups.pop();
    else if (xml.depth === this.#tableDepth) {
      if (this.#sheet) this.sheets.push(this.#sheet.build());
      this.#sheet = undefined;
    }
  }
}

function kindOfBody(element: number): string {
  return element === id.text ? "odt" : element === id.presentation ? "odp" : "zip";
}

/** LibreOffice names such a copy by its file: `'file:///C:/tong-hop.ods'#Sheet1`. */
function isCopyOfOther(name: string): boolean {
  return /^'.+'#/.test(name);
}
