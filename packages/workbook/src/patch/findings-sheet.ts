import type { SheetDocument } from "@ntm-kit/sheets";
import { sheetPart } from "../write/sheet-part";
import { escapePlain } from "../write/xml-out";
import type { PackageEdit } from "./package-edit";
import { addContentType, addRelation, cut, removeContentTypes, removeRelations } from "./package-lists";
import { attribute, children, insertInOrder, WORKBOOK_ORDER } from "./xml-edit";

const PART = "xl/worksheets/ntm-findings.xml";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PLAIN = { xml: "", cellStyle: () => 0, conditionalStyle: () => 0, look: () => ({}) };

/** Adds the sheet as the last one: names of the workbook count positions, so nothing may move. */
export async function addFindingsSheet(edit: PackageEdit, sheet: SheetDocument): Promise<void> {
  edit.set(PART, sheetPart(sheet, PLAIN, []));
  await addContentType(edit, PART, "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml");
  const id = await addRelation(edit, edit.main, "worksheet", `/${PART}`);
  let xml = await edit.text(edit.main);
  const sheets = children(xml).list.find((child) => child.local === "sheets")!;
  const inner = xml.slice(sheets.innerStart, sheets.innerEnd);
  const ids = [...inner.matchAll(/\ssheetId\s*=\s*["'](\d+)["']/g)].map((match) => Number(match[1]));
  const position = ids.length;
  const element = `<${sheets.prefix}sheet xmlns:ntm="${RELATIONS}" name="${escapePlain(sheet.name)}" sheetId="${Math.max(0, ...ids) + 1}" ntm:id="${id}"/>`;
  xml = xml.slice(0, sheets.innerEnd) + element + xml.slice(sheets.innerEnd);
  if (sheet.autoFilter) xml = addFilterName(xml, sheet, position);
  edit.set(edit.main, xml);
}

function addFilterName(xml: string, { name, autoFilter }: SheetDocument, position: number): string {
  const range = `'${name.replaceAll("'", "''")}'!${autoFilter!.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
  const element = (p: string): string =>
    `<${p}definedName name="_xlnm._FilterDatabase" localSheetId="${position}" hidden="1">${escapePlain(range)}</${p}definedName>`;
  const names = children(xml).list.find((child) => child.local === "definedNames" && child.kind === "open");
  if (names) return xml.slice(0, names.innerEnd) + element(names.prefix) + xml.slice(names.innerEnd);
  return insertInOrder(
    xml,
    WORKBOOK_ORDER,
    "definedNames",
    (p) => `<${p}definedNames>${element(p)}</${p}definedNames>`,
  );
}

/** Takes the sheet, its name of the filter and its part away. */
export async function removeFindingsSheet(edit: PackageEdit): Promise<void> {
  const targets = await removeRelations(edit, edit.main, (id) => id.startsWith("rIdNtm"));
  if (targets.length === 0) return;
  const parts = targets.map((target) => target.replace(/^\//, ""));
  for (const part of parts) edit.remove(part);
  await removeContentTypes(edit, parts);
  const xml = await edit.text(edit.main);
  const sheets = children(xml).list.find((child) => child.local === "sheets")!;
  const inner = xml.slice(sheets.innerStart, sheets.innerEnd);
  const all = [...inner.matchAll(/<(?:\w+:)?sheet\s[^>]*?\/>/g)];
  const position = all.findIndex((match) => /rIdNtm\d/.test(match[0]));
  const own = all[position];
  if (!own) return;
  const start = sheets.innerStart + own.index;
  let rest = cut(xml, [[start, start + own[0].length]]);
  const names = children(rest).list.find((child) => child.local === "definedNames" && child.kind === "open");
  if (names) {
    const text = rest.slice(names.innerStart, names.innerEnd);
    const kept = text.replace(/<(?:\w+:)?definedName\s[^>]*>[\s\S]*?<\/(?:\w+:)?definedName>/g, (element) =>
      attribute(element, "localSheetId") === String(position) ? "" : element,
    );
    rest =
      kept.trim() === ""
        ? cut(rest, [[names.start, names.whole]])
        : rest.slice(0, names.innerStart) + kept + rest.slice(names.innerEnd);
  }
  edit.set(edit.main, rest);
}
