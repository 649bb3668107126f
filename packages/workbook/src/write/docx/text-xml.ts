import type { TextBlock, TextCell, TextParagraph, TextSpan, TextTable } from "@ntm-kit/sheets";
import { element, escapePlain } from "../xml-out";

const TWIPS_A_POINT = 20;
const DEFAULT_SIZE = 14;
const LINE = 240;
/** What XML cannot hold. */
const UNWRITABLE = /\p{Surrogate}|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/**
 * Blocks of a page of a width in millimetres. A table is followed by a paragraph, as the format wants it within cells
 * and at the end.
 */
export const blocksXml = (blocks: readonly TextBlock[], width: number): string =>
  blocks.map((block) => (block.kind === "table" ? `${tableXml(block)}${SPACER}` : paragraphXml(block, width))).join("");

/** A paragraph that takes no room. */
const SPACER =
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p>';

function paragraphXml(paragraph: TextParagraph, width: number): string {
  const { spans, size = DEFAULT_SIZE, lineBelow } = paragraph;
  const runs = spans.map((span) => runXml(span, size)).join("");
  const line = lineBelow === undefined ? "" : lineXml(lineBelow, width);
  return `<w:p>${paragraphProperties(paragraph)}${runs}</w:p>${line}`;
}

function paragraphProperties(paragraph: TextParagraph): string {
  const { heading, keepWithNext, lineBelow, before = 0, after = 0, lineHeight = 1, firstLine, align, size } = paragraph;
  const spacing = {
    "w:before": before * TWIPS_A_POINT,
    "w:after": lineBelow === undefined ? after * TWIPS_A_POINT : 0,
    "w:line": Math.round(lineHeight * LINE),
    "w:lineRule": "auto",
  };
  return element(
    "w:pPr",
    {},
    (keepWithNext || lineBelow !== undefined ? "<w:keepNext/>" : "") +
      element("w:spacing", spacing) +
      (firstLine ? element("w:ind", { "w:firstLine": twips(firstLine) }) : "") +
      (align ? element("w:jc", { "w:val": align }) : "") +
      (heading ? element("w:outlineLvl", { "w:val": heading - 1 }) : "") +
      // The mark at the end has a size of its own: that of an empty cell makes its row as high as body text.
      (size === undefined ? "" : `<w:rPr><w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/></w:rPr>`),
  );
}

/** A line of a length, centred: the upper border of an empty paragraph that is drawn in from both sides. */
function lineXml(length: number, width: number): string {
  const inset = twips(Math.max(0, (width - length) / 2));
  const border = '<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>';
  const spacing = '<w:spacing w:before="0" w:after="60" w:line="120" w:lineRule="exact"/>';
  return `<w:p><w:pPr>${border}${spacing}${element("w:ind", { "w:left": inset, "w:right": inset })}</w:pPr></w:p>`;
}

function runXml({ text, bold, italic, size, highlight }: TextSpan, ownSize: number): string {
  const halves = (size ?? ownSize) * 2;
  const look =
    (bold ? "<w:b/><w:bCs/>" : "") +
    (italic ? "<w:i/><w:iCs/>" : "") +
    `<w:sz w:val="${halves}"/><w:szCs w:val="${halves}"/>` +
    (highlight ? '<w:highlight w:val="yellow"/>' : "");
  const lines = text.replace(UNWRITABLE, "\ufffd").split(/\r\n|\r|\n/);
  const words = lines.map((line) => `<w:t xml:space="preserve">${escapePlain(line)}</w:t>`).join("<w:br/>");
  return `<w:r><w:rPr>${look}</w:rPr>${words}</w:r>`;
}

function tableXml(table: TextTable): string {
  const { widths, rows, headerRows = 0, bare } = table;
  const border = (side: string): string => element(`w:${side}`, { "w:val": bare ? "none" : "single", "w:sz": 4 });
  const borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map(border).join("");
  const total = widths.reduce((sum, width) => sum + twips(width), 0);
  const properties =
    element("w:tblW", { "w:w": total, "w:type": "dxa" }) +
    element("w:jc", { "w:val": "center" }) +
    `<w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/>` +
    '<w:tblCellMar><w:left w:w="57" w:type="dxa"/><w:right w:w="57" w:type="dxa"/></w:tblCellMar>';
  const grid = widths.map((width) => element("w:gridCol", { "w:w": twips(width) })).join("");
  const body = placed(table).map((cells, row) => {
    const head = `<w:trPr><w:cantSplit/>${row < headerRows ? "<w:tblHeader/>" : ""}</w:trPr>`;
    return `<w:tr>${head}${cells.map((cell) => cellXml(cell, widths)).join("")}</w:tr>`;
  });
  return rows.length === 0
    ? ""
    : `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body.join("")}</w:tbl>`;
}

/** A cell at its column; `goesOn` is the place under one that reaches over several rows. */
interface PlacedCell {
  readonly column: number;
  readonly columns: number;
  readonly cell: TextCell;
  readonly goesOn: boolean;
}

/** Each row with all its places: the format wants cells also where one of a row above reaches down. */
function placed({ widths, rows }: TextTable): PlacedCell[][] {
  let reaching: (PlacedCell & { readonly left: number })[] = [];
  return rows.map((cells) => {
    const row: PlacedCell[] = reaching.map(({ left: _, ...above }) => ({ ...above, goesOn: true }));
    const next = reaching.flatMap((above) => (above.left > 1 ? [{ ...above, left: above.left - 1 }] : []));
    let column = 0;
    const isTaken = (at: number): boolean => row.some((one) => at >= one.column && at < one.column + one.columns);
    for (const cell of cells) {
      while (column < widths.length && isTaken(column)) column++;
      const own = { column, columns: Math.min(cell.columns ?? 1, widths.length - column), cell, goesOn: false };
      row.push(own);
      if ((cell.rows ?? 1) > 1) next.push({ ...own, left: (cell.rows ?? 1) - 1 });
      column += own.columns;
    }
    reaching = next;
    return row.sort((a, b) => a.column - b.column);
  });
}

function cellXml({ column, columns, cell, goesOn }: PlacedCell, widths: readonly number[]): string {
  const width = widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
  const merge = goesOn ? "<w:vMerge/>" : (cell.rows ?? 1) > 1 ? '<w:vMerge w:val="restart"/>' : "";
  const properties =
    element("w:tcW", { "w:w": twips(width), "w:type": "dxa" }) +
    (columns > 1 ? element("w:gridSpan", { "w:val": columns }) : "") +
    merge +
    (cell.fill ? element("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": cell.fill }) : "") +
    (cell.verticalAlign ? element("w:vAlign", { "w:val": cell.verticalAlign }) : "");
  const words = goesOn ? "" : blocksXml(cell.paragraphs, width);
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${words === "" ? "<w:p/>" : words}</w:tc>`;
}
