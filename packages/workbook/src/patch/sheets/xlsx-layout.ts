import type { ColumnWidth, SheetLayout } from "../../layout";
import { PackageEdit } from "../package/package-edit";
import type { PatchOptions } from "../package/patch-options";
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

/** Tags that tell of widths and heights, with whatever prefix their names carry. */
const LAID_OUT = /<(?:[\w.-]+:)?(col|row|sheetFormatPr)(?=[\s/>])[^>]*>/g;

/** Rows that say no number stand right after the one before. */
function layoutIn(xml: string): SheetLayout {
  const columns: ColumnWidth[] = [];
  const heights = new Map<number, number>();
  let usualWidth: number | undefined;
  let row = -1;
  for (const [text, name] of xml.matchAll(LAID_OUT)) {
    const tag = new TagText(text);
    if (name === "sheetFormatPr") usualWidth ??= numberIn(tag, "defaultColWidth");
    else if (name === "col") columns.push(...widthsIn(tag));
    else {
      const said = numberIn(tag, "r");
      row = said > 0 ? said - 1 : row + 1;
      const height = numberIn(tag, "ht");
      if (height > 0 && !isHidden(tag)) heights.set(row, height);
    }
  }
  return { columns, ...(usualWidth && usualWidth > 0 ? { usualWidth } : {}), heights };
}

/** The columns that one tag tells of; none where it hides them or leaves one of its numbers out. */
function widthsIn(tag: TagText): ColumnWidth[] {
  const [from, to, width] = [numberIn(tag, "min"), numberIn(tag, "max"), numberIn(tag, "width")];
  return isHidden(tag) || !from || !to || !width ? [] : [{ from: from - 1, to: to - 1, width }];
}

const isHidden = (tag: TagText): boolean => /^(?:1|true)$/.test(tag.get("hidden") ?? "");

/** Not a number where the tag has no such attribute. */
const numberIn = (tag: TagText, name: string): number => Number(tag.get(name));
