import type { XmlReader } from "../xml/xml-reader";

/** More columns or rows than any sheet has; a sum of such numbers is still exact. */
const MOST_REPEATS = 2 ** 31;

/** How often a cell, row or column stands, as an attribute says: once where it says nothing that is a count. */
export const countIn = (xml: XmlReader, attribute: number): number => countOf(xml.attribute(-attribute) ?? "1");

export function countOf(text: string): number {
  const number = Number(text);
  return number >= 1 ? Math.min(Math.trunc(number), MOST_REPEATS) : 1;
}
