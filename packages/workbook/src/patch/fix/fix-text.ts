import { parseArea } from "@ntm-kit/sheets";
import { checkGiven } from "../../check-given";
import { checkOptions } from "../../check-options";
import { decodeTextFile } from "../../csv/decode-text";
import { chooseDelimiter, statedDelimiter } from "../../csv/delimiter";
import { splitFields } from "../../csv/split-fields";
import { bytesInMemory } from "../../file-bytes";
import { isAsFound } from "./as-found";
import { type CellChange, FIX_NAMES, type FixOptions, type FixResult, type RefusedChange } from "./fix-workbook";

const MARK = "\ufeff";

/** The fixed text file, and what was refused. */
export interface FixTextResult extends FixResult {
  /**
   * How the copy is encoded; another than the file's own where that was an 8-bit one, which cannot hold every letter.
   */
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be";
}

/**
 * A copy of a text file (.csv, .tsv) in which those fields hold other values; delimiter, line ends, quotes and all
 * other fields stay as they are. The sheet's name in a change does not matter, a text file has one.
 *
 * @param options - those of `fixWorkbook`, of which `addsCells` alone says something of a text file
 * @example
 * const csv = new TextEncoder().encode("TT,Tên xã\n1,Nam Rong\n");
 * const { bytes: fixed, refused } = fixTextFile(csv, [{ sheet: "", cell: "B2", from: "Nam Rong", to: "Nam Dong" }]);
 */
export function fixTextFile(
  bytes: Uint8Array,
  changes: readonly CellChange[],
  options: FixOptions = {},
): FixTextResult {
  checkGiven({ changes, options });
  checkOptions(options, FIX_NAMES);
  const { text, encoding } = decodeTextFile(bytesInMemory(bytes));
  const stated = statedDelimiter(text);
  const delimiter = stated?.delimiter ?? chooseDelimiter(text);
  const patch = new TextPatch(text, delimiter, changes, options.addsCells ?? false);
  splitFields(text, stated?.length ?? 0, delimiter, (row, column, field, start, end) =>
    patch.takeField(row, column, field, start, end),
  );
  const { patched, changed, refused } = patch.done();
  const target = encoding === "utf-16le" || encoding === "utf-16be" ? encoding : "utf-8";
  if (changed.length === 0) return { bytes, changed, refused, encoding: target };
  const hasMark = encoding !== "utf-8" || (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf);
  const whole = (hasMark ? MARK : "") + patched.replace(/^\ufeff/, "");
  return { bytes: encoded(whole, target), changed, refused, encoding: target };
}

/** A text while changes are written into its fields, which it takes in their order. */
class TextPatch {
  readonly #text: string;
  readonly #delimiter: string;
  /** Changes that found no field yet, by their key. */
  readonly #wanted = new Map<string, CellChange>();
  /** Fields that lines may lack at their end, by row; none where no cells are added. */
  readonly #added = new Map<number, { readonly key: string; readonly column: number }[]>();
  readonly #changed: CellChange[] = [];
  readonly #edited: RefusedChange[] = [];
  #out = "";
  /** How far the text is written out. */
  #at = 0;
  #last = { row: -1, column: -1, end: 0 };

  constructor(text: string, delimiter: string, changes: readonly CellChange[], addsCells: boolean) {
    this.#text = text;
    this.#delimiter = delimiter;
    for (const change of changes) {
      const area = parseArea(change.cell);
      const key = area ? keyOf(area.top, area.left) : change.cell;
      this.#wanted.set(key, change);
      if (!area || !addsCells) continue;
      const own = this.#added.get(area.top);
      if (own) own.push({ key, column: area.left });
      else this.#added.set(area.top, [{ key, column: area.left }]);
    }
  }

  takeField(row: number, column: number, field: string, start: number, end: number): void {
    if (row > this.#last.row) this.#endLine();
    this.#last = { row, column, end };
    const change = this.#take(keyOf(row, column));
    if (!change) return;
    if (isAsFound(change, field)) this.#write(change, start, end, this.#text[start] === '"');
    else this.#edited.push({ ...change, why: "changed" });
  }

  /** The whole text, and what was not written; nothing is taken after it. */
  done(): Pick<FixResult, "changed" | "refused"> & { readonly patched: string } {
    this.#endLine();
    const missing = [...this.#wanted.values()].map((change) => ({ ...change, why: "missing" as const }));
    const patched = this.#out + this.#text.slice(this.#at);
    return { patched, changed: this.#changed, refused: [...this.#edited, ...missing] };
  }

  /** Fields that the line leaves out at its end, each with the delimiters before it. */
  #endLine(): void {
    const { row, end } = this.#last;
    let { column } = this.#last;
    const missing = (this.#added.get(row) ?? []).filter(({ column: to }) => to > column);
    for (const { key, column: to } of missing.sort((a, b) => a.column - b.column)) {
      const change = this.#take(key);
      if (!change) continue;
      this.#out += this.#text.slice(this.#at, end) + this.#delimiter.repeat(to - column);
      this.#at = end;
      this.#write(change, end, end, false);
      column = to;
    }
  }

  #take(key: string): CellChange | undefined {
    const change = this.#wanted.get(key);
    this.#wanted.delete(key);
    return change;
  }

  #write(change: CellChange, start: number, end: number, wasQuoted: boolean): void {
    this.#out += this.#text.slice(this.#at, start) + quoted(String(change.to), this.#delimiter, wasQuoted);
    this.#at = end;
    this.#changed.push(change);
  }
}

const keyOf = (row: number, column: number): string => `${row},${column}`;

function quoted(text: string, delimiter: string, wasQuoted: boolean): string {
  const needs = wasQuoted || text.includes(delimiter) || /["\r\n]/.test(text);
  return needs ? `"${text.replaceAll('"', '""')}"` : text;
}

function encoded(text: string, encoding: FixTextResult["encoding"]): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), encoding === "utf-16le");
  return bytes;
}
