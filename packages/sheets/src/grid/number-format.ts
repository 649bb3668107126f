import { checkText } from "@ntm-kit/core";

/**
 * What a number format shows literally: texts in quotes, escaped and filling characters, colours and currencies in
 * brackets.
 */
const LITERALS = /"[^"]*"?|\\.|_.|\*./g;
/** Brackets of hours, minutes or seconds count up (`[h]:mm`) and are kept: they do show a time. */
const BRACKETS = /\[(?!(?:h+|m+|s+)\])[^\]]*\]?/gi;

/**
 * Whether a number format shows a date or a time: its first section, which is the one of positive numbers, has one of
 * the letters d, m, y, h, s outside quotes and brackets. An `E+` is a power of ten, and `General` is no date.
 *
 * @example
 * isDateFormat("dd/mm/yyyy"); // true
 */
export function isDateFormat(format: string): boolean {
  checkText("format", format);
  const [first = ""] = format.replace(LITERALS, "").replace(BRACKETS, "").split(";");
  const bare = first.replace(/E[+-]/gi, "");
  return !/general/i.test(bare) && /[dmyhs]/i.test(bare);
}
