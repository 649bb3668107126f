import { type Area, type DocumentStyle, parseArea, type SheetDocument } from "@ntm-kit/sheets";

/** Points. */
const DEFAULT_HEIGHT = 15;
const MOST = 409;
const POINTS_A_CHARACTER = 5.25;
const PADDING = 4;
const DEFAULT_WIDTH = 8.43;
const DEFAULT_FONT = 11;

/**
 * Height in points of each row whose text needs more than one line; undefined where the usual height does.
 * Not every program fits rows to wrapped text when it opens a file, so that the height is estimated and written.
 */
export function rowHeights(
  sheet: SheetDocument,
  styleOf: (name: string | undefined) => DocumentStyle,
): (number | undefined)[] {
  const merges = new Map<string, Area>();
  for (const merge of sheet.merges ?? []) {
    const area = parseArea(merge);
    if (area) merges.set(`${area.top},${area.left}`, area);
  }
  const heights = sheet.rows.map(() => DEFAULT_HEIGHT);
  const tall: { area: Area; need: number }[] = [];
  sheet.rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (!cell || typeof cell.value !== "string") return;
      const area = merges.get(`${r},${c}`) ?? { top: r, left: c, bottom: r, right: c };
      const need = heightOf(cell.value, styleOf(cell.style), widthOf(sheet, area));
      if (area.top === area.bottom) heights[r] = Math.max(heights[r] ?? 0, need);
      else tall.push({ area, need });
    }),
  );
  for (const { area, need } of tall) {
    const has = heights.slice(area.top, area.bottom + 1).reduce((sum, height) => sum + height, 0);
    if (need > has) heights[area.bottom] = (heights[area.bottom] ?? 0) + need - has;
  }
  return heights.map((height) => (height > DEFAULT_HEIGHT ? Math.min(MOST, Math.ceil(height)) : undefined));
}

function widthOf({ columnWidths = [] }: SheetDocument, { left, right }: Area): number {
  let characters = 0;
  for (let column = left; column <= right; column++) characters += columnWidths[column] ?? DEFAULT_WIDTH;
  return characters * POINTS_A_CHARACTER - PADDING;
}

function heightOf(text: string, { fontSize = DEFAULT_FONT, bold, wrap }: DocumentStyle, width: number): number {
  const size = fontSize * (bold ? 1.06 : 1);
  const lines = wrap ? text.split("\n").reduce((sum, line) => sum + linesOf(line, size, width), 0) : 1;
  const height = lines * fontSize * 1.26 + 2;
  return lines === 1 && fontSize <= DEFAULT_FONT + 1 ? DEFAULT_HEIGHT : height;
}

/** Lines that a paragraph takes when it is broken between words, and within a word that is wider than the line. */
function linesOf(paragraph: string, size: number, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const wide = [...word].reduce((sum, letter) => sum + letterWidth(letter), 0) * size;
    const space = used === 0 ? 0 : 0.25 * size;
    if (used + space + wide <= width) used += space + wide;
    else {
      if (used > 0) lines++;
      lines += Math.max(0, Math.ceil(wide / width) - 1);
      used = wide % width;
    }
  }
  return lines;
}

/** In ems, roughly those of Times New Roman. */
function letterWidth(letter: string): number {
  const base = letter.normalize("NFD").charAt(0);
  if (/[ijlt.,;:'’!()[\]|\-\s]/.test(base)) return 0.3;
  if (/[frIs"“”]/.test(base)) return 0.38;
  if (/[mM%]/.test(base)) return 0.84;
  if (/[wW]/.test(base)) return 0.82;
  if (/[A-ZĐ]/.test(base)) return 0.7;
  return 0.5;
}
