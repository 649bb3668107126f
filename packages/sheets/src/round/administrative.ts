import { paragraph, type TextCell, type TextParagraph, type TextSpan, type TextTable } from "../document/text-document";
import type { Office } from "./office";

/** What a person has still to write. */
export const placeholder = (what: string): string => `[Cần bổ sung: ${what}]`;

/** Words with their placeholders marked. */
export function spansOf(text: string, look: Omit<TextSpan, "text"> = {}): TextSpan[] {
  return text
    .split(/(\[Cần bổ sung: [^\]]*\])/)
    .filter((part) => part !== "")
    .map((part) => ({ text: part, ...look, ...(part.startsWith("[Cần bổ sung:") ? { highlight: true } : {}) }));
}

/** A paragraph of the body: justified, first line drawn in, room after it. */
export function bodyParagraph(text: string, look: Omit<TextSpan, "text"> = {}): TextParagraph {
  return { kind: "paragraph", align: "both", firstLine: 12.7, after: 6, spans: spansOf(text, look) };
}

/** The two heads side by side: governing body and office with the number, national title with place and day. */
export function documentHead(office: Office | undefined, number: string, day: string): TextTable {
  const center = { align: "center" } as const;
  const line = (
    text: string,
    look: { size: number; bold?: boolean; italic?: boolean; lineBelow?: number },
  ): TextParagraph => {
    const { size, lineBelow, ...rest } = look;
    return { kind: "paragraph", ...center, size, spans: spansOf(text, rest), ...(lineBelow ? { lineBelow } : {}) };
  };
  const name = office?.name?.toUpperCase() ?? placeholder("tên cơ quan");
  const left: TextCell = {
    paragraphs: [
      ...(office?.parent ? [line(office.parent.toUpperCase(), { size: 12 })] : []),
      line(name, { size: 12, bold: true, lineBelow: 22 }),
      line(number, { size: 13 }),
    ],
  };
  const right: TextCell = {
    paragraphs: [
      line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { size: 12, bold: true }),
      line("Độc lập - Tự do - Hạnh phúc", { size: 13, bold: true, lineBelow: 58 }),
      line(`${office?.place ?? placeholder("địa danh")}, ${day}`, { size: 13, italic: true }),
    ],
  };
  return { kind: "table", bare: true, widths: [68, 96], rows: [[left, right]] };
}

/** A cell of a table of figures or words. */
export const tableCell = (
  text: string,
  look: { bold?: boolean; align?: "left" | "center" | "right"; size?: number; columns?: number; rows?: number } = {},
): TextCell => {
  const { bold, align = "left", size = 11, columns, rows } = look;
  return {
    paragraphs: [paragraph(text, { size, align, ...(bold ? { bold } : {}) })],
    verticalAlign: "center",
    ...(columns ? { columns } : {}),
    ...(rows ? { rows } : {}),
  };
};

/** A table with a heading that comes again on each page. */
export function wordTable(
  widths: readonly number[],
  head: readonly string[],
  rows: readonly (readonly TextCell[])[],
  size = 11,
): TextTable {
  return {
    kind: "table",
    widths,
    headerRows: 1,
    rows: [head.map((text) => tableCell(text, { bold: true, align: "center", size })), ...rows],
  };
}
