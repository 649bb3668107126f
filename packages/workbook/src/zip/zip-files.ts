import { checkGiven } from "../check-given";
import { checkOptions } from "../check-options";
import { WRITE_NAMES, type WriteZipOptions, writeZip } from "./write-zip";

/** A file to be put into a zip. */
export interface ZipFile {
  /** Its path within the zip, by `/`: `tra-lai/cu-jut/phieu.docx`. */
  readonly name: string;
  /** Not deflated. */
  readonly bytes: Uint8Array;
}

/** Files that are compressed already. */
const PACKED = /\.(?:xlsx|xlsm|xltx|docx|ods|zip|png|jpe?g)$/i;
/** A name that leads out of the folder into which a zip is opened, or that no system can write. */
const UNSAFE = /^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|[\u0000-\u001f<>:"|?*]|[/\\]$/;

/**
 * A zip of files, in their order. Equal files give equal bytes.
 *
 * @throws {RangeError} for names that are empty, lead out of the folder, or stand twice, also in another case
 * @example
 * const zip = zipFiles([{ name: "cu-jut/bao-cao.xlsx", bytes }]);
 */
export function zipFiles(files: readonly ZipFile[], options: WriteZipOptions = {}): Uint8Array {
  checkGiven({ zipped: files, options });
  checkOptions(options, WRITE_NAMES);
  const names = new Set<string>();
  for (const { name } of files) {
    const key = name.normalize("NFC").toLowerCase();
    if (name === "" || UNSAFE.test(name)) throw new RangeError(`no name for a file of a zip: ${name}`);
    if (names.has(key)) throw new RangeError(`a file stands twice in the zip: ${name}`);
    names.add(key);
  }
  const entries = files.map(({ name, bytes }) => ({ name, data: bytes, stored: PACKED.test(name) }));
  return writeZip(entries, options);
}
