import { parseArea } from "@ntm-kit/sheets";
import { checkGiven } from "../../check-given";
import { decodeTextFile } from "../../csv/decode-text";
import { chooseDelimiter, statedDelimiter } from "../../csv/delimiter";
import { splitFields } from "../../csv/split-fields";
import { bytesInMemory } from "../../file-bytes";
import { isAsFound } from "./as-found";
import type { CellChange, FixOptions, FixResult, RefusedChange } from "./fix-workbook";

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
 * @example
 * const csv = new TextEncoder().encode("TT,Tên xã\n1,Nam Rong\n");
 * const { bytes: fixed, refused } = fixTextFile(csv, [{ sheet: "", cell: "B2", from: "Nam Rong", to: "Nam Dong" }]);
 */
export function fixTextFile(
  bytes: Uint8Array,
  changes: readonly CellChange[],
  options: Pick<FixOptions, "addsCells"> = {},
): FixTextResult {
  checkGiven({ changes, options });
  const { addsCells = false } = options;
  const { text, encoding } = decodeTextFile(bytesInMemory(bytes));
  const stated = statedDelimiter(text);
  const delimiter = stated?.delimiter ?? chooseDelimiter(text);
  const wanted = new Map<string, CellChange>();
  const byRow = new Map<number, { readonly key: string; readonly column: number }[]>();
  for (const change of changes) {
    const area = parseArea(change.cell);
    const key = area ? `${area.top},${area.left}` : change.cell;
    wanted.set(key, change);
    if (area) byRow.set(area.top, [...(byRow.get(area.top) ?? []), { key, column: area.left }]);
  }
  const changed: CellChange[] = [];
  const edited: RefusedChange[] = [];
  let out = "";
  let at = 0;
  let last = { row: -1, column: -1, end: 0 };
  // Fields that a line leaves out at its end, each with the delimiters before it.
  const addAfter = ({ row, column, end }: typeof last): void => {
    const own = (addsCells ? (byRow.get(row) ?? []) : []).filter(
      ({ key, column: to }) => to > column && wanted.has(key),
    );
    for (const { key, column: to } of own.sort((a, b) => a.column - b.column)) {
      const change = wanted.get(key);
      if (!change) continue;
      out += text.slice(at, end) + delimiter.repeat(to - column) + quoted(String(change.to), delimiter, false);
      [at, column] = [end, to];
      wanted.delete(key);
      changed.push(change);
    }
  };
  splitFields(text, stated?.length ?? 0, delimiter, (row, column, field, start, end) => {
    if (row > last.row) addAfter(last);
    last = { row, column, end };
    const key = `${row},${column}`;
    const change = wanted.get(key);
    if (!change) return;
    wanted.delete(key);
    if (!isAsFound(change, field)) {
      edited.push({ ...change, why: "changed" });
      return;
    }
    out += text.slice(at, start) + quoted(String(change.to), delimiter, text[start] === '"');
    at = end;
    changed.push(change);
  });
  addAfter(last);
  const refused: RefusedChange[] = [
    ...edited,
    ...[...wanted.values()].map((change) => ({ ...change, why: "missing" as const })),
  ];
  const target = encoding === "utf-16le" || encoding === "utf-16be" ? encoding : "utf-8";
  if (changed.length === 0) return { bytes, changed, refused, encoding: target };
  const hasMark = encoding !== "utf-8" || (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf);
  const whole = (hasMark ? MARK : "") + (out + text.slice(at)).replace(/^\ufeff/, "");
  return { bytes: encoded(whole, target), changed, refused, encoding: target };
}

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
