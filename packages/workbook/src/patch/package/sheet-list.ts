import type { SheetDocument } from "@ntm-kit/sheets";
import { referenceTo } from "../../write/references";
import { escapePlain } from "../../write/xml-out";
import { relationshipsName } from "../../xlsx/relationships";
import { removeLooks } from "./own-styles";
import type { PackageEdit } from "./package-edit";
import { cut, removeContentTypes, removeRelations } from "./package-lists";
import { PatchError } from "./patch-error";
import { TagText } from "./tag-text";
import { type Child, children, insertInOrder, tagAt, tags, WORKBOOK_ORDER } from "./xml-edit";

/** The list of sheets with one more at its end: names of the workbook count positions, so nothing may move. */
export function listed(xml: string, sheet: SheetDocument, relation: string): string {
  const sheets = sheetsOf(xml);
  const ids = entriesOf(xml, sheets).map((entry) => Number(tagAt(xml, entry).get("sheetId")) || 0);
  const next = ids.reduce((most, one) => Math.max(most, one), 0) + 1;
  const element = `<${sheets.prefix}sheet name="${escapePlain(sheet.name)}" sheetId="${next}"${relation}/>`;
  const longer = xml.slice(0, sheets.innerEnd) + element + xml.slice(sheets.innerEnd);
  return sheet.autoFilter ? withFilterName(longer, sheet.name, sheet.autoFilter, ids.length) : longer;
}

function sheetsOf(xml: string): Child {
  const sheets = children(xml).list.find((child) => child.local === "sheets");
  if (!sheets) throw new PatchError("not-xlsx", "no list of sheets");
  return sheets;
}

/** Where each `sheet` of the list stands. */
function entriesOf(xml: string, { innerStart: from, innerEnd }: Child): { start: number; end: number }[] {
  return [...tags(xml.slice(from, innerEnd))]
    .filter((tag) => tag.local === "sheet" && tag.kind !== "close")
    .map(({ start, end }) => ({ start: from + start, end: from + end }));
}

function withFilterName(xml: string, name: string, autoFilter: string, position: number): string {
  const range = referenceTo(name, autoFilter);
  const element = (p: string): string =>
    `<${p}definedName name="_xlnm._FilterDatabase" localSheetId="${position}" hidden="1">${escapePlain(range)}</${p}definedName>`;
  const whole = (p: string): string => `<${p}definedNames>${element(p)}</${p}definedNames>`;
  const names = children(xml).list.find((child) => child.local === "definedNames");
  if (!names) return insertInOrder(xml, WORKBOOK_ORDER, "definedNames", whole);
  if (names.kind === "empty") return xml.slice(0, names.start) + whole(names.prefix) + xml.slice(names.whole);
  return xml.slice(0, names.innerEnd) + element(names.prefix) + xml.slice(names.innerEnd);
}

/**
 * Takes the sheets of some names, the names they have in the workbook and their parts away, also where another program
 * has written the workbook since. Gives back what one of them says of the lists as they stood before it came; empty
 * where none says it.
 */
export async function removeSheets(edit: PackageEdit, names: ReadonlySet<string>): Promise<string> {
  let account = "";
  for (;;) {
    const xml = await edit.text(edit.main);
    const entries = entriesOf(xml, sheetsOf(xml));
    const entry = entries.find((one) => names.has(tagAt(xml, one).get("name") ?? ""));
    if (!entry || entries.length === 1) return account;
    const position = entries.indexOf(entry);
    const id = tagAt(xml, entry).get("id");
    const part = (await edit.relations(edit.main)).find((relation) => relation.id === id)?.part;
    if (part !== undefined) account = (await removeSheetPart(edit, part)) || account;
    await removeRelations(edit, edit.main, (one) => one === id);
    const plain = withoutNames(cut(xml, [[entry.start, entry.end]]), position, account.includes("names empty"));
    edit.set(edit.main, withActiveTab(plain, position, entries.length - 1));
  }
}

async function removeSheetPart(edit: PackageEdit, part: string): Promise<string> {
  const account = /<!--ntm ([^>]*?)-->/.exec(await edit.text(part))?.[1] ?? "";
  const styles = await edit.related(edit.main, "styles");
  if (account !== "" && styles !== undefined) {
    const xml = await edit.text(styles);
    const plain = removeLooks(xml, account);
    if (plain !== xml) edit.set(styles, plain);
  }
  const own = [part, ...(await ownedBy(edit, part))];
  for (const name of own.flatMap((one) => [one, relationshipsName(one)])) if (edit.has(name)) edit.remove(name);
  await removeContentTypes(edit, own);
  return account;
}

/** Parts that belong to a sheet alone: how it is printed, its charts. */
async function ownedBy(edit: PackageEdit, part: string): Promise<string[]> {
  const kinds: ReadonlySet<string> = new Set(["printerSettings", "drawing", "chart"]);
  const own = (await edit.relations(part)).flatMap(({ type, part: to }) =>
    kinds.has(type) && to !== undefined ? [to] : [],
  );
  const beneath = await Promise.all(own.map((one) => ownedBy(edit, one)));
  return [...own, ...beneath.flat()];
}

/** Names of that sheet go, those of later ones count one less. */
function withoutNames(xml: string, position: number, wasEmpty: boolean): string {
  const names = children(xml).list.find((child) => child.local === "definedNames" && child.kind === "open");
  if (!names) return xml;
  const inner = xml.slice(names.innerStart, names.innerEnd);
  const kept = inner.replace(/<(?:[\w.-]+:)?definedName\s[^>]*>[\s\S]*?<\/(?:[\w.-]+:)?definedName>/g, (element) => {
    const [first] = tags(element);
    const tag = first && tagAt(element, first);
    const sheet = tag?.get("localSheetId");
    if (sheet === String(position)) return "";
    if (!tag || sheet === undefined || Number(sheet) < position) return element;
    return tag.set("localSheetId", Number(sheet) - 1) + element.slice(first.end);
  });
  if (kept.trim() === "" && inner.trim() !== "")
    return xml.slice(0, names.start) + (wasEmpty ? `<${names.prefix}definedNames/>` : "") + xml.slice(names.whole);
  return xml.slice(0, names.innerStart) + kept + xml.slice(names.innerEnd);
}

/** A window that showed the sheet, or one after it, shows one that is there. */
function withActiveTab(xml: string, position: number, left: number): string {
  const shown = (tab: number): number => (tab > position ? tab - 1 : Math.min(tab, left - 1));
  return xml.replace(/<(?:[\w.-]+:)?workbookView\s[^>]*>/g, (view) =>
    ["activeTab", "firstSheet"]
      .reduce((tag, name) => tag.update(name, shown(Number(tag.get(name)))), new TagText(view))
      .toString(),
  );
}
