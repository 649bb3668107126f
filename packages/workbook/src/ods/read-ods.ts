import type { Grid, WorkbookGrids } from "@ntm-kit/sheets";
import type { ReadContext } from "../read-options";
import { damaged, WorkbookError } from "../workbook-error";
import { readXml } from "../xml/read-xml";
import { toUtf8, Utf8Source } from "../xml/xml-encoding";
import { XmlReader } from "../xml/xml-reader";
import type { ZipArchive } from "../zip/read-zip";
import { odsNames } from "./ods-names";
import { OdsReader } from "./ods-reader";
import { OdsStyles } from "./ods-styles";

const { id } = odsNames;
/** A flat document is fed in pieces, so that reading can be stopped. */
const PIECE = 1024 * 1024;

/**
 * Reads an .ods whose zip is open already. Only its `content.xml` is needed.
 *
 * @throws {WorkbookError} `not-a-workbook`, `encrypted`, `damaged`, `too-large`, `no-sheets`
 */
export async function readOds(zip: ZipArchive, context: ReadContext): Promise<WorkbookGrids> {
  if (await isEncrypted(zip)) throw new WorkbookError("encrypted");
  const entry = zip.find("content.xml");
  if (!entry) throw damaged("no content.xml");
  const styles = new OdsStyles();
  await readCommonStyles(zip, styles);
  const progress = new Progress(entry.size, context);
  const reader = readerOf(entry.name, styles, context, progress);
  const xml = new XmlReader(odsNames, reader, entry.name, context.limits);
  const source = new Utf8Source((chunk) => xml.push(chunk), entry.name);
  await zip.stream(
    entry,
    (chunk) => {
      progress.add(chunk.length);
      source.push(chunk);
    },
    context.limits.sheetSize,
  );
  source.end();
  xml.end();
  return workbookOf(reader.sheets);
}

/** Reads a flat OpenDocument, which is one XML file. Errors as `readOds`. */
export async function readFods(bytes: Uint8Array, context: ReadContext): Promise<WorkbookGrids> {
  const utf8 = toUtf8(bytes);
  const progress = new Progress(utf8.length, context);
  const reader = readerOf("", new OdsStyles(), context, progress);
  const xml = new XmlReader(odsNames, reader, undefined, context.limits);
  for (let at = 0; at < utf8.length; at += PIECE) {
    const piece = utf8.subarray(at, at + PIECE);
    progress.add(piece.length);
    xml.push(piece);
    await new Promise((resolve) => setTimeout(resolve));
  }
  xml.end();
  return workbookOf(reader.sheets);
}

function readerOf(part: string, styles: OdsStyles, { limits }: ReadContext, progress: Progress): OdsReader {
  return new OdsReader({ styles, limits, part, cells: 0 }, (name, number) => progress.enter(name, number));
}

function workbookOf(sheets: readonly Grid[]): WorkbookGrids {
  if (sheets.length === 0) throw new WorkbookError("no-sheets");
  return { format: "ods", sheets };
}

async function isEncrypted(zip: ZipArchive): Promise<boolean> {
  const entry = zip.find("META-INF/manifest.xml");
  if (!entry) return false;
  let isFound = false;
  const open = (xml: XmlReader): void => {
    if (xml.element === id["encryption-data"]) isFound = true;
  };
  try {
    readXml(await zip.inflate(entry), odsNames, { open, close: () => {} }, entry.name);
  } catch {
    // The manifest is asked for nothing else; what it should list is found by name.
  }
  return isFound;
}

/** Styles that cells name only by way of others; a document without them, or with broken ones, loses fonts alone. */
async function readCommonStyles(zip: ZipArchive, styles: OdsStyles): Promise<void> {
  const entry = zip.find("styles.xml");
  if (!entry) return;
  try {
    const handler = { open: (xml: XmlReader) => styles.open(xml), close: (xml: XmlReader) => styles.close(xml) };
    readXml(await zip.inflate(entry), odsNames, handler, entry.name);
  } catch (error) {
    if (error instanceof WorkbookError && error.code === "too-large") throw error;
  }
}

/** Tells how far reading has come; how many sheets there are is not known before the end. */
class Progress {
  #sheet = "";
  #number = 1;
  #done = 0;

  constructor(
    readonly total: number,
    readonly context: ReadContext,
  ) {}

  enter(name: string, number: number): void {
    this.#sheet = name;
    this.#number = number;
  }

  add(bytes: number): void {
    this.context.signal?.throwIfAborted();
    this.#done += bytes;
    this.context.onProgress?.({
      sheet: this.#sheet,
      sheetNumber: this.#number,
      sheetCount: this.#number,
      done: Math.min(1, this.#done / Math.max(this.total, 1)),
    });
  }
}
