import { MAX_ROWS, type WorkbookGrids } from "@ntm-kit/sheets";
import type { LegacyFormat } from "../read-options";
import { WorkbookError } from "../workbook-error";
import type { Limits } from "../zip/limits";
import { decodeHtml, decodeXml } from "./decode-markup";
import { legacyGrids } from "./legacy-grids";
import type { Library, LibraryWorkbook } from "./library";
import { quietly } from "./quietly";
import { readXlsFonts, type XlsFonts } from "./xls-fonts";

/** Rows by number and as stored; no texts as the library would show them; nothing guessed from texts. */
const PLAIN = { dense: true, cellNF: true, cellText: false, raw: true, sheetRows: MAX_ROWS };

/**
 * Reads a file of an old format with the library, at once and as long as it takes.
 *
 * @throws {WorkbookError} `encrypted`, `not-a-workbook`, `no-sheets`, `too-large`, or `damaged` for whatever the library throws
 */
export function parseLegacy(library: Library, bytes: Uint8Array, format: LegacyFormat, limits: Limits): WorkbookGrids {
  try {
    const fonts = format === "xls" ? openXls(library, bytes) : undefined;
    return legacyGrids(
      quietly(() => read(library, bytes, format)),
      format,
      limits,
      fonts,
    );
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    throw new WorkbookError(/password|encrypt/i.test(detail) ? "encrypted" : "damaged", { detail, cause: error });
  }
}

function read(library: Library, bytes: Uint8Array, format: LegacyFormat): LibraryWorkbook {
  switch (format) {
    case "html":
      // The tag in front keeps the library from taking a page with an early comma for a text file.
      return library.read(`<html>${decodeHtml(bytes).trimStart()}`, { ...PLAIN, type: "string" });
    case "xml":
      return library.read(declared(decodeXml(bytes)), { ...PLAIN, type: "string" });
    default:
      return readBinary(library, bytes);
  }
}

/** A formula the library cannot spell out costs the formulas, not the file. Styles are asked for since hidden columns come with them. */
function readBinary(library: Library, bytes: Uint8Array): LibraryWorkbook {
  const options = { ...PLAIN, type: "array", cellStyles: true };
  try {
    return library.read(bytes, options);
  } catch (error) {
    if (!/ELF|Formula|Ptg/.test(String(error))) throw error;
    return library.read(bytes, { ...options, cellFormula: false });
  }
}

/** The text is decoded: what it says of its encoding is no longer true. */
function declared(text: string): string {
  return `<?xml version="1.0"?>${text.replace(/^[\ufeff\s]*(<\?xml[^>]*\?>)?/, "")}`;
}

const PASSWORDS = ["/EncryptedPackage", "/EncryptionInfo", "/encryption"];
const OTHERS: readonly (readonly [path: string, kind: string])[] = [
  ["/WordDocument", "doc"],
  ["/PowerPoint Document", "ppt"],
  ["/VisioDocument", "vsd"],
  ["/__properties_version1.0", "msg"],
];

/** Looks into the compound file before the library does. */
function openXls(library: Library, bytes: Uint8Array): XlsFonts | undefined {
  if (bytes[0] !== 0xd0) return undefined;
  const file = library.CFB.read(bytes, { type: "array" });
  const find = (path: string) => library.CFB.find(file, path);
  const content = (find("/Workbook") ?? find("/Book"))?.content;
  if (PASSWORDS.some(find)) throw new WorkbookError("encrypted");
  if (content) return readXlsFonts(content instanceof Uint8Array ? content : Uint8Array.from(content));
  const other = OTHERS.find(([path]) => find(path));
  throw new WorkbookError("not-a-workbook", { found: other?.[1] ?? "compound file" });
}
