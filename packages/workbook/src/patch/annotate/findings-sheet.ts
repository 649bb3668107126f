import { type DocumentStyle, FINDINGS_SHEET, type SheetDocument } from "@ntm-kit/sheets";
import { sheetPart } from "../../write/sheet-part";
import { familyOf } from "../package/families";
import { addLooks } from "../package/own-styles";
import type { PackageEdit } from "../package/package-edit";
import { addContentType, addRelation, freePart, relationAttribute } from "../package/package-lists";
import { listed, removeSheets } from "../package/sheet-list";
import { stylesOf } from "../package/styles-of";
import { children } from "../package/xml-edit";
import type { ListBefore } from "./highlights";

const NAMES: ReadonlySet<string> = new Set(Object.values(FINDINGS_SHEET));

/** Adds the sheet as the last one: names of the workbook count positions, so nothing may move. */
export async function addFindingsSheet(
  edit: PackageEdit,
  sheet: SheetDocument,
  styles: Readonly<Record<string, DocumentStyle>>,
  dxfs: ListBefore,
): Promise<void> {
  const used = new Set(sheet.rows.flat().flatMap((cell) => cell?.style ?? []));
  const stylesName = await stylesOf(edit);
  const looks = addLooks(
    await edit.text(stylesName),
    Object.fromEntries(Object.entries(styles).filter(([name]) => used.has(name))),
  );
  edit.set(stylesName, looks.xml);
  const xml = sheetPart(plainWhereUnknown(sheet, styles), { xml: "", ...looks.part }, [], undefined, familyOf(edit));
  const main = await edit.text(edit.main);
  const names = children(main).list.find((child) => child.local === "definedNames");
  const account = `${looks.account} dxfs ${dxfs} names ${names ? names.kind : "none"}`;
  const part = freePart(edit, "xl/worksheets/sheet#.xml");
  edit.set(part, xml.replace("<worksheet", `<!--ntm ${account}--><worksheet`));
  await addContentType(edit, part, "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml");
  const id = await addRelation(edit, edit.main, "worksheet", part);
  edit.set(edit.main, listed(main, sheet, relationAttribute(edit, main, id)));
}

const plainWhereUnknown = (sheet: SheetDocument, styles: Readonly<Record<string, DocumentStyle>>): SheetDocument => ({
  ...sheet,
  rows: sheet.rows.map((row) =>
    row.map((cell) => {
      if (!cell?.style || Object.hasOwn(styles, cell.style)) return cell;
      const { style: _, ...plain } = cell;
      return plain;
    }),
  ),
});

/**
 * Takes the sheet, its names and its part away, also where another program has written the workbook since.
 * Gives back what the sheet says of the lists as they stood before it came; empty where it says nothing.
 */
export const removeFindingsSheet = (edit: PackageEdit): Promise<string> => removeSheets(edit, NAMES);
