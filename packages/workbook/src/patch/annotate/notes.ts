import { cellNumber } from "@ntm-kit/sheets";
import { escapeText } from "../../write/xml-out";
import { familyOf } from "../package/families";
import type { PackageEdit } from "../package/package-edit";
import { addContentType, addRelation, freePart, relationAttribute } from "../package/package-lists";
import { children, insertInOrder, tagAt, WORKSHEET_ORDER } from "../package/xml-edit";
import { type CommentSpan, commentSpans, MARKER } from "./comment-spans";
import { newDrawing, placeOf, withShapes } from "./vml-shapes";

export const AUTHOR = "ntm";
/** Characters of one note; what is longer stands whole in the findings sheet. */
const LONGEST = 8000;

export interface Note {
  /** A1 address of one cell. */
  readonly cell: string;
  readonly text: string;
}

/**
 * Puts notes into a sheet; in a cell that has a note already ours stands below it. `number` is that of the sheet among
 * those that get notes: shape ids are taken from a block of its own. Gives back the cells that could get none: those
 * with threaded comments, and notes that are no text.
 */
export async function addNotes(
  edit: PackageEdit,
  sheet: string,
  notes: readonly Note[],
  number: number,
): Promise<string[]> {
  const own = sorted(notes.map((note) => ({ cell: note.cell, text: clipped(note.text) })));
  const existing = await edit.related(sheet, "comments");
  if (existing !== undefined) return addToExisting(edit, sheet, existing, own, number);
  if (!(await addShapes(edit, sheet, own, number))) return own.map((note) => note.cell);
  const part = freePart(edit, "xl/comments#.xml");
  const list = own.map((note) => commentXml("", note, 0)).join("");
  edit.set(
    part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${familyOf(edit).main}"><authors><author>${AUTHOR}</author></authors><commentList>${list}</commentList></comments>`,
  );
  await addContentType(edit, part, "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml");
  await addRelation(edit, sheet, "comments", part);
  return [];
}

const clipped = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

function sorted(notes: readonly Note[]): Note[] {
  const order = (note: Note): number => {
    const { row, column } = placeOf(note.cell);
    return cellNumber(row, column);
  };
  return [...notes].sort((a, b) => order(a) - order(b));
}

function commentXml(p: string, { cell, text }: Note, author: number): string {
  return `<${p}comment ref="${cell}" authorId="${author}"><${p}text><${p}r><${p}t xml:space="preserve">${escapeText(`${MARKER}\n${text}`)}</${p}t></${p}r></${p}text></${p}comment>`;
}

async function addToExisting(
  edit: PackageEdit,
  sheet: string,
  part: string,
  notes: readonly Note[],
  number: number,
): Promise<string[]> {
  const xml = await edit.text(part);
  const known = new Map(commentSpans(xml).map((span) => [span.cell, span]));
  const left: string[] = [];
  const below: { at: number; run: string }[] = [];
  const fresh: Note[] = [];
  for (const note of notes) {
    const span = known.get(note.cell);
    if (!span) fresh.push(note);
    else if (span.isThread || span.textEnd === undefined) left.push(note.cell);
    else below.push({ at: span.textEnd, run: runBelow(span, note) });
  }
  const isShown = fresh.length > 0 && (await addShapes(edit, sheet, fresh, number));
  if (!isShown) left.push(...fresh.map((note) => note.cell));
  const longer = withRuns(xml, below);
  const whole = isShown ? withComments(longer, fresh) : longer;
  if (whole !== xml) edit.set(part, whole);
  return left;
}

const runBelow = ({ prefix: p }: CommentSpan, { text }: Note): string =>
  `<${p}r><${p}t xml:space="preserve">${escapeText(`\n${MARKER}\n${text}`)}</${p}t></${p}r>`;

function withRuns(xml: string, runs: readonly { at: number; run: string }[]): string {
  let out = "";
  let from = 0;
  for (const { at, run } of [...runs].sort((a, b) => a.at - b.at)) {
    out += xml.slice(from, at) + run;
    from = at;
  }
  return out + xml.slice(from);
}

/** The comments part with an author of ours and his notes at the end. */
function withComments(xml: string, notes: readonly Note[]): string {
  const { root, list } = children(xml);
  const p = root.prefix;
  const authors = list.find((child) => child.local === "authors");
  const names = authors ? xml.slice(authors.innerStart, authors.innerEnd) : "";
  const number = names.split(new RegExp(`<${p}author[\\s/>]`)).length - 1;
  const added = notes.map((note) => commentXml(p, note, number)).join("");
  const author = `<${p}author>${AUTHOR}</${p}author>`;
  return within(within(xml, "authors", author, root.end), "commentList", added);
}

/**
 * A list of the part with more at its end; where there is none it is made at `otherwise`, else before the end of the
 * root.
 */
function within(xml: string, local: string, added: string, otherwise?: number): string {
  const { root, list, rootEnd } = children(xml);
  const p = root.prefix;
  const own = list.find((child) => child.local === local);
  const whole = `<${p}${local}>${added}</${p}${local}>`;
  if (own?.kind === "open") return xml.slice(0, own.innerEnd) + added + xml.slice(own.innerEnd);
  if (own) return xml.slice(0, own.start) + whole + xml.slice(own.whole);
  const at = otherwise ?? rootEnd;
  return xml.slice(0, at) + whole + xml.slice(at);
}

/**
 * The drawing of a sheet's notes: its part, `missing` where the sheet names one that is not there, or undefined where
 * it names none.
 */
export async function drawingOf(edit: PackageEdit, sheet: string): Promise<string | undefined | "missing"> {
  const xml = await edit.text(sheet);
  const element = children(xml).list.find((child) => child.local === "legacyDrawing");
  if (!element) return undefined;
  const id = tagAt(xml, element).get("id");
  return (await edit.relations(sheet)).find((relation) => relation.id === id)?.part ?? "missing";
}

/** Without its shapes Excel shows no note. A drawing that exists keeps what it has; false where it cannot take more. */
async function addShapes(edit: PackageEdit, sheet: string, notes: readonly Note[], number: number): Promise<boolean> {
  const existing = await drawingOf(edit, sheet);
  if (existing === "missing") return false;
  if (existing !== undefined) {
    const longer = withShapes(await edit.text(existing), notes);
    if (longer !== undefined) edit.set(existing, longer);
    return longer !== undefined;
  }
  const part = freePart(edit, "xl/drawings/vmlDrawing#.vml");
  edit.set(part, newDrawing(notes, 100 + number));
  await addContentType(edit, part, "application/vnd.openxmlformats-officedocument.vmlDrawing");
  const id = await addRelation(edit, sheet, "vmlDrawing", part);
  const xml = await edit.text(sheet);
  const element = (p: string): string => `<${p}legacyDrawing${relationAttribute(edit, xml, id)}/>`;
  edit.set(sheet, insertInOrder(xml, WORKSHEET_ORDER, "legacyDrawing", element));
  return true;
}
