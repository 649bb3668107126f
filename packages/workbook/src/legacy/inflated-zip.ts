import type { ZipArchive } from "../zip/read-zip";
import { type NewZipEntry, writeZip } from "../zip/write-zip";

/** Parts that hold no cells and may be large. */
const UNUSED = /^xl\/(media|embeddings|printersettings|drawings|activex|ctrlprops|vbaproject)/i;

/**
 * The same package with its parts stored as they are: inflated under our limits with their checksums looked at, since the
 * library does neither. A name that stands twice is there once.
 */
export async function inflatedZip(zip: ZipArchive): Promise<Uint8Array> {
  const parts: NewZipEntry[] = [];
  for (const entry of zip.entries) {
    if (zip.find(entry.name) !== entry || UNUSED.test(entry.name.replace(/^[/\\]+/, ""))) continue;
    parts.push({ name: entry.name, data: await zip.inflate(entry, zip.limits.partSize), stored: true });
  }
  return writeZip(parts);
}
