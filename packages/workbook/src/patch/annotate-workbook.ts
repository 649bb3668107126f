import { parseArea, type SheetDocument } from "@ntm-kit/sheets";
import { readRelationships } from "../xlsx/relationships";
import { addFindingsSheet, removeFindingsSheet } from "./findings-sheet";
import { addFills, addHighlights, type MarkSeverity, removeFills, removeHighlights, SEVERITIES } from "./highlights";
import { addNotes, type Note, removeNotes } from "./notes";
import { PackageEdit } from "./package-edit";
import { addContentType, addRelation } from "./package-lists";

/** A finding to be marked; `cell` is a cell or an area in A1. */
export interface CellMark {
  readonly sheet: string;
  readonly cell: string;
  readonly severity: MarkSeverity;
  readonly text: string;
}

export interface Annotation {
  readonly marks: readonly CellMark[];
  /** The sheet that lists the findings, added as the last one. */
  readonly findings: SheetDocument;
}

export interface AnnotateResult {
  readonly bytes: Uint8Array;
  /** Cells that got a highlight and no note, since a threaded comment stands there: `'Biểu 1'!B3`. */
  readonly withoutNote: readonly string[];
}

/**
 * A copy of the workbook with each finding as a note in its cell and a highlight, and a sheet of findings with links and a filter.
 * Earlier marks of ours are replaced. Every part that is not touched stays byte for byte; no value, formula or style of a cell changes.
 *
 * @throws {PatchError} where the bytes are no .xlsx or must not be changed
 */
export async function annotateWorkbook(bytes: Uint8Array, { marks, findings }: Annotation): Promise<AnnotateResult> {
  const edit = await PackageEdit.open(bytes);
  await strip(edit);
  const fresh = await PackageEdit.open(edit.bytes());
  const withoutNote: string[] = [];
  const firstFill = marks.length > 0 ? await addFillsTo(fresh) : 0;
  let number = 0;
  for (const { name, part } of fresh.sheets) {
    const own = marks.filter((mark) => mark.sheet === name && parseArea(mark.cell));
    if (own.length === 0) continue;
    fresh.set(part, addHighlights(await fresh.text(part), bySeverity(own), firstFill));
    const left = await addNotes(fresh, part, joined(own), ++number);
    withoutNote.push(...left.map((cell) => `'${name}'!${cell}`));
  }
  await addFindingsSheet(fresh, findings);
  return { bytes: fresh.bytes(), withoutNote };
}

/** The workbook without any mark of ours. @throws {PatchError} as `annotateWorkbook` */
export async function removeMarks(bytes: Uint8Array): Promise<Uint8Array> {
  const edit = await PackageEdit.open(bytes);
  return (await strip(edit)) ? edit.bytes() : bytes;
}

async function strip(edit: PackageEdit): Promise<boolean> {
  const relations = [...(await readRelationships(edit.zip, edit.main)).entries()];
  const isMarked = relations.some(([id]) => id.startsWith("rIdNtm"));
  if (!isMarked) return false;
  for (const { part } of edit.sheets) {
    if (!edit.has(part)) continue;
    const xml = await edit.text(part);
    const plain = removeHighlights(xml);
    if (plain !== xml) edit.set(part, plain);
    await removeNotes(edit, part);
  }
  const styles = await stylesPartOf(edit);
  if (styles) {
    const xml = await edit.text(styles);
    const plain = removeFills(xml);
    if (plain !== xml) edit.set(styles, plain);
  }
  await removeFindingsSheet(edit);
  return true;
}

async function stylesPartOf(edit: PackageEdit): Promise<string | undefined> {
  for (const relation of (await readRelationships(edit.zip, edit.main)).values())
    if (relation.type === "styles" && relation.target !== undefined && edit.has(relation.target))
      return edit.nameOf(relation.target);
  return undefined;
}

async function addFillsTo(edit: PackageEdit): Promise<number> {
  const part = await stylesPartOf(edit);
  if (part) {
    const { xml, first } = addFills(await edit.text(part));
    edit.set(part, xml);
    return first;
  }
  const own = "xl/ntm-styles.xml";
  const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;
  const { xml, first } = addFills(empty);
  edit.set(own, xml);
  await addContentType(edit, own, "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml");
  await addRelation(edit, edit.main, "styles", `/${own}`);
  return first;
}

/** Each cell under its gravest severity. */
function bySeverity(marks: readonly CellMark[]): Record<MarkSeverity, string[]> {
  const gravest = new Map<string, MarkSeverity>();
  for (const mark of marks) {
    const known = gravest.get(mark.cell);
    if (known === undefined || SEVERITIES.indexOf(mark.severity) < SEVERITIES.indexOf(known))
      gravest.set(mark.cell, mark.severity);
  }
  const cells: Record<MarkSeverity, string[]> = { error: [], warning: [], info: [] };
  for (const [cell, severity] of gravest) cells[severity].push(cell);
  return cells;
}

/** One note a cell; an area has its note in its first cell. */
function joined(marks: readonly CellMark[]): Note[] {
  const texts = new Map<string, string[]>();
  for (const { cell, text } of marks) {
    const first = cell.split(":")[0]!;
    texts.set(first, [...(texts.get(first) ?? []), text]);
  }
  return [...texts].map(([cell, list]) => ({ cell, text: list.join("\n") }));
}
