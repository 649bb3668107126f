import {
  areaName,
  checkText,
  checkWord,
  type DocumentStyle,
  OptionError,
  parseArea,
  type SheetDocument,
} from "@ntm-kit/sheets";
import { checkGiven } from "../../check-given";
import { sheetNamed } from "../../sheet-named";
import { quotedSheet } from "../../write/references";
import { PackageEdit } from "../package/package-edit";
import type { PatchOptions } from "../package/patch-options";
import { removeOwnStyles, stylesOf } from "../package/styles-of";
import { children, tagAt } from "../package/xml-edit";
import { addFindingsSheet, removeFindingsSheet } from "./findings-sheet";
import {
  addFills,
  addHighlights,
  type ListBefore,
  type MarkSeverity,
  removeFills,
  removeHighlights,
  SEVERITIES,
} from "./highlights";
import { addNotes, type Note } from "./notes";
import { removeNotes } from "./remove-notes";

/** A finding to be marked; `cell` is a cell or an area in A1. */
export interface CellMark {
  /** Name of the sheet. */
  readonly sheet: string;
  /** A cell or an area. */
  readonly cell: string;
  /** Decides the colour; the gravest of a cell wins. */
  readonly severity: MarkSeverity;
  /** What the comment at the cell says. */
  readonly text: string;
}

/** What is marked in a workbook, and the sheet that lists it. */
export interface Annotation {
  /** In any order. */
  readonly marks: readonly CellMark[];
  /** The sheet that lists the findings, added as the last one. */
  readonly findings: SheetDocument;
  /** How the styles look that `findings` names; without them it is plain. */
  readonly styles?: Readonly<Record<string, DocumentStyle>>;
}

/** The marked copy, and where it is not quite what was asked for. */
export interface AnnotateResult {
  /** The marked copy as a file. */
  readonly bytes: Uint8Array;
  /** Cells that got a highlight and no note, since a threaded comment stands there: `'Biểu 1'!B3`. */
  readonly withoutNote: readonly string[];
  /** The workbook was signed, and the signature is not valid in the copy. */
  readonly brokeSignature: boolean;
  /** The structure of the workbook is protected, and a sheet was added all the same. */
  readonly isProtected: boolean;
}

/**
 * A copy of the workbook with each finding as a note in its cell and a highlight, and a sheet of findings with links
 * and a filter. Earlier marks of ours are replaced. Every part that is not touched stays byte for byte; no value,
 * formula or style of a cell changes.
 *
 * @throws {PatchError} where the bytes are no .xlsx or must not be changed
 * @throws {OptionError} for a mark that stands nowhere, or has no text
 * @example
 * const marks = [{ sheet: "Tiêu chí xã", cell: "B2", severity: "warning" as const, text: "Xem lại tên xã." }];
 * const { bytes: marked, withoutNote } = await annotateWorkbook(bytes, { marks, findings: findingsSheet([], { language: "vi" }) });
 */
export async function annotateWorkbook(
  bytes: Uint8Array,
  annotation: Annotation,
  options: PatchOptions = {},
): Promise<AnnotateResult> {
  checkGiven({ annotation });
  const { findings, styles = {} } = annotation;
  checkGiven({ marks: annotation.marks });
  const edit = await PackageEdit.open(bytes, options);
  const marks = annotation.marks.map((mark, i) => placed(mark, `marks[${i}]`, edit));
  await strip(edit);
  const withoutNote: string[] = [];
  const own = bySheet(marks);
  const fills = own.size > 0 ? await addFillsTo(edit) : { first: 0, before: "open" as const };
  let number = 0;
  for (const { name, part } of edit.sheets) {
    const here = own.get(name);
    if (!here || !edit.has(part)) continue;
    edit.set(part, addHighlights(await edit.text(part), bySeverity(here), fills.first));
    const left = await addNotes(edit, part, joined(here), ++number);
    withoutNote.push(...left.map((cell) => quotedSheet(name) + cell));
  }
  await addFindingsSheet(edit, findings, styles, fills.before);
  const isProtected = hasLockedStructure(await edit.text(edit.main));
  return { bytes: edit.bytes(), withoutNote, brokeSignature: edit.isSigned, isProtected };
}

/**
 * The workbook without any mark of ours. @throws {PatchError} as `annotateWorkbook`
 *
 * @example
 * const unmarked = await removeMarks(await readFile("bao-cao-da-danh-dau.xlsx"));
 */
export async function removeMarks(bytes: Uint8Array, options: PatchOptions = {}): Promise<Uint8Array> {
  const edit = await PackageEdit.open(bytes, options);
  await strip(edit);
  return edit.isChanged ? edit.bytes() : bytes;
}

/**
 * Marks are told by what they are and not by how their parts are named: another program may have written the workbook
 * since.
 */
async function strip(edit: PackageEdit): Promise<void> {
  const account = await removeFindingsSheet(edit);
  for (const { part } of edit.sheets) {
    if (!edit.has(part)) continue;
    const xml = await edit.text(part);
    const plain = removeHighlights(xml);
    if (plain !== xml) edit.set(part, plain);
    await removeNotes(edit, part);
  }
  const styles = await edit.related(edit.main, "styles");
  if (styles !== undefined) {
    const xml = await edit.text(styles);
    const plain = removeFills(xml, (/ dxfs (none|empty)/.exec(account)?.[1] ?? "open") as ListBefore);
    if (plain !== xml) edit.set(styles, plain);
  }
  await removeOwnStyles(edit);
}

async function addFillsTo(edit: PackageEdit): Promise<{ first: number; before: ListBefore }> {
  const part = await stylesOf(edit);
  const { xml, first, before } = addFills(await edit.text(part));
  edit.set(part, xml);
  return { first, before };
}

function hasLockedStructure(main: string): boolean {
  const own = children(main).list.find((child) => child.local === "workbookProtection");
  return own !== undefined && /^(?:1|true|on)$/.test(tagAt(main, own).get("lockStructure") ?? "");
}

function bySheet(marks: readonly CellMark[]): Map<string, CellMark[]> {
  const sheets = new Map<string, CellMark[]>();
  for (const mark of marks) {
    const list = sheets.get(mark.sheet);
    if (list) list.push(mark);
    else sheets.set(mark.sheet, [mark]);
  }
  return sheets;
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
    const [first = cell] = cell.split(":");
    const list = texts.get(first);
    if (list) list.push(text);
    else texts.set(first, [text]);
  }
  return [...texts].map(([cell, list]) => ({ cell, text: list.join("\n") }));
}

/**
 * The mark with its sheet and cell as the workbook writes them: `$b$2` is no reference in a list of cells. One that
 * stands nowhere would be left out without a word.
 */
function placed(mark: CellMark, option: string, { sheets }: PackageEdit): CellMark {
  if (typeof mark !== "object" || mark === null)
    throw new OptionError(option, mark, "a mark with sheet, cell and text");
  const { sheet, cell, severity, text } = mark;
  checkText(`${option}.sheet`, sheet);
  const name = sheetNamed(sheets, sheet)?.name;
  if (name === undefined)
    throw new OptionError(`${option}.sheet`, sheet, `one of ${sheets.map((one) => one.name).join(", ")}`);
  const area = parseArea(cell);
  if (!area) throw new OptionError(`${option}.cell`, cell, "a cell, such as B12,");
  checkWord(`${option}.severity`, severity, SEVERITIES);
  checkText(`${option}.text`, text);
  return { sheet: name, cell: areaName(area), severity, text };
}
