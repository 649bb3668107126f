import type { LegacyFormat } from "./read-options";
import { WorkbookError } from "./workbook-error";
import { xmlEncoding } from "./xml/xml-encoding";

/** What the first bytes of a file say it is. */
export type DetectedFormat = "zip" | "fods" | "text" | Exclude<LegacyFormat, "xlsb">;

/** Kinds of files that are no sheets, by how they begin. */
const OTHERS: readonly (readonly [kind: string, start: string])[] = [
  ["web archive", "MIME-Version:"],
  ["pdf", "%PDF"],
  ["rtf", "{\\rtf"],
  ["png", "\x89PNG"],
  ["jpeg", "\xff\xd8\xff"],
  ["gif", "GIF8"],
  ["tiff", "II*\0"],
  ["tiff", "MM\0*"],
  ["rar", "Rar!"],
  ["7z", "7z\xbc\xaf"],
  ["gzip", "\x1f\x8b"],
];
/** Those whose first letters alone may begin a text. */
const LONGER: readonly (readonly [kind: string, start: RegExp])[] = [
  ["bmp", /^BM[\s\S]{4}\0\0\0\0/],
  ["webp", /^RIFF[\s\S]{4}WEBP/],
];

/**
 * What a file is by its first bytes.
 *
 * @throws {WorkbookError} `empty`, or `not-a-workbook` with the kind of file it is
 */
export function detectFormat(bytes: Uint8Array): DetectedFormat {
  if (bytes.length === 0) throw new WorkbookError("empty");
  const head = latin1(bytes.subarray(0, 4096));
  const other = OTHERS.find(([, start]) => head.startsWith(start)) ?? LONGER.find(([, start]) => start.test(head));
  if (other) throw new WorkbookError("not-a-workbook", { found: other[0] });
  if (/^PK(\x03\x04|\x05\x06|\x07\x08)/.test(head)) return "zip";
  if (head.startsWith("\xd0\xcf\x11\xe0")) return "xls";
  // A stream of BIFF records without a compound file around it, of versions 2, 3, 4 and 5.
  if (/^\x09[\0\x02\x04\x08][\x04-\x10]\0/.test(head)) return "xls";
  return markupFormat(bytes) ?? "text";
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function markupFormat(bytes: Uint8Array): DetectedFormat | undefined {
  const encoding = xmlEncoding(bytes);
  const label = encoding.startsWith("utf-16") ? encoding : "utf-8";
  const head = new TextDecoder(label).decode(bytes.subarray(0, 16_384)).replace(/^[\ufeff\s]+/, "");
  if (!head.startsWith("<")) return undefined;
  const root = head.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!doctype[^>]*>/gi, "").trimStart();
  const name = /^<([\w:.-]+)/.exec(root)?.[1]?.toLowerCase() ?? "";
  if (/^(html|head|body|table|meta|style|div)$/.test(name)) return "html";
  if (/(^|:)workbook$/.test(name) && root.includes("urn:schemas-microsoft-com:office:spreadsheet")) return "xml";
  if (/^office:document$/.test(name)) return "fods";
  if (/^<\?xml/.test(head)) throw new WorkbookError("not-a-workbook", { found: "xml" });
  return undefined;
}
