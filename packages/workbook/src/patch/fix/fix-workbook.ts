import { type Area, cellNumber, contains, namesOf, parseArea, type SheetDocument } from "@ntm-kit/sheets";
import { checkGiven } from "../../check-given";
import { checkOptions } from "../../check-options";
import { readWorkbook } from "../../read-workbook";
import { sheetNamed } from "../../sheet-named";
import { escapeText } from "../../write/xml-out";
import { withEmptyCells } from "../package/add-cells";
import { appendSheet, PLAIN } from "../package/append-sheet";
import { type CellSpan, cellSpans } from "../package/cell-spans";
import { PackageEdit } from "../package/package-edit";
import type { PatchOptions } from "../package/patch-options";
import { TagText } from "../package/tag-text";
import { children, insertInOrder, tagAt, tags, WORKBOOK_ORDER } from "../package/xml-edit";
import { isAsFound } from "./as-found";
import { CellLooks, unicodeFont } from "./cell-looks";
import { FirstRuns } from "./first-run";
import { formulaAreas, tableHeaders } from "./locked-areas";

/** Names of `FixOptions`, beside the helpers for packages. */
export const FIX_NAMES = namesOf<Omit<FixOptions, keyof PatchOptions>>({
  list: ["a function", "function"],
  addsCells: ["true or false", "boolean"],
});

/** A cell and the value it is to hold; `cell` in A1. */
export interface CellChange {
  /** Name of the sheet. */
  readonly sheet: string;
  /** In A1. */
  readonly cell: string;
  /** A number is written as one. */
  readonly to: string | number;
  /** What the cell held when the change was decided, as `safeFixes` and reports give it; absent: whatever it holds. */
  readonly from?: string | number | undefined;
}

/** A change that was not made, and why. */
export interface RefusedChange extends CellChange {
  /**
   * `formula`: a formula is never replaced by a value, nor a result of one that fills several cells · `missing`: there
   * is no such sheet or cell · `table-header`: the head of an Excel table, whose columns formulas and pivot tables know
   * by that name · `changed`: the cell holds something else than `from` by now.
   */
  readonly why: "formula" | "missing" | "table-header" | "changed";
}

/** The fixed copy, what was changed and what was refused. */
export interface FixResult {
  /** The fixed copy as a file. */
  readonly bytes: Uint8Array;
  /** In the order of the file. */
  readonly changed: readonly CellChange[];
  /** With the reason of each. */
  readonly refused: readonly RefusedChange[];
}

/** Helpers for patching, and what is listed in the copy. */
export interface FixOptions extends PatchOptions {
  /** Describes what was changed as a sheet, which the copy then has as its last; `taken` are names of its sheets. */
  readonly list?: ((changed: readonly CellChange[], taken: readonly string[]) => SheetDocument) | undefined;
  /** A blank cell that the file leaves out is added; else a change of it is `missing`. What a merge covers stays so. */
  readonly addsCells?: boolean | undefined;
}

/**
 * A copy of the workbook in which those cells hold other values. Their look stays, but for the text format over a
 * number and fonts of old encodings over Unicode text. Formulas stay, every part that is not touched stays byte for
 * byte; Excel calculates anew when it opens the copy.
 *
 * @throws {PatchError} where the bytes are no .xlsx or must not be changed
 * @throws {OptionError} for a change that names no sheet or cell, or holds neither a text nor a number
 * @example
 * const { findings } = await checkWorkbook(bytes, { plan });
 * const { bytes: fixed, changed, refused } = await fixWorkbook(bytes, safeFixes(findings));
 */
export async function fixWorkbook(
  bytes: Uint8Array,
  changes: readonly CellChange[],
  fixOptions: FixOptions = {},
): Promise<FixResult> {
  checkGiven({ changes, fixOptions });
  checkOptions(fixOptions, FIX_NAMES);
  checkChanges(changes);
  const { list, addsCells = false, ...options } = fixOptions;
  const edit = await PackageEdit.open(bytes, options);
  const changed: CellChange[] = [];
  const refused: RefusedChange[] = [];
  const stylesPart = await edit.related(edit.main, "styles");
  const looks = new CellLooks(stylesPart === undefined ? "<styleSheet/>" : await edit.text(stylesPart));
  const runs = await FirstRuns.of(edit);
  const held = await heldValues(bytes, changes, options);
  for (const sheet of new Set(changes.map((change) => change.sheet))) {
    const own = changes.filter((change) => change.sheet === sheet);
    const part = edit.partOfSheet(sheet);
    if (part === undefined) {
      refused.push(...own.map((change) => ({ ...change, why: "missing" as const })));
      continue;
    }
    const text = await edit.text(part);
    const xml = addsCells ? withCellsOf(text, own) : text;
    const done = changeCells(xml, own, looks, runs, await tableHeaders(edit, part), held);
    refused.push(...done.refused);
    changed.push(...done.changed);
    if (done.changed.length > 0) edit.set(part, done.xml);
  }
  if (changed.length === 0) return { bytes, changed, refused };
  if (stylesPart !== undefined && looks.xml() !== looks.styles) edit.set(stylesPart, looks.xml());
  if (list) {
    const taken = edit.sheets.map(({ name }) => name);
    await appendSheet(edit, list(changed, taken), PLAIN);
  }
  edit.set(edit.main, calculateOnLoad(await edit.text(edit.main)));
  return { bytes: edit.bytes(), changed, refused };
}

/** A cell holds a text or a number that is one: neither nothing, nor NaN. */
function checkChanges(changes: readonly CellChange[]): void {
  for (const { sheet, cell, to } of changes)
    checkGiven({ "change.sheet": sheet, "change.cell": cell, ...(Number.isFinite(to) ? {} : { "change.to": to }) });
}

/** The sheet with an empty cell for each change of one that it leaves out. */
function withCellsOf(xml: string, changes: readonly CellChange[]): string {
  const missing = new Map<number, { readonly row: number; readonly column: number }>();
  for (const { cell } of changes) {
    const area = parseArea(cell);
    if (area) missing.set(cellNumber(area.top, area.left), { row: area.top, column: area.left });
  }
  for (const { row, column } of cellSpans(xml)) missing.delete(cellNumber(row, column));
  return missing.size === 0 ? xml : withEmptyCells(xml, [...missing.values()]);
}

type Held = (change: CellChange) => string | number | boolean | undefined;

/** What cells hold now; read where some change says what it found. */
async function heldValues(bytes: Uint8Array, changes: readonly CellChange[], { inflate }: PatchOptions): Promise<Held> {
  if (changes.every(({ from }) => from === undefined)) return () => undefined;
  const { sheets } = await readWorkbook(bytes, { inflate });
  return ({ sheet, cell }) => {
    const area = parseArea(cell);
    const held = area && sheetNamed(sheets, sheet)?.cell(area.top, area.left);
    return held?.value ?? undefined;
  };
}

/** The last change of a cell counts. */
function changeCells(
  xml: string,
  changes: readonly CellChange[],
  looks: CellLooks,
  runs: FirstRuns,
  headers: readonly Area[],
  held: Held,
): { xml: string; changed: CellChange[]; refused: RefusedChange[] } {
  const wanted = new Map<number, CellChange>();
  const refused: RefusedChange[] = [];
  for (const change of changes) {
    const area = parseArea(change.cell);
    if (area) wanted.set(cellNumber(area.top, area.left), change);
    else refused.push({ ...change, why: "missing" });
  }
  const changed: CellChange[] = [];
  const pieces: string[] = [];
  const results = formulaAreas(xml);
  let at = 0;
  for (const span of cellSpans(xml)) {
    const key = cellNumber(span.row, span.column);
    const change = wanted.get(key);
    if (!change) continue;
    wanted.delete(key);
    const isIn = (areas: readonly Area[]): boolean => areas.some((area) => contains(area, span.row, span.column));
    if (hasFormula(xml, span) || isIn(results) || isIn(headers)) {
      refused.push({ ...change, why: isIn(headers) ? "table-header" : "formula" });
      continue;
    }
    if (!isAsFound(change, held(change))) {
      refused.push({ ...change, why: "changed" });
      continue;
    }
    pieces.push(xml.slice(at, span.start), newCell(xml, span, change.to, looks, runs));
    at = span.end;
    changed.push(change);
  }
  refused.push(...[...wanted.values()].map((change) => ({ ...change, why: "missing" as const })));
  return { xml: pieces.join("") + xml.slice(at), changed, refused };
}

function hasFormula(xml: string, span: CellSpan): boolean {
  for (const tag of tags(xml.slice(span.tagEnd, span.end))) if (tag.local === "f") return true;
  return false;
}

/**
 * The cell with its own tag, less its type. Text stands in the cell itself, so that no shared string is touched; rich
 * text keeps the look of its first run. A number loses the text format, and text the font of an old encoding.
 */
function newCell(xml: string, span: CellSpan, to: string | number, looks: CellLooks, runs: FirstRuns): string {
  const { start, tagEnd, prefix: p } = span;
  const own = new TagText(xml.slice(start, tagEnd));
  const before = Number(own.get("s") ?? 0);
  const format = typeof to === "number" ? looks.forNumber(before) : looks.forText(before);
  const tag = own.remove("t", "vm", "cm").asOpen();
  const styled = format === before ? tag : tag.set("s", format);
  if (typeof to === "number") return `${styled}<${p}v>${to}</${p}v></${p}c>`;
  const text = `<${p}t xml:space="preserve">${escapeText(to)}</${p}t>`;
  const look = runs.properties(xml, span);
  const inner = look === undefined ? text : `<${p}r>${unicodeFont(look) ?? look}${text}</${p}r>`;
  return `${styled.set("t", "inlineStr")}<${p}is>${inner}</${p}is></${p}c>`;
}

/** Formulas keep their stored values until Excel calculates, which it is asked to do on opening. */
function calculateOnLoad(xml: string): string {
  const own = children(xml).list.find((child) => child.local === "calcPr");
  if (!own) return insertInOrder(xml, WORKBOOK_ORDER, "calcPr", (prefix) => `<${prefix}calcPr fullCalcOnLoad="1"/>`);
  return xml.slice(0, own.start) + tagAt(xml, own).set("fullCalcOnLoad", "1") + xml.slice(own.end);
}
