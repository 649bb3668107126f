import { decodeTextFile } from "../csv/decode-text";
import { xmlEncoding } from "../xml/xml-encoding";

/** A web page as text: by its byte order mark, else by what it declares, else as any text file. */
export function decodeHtml(bytes: Uint8Array): string {
  const guessed = decodeTextFile(bytes);
  if (guessed.isSure && guessed.encoding !== "windows-1258") return guessed.text;
  const head = String.fromCharCode(...bytes.subarray(0, 4096));
  const label = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  if (label === undefined || /^utf-?(8|16)/i.test(label)) return guessed.text;
  return decodeAs(label, bytes) ?? guessed.text;
}

/** An XML document as text. */
export function decodeXml(bytes: Uint8Array): string {
  return decodeAs(xmlEncoding(bytes), bytes) ?? decodeTextFile(bytes).text;
}

function decodeAs(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label).decode(bytes).normalize("NFC");
  } catch {
    return undefined;
  }
}
