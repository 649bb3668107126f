import { type DocumentStyle, FINDINGS_SHEET, type SheetDocument } from "@ntm-kit/sheets";
import { appendSheet } from "../package/append-sheet";
import { addLooks } from "../package/own-styles";
import type { PackageEdit } from "../package/package-edit";
import { removeSheets } from "../package/sheet-list";
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
  const names = children(await edit.text(edit.main)).list.find((child) => child.local === "definedNames");
  const account = `${looks.account} dxfs ${dxfs} names ${names ? names.kind : "none"}`;
  await appendSheet(edit, plainWhereUnknown(sheet, styles), looks.part, account);
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
