import type { ColumnWidth, SheetLayout } from "../layout";
import { isSameName } from "../sheet-named";
import { NameTable } from "../xml/name-table";
import { readXml } from "../xml/read-xml";
import type { XmlReader } from "../xml/xml-reader";
import type { ZipArchive } from "../zip/read-zip";
import { countIn } from "./ods-count";

const names = new NameTable(
  "table table-column table-row style table-column-properties table-row-properties",
  "name style-name family column-width row-height visibility number-columns-repeated number-rows-repeated",
);
const { id } = names;

/** What lies below the last row is one row, repeated to the end of the sheet. */
const MOST_EQUAL_ROWS = 1000;
const MOST_COLUMNS = 1024;
/** Points of the units that a length is told in. */
const POINTS: Readonly<Record<string, number>> = { in: 72, cm: 72 / 2.54, mm: 72 / 25.4, pt: 1, pc: 12, px: 0.75 };
const PIXELS_A_POINT = 96 / 72;
/** A character of the usual font, and what a column has beside its characters. */
const [PIXELS_A_CHARACTER, PIXELS_BESIDE] = [7, 5];

/** Widths and heights of a sheet of an .ods; undefined where the document has no such sheet. */
export async function odsLayout(zip: ZipArchive, sheet: string): Promise<SheetLayout | undefined> {
  const entry = zip.find("content.xml");
  if (!entry) return undefined;
  const reader = new LayoutReader(sheet);
  readXml(await zip.inflate(entry), names, reader, entry.name);
  return reader.isThere ? { columns: reader.columns, heights: reader.heights } : undefined;
}

/** Styles come before the tables that name them. */
class LayoutReader {
  readonly columns: ColumnWidth[] = [];
  readonly heights = new Map<number, number>();
  isThere = false;
  readonly #lengths = new Map<string, number>();
  #style = "";
  /** Depth of the table that is asked for, while it is open. */
  #depth = 0;
  #column = 0;
  #row = 0;

  constructor(readonly sheet: string) {}

  open(xml: XmlReader): void {
    const { element } = xml;
    if (element === id.style) this.#style = `${xml.attribute(-id.family)} ${xml.attribute(-id.name)}`;
    else if (element === id["table-column-properties"]) this.#keep(xml.attribute(-id["column-width"]));
    else if (element === id["table-row-properties"]) this.#keep(xml.attribute(-id["row-height"]));
    else if (element === id.table && this.#depth === 0 && isSameName(xml.attribute(-id.name) ?? "", this.sheet)) {
      this.#depth = xml.depth;
      this.isThere = true;
    } else if (this.#depth > 0 && element === id["table-column"]) this.#addColumns(xml);
    else if (this.#depth > 0 && element === id["table-row"]) this.#addRows(xml);
  }

  close(xml: XmlReader): void {
    if (xml.depth === this.#depth) this.#depth = 0;
  }

  #keep(length: string | undefined): void {
    const [, number = "", unit = ""] = /^([\d.]+)(\w+)$/.exec(length ?? "") ?? [];
    const points = Number(number) * (POINTS[unit] ?? 0);
    if (points > 0) this.#lengths.set(this.#style, points);
  }

  #addColumns(xml: XmlReader): void {
    const from = this.#column;
    this.#column += countIn(xml, id["number-columns-repeated"]);
    const points = this.#lengths.get(`table-column ${xml.attribute(-id["style-name"])}`);
    if (points === undefined || isHidden(xml) || from >= MOST_COLUMNS) return;
    const width = Math.max(1, (points * PIXELS_A_POINT - PIXELS_BESIDE) / PIXELS_A_CHARACTER);
    this.columns.push({ from, to: Math.min(this.#column, MOST_COLUMNS) - 1, width });
  }

  #addRows(xml: XmlReader): void {
    const from = this.#row;
    const count = countIn(xml, id["number-rows-repeated"]);
    this.#row += count;
    const points = this.#lengths.get(`table-row ${xml.attribute(-id["style-name"])}`);
    if (points === undefined || isHidden(xml) || count > MOST_EQUAL_ROWS) return;
    for (let row = from; row < this.#row; row++) this.heights.set(row, points);
  }
}

const isHidden = (xml: XmlReader): boolean => (xml.attribute(-id.visibility) ?? "visible") !== "visible";
