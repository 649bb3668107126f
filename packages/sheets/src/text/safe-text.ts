import { checkText, visibleText } from "@ntm-kit/core";

/** Text for a terminal: control characters and escapes are shown, never obeyed. */
export function terminalText(text: string): string {
  checkText("text", text);
  return text
    .replace(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
      (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, "0")}`,
    )
    .replace(/[\t\n]/g, " ");
}

/** What a spreadsheet may take for a formula; the wide forms are read as the narrow ones in some locales. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
/** Digits in groups, at most one sign before and a percent sign after: nothing that could be computed. */
const NUMBER = /^[-+]?\d+(?:[.,]\d+)*\s?%?$/;

/**
 * A field of a CSV line: quoted where needed; text that a spreadsheet would take for a formula gets a leading
 * apostrophe, and control characters are made visible.
 *
 * @example
 * csvField(`a "b", c`); // `"a ""b"", c"`
 */
export function csvField(value: string | number | boolean | null | undefined, delimiter = ","): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "string") return String(value);
  const text = visibleText(value);
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return safe.includes(delimiter) || /["\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/**
 * Text for HTML, also within attributes.
 *
 * @example
 * htmlText("<b>"); // "&#60;b&#62;"
 */
export function htmlText(text: string): string {
  return visibleText(text).replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
