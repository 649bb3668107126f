import { checkGiven } from "../check-given";
import { bareWords } from "../text/bare-words";
import { allColumns, type TableFrame } from "./frame";

/** The same for the same form with other figures: kind and headings of the columns in order, years and digits aside. */
export function formFingerprint(frame: TableFrame): string {
  checkGiven({ frame });
  const words = allColumns(frame)
    .map((column) => bareWords(column.path.join(" ")).replace(/\b(?:19|20)\d{2}\b/g, ""))
    .join("|");
  return hash(words);
}

/** 64 bits of FNV-1a as hex: enough to tell forms and findings apart, the same everywhere. */
export function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0xcbf29ce4;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193) >>> 0;
    b = Math.imul(b ^ (code + i), 0x01000193) >>> 0;
  }
  return a.toString(16).padStart(8, "0") + b.toString(16).padStart(8, "0");
}
