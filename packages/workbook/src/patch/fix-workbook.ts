import { parseArea } from "@ntm-kit/sheets";
import { escapeText } from "../write/xml-out";
import { type CellSpan, cellSpans } from "./cell-spans";
import { PackageEdit } from "./package-edit";
import { attribute, children, insertInOrder, tags, WORKBOOK_ORDER } from "./xml-edit";

/** A cell and the value it is to hold; `cell` in A1. */
export interface CellChange {
  readonly sheet: string;
  readonly cell: string;
  readonly to: string | number;
}

export interface RefusedChange extends CellChange {
  /** `formula`: a formula is never replaced by a value · `missing`: there is no such sheet or cell. */
  readonly why: "formula" | "missing";
}

export interface FixResult {
  readonly bytes: Uint8Array;
  readonly changed: readonly CellChange[];
  readonly refused: readonly RefusedChange[];
}

/**
 * A copy of the workbook in which those cells hold other values. Their look stays, formulas stay, every part that is not touched stays
 * byte for byte; Excel calculates anew when it opens the copy.
 *
 * @throws {PatchError} where the bytes are no .xlsx or must not be changed
 */
export async function fixWorkbook(bytes: Uint8Array, changes: readonly CellChange[]): Promise<FixResult> {
  const edit = await PackageEdit.open(bytes);
  const changed: CellChange[] = [];
  const refused: RefusedChange[] = [];
  for (const sheet of new Set(changes.map((change) => change.sheet))) {
    const own = changes.filter((change) => change.sheet === sheet);
    const part = edit.partOfSheet(sheet);
    if (part === undefined) {
      refused.push(...own.map((change) => ({ ...change, why: "missing" as const })));
      continue;
    }
    const done = changeCells(await edit.text(part), own);
    refused.push(...done.refused);
    changed.push(...done.changed);
    if (done.changed.length > 0) edit.set(part, done.xml);
  }
  if (changed.length === 0) return { bytes, changed, refused };
  edit.set(edit.main, calculateOnLoad(await edit.text(edit.main)));
  return { bytes: edit.bytes(), changed, refused };
}

function changeCells(
  xml: string,
  changes: readonly CellChange[],
): { xml: string; changed: CellChange[]; refused: RefusedChange[] } {
  const wanted = new Map(
    changes.flatMap((change) => {
      const area = parseArea(change.cell);
      return area ? [[area.top * 16_384 + area.left, change] as const] : [];
    }),
  );
  const changed: CellChange[] = [];
  const refused: RefusedChange[] = [];
  const pieces: string[] = [];
  let at = 0;
  for (const span of cellSpans(xml)) {
    const change = wanted.get(span.row * 16_384 + span.column);
    if (!change || changed.includes(change)) continue;
    if (hasFormula(xml, span)) {
      refused.push({ ...change, why: "formula" });
      wanted.delete(span.row * 16_384 + span.column);
      continue;
    }
    pieces.push(xml.slice(at, span.start), newCell(xml, span, change.to));
    at = span.end;
    changed.push(change);
  }
  for (const change of changes)
    if (!changed.includes(change) && !refused.some((other) => other.cell === change.cell))
      refused.push({ ...change, why: "missing" });
  return { xml: pieces.join("") + xml.slice(at), changed, refused };
}

function hasFormula(xml: string, span: CellSpan): boolean {
  for (const tag of tags(xml.slice(span.tagEnd, span.end))) if (tag.local === "f") return true;
  return false;
}

/** The cell with its own tag, less its type; text stands in the cell itself, so that no shared string is touched. */
function newCell(xml: string, { start, tagEnd, prefix }: CellSpan, to: string | number): string {
  const tag = xml
    .slice(start, tagEnd)
    .replace(/\/?>$/, "")
    .replace(/\s(?:t|vm|cm)\s*=\s*(?:"[^"]*"|'[^']*')/g, "")
    .trimEnd();
  if (typeof to === "number") return `${tag}><${prefix}v>${to}</${prefix}v></${prefix}c>`;
  return `${tag} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escapeText(to)}</${prefix}t></${prefix}is></${prefix}c>`;
}

/** Formulas keep their stored values until Excel calculates, which it is asked to do on opening. */
function calculateOnLoad(xml: string): string {
  const own = children(xml).list.find((child) => child.local === "calcPr");
  if (!own) return insertInOrder(xml, WORKBOOK_ORDER, "calcPr", (prefix) => `<${prefix}calcPr fullCalcOnLoad="1"/>`);
  const tag = xml.slice(own.start, own.end);
  if (attribute(tag, "fullCalcOnLoad") === "1") return xml;
  const plain = tag.replace(/\sfullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, "");
  return xml.slice(0, own.start) + plain.replace(/\s*(\/?)>$/, ' fullCalcOnLoad="1"$1>') + xml.slice(own.end);
}
