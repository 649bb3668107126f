import type { NameTable } from "./name-table";
import { toUtf8 } from "./xml-encoding";
import { type XmlHandler, type XmlLimits, XmlReader } from "./xml-reader";

/** Reads a whole document. Places the reader gives refer to the bytes that are returned: the document in UTF-8. */
export function readXml(
  bytes: Uint8Array,
  names: NameTable,
  handler: XmlHandler,
  part?: string,
  limits?: XmlLimits,
): Uint8Array {
  const utf8 = toUtf8(bytes, part);
  const xml = new XmlReader(names, handler, part, limits);
  xml.push(utf8);
  xml.end();
  return utf8;
}
