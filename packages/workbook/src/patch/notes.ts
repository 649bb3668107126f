import { parseArea } from "@ntm-kit/sheets";
import { escapePlain, escapeText } from "../write/xml-out";
import { readRelationships } from "../xlsx/relationships";
import { type PackageEdit, relationsOf } from "./package-edit";
import { addContentType, addRelation, cut, removeContentTypes, removeRelations } from "./package-lists";
import { attribute, children, insertInOrder, tags, WORKSHEET_ORDER } from "./xml-edit";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const AUTHOR = "ntm";
/** Line from which a note is ours, in a note of the user's. */
const MARKER = "— ntm —";

export interface Note {
  /** A1 address of one cell. */
  readonly cell: string;
  readonly text: string;
}

/** Puts notes into a sheet; in a cell that has a note already ours stands below it. Cells with threaded comments are left alone and given back. */
export async function addNotes(
  edit: PackageEdit,
  sheet: string,
  notes: readonly Note[],
  number: number,
): Promise<string[]> {
  const existing = await partOf(edit, sheet, "comments");
  if (existing) return addToExisting(edit, sheet, existing, notes);
  const comments = `xl/comments-ntm${number}.xml`;
  const authors = `<authors><author>${AUTHOR}</author></authors>`;
  edit.set(
    comments,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${MAIN}">${authors}<commentList>${sorted(
      notes,
    )
      .map((note) => commentXml("", note, 0))
      .join("")}</commentList></comments>`,
  );
  await addContentType(edit, comments, "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml");
  await addRelation(edit, sheet, "comments", `/${comments}`);
  await addShapes(edit, sheet, notes, number);
  return [];
}

const place = (cell: string): { row: number; column: number } => {
  const area = parseArea(cell)!;
  return { row: area.top, column: area.left };
};
const sorted = (notes: readonly Note[]): Note[] =>
  [...notes].sort((a, b) => place(a.cell).row - place(b.cell).row || place(a.cell).column - place(b.cell).column);

function commentXml(p: string, { cell, text }: Note, author: number): string {
  return `<${p}comment ref="${cell}" authorId="${author}"><${p}text><${p}r><${p}t xml:space="preserve">${escapeText(`${MARKER}\n${text}`)}</${p}t></${p}r></${p}text></${p}comment>`;
}

async function addToExisting(
  edit: PackageEdit,
  sheet: string,
  part: string,
  notes: readonly Note[],
): Promise<string[]> {
  let xml = await edit.text(part);
  const left: string[] = [];
  const fresh: Note[] = [];
  for (const note of sorted(notes)) {
    const own = commentsOf(xml).find((comment) => comment.cell === note.cell);
    if (!own) fresh.push(note);
    else if (/^tc=/.test(own.author) || xml.slice(own.start, own.end).includes("[Threaded comment]"))
      left.push(note.cell);
    else {
      const at = xml.lastIndexOf(`</${own.prefix}text>`, own.end);
      if (at < own.start) continue;
      const run = `<${own.prefix}r><${own.prefix}t xml:space="preserve">${escapeText(`\n${MARKER}\n${note.text}`)}</${own.prefix}t></${own.prefix}r>`;
      xml = xml.slice(0, at) + run + xml.slice(at);
    }
  }
  if (fresh.length > 0) {
    const { root, list } = children(xml);
    const authors = list.find((child) => child.local === "authors");
    const names = authors ? xml.slice(authors.innerStart, authors.innerEnd) : "";
    const author = names.split(new RegExp(`<${root.prefix}author[\\s/>]`)).length - 1;
    if (authors)
      xml =
        xml.slice(0, authors.innerEnd) +
        `<${root.prefix}author>${AUTHOR}</${root.prefix}author>` +
        xml.slice(authors.innerEnd);
    const end = xml.lastIndexOf(`</${root.prefix}commentList>`);
    if (end > 0)
      xml = xml.slice(0, end) + fresh.map((note) => commentXml(root.prefix, note, author)).join("") + xml.slice(end);
    await addShapes(edit, sheet, fresh, 0);
  }
  edit.set(part, xml);
  return left;
}

interface CommentSpan {
  readonly cell: string;
  readonly author: string;
  readonly prefix: string;
  readonly start: number;
  readonly end: number;
}

function commentsOf(xml: string): CommentSpan[] {
  const authors: string[] = [];
  const found: CommentSpan[] = [];
  let author: number | undefined;
  let open: { cell: string; author: string; prefix: string; start: number } | undefined;
  for (const tag of tags(xml)) {
    const text = xml.slice(tag.start, tag.end);
    if (tag.local === "author") {
      if (tag.kind === "open") author = tag.end;
      else if (author !== undefined || tag.kind === "empty")
        authors.push(author === undefined ? "" : xml.slice(author, tag.start));
      if (tag.kind !== "open") author = undefined;
    } else if (tag.local === "comment" && tag.kind === "open")
      open = {
        cell: attribute(text, "ref") ?? "",
        author: authors[Number(attribute(text, "authorId"))] ?? "",
        prefix: tag.prefix,
        start: tag.start,
      };
    else if (tag.local === "comment" && tag.kind === "close" && open) {
      found.push({ ...open, end: tag.end });
      open = undefined;
    }
  }
  return found;
}

/** Without its shapes Excel shows no note. A drawing that exists keeps what it has; ours are added before its end. */
async function addShapes(edit: PackageEdit, sheet: string, notes: readonly Note[], number: number): Promise<void> {
  const existing = await partOf(edit, sheet, "vmlDrawing");
  const shapes = (first: number): string => notes.map((note, i) => shapeXml(note, first + i)).join("");
  if (existing) {
    const xml = await edit.text(existing);
    const used = Math.max(1024, ...[...xml.matchAll(/_x0000_s(\d+)/g)].map((match) => Number(match[1])));
    const at = xml.lastIndexOf("</xml>");
    if (at > 0)
      edit.set(
        existing,
        xml.slice(0, at) + (xml.includes("_x0000_t202") ? "" : SHAPE_TYPE) + shapes(used + 1) + xml.slice(at),
      );
    return;
  }
  const part = `xl/drawings/vmlDrawing-ntm${number}.vml`;
  const block = 100 + number;
  const head = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${block}"/></o:shapelayout>`;
  edit.set(part, `${head}${SHAPE_TYPE}${shapes(block * 1024 + 1)}</xml>`);
  await addContentType(edit, part, "application/vnd.openxmlformats-officedocument.vmlDrawing");
  const id = await addRelation(edit, sheet, "vmlDrawing", `/${part}`);
  edit.set(
    sheet,
    insertInOrder(
      await edit.text(sheet),
      WORKSHEET_ORDER,
      "legacyDrawing",
      (p) => `<${p}legacyDrawing xmlns:ntm="${RELATIONS}" ntm:id="${id}"/>`,
    ),
  );
}

const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

function shapeXml({ cell, text }: Note, id: number): string {
  const { row, column } = place(cell);
  const height = Math.min(16, 3 + Math.ceil(text.length / 34));
  const anchor = [column + 1, 15, row, 2, column + 5, 15, row + height, 4].join(", ");
  return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" alt="${escapePlain(AUTHOR)}" style="position:absolute;margin-left:80pt;margin-top:5pt;width:240pt;height:${height * 15}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}

async function partOf(edit: PackageEdit, sheet: string, type: string): Promise<string | undefined> {
  const text = edit.has(relationsOf(sheet)) ? await edit.text(relationsOf(sheet)) : "";
  if (text === "") return undefined;
  const ours = /Target="\/?(xl\/[^"]*ntm\d*\.(?:xml|vml))"/g;
  for (const match of text.matchAll(ours))
    if ((type === "comments") === match[1]!.endsWith(".xml") && edit.has(match[1]!)) return match[1];
  for (const relation of (await readRelationships(edit.zip, sheet)).values())
    if (relation.type === type && relation.target !== undefined && edit.has(relation.target))
      return edit.nameOf(relation.target);
  return undefined;
}

/** Takes our notes away: parts that were ours go whole, a user's note loses what stands below our line. */
export async function removeNotes(edit: PackageEdit, sheet: string): Promise<void> {
  const targets = await removeRelations(edit, sheet, (id) => id.startsWith("rIdNtm"));
  const parts = targets.map((target) => target.replace(/^\//, ""));
  for (const part of parts) edit.remove(part);
  await removeContentTypes(edit, parts);
  if (parts.some((part) => part.endsWith(".vml"))) {
    const xml = await edit.text(sheet);
    const ours = children(xml).list.filter(
      (child) => child.local === "legacyDrawing" && /rIdNtm\d/.test(xml.slice(child.start, child.end)),
    );
    if (ours.length > 0)
      edit.set(
        sheet,
        cut(
          xml,
          ours.map((child) => [child.start, child.whole]),
        ),
      );
  }
  const comments = await partOf(edit, sheet, "comments");
  if (comments) await removeFromExisting(edit, sheet, comments);
}

async function removeFromExisting(edit: PackageEdit, sheet: string, part: string): Promise<void> {
  const xml = await edit.text(part);
  if (!xml.includes(MARKER)) return;
  const ours = commentsOf(xml).filter((comment) => comment.author === AUTHOR);
  let rest = cut(
    xml,
    ours.map((comment) => [comment.start, comment.end]),
  );
  rest = rest.replace(new RegExp(`<((?:\\w+:)?)author>${AUTHOR}</(?:\\w+:)?author>`), "");
  rest = rest.replace(
    new RegExp(
      `<((?:\\w+:)?)r><(?:\\w+:)?t xml:space="preserve">\\n${MARKER}\\n[^<]*</(?:\\w+:)?t></(?:\\w+:)?r>`,
      "g",
    ),
    "",
  );
  edit.set(part, rest);
  const drawing = await partOf(edit, sheet, "vmlDrawing");
  if (drawing) {
    const vml = await edit.text(drawing);
    edit.set(drawing, vml.replace(/<v:shape [^>]*alt="ntm"[^>]*>[\s\S]*?<\/v:shape>/g, ""));
  }
}
