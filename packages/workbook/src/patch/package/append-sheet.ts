import type { SheetDocument } from "@ntm-kit/sheets";
import { sheetPart } from "../../write/sheet-part";
import type { StylesPart } from "../../write/styles-part";
import { familyOf } from "./families";
import type { PackageEdit } from "./package-edit";
import { addContentType, addRelation, freePart, relationAttribute } from "./package-lists";
import { listed } from "./sheet-list";

/** Looks of a sheet that uses none: it depends on no style of the workbook, whatever becomes of them. */
export const PLAIN: Omit<StylesPart, "xml"> = { cellStyle: () => 0, conditionalStyle: () => 0, look: () => ({}) };

/** Adds a sheet as the last one: names of the workbook count positions, so nothing may move. */
export async function appendSheet(
  edit: PackageEdit,
  sheet: SheetDocument,
  looks: Omit<StylesPart, "xml">,
  account = "",
): Promise<void> {
  const xml = sheetPart(sheet, { xml: "", ...looks }, [], undefined, familyOf(edit));
  const part = freePart(edit, "xl/worksheets/sheet#.xml");
  edit.set(part, account === "" ? xml : xml.replace("<worksheet", `<!--ntm ${account}--><worksheet`));
  await addContentType(edit, part, "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml");
  const id = await addRelation(edit, edit.main, "worksheet", part);
  const main = await edit.text(edit.main);
  edit.set(edit.main, listed(main, sheet, relationAttribute(edit, main, id)));
}
