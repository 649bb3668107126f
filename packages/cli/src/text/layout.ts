import { padEnd, padStart, widthOf, wrap } from "./style";

/** A column of figures or words: its heading, its side, and whether it gives way where the line is too long. */
export interface Column {
  readonly head?: string;
  readonly right?: boolean;
  readonly gives?: boolean;
}

/** A cell: its text, and how it is painted once it is broken into lines. */
export type Cell = string | { readonly text: string; readonly paint: (text: string) => string };

export interface Layout {
  /** Lines of the heading, none where no column has one. */
  readonly head: readonly string[];
  /** Lines of each row. */
  readonly rows: readonly (readonly string[])[];
  /** Where each column begins. */
  readonly starts: readonly number[];
}

const GAP = 2;
/** A column that gives way keeps at least this much. */
const NARROWEST = 10;

/**
 * Lays rows out in columns within a width. Where they do not fit, headings are broken between words first, then the columns that give way are
 * narrowed, the widest first, and their cells run over several lines. Figures are never broken.
 */
export function layOut(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  { width, indent = 2 }: { readonly width: number; readonly indent?: number },
): Layout {
  const body = columns.map((_, i) => Math.max(0, ...rows.map((row) => widthOf(textOf(row[i])))));
  const room = width - indent - GAP * (columns.length - 1);
  const widths = fit(columns, body, room);
  const starts: number[] = [];
  for (let i = 0, at = indent; i < columns.length; at += widths[i]! + GAP, i++) starts.push(at);
  const line = (cells: readonly string[]): string =>
    `${" ".repeat(indent)}${cells
      .map((cell, i) => (columns[i]!.right ? padStart(cell, widths[i]!) : padEnd(cell, widths[i]!)))
      .join(" ".repeat(GAP))}`.trimEnd();
  const heads = columns.map((column, i) => (column.head ? wrap(column.head, widths[i]!) : []));
  const height = Math.max(0, ...heads.map((head) => head.length));
  return {
    head: Array.from({ length: height }, (_, k) => line(heads.map((head) => head[k - (height - head.length)] ?? ""))),
    rows: rows.map((row) => {
      const cells = columns.map((_, i) => linesOf(row[i], widths[i]!));
      const most = Math.max(1, ...cells.map((cell) => cell.length));
      return Array.from({ length: most }, (_, k) => line(cells.map((cell) => cell[k] ?? "")));
    }),
    starts,
  };
}

/** A title with counts at the right end of the line, or beneath where there is no room. */
export function headLines(title: string, counts: string, width: number): string[] {
  const gap = width - widthOf(title) - widthOf(counts);
  return gap >= 2 ? [title + " ".repeat(gap) + counts] : [...wrapTitle(title, width), `  ${counts}`];
}

const wrapTitle = (title: string, width: number): string[] => (widthOf(title) <= width ? [title] : wrap(title, width));

const textOf = (cell: Cell | undefined): string =>
  cell === undefined ? "" : typeof cell === "string" ? cell : cell.text;

function linesOf(cell: Cell | undefined, width: number): string[] {
  const lines = wrap(textOf(cell), width);
  return typeof cell === "object" ? lines.map((line) => (line === "" ? line : cell.paint(line))) : lines;
}

/** Widths of the columns: natural ones, made narrower until they fit, headings first. */
function fit(columns: readonly Column[], body: readonly number[], room: number): number[] {
  const word = (text: string): number => Math.max(0, ...text.split(" ").map(widthOf));
  const widths = columns.map(({ head = "" }, i) => Math.max(body[i]!, widthOf(head)));
  const broken = columns.map(({ head = "" }, i) => Math.max(body[i]!, word(head)));
  shrink(widths, room, broken);
  shrink(
    widths,
    room,
    columns.map(({ gives }, i) => (gives ? Math.min(widths[i]!, NARROWEST) : widths[i]!)),
  );
  return widths;
}

/** Takes from the column that can spare most, until they fit or none can spare anything. */
function shrink(widths: number[], room: number, least: readonly number[]): void {
  let over = widths.reduce((a, b) => a + b, 0) - room;
  for (; over > 0; over--) {
    const spare = widths.map((width, i) => width - least[i]!);
    const most = Math.max(...spare);
    if (most <= 0) return;
    widths[spare.indexOf(most)]!--;
  }
}
