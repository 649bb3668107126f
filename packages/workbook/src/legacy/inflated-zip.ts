import type { ZipArchive } from "../zip/read-zip";
import { type NewZipEntry, writeZip } from "../zip/write-zip";
import { guardXlsbPart } from "./guard-xlsb";

/** Parts that hold no cells and may be large, or that nothing is used of. */
const UNUSED =
  /^(docprops|customxml)\/|^xl\/(media|embeddings|printersettings|drawings|activex|ctrlprops|vbaproject|comments|threadedcomments|theme|tables|pivot|externallinks|worksheets\/_rels)/i;
/** Binary parts that a workbook is not read without. */
const NEEDED = /^xl\/(worksheets\/[^/]*|workbook|sharedstrings|styles)\.bin$/i;

/**
 * The same package with its parts stored as they are: inflated under our limits with their checksums looked at, and
 * their records within bounds, since the library does neither. A name that stands twice is there once.
 */
export async function inflatedZip(zip: ZipArchive): Promise<Uint8Array> {
  const parts: NewZipEntry[] = [];
  for (const entry of zip.entries) {
    const name = entry.name.replace(/^[/\\]+/, "").replaceAll("\\", "/");
    if (zip.find(entry.name) !== entry || UNUSED.test(name)) continue;
    const data = guarded(name, await zip.inflate(entry, zip.limits.partSize));
    if (data) parts.push({ name: entry.name, data, stored: true });
  }
  return writeZip(parts);
}

/** A part that nobody needs goes where it is not what it should be: it may be of another program. */
function guarded(name: string, data: Uint8Array): Uint8Array | undefined {
  if (!/\.bin$/i.test(name)) return data;
  try {
    return guardXlsbPart(data);
  } catch (error) {
    if (NEEDED.test(name)) throw error;
    return undefined;
  }
}
