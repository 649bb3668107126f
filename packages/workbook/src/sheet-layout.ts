import { checkText } from "@ntm-kit/sheets";
import { checkGiven } from "./check-given";
import { checkOptions } from "./check-options";
import { detectFormat } from "./detect-format";
import { bytesInMemory } from "./file-bytes";
import type { SheetLayout } from "./layout";
import { xlsLayout } from "./legacy/xls-layout";
import { odsLayout } from "./ods/ods-layout";
import type { PatchOptions } from "./patch/package/patch-options";
import { xlsxLayout } from "./patch/sheets/xlsx-layout";
import { readZip } from "./zip/read-zip";

/**
 * Widths and heights of a sheet of an .xlsx, .xls or .ods; undefined where the workbook has no such sheet. Signed
 * workbooks are read too: nothing is changed.
 *
 * @throws {PatchError} where the bytes are none of these, or an .xlsx that is shared in the old way
 * @throws {WorkbookError} where an .xls or .ods cannot be read
 */
export async function sheetLayout(
  bytes: Uint8Array,
  sheet: string,
  options: PatchOptions = {},
): Promise<SheetLayout | undefined> {
  const file = bytesInMemory(bytes);
  checkGiven({ options });
  checkOptions(options);
  checkText("sheet", sheet);
  const format = detectFormat(file);
  if (format === "xls") return xlsLayout(file, sheet);
  if (format === "zip") {
    const zip = readZip(file, options.inflate ? { inflate: options.inflate } : {});
    if (zip.find("content.xml") && !zip.find("[Content_Types].xml")) return odsLayout(zip, sheet);
  }
  return xlsxLayout(file, sheet, options);
}
