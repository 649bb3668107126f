import { relationshipsName } from "../../xlsx/relationships";
import type { PackageEdit } from "../package/package-edit";
import { cut, removeContentTypes, removeRelations } from "../package/package-lists";
import { children, tagAt } from "../package/xml-edit";
import { commentSpans, withoutOurs } from "./comment-spans";
import { AUTHOR, drawingOf } from "./notes";
import { hasShapes, isOwnDrawing, placeOf, withoutShapes } from "./vml-shapes";

/** Takes our notes away: parts that hold nothing else go whole, a user's note loses what stands below our line. */
export async function removeNotes(edit: PackageEdit, sheet: string): Promise<void> {
  const comments = await edit.related(sheet, "comments");
  if (comments === undefined) return;
  const xml = await edit.text(comments);
  const { rest, gone, isEmpty } = withoutOurNotes(xml);
  if (rest === xml) return;
  edit.set(comments, rest);
  if (isEmpty) await removePart(edit, sheet, comments);
  const drawing = await drawingOf(edit, sheet);
  if (drawing === undefined || drawing === "missing" || gone.size === 0) return;
  const vml = await edit.text(drawing);
  const plain = withoutShapes(vml, gone);
  if (plain !== vml) edit.set(drawing, plain);
  if ((isEmpty || isOwnDrawing(vml)) && !hasShapes(plain)) await removeDrawing(edit, sheet, drawing);
}

function withoutOurNotes(xml: string): { rest: string; gone: Set<string>; isEmpty: boolean } {
  const gone = new Set<string>();
  let rest = "";
  let at = 0;
  const spans = commentSpans(xml);
  for (const { start, end, cell } of spans) {
    const whole = xml.slice(start, end);
    const kept = withoutOurs(whole);
    if (kept === whole) continue;
    rest += xml.slice(at, start) + (kept ?? "");
    at = end;
    if (kept === undefined) {
      const { row, column } = placeOf(cell);
      gone.add(`${row},${column}`);
    }
  }
  return { rest: withoutAuthor(rest + xml.slice(at)), gone, isEmpty: gone.size > 0 && gone.size === spans.length };
}

/** Our name goes where it is the last and signs nothing, so that the numbers of the others stay. */
function withoutAuthor(xml: string): string {
  const authors = children(xml).list.find((child) => child.local === "authors" && child.kind === "open");
  if (!authors) return xml;
  const inner = xml.slice(authors.innerStart, authors.innerEnd);
  const last = /<((?:[\w.-]+:)?)author>([^<]*)<\/(?:[\w.-]+:)?author>\s*$/.exec(inner);
  if (last?.[2] !== AUTHOR) return xml;
  const number = inner.split(/<(?:[\w.-]+:)?author[\s/>]/).length - 2;
  if (new RegExp(`\\sauthorId\\s*=\\s*["']${number}["']`).test(xml)) return xml;
  const start = authors.innerStart + last.index;
  return cut(xml, [[start, start + last[0].trimEnd().length]]);
}

async function removePart(edit: PackageEdit, sheet: string, part: string): Promise<string[]> {
  const ids = (await edit.relations(sheet)).filter((relation) => relation.part === part).map((relation) => relation.id);
  await removeRelations(edit, sheet, (id) => ids.includes(id));
  edit.remove(part);
  if (edit.has(relationshipsName(part))) edit.remove(relationshipsName(part));
  await removeContentTypes(edit, [part]);
  return ids;
}

async function removeDrawing(edit: PackageEdit, sheet: string, drawing: string): Promise<void> {
  const ids = await removePart(edit, sheet, drawing);
  const xml = await edit.text(sheet);
  const ours = children(xml).list.filter(
    (child) => child.local === "legacyDrawing" && ids.includes(tagAt(xml, child).get("id") ?? ""),
  );
  edit.set(
    sheet,
    cut(
      xml,
      ours.map((child) => [child.start, child.whole]),
    ),
  );
}
