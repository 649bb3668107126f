import type { ColumnWidth, SheetLayout } from "../../layout";
import { PackageEdit, type PatchOptions } from "../package/package-edit";
import { TagText } from "../package/tag-text";

/**
 * Widths and heights of a sheet of an .xlsx; undefined where the workbook has no such sheet. Signed workbooks are read
 * too: nothing is changed.
 *
 * @throws {PatchError} where the bytes are no .xlsx, or shared in the old way
 */
export async function xlsxLayout(
  bytes: Uint8Array,
  sheet: string,
  options: PatchOptions = {},
): Promise<SheetLayout | undefined> {
  const edit = await PackageEdit.open(bytes, { ...options, breakSignature: true });
  const part = edit.partOfSheet(sheet);
  return part === undefined ? undefined : layoutIn(await edit.text(part));
}

function layoutIn(xml: string): SheetLayout {
  const columns = tagsOf(xml, "col").flatMap((tag): ColumnWidth[] => {
    const [from, to, width] = ["min", "max", "width"].map((name) => Number(tag.get(name)));
    return isHidden(tag) || !from || !to || !width ? [] : [{ from: from - 1, to: to - 1, width }];
  });
  const usualWidth = Number(tagsOf(xml, "sheetFormatPr")[0]?.get("defaultColWidth"));
  return { columns, ...(usualWidth > 0 ? { usualWidth } : {}), heights: heightsIn(xml) };
}

/** Rows that say no number stand right after the one before. */
function heightsIn(xml: string): Map<number, number> {
  const heights = new Map<number, number>();
  let row = -1;
  for (const tag of tagsOf(xml, "row")) {
    const said = Number(tag.get("r"));
    row = said > 0 ? said - 1 : row + 1;
    const height = Number(tag.get("ht"));
    if (height > 0 && !isHidden(tag)) heights.set(row, height);
  }
  return heights;
}

const isHidden = (tag: TagText): boolean => /^(?:1|true)$/.test(tag.get("hidden") ?? "");

const tagsOf = (xml: string, name: string): TagText[] =>
  [...xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])[^>]*>`, "g"))].map(([text]) => new TagText(text));
