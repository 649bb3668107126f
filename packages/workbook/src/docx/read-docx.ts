import { type Area, type Grid, gridFromRows, namesOf } from "@ntm-kit/sheets";
import { checkGiven } from "../check-given";
import { checkOptions } from "../check-options";
import { damaged, WorkbookError } from "../workbook-error";
import { NameTable } from "../xml/name-table";
import { readXml } from "../xml/read-xml";
import { TextPieces } from "../xml/text-pieces";
import type { XmlHandler, XmlReader } from "../xml/xml-reader";
import type { Inflater } from "../zip/inflater";
import { checkLimits, DEFAULT_LIMITS, type Limits } from "../zip/limits";
import { readZip } from "../zip/read-zip";

const NAMES = namesOf<Omit<ReadDocxOptions, "inflate">>({ fileName: true, limits: true });

/** What a word document holds that plans are made from. */
export interface WordDocument {
  /** Its tables in order, named by their number; cells that are merged in the document are merged in the grid. */
  readonly tables: readonly Grid[];
  /** Paragraphs outside tables, a line each. */
  readonly text: string;
}

/** Limits and helpers for reading. */
export interface ReadDocxOptions {
  /** For the message of an error. */
  readonly fileName?: string | undefined;
  /** Those that are to differ from the usual ones. */
  readonly limits?: Partial<Limits> | undefined;
  /** A faster way to inflate, such as that of Node.js. */
  readonly inflate?: Inflater | undefined;
}

/**
 * Reads the tables and paragraphs of a .docx. Deleted words of tracked changes are left out, tables within tables are
 * read as words of their cell.
 *
 * @throws {WorkbookError} `not-a-workbook` where the file is no word document, `damaged`, `encrypted`, `too-large`
 * @example
 * const { tables } = await readDocx(await readFile("quyet-dinh.docx"));
 */
export async function readDocx(bytes: Uint8Array, options: ReadDocxOptions = {}): Promise<WordDocument> {
  checkGiven({ options });
  checkOptions(options, NAMES);
  checkLimits(options.limits);
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  try {
    const zip = readZip(bytes, { ...options, limits });
    const entry = zip.find("word/document.xml");
    if (!entry) throw new WorkbookError("not-a-workbook", { found: "zip" });
    const reader = new DocxReader();
    readXml(await zip.inflate(entry), names, reader, entry.name, limits);
    return { tables: reader.tables, text: reader.lines.join("\n") };
  } catch (error) {
    throw (WorkbookError.from(error) ?? damaged(String(error))).with({ fileName: options.fileName });
  }
}

const names = new NameTable("document body p t tab br cr noBreakHyphen del tbl tr tc gridSpan vMerge val");
const { id } = names;

interface OpenTable {
  readonly rows: string[][];
  readonly merges: Area[];
  /** Top row of the merge that runs down each column. */
  readonly down: Map<number, Area>;
}

/** Keeps one table open; what stands in a table within a cell goes to that cell. */
class DocxReader implements XmlHandler {
  readonly tables: Grid[] = [];
  readonly lines: string[] = [];
  #table: OpenTable | undefined;
  #depth = 0;
  #column = 0;
  #span = 1;
  #merge: "begins" | "goes-on" | undefined;
  #paragraphs: string[] = [];
  #words = "";
  #deleted = 0;
  readonly #pieces = new TextPieces();

  open(xml: XmlReader): void {
    xml.wantsText = false;
    switch (xml.element) {
      case id.tbl:
        this.#depth++;
        if (this.#depth === 1) this.#table = { rows: [], merges: [], down: new Map() };
        break;
      case id.tr:
        if (this.#depth === 1) this.#beginRow();
        break;
      case id.tc:
        if (this.#depth === 1) this.#beginCell();
        break;
      case id.gridSpan:
        if (this.#depth === 1) this.#span = Math.max(1, Number(givenIn(xml) ?? 1));
        break;
      case id.vMerge:
        if (this.#depth === 1) this.#merge = givenIn(xml) === "restart" ? "begins" : "goes-on";
        break;
      case id.del:
        this.#deleted++;
        break;
      case id.t:
        xml.wantsText = this.#deleted === 0;
        this.#pieces.clear();
        break;
      case id.tab:
        this.#words += " ";
        break;
      case id.br:
      case id.cr:
        this.#words += "\n";
        break;
      case id.noBreakHyphen:
        this.#words += "-";
        break;
    }
  }

  text(bytes: Uint8Array, start: number, end: number, isLiteral: boolean): void {
    this.#pieces.add(bytes, start, end, isLiteral);
  }

  close(xml: XmlReader): void {
    switch (xml.element) {
      case id.t:
        if (xml.wantsText) this.#words += this.#pieces.toString();
        xml.wantsText = false;
        break;
      case id.del:
        this.#deleted--;
        break;
      case id.p:
        this.#endParagraph();
        break;
      case id.tc:
        if (this.#depth === 1) this.#endCell();
        break;
      case id.tbl:
        this.#depth--;
        if (this.#depth === 0) this.#endTable();
        break;
    }
  }

  #beginRow(): void {
    this.#table?.rows.push([]);
    this.#column = 0;
  }

  #beginCell(): void {
    this.#span = 1;
    this.#merge = undefined;
    this.#paragraphs = [];
  }

  #endParagraph(): void {
    if (this.#depth > 0) this.#paragraphs.push(this.#words);
    else this.lines.push(this.#words.replace(/\n/g, " "));
    this.#words = "";
  }

  #endCell(): void {
    const table = this.#table;
    const row = table?.rows.at(-1);
    if (!table || !row) return;
    const top = table.rows.length - 1;
    const [left, right] = [this.#column, this.#column + this.#span - 1];
    row[left] = this.#merge === "goes-on" ? "" : this.#paragraphs.join("\n").trim();
    const above = this.#merge === "goes-on" ? table.down.get(left) : undefined;
    const area = above ? { ...above, bottom: top } : { top, left, bottom: top, right };
    if (above) table.merges.splice(table.merges.indexOf(above), 1);
    const isMerged = area.bottom > area.top || area.right > area.left || this.#merge === "begins";
    if (isMerged) table.merges.push(area);
    if (this.#merge) table.down.set(left, area);
    else table.down.delete(left);
    this.#column = right + 1;
  }

  #endTable(): void {
    if (!this.#table) return;
    const { rows, merges } = this.#table;
    const filled = rows.map((row) => Array.from(row, (text) => text ?? ""));
    const real = merges.filter(({ top, bottom, left, right }) => bottom > top || right > left);
    this.tables.push(gridFromRows(String(this.tables.length + 1), filled, { merges: real }));
    this.#table = undefined;
  }
}

/** `w:val`: attributes with a prefix have negative numbers. */
const givenIn = (xml: XmlReader): string | undefined => xml.attribute(-id.val) ?? xml.attribute(id.val);
