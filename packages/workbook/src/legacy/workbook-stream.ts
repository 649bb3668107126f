import { WorkbookError } from "../workbook-error";
import { openCompoundFile } from "./compound-file";

const PASSWORDS = ["ENCRYPTEDPACKAGE", "ENCRYPTIONINFO", "ENCRYPTION"];
const OTHERS: readonly (readonly [name: string, kind: string])[] = [
  ["WORDDOCUMENT", "doc"],
  ["POWERPOINT DOCUMENT", "ppt"],
  ["VISIODOCUMENT", "vsd"],
  ["__PROPERTIES_VERSION1.0", "msg"],
];

/**
 * The records of a workbook, as bytes of their own: from a compound file, or the whole of an older file.
 *
 * @throws {WorkbookError} `encrypted`, `not-a-workbook`, `damaged`
 */
export function workbookStream(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0xd0) return bytes.slice();
  const entries = openCompoundFile(bytes);
  if (PASSWORDS.some((name) => entries.has(name))) throw new WorkbookError("encrypted");
  const stream = (entries.get("WORKBOOK") ?? entries.get("BOOK"))?.();
  if (stream && stream.length > 0) return stream;
  const other = OTHERS.find(([name]) => entries.has(name));
  throw new WorkbookError("not-a-workbook", { found: other?.[1] ?? "compound file" });
}
