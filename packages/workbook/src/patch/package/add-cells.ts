import { type Area, cellName, contains, parseArea } from "@ntm-kit/sheets";
import type { TagText } from "./tag-text";
import { children, type Tag, tagAt, tags } from "./xml-edit";

/** Row and column of a cell, from 0. */
interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * A sheet part with empty cells where it has none: a program that writes a blank may leave its cell out. They look as
 * their row or their column says. What a merge covers has no cell of its own and gets none; a place that has a cell
 * stays as it is.
 */
export function withEmptyCells(xml: string, places: readonly CellPlace[]): string {
  const frame = new SheetFrame(xml);
  const { data } = frame;
  const wanted = [...places]
    .filter((place) => !frame.isCovered(place))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  if (!data || wanted.length === 0) return xml;
  if (data.kind === "empty") {
    const rows = frame.newRows(wanted, data.prefix);
    return `${xml.slice(0, data.start)}${tagAt(xml, data).asOpen()}${rows}</${data.prefix}sheetData>${xml.slice(data.end)}`;
  }
  return new RowWalk(xml, data, frame, wanted).result();
}

/** What stands around the rows of a sheet part. */
class SheetFrame {
  readonly data: Tag | undefined;
  readonly #merges: Area[] = [];
  readonly #columns: { readonly min: number; readonly max: number; readonly style: string }[] = [];

  constructor(xml: string) {
    const { list } = children(xml);
    this.data = list.find(({ local }) => local === "sheetData");
    const within = (local: string): TagText[] => {
      const parent = list.find((child) => child.local === local);
      if (!parent) return [];
      const inner = xml.slice(parent.innerStart, parent.innerEnd);
      return [...tags(inner)].filter(({ kind }) => kind !== "close").map((tag) => tagAt(inner, tag));
    };
    for (const merge of within("mergeCells")) {
      const area = parseArea(merge.get("ref") ?? "");
      if (area) this.#merges.push(area);
    }
    for (const column of within("cols")) {
      const style = column.get("style");
      if (style !== undefined)
        this.#columns.push({ min: Number(column.get("min")) - 1, max: Number(column.get("max")) - 1, style });
    }
  }

  isCovered({ row, column }: CellPlace): boolean {
    return this.#merges.some((area) => contains(area, row, column) && !(row === area.top && column === area.left));
  }

  newCell({ row, column }: CellPlace, prefix: string, ofRow?: TagText): string {
    const own = ofRow && /^(?:1|true)$/.test(ofRow.get("customFormat") ?? "") ? ofRow.get("s") : undefined;
    const style = own ?? this.#columns.find(({ min, max }) => min <= column && column <= max)?.style;
    return `<${prefix}c r="${cellName(row, column)}"${style === undefined ? "" : ` s="${style}"`}/>`;
  }

  /** Rows that the sheet does not have, each with its cells. */
  newRows(places: readonly CellPlace[], prefix: string): string {
    const rows = new Map<number, string>();
    for (const place of places) rows.set(place.row, (rows.get(place.row) ?? "") + this.newCell(place, prefix));
    return [...rows].map(([row, cells]) => `<${prefix}row r="${row + 1}">${cells}</${prefix}row>`).join("");
  }
}

/** Goes through the rows of a sheet part, and puts cells between those that are there. */
class RowWalk {
  readonly #pieces: string[] = [];
  #at = 0;
  #row = -1;
  #column = -1;
  #depth = 0;
  #rowTag: TagText | undefined;

  constructor(
    private readonly xml: string,
    private readonly data: Tag,
    private readonly frame: SheetFrame,
    /** In their order; those that are done are taken off. */
    private readonly left: CellPlace[],
  ) {}

  result(): string {
    for (const tag of tags(this.xml)) {
      if (tag.start < this.data.end) continue;
      if (tag.local === "sheetData") {
        this.#rowsBefore(Number.POSITIVE_INFINITY, tag.start);
        break;
      }
      if (tag.local === "row") this.#ofRow(tag);
      else if (tag.local === "c") this.#ofCell(tag);
    }
    return this.#pieces.join("") + this.xml.slice(this.#at);
  }

  #ofRow(tag: Tag): void {
    if (tag.kind === "close") {
      this.#cellsBefore(Number.POSITIVE_INFINITY, tag.start);
      return;
    }
    const own = tagAt(this.xml, tag);
    const stated = Number(own.get("r"));
    const row = Number.isInteger(stated) && stated > 0 ? stated - 1 : this.#row + 1;
    this.#rowsBefore(row, tag.start);
    [this.#row, this.#column, this.#rowTag] = [row, -1, own];
    if (this.left[0]?.row !== row) return;
    // The columns that a row says it spans are no longer those.
    this.#replace(
      tag.start,
      tag.end,
      String(tag.kind === "empty" ? own.remove("spans").asOpen() : own.remove("spans")),
    );
    if (tag.kind !== "empty") return;
    this.#cellsBefore(Number.POSITIVE_INFINITY, tag.end);
    this.#replace(tag.end, tag.end, `</${tag.prefix}row>`);
  }

  #ofCell(tag: Tag): void {
    if (tag.kind === "close") {
      this.#depth = 0;
      return;
    }
    if (this.#depth > 0) return;
    this.#depth = tag.kind === "open" ? 1 : 0;
    if (this.left[0]?.row !== this.#row) return;
    this.#column = parseArea(tagAt(this.xml, tag).get("r") ?? "")?.left ?? this.#column + 1;
    this.#cellsBefore(this.#column, tag.start);
    if (this.left[0]?.row === this.#row && this.left[0].column === this.#column) this.left.shift();
  }

  #rowsBefore(row: number, at: number): void {
    const places: CellPlace[] = [];
    for (let [next] = this.left; next && next.row < row; [next] = this.left) places.push(...this.left.splice(0, 1));
    if (places.length > 0) this.#replace(at, at, this.frame.newRows(places, this.data.prefix));
  }

  #cellsBefore(column: number, at: number): void {
    for (let [next] = this.left; next && next.row === this.#row && next.column < column; [next] = this.left) {
      this.#replace(at, at, this.frame.newCell(next, this.data.prefix, this.#rowTag));
      this.left.shift();
    }
  }

  #replace(from: number, to: number, by: string): void {
    this.#pieces.push(this.xml.slice(this.#at, from), by);
    this.#at = to;
  }
}
