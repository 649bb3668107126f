import { MAX_COLUMNS, MAX_ROWS, parseArea } from "@ntm-kit/sheets";

/** What a sheet's drawing of notes needs to know of a note. */
export interface ShapeCell {
  /** A1 address of one cell. */
  readonly cell: string;
  readonly text: string;
}

/** By this a drawing of ours is known, whatever its part is called. */
const OURS = "<!--ntm-->";
const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
const NAMESPACES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';

const named = (xml: string): string => xml.replace(/<v:shape(type)? /g, `<v:shape$1 ${NAMESPACES} `);
const NAMED_TYPE = named(SHAPE_TYPE);

/** Row and column of a cell, from 0. */
export function placeOf(cell: string): { row: number; column: number } {
  const area = parseArea(cell);
  if (!area) throw new RangeError(`no address of a cell: ${cell}`);
  return { row: area.top, column: area.left };
}

/** A drawing of notes; `block` is the thousand of shape ids that it takes, other than those Excel begins with. */
export function newDrawing(notes: readonly ShapeCell[], block: number): string {
  const head = `<xml ${NAMESPACES}>${OURS}<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${block}"/></o:shapelayout>`;
  return `${head}${SHAPE_TYPE}${shapes(notes, block * 1024 + 1)}</xml>`;
}

/**
 * The drawing with shapes for more notes before its end, or undefined where it has none. It may be no XML, so that it
 * is text here.
 */
export function withShapes(drawing: string, notes: readonly ShapeCell[]): string | undefined {
  const end = /<\/(?:[\w.-]+:)?xml\s*>\s*$/i.exec(drawing);
  if (!end) return undefined;
  let used = 1024;
  for (const match of drawing.matchAll(/_x0000_s(\d{1,9})/g)) used = Math.max(used, Number(match[1]));
  const type = drawing.includes("_x0000_t202") ? "" : SHAPE_TYPE;
  const hasNames = ["v", "o", "x"].every((name) => drawing.includes(`xmlns:${name}=`));
  const added = type + shapes(notes, used + 1);
  return drawing.slice(0, end.index) + (hasNames ? added : named(added)) + drawing.slice(end.index);
}

/** The drawing without the shapes of notes at those cells (`row,column` from 0). */
export function withoutShapes(drawing: string, cells: ReadonlySet<string>): string {
  const shorter = drawing.replace(/<v:shape\s[\s\S]*?<\/v:shape\s*>/gi, (shape) => {
    const row = /<x:Row>\s*(\d+)\s*<\/x:Row>/i.exec(shape)?.[1];
    const column = /<x:Column>\s*(\d+)\s*<\/x:Column>/i.exec(shape)?.[1];
    const isNote = /ObjectType\s*=\s*["']Note["']/i.test(shape);
    return isNote && cells.has(`${row},${column}`) ? "" : shape;
  });
  // Our kind of shape goes too when nothing is of it any more.
  return /["']#_x0000_t202["']/.test(shorter) ? shorter : shorter.replace(SHAPE_TYPE, "").replace(NAMED_TYPE, "");
}

export const isOwnDrawing = (drawing: string): boolean => drawing.includes(OURS);

export const hasShapes = (drawing: string): boolean => /<v:(?:shape|rect|oval|group|line|roundrect)\s/i.test(drawing);

const shapes = (notes: readonly ShapeCell[], first: number): string =>
  notes.map((note, i) => shapeXml(note, first + i)).join("");

function shapeXml({ cell, text }: ShapeCell, id: number): string {
  const { row, column } = placeOf(cell);
  const lines = text.split("\n").reduce((sum, line) => sum + Math.ceil((line.length + 1) / 40), 2);
  const height = Math.min(16, 2 + lines);
  const [left, top] = [Math.min(column + 1, MAX_COLUMNS - 5), Math.min(row, MAX_ROWS - 1 - height)];
  const anchor = [left, 15, top, 2, left + 4, 15, top + height, 4].join(", ");
  return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:80pt;margin-top:5pt;width:240pt;height:${height * 15}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}
