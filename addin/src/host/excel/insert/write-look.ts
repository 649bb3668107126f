import { cellName, columnName, type DocumentStyle, type SheetDocument } from "@ntm-kit/sheets";
import { groupBy } from "../mark/group-by";
import { chunks } from "../mark/marks";
import { forNow } from "../run-excel";

/** Points of one character of the standard font. */
const POINTS_A_CHARACTER = 5.6;

/** Styles, number formats and widths. */
export function writeLook(
  worksheet: Excel.Worksheet,
  sheet: SheetDocument,
  styles: Readonly<Record<string, DocumentStyle>>,
): void {
  for (const [key, boxes] of groupBy(styledBoxes(sheet), shapeOf)) {
    const style = styles[key.slice(2)] ?? {};
    const [like] = boxes;
    if (!like) continue;
    for (const address of chunks(boxes.map(addressOf)))
      applyStyle(forNow(worksheet.getRanges(address)).format, style, like);
    if (style.numberFormat)
      for (const box of boxes) forNow(worksheet.getRange(addressOf(box))).numberFormat = style.numberFormat as never;
  }
  sheet.columnWidths?.forEach((width, c) => {
    const name = columnName(c);
    forNow(worksheet.getRange(`${name}:${name}`)).format.columnWidth = width * POINTS_A_CHARACTER;
  });
}

/** Cells of one style that lie in a rectangle; rows and columns count from 0. */
interface Box {
  readonly style: string;
  readonly top: number;
  bottom: number;
  readonly left: number;
  readonly right: number;
}

const addressOf = ({ top, bottom, left, right }: Box): string =>
  top === bottom && left === right ? cellName(top, left) : `${cellName(top, left)}:${cellName(bottom, right)}`;

/**
 * One call can style boxes that have the same inner borders: whether there are several rows, several columns, and the
 * style.
 */
const shapeOf = ({ style, top, bottom, left, right }: Box): string =>
  `${bottom > top ? "r" : "-"}${right > left ? "c" : "-"}${style}`;

/** Neighbours of one style in a row, and equal ones below them, as one box, so that addresses stay few. */
function styledBoxes(sheet: SheetDocument): Box[] {
  const done: Box[] = [];
  let above = new Map<string, Box>();
  sheet.rows.forEach((row, r) => {
    const here = new Map<string, Box>();
    for (const run of runsOf(row)) {
      const key = `${run.style}!${run.left}:${run.right}`;
      const box = above.get(key) ?? { ...run, top: r, bottom: r };
      box.bottom = r;
      if (!above.has(key)) done.push(box);
      here.set(key, box);
    }
    above = here;
  });
  return done;
}

function runsOf(row: SheetDocument["rows"][number]): { style: string; left: number; right: number }[] {
  const runs: { style: string; left: number; right: number }[] = [];
  row.forEach((cell, c) => {
    const last = runs.at(-1);
    if (!cell?.style) return;
    if (last && last.style === cell.style && last.right === c - 1) last.right = c;
    else runs.push({ style: cell.style, left: c, right: c });
  });
  return runs;
}

function applyStyle(format: Excel.RangeFormat, style: DocumentStyle, box: Box): void {
  if (style.bold) format.font.bold = true;
  if (style.italic) format.font.italic = true;
  if (style.underline) format.font.underline = "Single";
  if (style.fontSize) format.font.size = style.fontSize;
  if (style.color) format.font.color = `#${style.color}`;
  if (style.fill) format.fill.color = `#${style.fill}`;
  if (style.wrap) format.wrapText = true;
  if (style.align)
    format.horizontalAlignment = ({ left: "Left", center: "Center", right: "Right" } as const)[style.align];
  if (style.verticalAlign)
    format.verticalAlignment = ({ top: "Top", center: "Center", bottom: "Bottom" } as const)[style.verticalAlign];
  if (style.border) for (const edge of edgesOf(box)) format.borders.getItem(edge).style = "Continuous";
}

/** Inner borders only where there is an inside. */
function edgesOf({ top, bottom, left, right }: Box): ("EdgeTop" | "InsideHorizontal" | "InsideVertical")[] {
  const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as "EdgeTop"[];
  return [
    ...edges,
    ...(bottom > top ? (["InsideHorizontal"] as const) : []),
    ...(right > left ? (["InsideVertical"] as const) : []),
  ];
}
