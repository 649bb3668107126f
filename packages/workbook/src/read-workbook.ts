import { checkOptional, checkText, namesOf, type WorkbookGrids } from "@ntm-kit/sheets";
import { checkGiven } from "./check-given";
import { checkOptions } from "./check-options";
import { readText } from "./csv/read-text";
import { detectFormat } from "./detect-format";
import { bytesInMemory } from "./file-bytes";
import { inflatedZip } from "./legacy/inflated-zip";
import { readLegacyHere } from "./legacy/read-legacy-here";
import { readFods, readOds } from "./ods/read-ods";
import type { ReadContext, ReadOptions } from "./read-options";
import { tooLarge, WorkbookError } from "./workbook-error";
import { mainPart, readXlsx } from "./xlsx/read-xlsx";
import { checkLimits, DEFAULT_LIMITS } from "./zip/limits";
import { readZip } from "./zip/read-zip";

const NAMES = namesOf<Omit<ReadOptions, "inflate">>({
  fileName: true,
  signal: true,
  onProgress: true,
  limits: true,
  readLegacy: true,
});

/**
 * Reads a spreadsheet file of any kind into grids of cells. What the file is, its bytes say; its name says nothing.
 *
 * Takes .xlsx, .xlsm, .xltx, .ods, .fods, .csv, .tsv and text of other delimiters by itself, .xls, .xlsb, XML of 2003
 * and web pages saved as .xls through a library that is loaded when needed. What could not be taken as it stands is in
 * `remarks` of the grids. The bytes are not changed, and may be kept by the grids to decode texts when asked for.
 *
 * @throws {WorkbookError} where nothing can be read, with a code and the file's name; `signal.reason` where aborted
 * @throws {NotBytesError} for what is no file at all: a path, nothing
 * @example
 * const { format, sheets } = await readWorkbook(await readFile("report.xlsx"), { fileName: "report.xlsx" });
 */
export async function readWorkbook(file: Uint8Array | ArrayBuffer, options: ReadOptions = {}): Promise<WorkbookGrids> {
  const bytes = bytesInMemory(file);
  checkGiven({ options });
  const { fileName, signal, onProgress, readLegacy, limits } = options;
  checkOptional({ signal, onProgress, readLegacy, limits });
  if (fileName !== undefined) checkText("fileName", fileName);
  checkOptions(options, NAMES);
  checkLimits(limits);
  const caller = new CallerFault();
  const context = {
    ...options,
    limits: { ...DEFAULT_LIMITS, ...options.limits },
    onProgress: caller.watched(options.onProgress),
  };
  try {
    context.signal?.throwIfAborted();
    if (bytes.length > context.limits.fileSize) throw tooLarge("file-size", context.limits.fileSize);
    return await readDetected(bytes, context);
  } catch (error) {
    if (context.signal?.aborted) throw context.signal.reason;
    caller.rethrow();
    const known = WorkbookError.from(error) ?? new WorkbookError("damaged", { detail: String(error), cause: error });
    throw known.with({ fileName: options.fileName });
  }
}

/** What goes wrong in a function of the caller's own is no fault of the file, and is thrown as it came. */
class CallerFault {
  #thrown: { readonly error: unknown } | undefined;

  watched<T>(own: ((value: T) => void) | undefined): ((value: T) => void) | undefined {
    if (!own) return undefined;
    return (value) => {
      try {
        own(value);
      } catch (error) {
        this.#thrown = { error };
        throw error;
      }
    };
  }

  rethrow(): void {
    if (this.#thrown) throw this.#thrown.error;
  }
}

async function readDetected(bytes: Uint8Array, context: ReadContext): Promise<WorkbookGrids> {
  const format = detectFormat(bytes);
  switch (format) {
    case "zip":
      return readPackage(bytes, context);
    case "fods":
      return readFods(bytes, context);
    case "text":
      return readText(bytes, context);
    default:
      return (context.readLegacy ?? readLegacyHere)(bytes, format, context);
  }
}

/** A zip is what the part it is about says: a workbook in XML or in binary, or an OpenDocument. */
async function readPackage(bytes: Uint8Array, context: ReadContext): Promise<WorkbookGrids> {
  const zip = readZip(bytes, context);
  if (zip.find("content.xml") && !zip.find("[Content_Types].xml")) return readOds(zip, context);
  const main = await mainPart(zip);
  if (!main) throw new WorkbookError("not-a-workbook", { found: "zip" });
  if (main.name.toLowerCase().endsWith(".bin")) {
    const plain = await inflatedZip(zip);
    return (context.readLegacy ?? readLegacyHere)(plain, "xlsb", context);
  }
  return readXlsx(zip, main, context);
}
