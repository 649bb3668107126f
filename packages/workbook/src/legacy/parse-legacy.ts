import { MAX_ROWS, type WorkbookGrids } from "@ntm-kit/sheets";
import type { LegacyFormat } from "../read-options";
import { WorkbookError } from "../workbook-error";
import type { Limits } from "../zip/limits";
import { decodeHtml, decodeXml } from "./decode-markup";
import { guardBiff } from "./guard-biff";
import { legacyGrids } from "./legacy-grids";
import type { Library, LibraryWorkbook } from "./library";
import { quietly } from "./quietly";
import { workbookStream } from "./workbook-stream";
import { readXlsFonts, type XlsFonts } from "./xls-fonts";

/** Rows by number and as stored; no texts as the library would show them; nothing guessed from texts. */
const PLAIN = { dense: true, cellNF: true, cellText: false, raw: true, sheetRows: MAX_ROWS };

/** A file that was looked at and may be given to the library. */
export type GuardedFile =
  | { readonly format: "xls"; readonly stream: Uint8Array; readonly fonts: XlsFonts }
  | { readonly format: Exclude<LegacyFormat, "xls">; readonly bytes: Uint8Array };

/**
 * Looks at an old file before the library is even loaded: what it would run away with is refused here.
 *
 * @throws {WorkbookError} `encrypted`, `not-a-workbook`, `damaged`
 */
export function guardLegacy(bytes: Uint8Array, format: LegacyFormat): GuardedFile {
  if (format !== "xls") return { format, bytes };
  const stream = workbookStream(bytes);
  const fonts = readXlsFonts(stream);
  guardBiff(stream);
  return { format, stream, fonts };
}

/**
 * Reads a file of an old format with the library, at once and as long as it takes.
 *
 * @throws {WorkbookError} `encrypted`, `no-sheets`, `too-large`, or `damaged` for whatever the library throws
 */
export function parseLegacy(library: Library, file: GuardedFile, limits: Limits): WorkbookGrids {
  try {
    const workbook = quietly(() => read(library, file));
    return legacyGrids(workbook, file.format, limits, file.format === "xls" ? file.fonts : undefined);
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    throw new WorkbookError(/password|encrypt/i.test(detail) ? "encrypted" : "damaged", { detail, cause: error });
  }
}

function read(library: Library, file: GuardedFile): LibraryWorkbook {
  switch (file.format) {
    case "xls":
      return readBiff(library, file.stream);
    case "html":
      // The tag in front keeps the library from taking a page with an early comma for a text file.
      return library.read(`<html>${decodeHtml(file.bytes).trimStart()}`, { ...PLAIN, type: "string" });
    case "xml":
      return library.read(declared(decodeXml(file.bytes)), { ...PLAIN, type: "string" });
    case "xlsb":
      return library.read(file.bytes, { ...PLAIN, type: "array", cellStyles: true });
  }
}

/**
 * Gives the library a compound file of the one stream alone. Styles are asked for since hidden columns come with them.
 */
function readBiff(library: Library, stream: Uint8Array): LibraryWorkbook {
  library.CFB.utils.prep_blob(stream, 0);
  const file = {
    FullPaths: ["Root Entry/", "Root Entry/Workbook"],
    FileIndex: [{ name: "Root Entry" }, { name: "Workbook", content: stream }],
  };
  return library.parse_xlscfb(file, { ...PLAIN, cellStyles: true });
}

/** The text is decoded: what it says of its encoding is no longer true. */
function declared(text: string): string {
  return `<?xml version="1.0"?>${text.replace(/^[\ufeff\s]*(<\?xml[^>]*\?>)?/, "")}`;
}
