import { withoutMarkup } from "../markup";

/** A line of a section with where it stands. */
export interface SectionLine {
  /** Counted from 1. */
  readonly line: number;
  /** As stored, marks of lists and markup taken off. */
  readonly text: string;
}

/** Headings of sections: "II. MỤC TIÊU", "## **II. MỤC TIÊU**", "2. Mục tiêu cụ thể". */
const HEADING = /^[#*\s]*(?<number>[IVX]+|\d+(?:\.\d+)*)\s*[.)]\s*\S/u;

/**
 * The lines of one section of a text, from its heading to the next of the same style; the whole text where none is
 * headed so.
 *
 * @param section - number of the section as headed, `II`, or words of its heading
 */
export function sectionLines(text: string, section: string): SectionLine[] {
  const lines = text.split(/\r?\n/);
  return linesBeneath(lines, startOf(lines, section));
}

/** The same, undefined where no line is headed so. */
export function headedLines(text: string, section: string): SectionLine[] | undefined {
  const lines = text.split(/\r?\n/);
  const start = startOf(lines, section);
  return start < 0 ? undefined : linesBeneath(lines, start);
}

const startOf = (lines: readonly string[], section: string): number =>
  lines.findIndex((line) => isHeadingOf(line, section));

function linesBeneath(lines: readonly string[], start: number): SectionLine[] {
  const end = start < 0 ? lines.length : endOf(lines, start);
  return lines.slice(start + 1, end).flatMap((line, i) => {
    const words = withoutMarkup(line)
      .replace(/^[\s>*+#•–-]+/u, "")
      .trim();
    return words === "" ? [] : [{ line: start + i + 2, text: words }];
  });
}

function isHeadingOf(line: string, section: string): boolean {
  const number = HEADING.exec(line)?.groups?.["number"];
  if (number !== undefined) return number === section || line.toLowerCase().includes(section.toLowerCase());
  return /^#/.test(line) && line.toLowerCase().includes(section.toLowerCase());
}

function endOf(lines: readonly string[], start: number): number {
  const isRoman = (line: string | undefined): boolean =>
    /^[IVX]/.test(HEADING.exec(line ?? "")?.groups?.["number"] ?? "");
  const style = isRoman(lines[start]);
  const after = lines.findIndex((line, i) => i > start && HEADING.test(line) && isRoman(line) === style);
  return after < 0 ? lines.length : after;
}
