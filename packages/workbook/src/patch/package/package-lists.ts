import { escapePlain } from "../../write/xml-out";
import { relationshipsName } from "../../xlsx/relationships";
import { familyOf } from "./families";
import type { PackageEdit } from "./package-edit";
import { TagText } from "./tag-text";
import { children, tagAt } from "./xml-edit";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "[Content_Types].xml";

/**
 * The first free name of a part as other programs number theirs: `xl/comments1.xml`. Several of them know parts by such
 * names alone.
 *
 * @param name - where the number goes stands `#`
 */
export function freePart(edit: PackageEdit, name: string): string {
  let number = 1;
  while (edit.has(name.replace("#", String(number)))) number++;
  return name.replace("#", String(number));
}

/** A part as another names it: `../comments1.xml`. Whoever reads a name alone expects it so. */
function relativeTarget(source: string, part: string): string {
  const from = source.split(/[/\\]/).slice(0, -1);
  const to = part.split(/[/\\]/);
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

/** How an element of a part names a relationship: by the prefix its root has for them, or by one of its own. */
export function relationAttribute(edit: PackageEdit, xml: string, id: string): string {
  const { relations } = familyOf(edit);
  const { root } = children(xml);
  const names = xml.slice(root.start, root.end);
  const known = [...names.matchAll(/\sxmlns:([\w.-]+)\s*=\s*["']([^"']*)["']/g)];
  const own = known.find(([, , uri]) => uri === relations)?.[1];
  if (own !== undefined) return ` ${own}:id="${id}"`;
  const prefix = known.some(([, name]) => name === "r") ? "ntm" : "r";
  return ` xmlns:${prefix}="${relations}" ${prefix}:id="${id}"`;
}

/** Adds a relationship to a part and gives its id. */
export async function addRelation(edit: PackageEdit, source: string, type: string, to: string): Promise<string> {
  const part = relationshipsName(source);
  const xml = edit.has(part)
    ? await edit.text(part)
    : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`;
  const { root, list, rootEnd } = children(xml);
  const taken = new Set(list.map((child) => tagAt(xml, child).get("Id")));
  let number = 1;
  while (taken.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const element = `<${root.prefix}Relationship Id="${id}" Type="${familyOf(edit).relations}/${type}" Target="${escapePlain(relativeTarget(source, to))}"/>`;
  edit.set(
    part,
    root.kind === "empty"
      ? `${new TagText(xml.slice(0, root.end)).asOpen()}${element}</${root.prefix}Relationships>`
      : xml.slice(0, rootEnd) + element + xml.slice(rootEnd),
  );
  return id;
}

/** Takes away the relationships that a test picks; a list that is empty then, and that was ours, goes too. */
export async function removeRelations(
  edit: PackageEdit,
  source: string,
  isOurs: (id: string) => boolean,
): Promise<string[]> {
  const part = relationshipsName(source);
  if (!edit.has(part)) return [];
  const xml = await edit.text(part);
  const ours = children(xml).list.filter((child) => isOurs(tagAt(xml, child).get("Id") ?? ""));
  if (ours.length === 0) return [];
  const rest = cut(
    xml,
    ours.map((child) => [child.start, child.whole]),
  );
  if (children(rest).list.length === 0) edit.remove(part);
  else edit.set(part, rest);
  return ours.map((child) => tagAt(xml, child).get("Target") ?? "");
}

/** Tells what a part is. */
export async function addContentType(edit: PackageEdit, part: string, type: string): Promise<void> {
  await addType(
    edit,
    (prefix) => `<${prefix}Override PartName="/${escapePlain(part)}" ContentType="${type}"/>`,
    `/${part}`,
  );
}

async function addType(edit: PackageEdit, element: (prefix: string) => string, part: string): Promise<void> {
  const xml = await edit.text(TYPES);
  const { root, list, rootEnd } = children(xml);
  if (list.some((child) => tagAt(xml, child).get("PartName") === part)) return;
  edit.set(TYPES, xml.slice(0, rootEnd) + element(root.prefix) + xml.slice(rootEnd));
}

export async function removeContentTypes(edit: PackageEdit, parts: readonly string[]): Promise<void> {
  if (parts.length === 0) return;
  const names = new Set(parts.map((part) => `/${part}`));
  const xml = await edit.text(TYPES);
  const gone = children(xml).list.filter((child) => names.has(tagAt(xml, child).get("PartName") ?? ""));
  if (gone.length > 0)
    edit.set(
      TYPES,
      cut(
        xml,
        gone.map((child) => [child.start, child.whole]),
      ),
    );
}

/** A text without some stretches, given in order. */
export function cut(xml: string, stretches: readonly (readonly [number, number])[]): string {
  let out = "";
  let at = 0;
  for (const [from, to] of stretches) {
    out += xml.slice(at, from);
    at = to;
  }
  return out + xml.slice(at);
}
