import { PackageEdit, type PatchOptions } from "../package/package-edit";
import { TagText } from "../package/tag-text";

/** Columns of one width, from one to another, counted from 0, both included. */
export interface ColumnWidth {
  /** First column. */
  readonly from: number;
  /** Last column. */
  readonly to: number;
  /** In characters of the workbook's usual font, as Excel says it. */
  readonly width: number;
}

/** How wide and how high a sheet is drawn, for a view of it. */
export interface SheetLayout {
  /** Columns that are not of the usual width; hidden ones are left out. */
  readonly columns: readonly ColumnWidth[];
  /** Width of the other columns, where the sheet says one. */
  readonly usualWidth?: number;
  /** Heights in points of rows, counted from 0, that say one; hidden ones are left out. */
  readonly heights: ReadonlyMap<number, number>;
}

/**
 * Widths and heights of a sheet of an .xlsx; undefined where the workbook has no such sheet. Signed workbooks are read
 * too: nothing is changed.
 *
 * @throws {PatchError} where the bytes are no .xlsx, or shared in the old way
 */
export async function sheetLayout(
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
